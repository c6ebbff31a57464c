/** Named lines that strips, fronts and measurements can follow. */
import type { InferOutput } from 'valibot';
import { track } from './geometry.js';
import type { LineGeometry } from './geometry.js';
import { itemOf, onlyShape, remarks, status } from './item.js';
import { position } from './position.js';
import type { Position } from './position.js';
import type { Finding } from './problem.js';
import { fields, given, into, optional, pattern, soft, value, word } from './reading.js';
import { listOfAll } from './several.js';
import type { Reader } from './reading.js';
import type { Text } from './text.js';
import { shown } from './wording.js';

/** ISO 3166-1 alpha-2, or the basemap's own `x-…` for a territory without a code. */
export const COUNTRY = /^(?:[A-Z]{2}|x-[a-z-]{1,40})$/;
export const country = pattern('country', COUNTRY, notACountry);

/** How a line is given. */
export type Course =
  | { readonly type: 'coastline' }
  | { readonly type: 'border'; readonly between: readonly [string, string] }
  | { readonly type: 'river'; readonly name: string }
  | { readonly type: 'path'; readonly path: readonly Position[] }
  | { readonly type: 'geometry'; readonly geometry: LineGeometry };

const lineFields = fields(lineKeys);
function lineKeys() {
  return {
    ...remarks,
    status: soft(status),
    kind: soft(word('river', 'road', 'railway', 'border', 'canal', 'pipeline', 'other')),
    basemap: optional(word('coastline', 'border', 'river')),
    between: optional(value<readonly [string, string], readonly [string, string]>('countryPair', pairOf)),
    path: optional(listOfAll(position, 2)),
    geometry: optional(track),
  };
}

export const line = into(lineFields, lineOf);
function lineOf(said: InferOutput<typeof lineFields>, reader: Reader) {
  const shape = onlyShape(said, ['basemap', 'path', 'geometry'], reader);
  const course = shape && courseOf(said, reader);
  return course && { ...itemOf(said, reader), ...given({ kind: said.kind }), course };
}

function pairOf(input: unknown, { error, read }: Reader): [string, string] | undefined {
  if (!Array.isArray(input) || input.length !== 2) return error(notAPair());
  const [left, right] = input.map((code) => read(country, code));
  return left && right ? [left, right] : undefined;
}

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
  if (between && basemap !== 'border') warn(unusedBetween());
  if (path) return { type: 'path', path };
  if (geometry) return { type: 'geometry', geometry };
  if (basemap === 'coastline') return { type: 'coastline' };
  if (basemap === 'border') return between ? { type: 'border', between } : error(missingBetween());
  const river = typeof name === 'object' ? (name['en'] ?? Object.values(name)[0]) : name;
  return river ? { type: 'river', name: river } : error(missingName());
}

function notACountry(input: unknown): Finding {
  return {
    code: 'bad-country',
    message: `${shown(input)} is not a country code.`,
    mend: 'Write two capital letters (ISO 3166-1), such as "LY".',
  };
}

function notAPair(): Finding {
  return {
    code: 'bad-country',
    message: 'A border lies between two countries.',
    mend: 'Write two codes, such as ["LY", "TN"]; the first is on the left.',
  };
}

function unusedBetween(): Finding {
  return {
    code: 'unused-key',
    message: 'Only a line with "basemap": "border" uses "between".',
    mend: 'Take it out.',
    keys: ['between'],
  };
}

function missingBetween(): Finding {
  return {
    code: 'missing-field',
    message: 'A border needs "between": the two countries it divides.',
    mend: 'Write "between": ["LY", "TN"]; the first is on the left.',
  };
}

function missingName(): Finding {
  return {
    code: 'missing-field',
    message: 'A river of the basemap needs its "name".',
    mend: 'Write its English name, such as "Dnieper".',
  };
}
