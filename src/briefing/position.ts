/** Positions: a place's id, a coordinate pair, or a distance and direction from another position. */
import type { GenericSchema } from 'valibot';
import type { Direction } from './direction.js';
import { direction } from './direction.js';
import type { Length } from './quantity.js';
import { length } from './quantity.js';
import { findNamed } from './reference.js';
import { fields, value } from './reading.js';
import type { Reader } from './reading.js';
import type { Finding } from './problem.js';
import { found, isRecord } from './wording.js';

/** WGS 84 `[longitude, latitude]`. */
export type Position =
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'point'; readonly at: [number, number] }
  | { readonly kind: 'relative'; readonly of: Position; readonly distance: Length; readonly direction: Direction };

export type PositionInput =
  | string
  | readonly [number, number]
  | { readonly of: PositionInput; readonly distance: string; readonly direction: string | number };

export const lonLat = value<readonly [number, number], [number, number]>('lonLat', pairOf);

export const position: GenericSchema<PositionInput, Position> = value<PositionInput, Position>(
  'position',
  (input, reader) => {
    if (typeof input === 'string') {
      const id = findNamed(input, 'place', reader);
      return id === undefined ? undefined : { kind: 'place', id };
    }
    if (isRecord(input) && !('lat' in input) && !('latitude' in input)) return relativeOf(input, reader);
    const at = pairOf(input, reader);
    return at && { kind: 'point', at };
  },
);

/** A distance and direction from another position. */
export const relative = fields(relativeKeys);
function relativeKeys() {
  return { of: position, distance: length, direction };
}

function relativeOf(input: unknown, reader: Reader): Position | undefined {
  let depth = 0;
  for (let inner = input; isRecord(inner); inner = inner['of']) depth++;
  // Deeper chains are refused, so that nothing that follows them runs out of stack.
  if (depth > 8) return reader.error(tooDeep(depth, 8));
  const read = reader.read(relative, input);
  return read && { kind: 'relative', ...read };
}

function tooDeep(depth: number, deepest: number): Finding {
  return {
    code: 'too-deep',
    message: `This position is a chain of ${depth} relations; ${deepest} are allowed.`,
    mend: 'Name a nearer place.',
  };
}

/** A coordinate pair, or the likely slip in it. */
export function pairOf(input: unknown, { error }: Reader): [number, number] | undefined {
  const [lon, lat]: unknown[] = Array.isArray(input) && input.length === 2 ? input : [];
  return typeof lon === 'number' && typeof lat === 'number' && Math.abs(lon) <= 180 && Math.abs(lat) <= 90
    ? [lon, lat]
    : error(notAPair(input));
}

function notAPair(input: unknown): Finding {
  const mend = 'Write [longitude, latitude], such as [16.59, 31.21].';
  if (!Array.isArray(input))
    return {
      code: 'bad-position',
      message: `Expected a place's id, [longitude, latitude], or a distance and direction from a place; found ${found(input)}.`,
      mend,
    };
  const [lon, lat]: unknown[] = input;
  if (input.length !== 2 || typeof lon !== 'number' || typeof lat !== 'number') {
    const quoted = input.some((part) => typeof part === 'string' && part !== '' && !Number.isNaN(Number(part)));
    return {
      code: 'bad-position',
      message: `A coordinate is two numbers${quoted ? ' without quotes' : ''}: longitude, then latitude.`,
      mend,
    };
  }
  if (Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lon) <= 90)
    return {
      code: 'swapped-coordinates',
      message: `Latitude ${lat} is beyond the poles: longitude and latitude look swapped.`,
      mend: `Write [${lat}, ${lon}] if ${lon} is the latitude.`,
    };
  if (Math.abs(lat) > 90) return { code: 'bad-position', message: `Latitude ${lat} is beyond the poles.`, mend };
  const wrapped = Math.round(((((lon + 180) % 360) + 360) % 360) * 1e9 - 180e9) / 1e9;
  return {
    code: 'longitude-range',
    message: `Longitude ${lon} is beyond 180°.`,
    mend: `Write [${wrapped}, ${lat}]: longitudes run from -180 to 180.`,
  };
}
