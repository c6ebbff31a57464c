/** Strips: ground along a line, by its ends, by a length around a place, or by how far it reaches each way. */
import type { Direction } from './direction.js';
import { DIRECTION, direction } from './direction.js';
import { position } from './position.js';
import type { Position } from './position.js';
import { length } from './quantity.js';
import type { Length } from './quantity.js';
import type { Finding } from './problem.js';
import { fields, given, into, optional, value } from './reading.js';
import type { Reader } from './reading.js';
import { reference } from './reference.js';
import { found, isRecord } from './wording.js';

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
export const toward = fields(towardKeys);
function towardKeys() {
  return { toward: position };
}

export const side = value<SideWord | { readonly toward: unknown }, Side>('side', sideOf);
function sideOf(input: unknown, { error, read }: Reader): Side | undefined {
  if (isRecord(input)) return read(toward, input);
  const sides = ['land', 'left', 'right', 'both'] as const satisfies readonly SideWord[];
  return sides.find((one) => one === input) ?? error(notASide(input, sides));
}

function notASide(input: unknown, sides: readonly string[]): Finding {
  return {
    code: 'bad-side',
    message: `${typeof input === 'string' ? `"${input.slice(0, 60)}"` : `This ${found(input)}`} is not a side.`,
    mend: `Write ${sides.join(', ')}, or { "toward": a position }.`,
  };
}

/** How far to each side, keyed by direction; the schema of a reach in JSON. */
export const REACH_KEY = DIRECTION;
const reaches = value<Readonly<Record<string, string>>, readonly Reach[]>('reach', reachesOf);
function reachesOf(input: unknown, { error, read }: Reader): readonly Reach[] | undefined {
  const pairs = isRecord(input) ? Object.entries(input) : [];
  if (pairs.length < 1 || pairs.length > 2) return error(notAReach());
  const all = pairs.flatMap(([way, far]) => {
    const [heading, distance] = [read(direction, way), read(length, far)];
    return heading && distance ? [{ direction: heading, distance }] : [];
  });
  return all.length === pairs.length ? all : undefined;
}

function notAReach(): Finding {
  return {
    code: 'bad-reach',
    message: 'A reach says how far the strip goes in one or two directions.',
    mend: 'Write { "W": "90 mi", "E": "65 mi" }.',
  };
}

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
    const side = said.side ?? 'land';
    if (side === 'land' && !atCoast) return reader.error(missingSide(along));
    return extent && { type: 'strip', along, extent, side, ...given({ depth }) };
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

function missingSide(along: string): Finding {
  return {
    code: 'missing-side',
    message: `Along "${along}" a strip must say on which side it lies: only along a coast is that the land.`,
    mend: 'Write "side": "left", "right", "both", or { "toward": a position }.',
  };
}

function extentOf(said: Written, { error, warn }: Reader): Extent | undefined {
  const { from, to, via, around, length: long, reach } = said;
  if (from && to && !around && !long && !reach) return { type: 'ends', from, to, ...given({ via }) };
  if (from || to || !around || (long ? reach : !reach)) return error(noExtent(said));
  if (via) warn(unusedVia());
  return long ? { type: 'length', around, length: long } : reach && { type: 'reach', around, reach };
}

function noExtent({ from, to, around, length: long, reach }: Written): Finding {
  const mend = 'Write "from" and "to"; or "around" and "length"; or "around" and "reach".';
  if ((from || to) && !around && !long && !reach) {
    const [held, wanting] = from ? ['from', 'to'] : ['to', 'from'];
    return { code: 'missing-extent', message: `A strip with "${held}" needs "${wanting}" as well.`, mend };
  }
  return from || to || (long && reach)
    ? { code: 'too-many-extents', message: 'The extent of this strip is given in more than one way.', mend }
    : { code: 'missing-extent', message: 'Nothing says how far this strip goes.', mend };
}

function unusedVia(): Finding {
  return {
    code: 'unused-key',
    message: 'Only a strip between two ends uses "via".',
    mend: 'Take it out.',
    keys: ['via'],
  };
}
