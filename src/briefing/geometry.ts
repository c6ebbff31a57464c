/** GeoJSON geometries written inline (RFC 7946): shape and numbers are checked, winding and precision only warned of. */
import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { value } from './reading.js';
import { found, isRecord, shown } from './wording.js';
import type { Reader } from './reading.js';
import { pairOf } from './position.js';

export type LineGeometry = LineString | MultiLineString;
export type GroundGeometry = Polygon | MultiPolygon;
type Pair = [number, number];

/** Ground: a Polygon or a MultiPolygon. */
export const ground = value<GroundGeometry, GroundGeometry>('ground', (input, reader) => {
  const [type, coordinates] = partsOf(input, ['Polygon', 'MultiPolygon'], reader);
  if (type === 'Polygon') {
    const rings = polygonOf(coordinates, ['coordinates'], reader);
    return rings && { type, coordinates: rings };
  }
  const polygons = type === undefined ? undefined : everyOf(coordinates, ['coordinates'], reader, polygonOf);
  return polygons && { type: 'MultiPolygon', coordinates: polygons };
});

/** A line: a LineString or a MultiLineString. */
export const track = value<LineGeometry, LineGeometry>('track', (input, reader) => {
  const [type, coordinates] = partsOf(input, ['LineString', 'MultiLineString'], reader);
  if (type === 'LineString') {
    const line = lineOf(coordinates, ['coordinates'], reader);
    return line && { type, coordinates: line };
  }
  const lines = type === undefined ? undefined : everyOf(coordinates, ['coordinates'], reader, lineOf);
  return lines && { type: 'MultiLineString', coordinates: lines };
});

type Keys = readonly (string | number)[];

function partsOf(
  input: unknown,
  types: readonly [string, string],
  { error, warn }: Reader,
): [string | undefined, unknown] {
  const wanted = `Write a GeoJSON ${types.join(' or ')}.`;
  if (!isRecord(input)) error('bad-geometry', `Expected a GeoJSON geometry, found ${found(input)}.`, wanted);
  else if (input['type'] === 'Feature' || input['type'] === 'FeatureCollection') {
    error(
      'bad-geometry',
      `This is a GeoJSON ${input['type']}, and only its geometry belongs here.`,
      'Copy the value of its "geometry".',
    );
  } else {
    const type = types.find((one) => one === input['type']);
    if (!type) error('bad-geometry', `${shown(input['type'])} is not a geometry that fits here.`, wanted, ['type']);
    for (const key of Object.keys(input)) {
      if (!['type', 'coordinates', 'bbox'].includes(key) && !key.startsWith('x-'))
        warn(
          'unknown-key',
          `A geometry has "type" and "coordinates"; nothing reads "${key.slice(0, 60)}".`,
          'Take it out, or begin it with "x-".',
          [key],
        );
    }
    return [type, input['coordinates']];
  }
  return [undefined, undefined];
}

/** All parts, or nothing after the first bad one: a shape with a piece missing would lie. */
function everyOf<O>(
  input: unknown,
  keys: Keys,
  reader: Reader,
  read: (part: unknown, keys: Keys, reader: Reader) => O | undefined,
  least = 1,
): O[] | undefined {
  if (!Array.isArray(input) || input.length < least) {
    reader.error(
      'bad-geometry',
      `Expected a list of at least ${least}, found ${Array.isArray(input) ? `${input.length}` : found(input)}.`,
      '',
      keys,
    );
    return undefined;
  }
  const parts: O[] = [];
  for (const [index, part] of input.entries()) {
    const one = read(part, [...keys, index], reader);
    if (one === undefined) return undefined;
    parts.push(one);
  }
  return parts;
}

function pointOf(input: unknown, keys: Keys, reader: Reader): Pair | undefined {
  const flat: unknown =
    Array.isArray(input) && input.length === 3 && typeof input[2] === 'number' ? input.slice(0, 2) : input;
  return pairOf(Array.isArray(flat) ? flat : [], {
    ...reader,
    error: (code, message, mend) => {
      reader.error(code, message, mend, keys);
    },
  });
}

function lineOf(input: unknown, keys: Keys, reader: Reader): Pair[] | undefined {
  const line = everyOf(input, keys, reader, pointOf, 2);
  if (line) checkDecimals(line, keys, reader);
  return line;
}

function polygonOf(input: unknown, keys: Keys, reader: Reader): Pair[][] | undefined {
  const rings = everyOf(input, keys, reader, ringOf);
  const outer = rings?.[0];
  if (outer && signedArea(outer) < 0)
    reader.warn(
      'wrong-winding',
      'The outer ring runs clockwise; GeoJSON asks for counter-clockwise. It is drawn all the same.',
      'Reverse the ring.',
      keys,
    );
  return rings;
}

function ringOf(input: unknown, keys: Keys, reader: Reader): Pair[] | undefined {
  const ring = everyOf(input, keys, reader, pointOf, 4);
  if (!ring) return undefined;
  if (ring[0]?.join() !== ring[ring.length - 1]?.join()) {
    reader.error('open-ring', 'This ring does not close.', 'Repeat its first position as its last.', keys);
    return undefined;
  }
  checkDecimals(ring, keys, reader);
  return ring;
}

function checkDecimals(points: readonly Pair[], keys: Keys, { warn }: Reader): void {
  if (points.some((point) => point.some((part) => Math.abs(part * 1e7 - Math.round(part * 1e7)) > 1e-2)))
    warn(
      'excess-precision',
      'These coordinates have more than seven decimals: finer than a centimetre.',
      'Round them to six decimals.',
      keys,
    );
}

/** Twice the signed area in degrees, counter-clockwise positive; each step takes the short way round the globe. */
function signedArea(ring: readonly Pair[]): number {
  let [sum, lon] = [0, ring[0]?.[0] ?? 0];
  for (const [index, [toLon, lat]] of ring.entries()) {
    const before = ring[index - 1];
    if (!before) continue;
    const next = lon + ((((toLon - before[0]) % 360) + 540) % 360) - 180;
    sum += lon * lat - next * before[1];
    lon = next;
  }
  return sum;
}
