/** Any GeoJSON in, a geometry or problems out. */
import type { GeoJsonTypes, Geometry } from 'geojson';
import type { ReadOutcome } from '../types.js';
import { collect } from './collect.js';
import { kindOf } from './coordinates.js';
import type { Members } from './members.js';
import { checkMembers } from './members.js';
import type { Report } from './report.js';
import { join, openReport } from './report.js';
import { readCoordinates } from './shapes.js';

const mostCharacters = 20_000_000;
const deepest = 8;

/**
 * Reads a Geometry, Feature or FeatureCollection, as an object or as JSON text. Sound pieces come out as one geometry: of
 * several, a Multi… where all are of a kind, else a GeometryCollection; heights dropped, rings wound as RFC 7946 says, lines
 * continuous across 180°. Every piece left out or mended is a problem with its path. Never throws.
 */
export function readGeometry(input: unknown): ReadOutcome {
  const report = openReport();
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
      if (/geometries\[\d+\]$/.test(path)) {
        report.add(path, 'nested-collection', 'A collection lies within a collection; its geometries were taken out.');
      }
      return readList(input, 'geometries', path, depth, report, true);
    default:
      return readCoordinates(type, input, path, report);
  }
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
    for (const geometry of readObject(item, here, depth + 1, report)) out.push(geometry);
  }
  return out;
}

function typeOf(input: Members, path: string, report: Report): GeoJsonTypes | undefined {
  const { type } = input;
  if (type === undefined) {
    report.add(path, 'no-type', 'The object has no "type".');
    return undefined;
  }
  if (typeof type === 'string' && isType(type)) return type;
  const given = typeof type === 'string' ? `"${type.slice(0, 40)}"` : kindOf(type);
  const meant = types().find((name) => typeof type === 'string' && name.toLowerCase() === type.toLowerCase().trim());
  report.add(
    join(path, 'type'),
    'unknown-type',
    `There is no GeoJSON type ${given}.`,
    meant && `Did you mean "${meant}"?`,
  );
  return undefined;
}

function types(): readonly GeoJsonTypes[] {
  return [
    'Point',
    'MultiPoint',
    'LineString',
    'MultiLineString',
    'Polygon',
    'MultiPolygon',
    'GeometryCollection',
    'Feature',
    'FeatureCollection',
  ];
}

function isType(name: string): name is GeoJsonTypes {
  return types().some((type) => type === name);
}

function isFeature(type: string): boolean {
  return type === 'Feature' || type === 'FeatureCollection';
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
