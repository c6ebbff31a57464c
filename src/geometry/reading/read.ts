/** Any GeoJSON in, a geometry or problems out. */
import type { Geometry } from 'geojson';
import type { ReadOutcome } from '../types.js';
import { collect } from './collect.js';
import { kindOf, readLine, readPosition, readRing } from './coordinates.js';
import { checkMembers } from './members.js';
import { Report } from './report.js';

const mostCharacters = 20_000_000;
const deepest = 8;

const geometryTypes = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'] as const;
const types = [...geometryTypes, 'GeometryCollection', 'Feature', 'FeatureCollection'] as const;
type GeoJsonType = (typeof types)[number];
type Members = Readonly<Record<string, unknown>>;

/**
 * Reads a Geometry, Feature or FeatureCollection, as an object or as JSON text. Sound pieces come out as one geometry: of
 * several, a Multi… where all are of a kind, else a GeometryCollection; heights dropped, rings wound as RFC 7946 says, lines
 * continuous across 180°. Every piece left out or mended is a problem with its path. Never throws.
 */
export function readGeometry(input: unknown): ReadOutcome {
  const report = new Report();
  let geometry: Geometry | undefined;
  try {
    const parsed = typeof input === 'string' ? parse(input, report) : { value: input };
    if (parsed) geometry = collect(readObject(parsed.value, '', 0, report));
  } catch {
    // A getter or proxy of the caller's own may throw.
    report.add('', 'unreadable', 'The input cannot be read as data.');
  }
  if (!geometry && !report.problems.length) report.add('', 'empty', 'There is nothing in it to draw.');
  return { ...(geometry ? { geometry } : {}), problems: report.close() };
}

function parse(text: string, report: Report): { value: unknown } | undefined {
  if (text.length > mostCharacters) {
    report.add('', 'too-large', `The text is longer than ${mostCharacters} characters.`);
    return undefined;
  }
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return { value };
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 200) : 'it cannot be parsed';
    report.add('', 'not-json', `The text is not JSON: ${detail}.`);
    return undefined;
  }
}

function readObject(input: unknown, path: string, depth: number, report: Report): Geometry[] {
  if (!isMembers(input)) {
    report.add(path, 'not-an-object', `Expected a GeoJSON object, found ${kindOf(input)}.`);
    return [];
  }
  const type = typeOf(input, path, report);
  if (!type) return [];
  checkMembers(input, type, path, report);
  switch (type) {
    case 'FeatureCollection':
      return readList(input, 'features', path, depth, report, false);
    case 'Feature':
      return readFeature(input, path, depth, report);
    case 'GeometryCollection':
      if (depth > 0 && !path.endsWith('geometry')) nested(path, report);
      return readList(input, 'geometries', path, depth, report, true);
    default:
      return readCoordinates(type, input, path, report);
  }
}

function nested(path: string, report: Report): void {
  if (/geometries\[\d+\]$/.test(path))
    report.add(path, 'nested-collection', 'A collection lies within a collection; its geometries were taken out.');
}

function readFeature(input: Members, path: string, depth: number, report: Report): Geometry[] {
  const { geometry } = input;
  const at = join(path, 'geometry');
  if (geometry === undefined) {
    report.add(
      path,
      'missing-member',
      'A Feature needs "geometry".',
      'Add "geometry", or null where the place is not known.',
    );
    return [];
  }
  if (geometry === null) {
    report.add(at, 'empty', 'The Feature has no geometry: it is not drawn.');
    return [];
  }
  if (isMembers(geometry) && (geometry['type'] === 'Feature' || geometry['type'] === 'FeatureCollection')) {
    report.add(at, 'unknown-type', `A Feature's geometry cannot be a ${geometry['type']}.`);
    return [];
  }
  return readObject(geometry, at, depth, report);
}

function readList(
  input: Members,
  name: 'features' | 'geometries',
  path: string,
  depth: number,
  report: Report,
  geometriesOnly: boolean,
): Geometry[] {
  const list = input[name];
  const at = join(path, name);
  if (!Array.isArray(list)) {
    const found = list === undefined ? 'it is missing' : `here is ${kindOf(list)}`;
    report.add(
      at,
      'missing-member',
      `A ${String(input['type'])} needs "${name}", a list; ${found}.`,
      `Add "${name}": [ … ].`,
    );
    return [];
  }
  if (depth >= deepest) {
    report.add(at, 'too-deep', `Collections lie more than ${deepest} deep within each other.`);
    return [];
  }
  if (!list.length) report.add(at, 'empty', `The list of ${name} is empty.`);
  if (geometriesOnly && list.length === 1) {
    report.add(at, 'single-collection', 'A GeometryCollection of one geometry is that geometry.');
  }
  if (!report.roomFor(list.length, at)) return [];
  const out: Geometry[] = [];
  for (let index = 0; index < list.length; index++) {
    const item: unknown = list[index];
    const here = `${at}[${index}]`;
    if (
      isMembers(item) &&
      typeof item['type'] === 'string' &&
      isFeature(item['type']) === geometriesOnly &&
      isType(item['type'])
    ) {
      const expected = geometriesOnly ? 'geometries' : 'Features';
      report.add(here, 'unknown-type', `Expected ${expected}, found a ${item['type']}.`);
      continue;
    }
    out.push(...readObject(item, here, depth + 1, report));
  }
  return out;
}

function readCoordinates(
  type: (typeof geometryTypes)[number],
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
  switch (type) {
    case 'Point': {
      const point = readPosition(coordinates, at, report);
      return point ? [{ type, coordinates: point }] : [];
    }
    case 'MultiPoint': {
      if (!report.roomFor(coordinates.length, at)) return [];
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
function readRings(input: unknown, path: string, report: Report): [number, number][][] | undefined {
  if (!Array.isArray(input)) {
    report.add(path, 'bad-nesting', `Expected a list of rings, found ${kindOf(input)}.`);
    return undefined;
  }
  if (!input.length) {
    report.add(path, 'empty', 'The polygon has no rings: it is not drawn.');
    return undefined;
  }
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

function typeOf(input: Members, path: string, report: Report): GeoJsonType | undefined {
  const { type } = input;
  if (type === undefined) {
    report.add(path, 'no-type', 'The object has no "type".');
    return undefined;
  }
  if (typeof type === 'string' && isType(type)) return type;
  const given = typeof type === 'string' ? `"${type.slice(0, 40)}"` : kindOf(type);
  const meant = types.find((name) => typeof type === 'string' && name.toLowerCase() === type.toLowerCase().trim());
  report.add(
    join(path, 'type'),
    'unknown-type',
    `There is no GeoJSON type ${given}.`,
    meant && `Did you mean "${meant}"?`,
  );
  return undefined;
}

function isType(name: string): name is GeoJsonType {
  return types.some((type) => type === name);
}

function isFeature(type: string): boolean {
  return type === 'Feature' || type === 'FeatureCollection';
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function join(path: string, name: string): string {
  return path ? `${path}.${name}` : name;
}
