/** The six geometry types read from unknown data, each sound part by itself. */
import type { Geometry } from 'geojson';
import type { LonLat } from '../types.js';
import { kindOf, readLine, readPosition, readRing } from './coordinates.js';
import type { Members } from './members.js';
import type { Report } from './report.js';
import { join } from './report.js';

/** A geometry of one of the six types, as a list of one; empty where nothing of it is sound. */
export function readCoordinates(
  type: Exclude<Geometry['type'], 'GeometryCollection'>,
  input: Members,
  path: string,
  report: Report,
): Geometry[] {
  const { coordinates } = input;
  const at = join(path, 'coordinates');
  if (!Array.isArray(coordinates)) {
    const found = coordinates === undefined ? 'they are missing' : `here is ${kindOf(coordinates)}`;
    report.add(at, 'missing-member', `A ${type} needs "coordinates", a list; ${found}.`, 'Add "coordinates": [ … ].');
    return [];
  }
  if (!coordinates.length) {
    report.add(at, 'empty', `The ${type} has no coordinates: it is not drawn.`);
    return [];
  }
  if (!report.roomFor(coordinates.length, at)) return [];
  switch (type) {
    case 'Point': {
      const point = readPosition(coordinates, at, report);
      return point ? [{ type, coordinates: point }] : [];
    }
    case 'MultiPoint': {
      const points = eachOf(coordinates, at, (item, here) => readPosition(item, here, report));
      return points.length ? [{ type, coordinates: points }] : [];
    }
    case 'LineString': {
      const line = readLine(coordinates, at, report);
      return line ? [{ type, coordinates: line }] : [];
    }
    case 'MultiLineString': {
      const lines = eachOf(coordinates, at, (item, here) => readLine(item, here, report));
      return lines.length ? [{ type, coordinates: lines }] : [];
    }
    case 'Polygon': {
      const rings = readRings(coordinates, at, report);
      return rings ? [{ type, coordinates: rings }] : [];
    }
    case 'MultiPolygon': {
      const polygons = eachOf(coordinates, at, (item, here) => readRings(item, here, report));
      return polygons.length ? [{ type, coordinates: polygons }] : [];
    }
  }
}

/** A polygon stands with its outer ring; a bad hole is left out, and said. */
function readRings(input: unknown, path: string, report: Report): LonLat[][] | undefined {
  if (!Array.isArray(input)) {
    report.add(path, 'bad-nesting', `Expected a list of rings, found ${kindOf(input)}.`);
    return undefined;
  }
  if (!input.length) {
    report.add(path, 'empty', 'The polygon has no rings: it is not drawn.');
    return undefined;
  }
  if (!report.roomFor(input.length, path)) return undefined;
  const outer = readRing(input[0], true, `${path}[0]`, report);
  if (!outer) return undefined;
  return [
    outer,
    ...eachOf(input.slice(1), path, (hole, _, index) => readRing(hole, false, `${path}[${index + 1}]`, report)),
  ];
}

function eachOf<T>(
  list: readonly unknown[],
  path: string,
  read: (item: unknown, path: string, index: number) => T | undefined,
): T[] {
  const out: T[] = [];
  for (let index = 0; index < list.length; index++) {
    const value = read(list[index], `${path}[${index}]`, index);
    if (value !== undefined) out.push(value);
  }
  return out;
}
