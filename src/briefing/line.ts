/** Named lines that strips, fronts and measurements can follow. */
import { optional } from 'valibot';
import type { InferOutput } from 'valibot';
import { track } from './geometry.js';
import type { LineGeometry } from './geometry.js';
import { given, itemOf, onlyShape, remarks, status } from './item.js';
import { position } from './position.js';
import type { Position } from './position.js';
import { fields, into, pattern, soft, value, word } from './reading.js';
import { listOfAll } from './several.js';
import type { Reader } from './reading.js';
import type { Text } from './text.js';

/** ISO 3166-1 alpha-2, or the basemap's own `x-…` for a territory without a code. */
export const COUNTRY = /^(?:[A-Z]{2}|x-[a-z-]{1,40})$/;
export const country = pattern(
  'country',
  COUNTRY,
  'bad-country',
  'is not a country code.',
  'Write two capital letters (ISO 3166-1), such as "LY".',
);

/** How a line is given. */
export type Course =
  | { readonly type: 'coastline' }
  | { readonly type: 'border'; readonly between: readonly [string, string] }
  | { readonly type: 'river'; readonly name: string }
  | { readonly type: 'path'; readonly path: readonly Position[] }
  | { readonly type: 'geometry'; readonly geometry: LineGeometry };

const pair = value<readonly [string, string], readonly [string, string]>('countryPair', (input, { error, read }) => {
  if (!Array.isArray(input) || input.length !== 2) {
    error(
      'bad-country',
      'A border lies between two countries.',
      'Write two codes, such as ["LY", "TN"]; the first is on the left.',
    );
    return undefined;
  }
  const [left, right] = input.map((code) => read(country, code));
  return left && right ? [left, right] : undefined;
});

export const line = into(
  fields({
    ...remarks,
    status: soft(status),
    kind: soft(word('river', 'road', 'railway', 'border', 'canal', 'pipeline', 'other')),
    basemap: optional(word('coastline', 'border', 'river')),
    between: optional(pair),
    path: optional(listOfAll(position, 2)),
    geometry: optional(track),
  }),
  (said, reader) => {
    const shape = onlyShape(said, ['basemap', 'path', 'geometry'], reader);
    const course = shape && courseOf(said, reader);
    return course && { ...itemOf(said, reader), ...given({ kind: said.kind }), course };
  },
);

export interface Line extends InferOutput<typeof line> {
  readonly id: string;
  readonly path: string;
}

interface Written {
  readonly name?: Text | undefined;
  readonly basemap?: 'coastline' | 'border' | 'river' | undefined;
  readonly between?: readonly [string, string] | undefined;
  readonly path?: readonly Position[] | undefined;
  readonly geometry?: LineGeometry | undefined;
}

function courseOf({ name, basemap, between, path, geometry }: Written, { error, warn }: Reader): Course | undefined {
  if (between && basemap !== 'border')
    warn('unused-key', 'Only a line with "basemap": "border" uses "between".', 'Take it out.', ['between']);
  if (path) return { type: 'path', path };
  if (geometry) return { type: 'geometry', geometry };
  if (basemap === 'coastline') return { type: 'coastline' };
  if (basemap === 'border') {
    if (between) return { type: 'border', between };
    error(
      'missing-field',
      'A border needs "between": the two countries it divides.',
      'Write "between": ["LY", "TN"]; the first is on the left.',
    );
  } else {
    const river = typeof name === 'object' ? (name['en'] ?? Object.values(name)[0]) : name;
    if (river) return { type: 'river', name: river };
    error('missing-field', 'A river of the basemap needs its "name".', 'Write its English name, such as "Dnieper".');
  }
  return undefined;
}
