/** The members around the coordinates: what they say wrongly without touching the shape, or that changes its meaning. */
import type { Report } from './report.js';

/** An object of unknown members. */
export type Members = Readonly<Record<string, unknown>>;

export function checkMembers(input: Members, type: string, path: string, report: Report): void {
  for (const name of namesOfOthers(type)) {
    if (name in input) report.add(path, 'misplaced-member', `A ${type} has no "${name}".`);
  }
  const { bbox, crs, id, properties } = input;
  if (bbox !== undefined && !isBox(bbox))
    report.add(path, 'bad-bbox', '"bbox" is not four or six numbers; it is passed over.');
  if (crs !== undefined && crs !== null && !isWgs84(crs)) {
    report.add(
      path,
      'foreign-crs',
      '"crs" names another coordinate system; the coordinates are read as WGS 84 all the same.',
    );
  }
  if (type !== 'Feature') return;
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') {
    report.add(path, 'bad-id', 'The "id" of a Feature is neither text nor a number.');
  }
  if (typeof properties !== 'object' || Array.isArray(properties)) {
    report.add(path, 'bad-properties', 'A Feature needs "properties", an object or null.');
  }
}

/** Names that mean something in GeoJSON, but not in an object of this type. */
function namesOfOthers(type: string): readonly string[] {
  switch (type) {
    case 'Feature':
      return ['coordinates', 'geometries', 'features'];
    case 'FeatureCollection':
      return ['coordinates', 'geometries', 'geometry', 'properties'];
    case 'GeometryCollection':
      return ['coordinates', 'geometry', 'properties', 'features'];
    default:
      return ['geometries', 'geometry', 'properties', 'features'];
  }
}

function isBox(bbox: unknown): boolean {
  if (!Array.isArray(bbox) || (bbox.length !== 4 && bbox.length !== 6)) return false;
  return bbox.every((value) => typeof value === 'number' && Number.isFinite(value));
}

/** The names under which older files say WGS 84 (GeoJSON 2008). */
function isWgs84(crs: unknown): boolean {
  return /CRS:?84|EPSG:+4326/i.test(String(JSON.stringify(crs)).slice(0, 300));
}
