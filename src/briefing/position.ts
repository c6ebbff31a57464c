/** Positions: a place's id, a coordinate pair, or a distance and direction from another position. */
import type { GenericSchema } from 'valibot';
import type { Direction } from './direction.js';
import { direction } from './direction.js';
import type { Length } from './quantity.js';
import { length } from './quantity.js';
import { findNamed } from './reference.js';
import { fields, value } from './reading.js';
import { found, isRecord } from './wording.js';
import type { Reader } from './reading.js';

/** WGS 84 `[longitude, latitude]`. */
export type Position =
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'point'; readonly at: [number, number] }
  | { readonly kind: 'relative'; readonly of: Position; readonly distance: Length; readonly direction: Direction };

export type PositionInput =
  | string
  | readonly [number, number]
  | { readonly of: PositionInput; readonly distance: string; readonly direction: string | number };

export const lonLat = value<readonly [number, number], [number, number]>('lonLat', (input, reader) =>
  pairOf(input, reader),
);

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
export const relative = fields({ of: position, distance: length, direction });

/** Chains of relations longer than this are refused. */
const DEEPEST = 8;

function relativeOf(input: unknown, reader: Reader): Position | undefined {
  let depth = 0;
  for (let inner = input; isRecord(inner); inner = inner['of']) depth++;
  if (depth > DEEPEST) {
    reader.error(
      'too-deep',
      `This position is a chain of ${depth} relations; ${DEEPEST} are allowed.`,
      'Name a nearer place.',
    );
    return undefined;
  }
  const read = reader.read(relative, input);
  return read && { kind: 'relative', ...read };
}

/** A coordinate pair, or the likely slip in it. */
export function pairOf(input: unknown, { error }: Reader): [number, number] | undefined {
  const order = 'Write [longitude, latitude], such as [16.59, 31.21].';
  if (!Array.isArray(input)) {
    error(
      'bad-position',
      `Expected a place's id, [longitude, latitude], or a distance and direction from a place; found ${found(input)}.`,
      order,
    );
    return undefined;
  }
  const [lon, lat]: unknown[] = input;
  if (input.length !== 2 || typeof lon !== 'number' || typeof lat !== 'number') {
    const quoted = input.some((part) => typeof part === 'string' && part !== '' && !Number.isNaN(Number(part)));
    error(
      'bad-position',
      `A coordinate is two numbers${quoted ? ' without quotes' : ''}: longitude, then latitude.`,
      order,
    );
  } else if (Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lon) <= 90) {
    error(
      'swapped-coordinates',
      `Latitude ${lat} is beyond the poles: longitude and latitude look swapped.`,
      `Write [${lat}, ${lon}] if ${lon} is the latitude.`,
    );
  } else if (Math.abs(lat) > 90) {
    error('bad-position', `Latitude ${lat} is beyond the poles.`, order);
  } else if (Math.abs(lon) > 180) {
    const wrapped = Math.round(((((lon + 180) % 360) + 360) % 360) * 1e9 - 180e9) / 1e9;
    error(
      'longitude-range',
      `Longitude ${lon} is beyond 180°.`,
      `Write [${wrapped}, ${lat}]: longitudes run from -180 to 180.`,
    );
  } else {
    return [lon, lat];
  }
  return undefined;
}
