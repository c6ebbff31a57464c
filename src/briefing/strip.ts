/** Strips: ground along a line, by its ends, by a length around a place, or by how far it reaches each way. */
import { optional } from 'valibot';
import type { Direction } from './direction.js';
import { DIRECTION, direction } from './direction.js';
import { given } from './item.js';
import { position } from './position.js';
import type { Position } from './position.js';
import { length } from './quantity.js';
import type { Length } from './quantity.js';
import { fields, into, value } from './reading.js';
import { found, isRecord } from './wording.js';
import type { Reader } from './reading.js';
import { reference } from './reference.js';

interface Reach {
  readonly direction: Direction;
  readonly distance: Length;
}

export type Extent =
  | { readonly type: 'ends'; readonly from: Position; readonly to: Position; readonly via?: Position | undefined }
  | { readonly type: 'length'; readonly around: Position; readonly length: Length }
  | { readonly type: 'reach'; readonly around: Position; readonly reach: readonly Reach[] };

/** Which side of the line, as one travels it; `land` along a coast only. */
export type Side = 'land' | 'left' | 'right' | 'both' | { readonly toward: Position };

export interface Strip {
  readonly type: 'strip';
  readonly along: string;
  readonly extent: Extent;
  readonly side: Side;
  /** Absent: not stated, drawn as a band and in no area total. */
  readonly depth?: Length | undefined;
}

type SideWord = 'land' | 'left' | 'right' | 'both';
const SIDES = ['land', 'left', 'right', 'both'] as const satisfies readonly SideWord[];
export const toward = fields({ toward: position });

export const side = value<SideWord | { readonly toward: unknown }, Side>('side', (input, { error, read }) => {
  if (isRecord(input)) return read(toward, input);
  const known = SIDES.find((one) => one === input);
  if (!known)
    error(
      'bad-side',
      `${typeof input === 'string' ? `"${input.slice(0, 60)}"` : `This ${found(input)}`} is not a side.`,
      `Write ${SIDES.join(', ')}, or { "toward": a position }.`,
    );
  return known;
});

/** How far to each side, keyed by direction; the schema of a reach in JSON. */
export const REACH_KEY = DIRECTION;
const reaches = value<Readonly<Record<string, string>>, readonly Reach[]>('reach', (input, { error, read }) => {
  const pairs = isRecord(input) ? Object.entries(input) : [];
  if (pairs.length < 1 || pairs.length > 2) {
    error(
      'bad-reach',
      'A reach says how far the strip goes in one or two directions.',
      'Write { "W": "90 mi", "E": "65 mi" }.',
    );
    return undefined;
  }
  const all = pairs.flatMap(([way, far]) => {
    const [heading, distance] = [read(direction, way), read(length, far)];
    return heading && distance ? [{ direction: heading, distance }] : [];
  });
  return all.length === pairs.length ? all : undefined;
});

export const strip = into(
  fields({
    along: reference('line'),
    from: optional(position),
    to: optional(position),
    via: optional(position),
    around: optional(position),
    length: optional(length),
    reach: optional(reaches),
    side: optional(side),
    depth: optional(length),
  }),
  (said, reader): Strip | undefined => {
    const { along, depth } = said;
    const extent = extentOf(said, reader);
    const atCoast = reader.file.coasts.has(along);
    const ownSide = said.side ?? (atCoast ? 'land' : undefined);
    if (!ownSide || (ownSide === 'land' && !atCoast)) {
      reader.error(
        'missing-side',
        `Along "${along}" a strip must say on which side it lies: only along a coast is that the land.`,
        'Write "side": "left", "right", "both", or { "toward": a position }.',
      );
      return undefined;
    }
    return extent && { type: 'strip', along, extent, side: ownSide, ...given({ depth }) };
  },
);

interface Written {
  readonly from?: Position | undefined;
  readonly to?: Position | undefined;
  readonly via?: Position | undefined;
  readonly around?: Position | undefined;
  readonly length?: Length | undefined;
  readonly reach?: readonly Reach[] | undefined;
}

function extentOf(
  { from, to, via, around, length: long, reach }: Written,
  { error, warn }: Reader,
): Extent | undefined {
  const ends = from ?? to;
  const mend = 'Write "from" and "to"; or "around" and "length"; or "around" and "reach".';
  if (ends && !around && !long && !reach) {
    if (from && to) return { type: 'ends', from, to, ...given({ via }) };
    error('missing-extent', `A strip with "${from ? 'from' : 'to'}" needs "${from ? 'to' : 'from'}" as well.`, mend);
  } else if (!ends && around && (long ? !reach : reach)) {
    if (via) warn('unused-key', 'Only a strip between two ends uses "via".', 'Take it out.', ['via']);
    if (long) return { type: 'length', around, length: long };
    if (reach) return { type: 'reach', around, reach };
  } else if (ends || (long && reach)) {
    error('too-many-extents', 'The extent of this strip is given in more than one way.', mend);
  } else {
    error('missing-extent', 'Nothing says how far this strip goes.', mend);
  }
  return undefined;
}
