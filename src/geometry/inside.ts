/** Whether a point lies within a geometry's polygons, whatever whole turns part their longitudes. */
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Geometry, Polygon, Position } from 'geojson';
import { bounds, unrollLon } from './frame.js';
import { onGlobe } from './measure.js';
import type { Point } from './types.js';

/** Points on an edge count as inside; other kinds of geometry have no inside. */
export function pointInPolygon(point: Point, geometry: Geometry): boolean {
  if (!onGlobe(point)) return false;
  switch (geometry.type) {
    case 'Polygon':
      return within(point, geometry.coordinates);
    case 'MultiPolygon':
      return geometry.coordinates.some((rings) => within(point, rings));
    case 'GeometryCollection':
      return geometry.geometries.some((part) => pointInPolygon(point, part));
    default:
      return false;
  }
}

function within([lon, lat]: Point, rings: Position[][]): boolean {
  const [outer] = rings;
  const box = outer && bounds({ type: 'LineString', coordinates: outer });
  if (!box || lat < box[1] || lat > box[3]) return false;
  const [west, , east] = box;
  const polygon: Polygon = { type: 'Polygon', coordinates: rings.map(closed) };
  const start = unrollLon(lon, west + 180);
  // Two turns are more than any polygon spans.
  return [start, start + 360].some((at) => at <= east && booleanPointInPolygon([at, lat], polygon));
}

/** Turf throws on a ring that is not closed. */
function closed(ring: Position[]): Position[] {
  const [first] = ring;
  const last = ring[ring.length - 1];
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...ring, first] : ring;
}
