/** GeoJSON geometries written inline (RFC 7946): shape and numbers are checked, winding and precision only warned of. */
import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { value } from './reading.js';
import type { Reader } from './reading.js';
import type { Finding } from './problem.js';
import { found, isRecord, shown } from './wording.js';
import { pairOf } from './position.js';

export type LineGeometry = LineString | MultiLineString;
export type GroundGeometry = Polygon | MultiPolygon;
type Pair = [number, number];

/** Ground: a Polygon or a MultiPolygon. */
export const ground = value<GroundGeometry, GroundGeometry>('ground', surfaceOf);
function surfaceOf(input: unknown, reader: Reader): GroundGeometry | undefined {
  const [type, coordinates] = partsOf(input, ['Polygon', 'MultiPolygon'], reader);
  if (type === 'Polygon') {
    const rings = polygonOf(coordinates, ['coordinates'], reader);
    return rings && { type, coordinates: rings };
  }
  const polygons = type === undefined ? undefined : everyOf(coordinates, ['coordinates'], reader, polygonOf);
  return polygons && { type: 'MultiPolygon', coordinates: polygons };
}

/** A line: a LineString or a MultiLineString. */
export const track = value<LineGeometry, LineGeometry>('track', trackOf);
function trackOf(input: unknown, reader: Reader): LineGeometry | undefined {
  const [type, coordinates] = partsOf(input, ['LineString', 'MultiLineString'], reader);
  if (type === 'LineString') {
    const line = lineOf(coordinates, ['coordinates'], reader);
    return line && { type, coordinates: line };
  }
  const lines = type === undefined ? undefined : everyOf(coordinates, ['coordinates'], reader, lineOf);
  return lines && { type: 'MultiLineString', coordinates: lines };
}

type Keys = readonly (string | number)[];

function partsOf(
  input: unknown,
  types: readonly [string, string],
  { error, warn }: Reader,
): [string | undefined, unknown] {
  const type = isRecord(input) ? types.find((one) => one === input['type']) : undefined;
  if (!type) error(notTheGeometry(input, types));
  if (!isRecord(input) || isFeature(input)) return [undefined, undefined];
  for (const key of Object.keys(input))
    if (!['type', 'coordinates', 'bbox'].includes(key) && !key.startsWith('x-')) warn(unusedKey(key));
  return [type, input['coordinates']];
}

function isFeature({ type }: Record<string, unknown>): boolean {
  return type === 'Feature' || type === 'FeatureCollection';
}

function notTheGeometry(input: unknown, types: readonly string[]): Finding {
  const code = 'bad-geometry';
  const mend = `Write a GeoJSON ${types.join(' or ')}.`;
  if (!isRecord(input)) return { code, message: `Expected a GeoJSON geometry, found ${found(input)}.`, mend };
  if (isFeature(input))
    return {
      code,
      message: `This is a GeoJSON ${String(input['type'])}, and only its geometry belongs here.`,
      mend: 'Copy the value of its "geometry".',
    };
  return { code, message: `${shown(input['type'])} is not a geometry that fits here.`, mend, keys: ['type'] };
}

function unusedKey(key: string): Finding {
  return {
    code: 'unknown-key',
    message: `A geometry has "type" and "coordinates"; nothing reads "${key.slice(0, 60)}".`,
    mend: 'Take it out, or begin it with "x-".',
    keys: [key],
  };
}

/** All parts, or nothing after the first bad one: a shape with a piece missing would lie. */
function everyOf<O>(
  input: unknown,
  keys: Keys,
  reader: Reader,
  read: (part: unknown, keys: Keys, reader: Reader) => O | undefined,
  least = 1,
): O[] | undefined {
  if (!Array.isArray(input) || input.length < least) return reader.error(tooFewIn(input, least, keys));
  const parts: O[] = [];
  for (const [index, part] of input.entries()) {
    const one = read(part, [...keys, index], reader);
    if (one === undefined) return undefined;
    parts.push(one);
  }
  return parts;
}

function tooFewIn(input: unknown, least: number, keys: Keys): Finding {
  const held = Array.isArray(input) ? `${input.length}` : found(input);
  return { code: 'bad-geometry', message: `Expected a list of at least ${least}, found ${held}.`, mend: '', keys };
}

function pointOf(input: unknown, keys: Keys, reader: Reader): Pair | undefined {
  const flat: unknown =
    Array.isArray(input) && input.length === 3 && typeof input[2] === 'number' ? input.slice(0, 2) : input;
  return pairOf(Array.isArray(flat) ? flat : [], {
    ...reader,
    error: (finding) => reader.error({ ...finding, keys }),
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
  if (outer && signedArea(outer) < 0) reader.warn(clockwise(keys));
  return rings;
}

function clockwise(keys: Keys): Finding {
  return {
    code: 'wrong-winding',
    message: 'The outer ring runs clockwise; GeoJSON asks for counter-clockwise. It is drawn all the same.',
    mend: 'Reverse the ring.',
    keys,
  };
}

function ringOf(input: unknown, keys: Keys, reader: Reader): Pair[] | undefined {
  const ring = everyOf(input, keys, reader, pointOf, 4);
  if (!ring) return undefined;
  if (ring[0]?.join() !== ring[ring.length - 1]?.join()) return reader.error(openRing(keys));
  checkDecimals(ring, keys, reader);
  return ring;
}

function openRing(keys: Keys): Finding {
  return {
    code: 'open-ring',
    message: 'This ring does not close.',
    mend: 'Repeat its first position as its last.',
    keys,
  };
}

function checkDecimals(points: readonly Pair[], keys: Keys, { warn }: Reader): void {
  if (points.some((point) => point.some((part) => Math.abs(part * 1e7 - Math.round(part * 1e7)) > 1e-2)))
    warn(tooFine(keys));
}

function tooFine(keys: Keys): Finding {
  return {
    code: 'excess-precision',
    message: 'These coordinates have more than seven decimals: finer than a centimetre.',
    mend: 'Round them to six decimals.',
    keys,
  };
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
