/** Whether a point lies within a geometry's polygons, whatever whole turns part their longitudes. */
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Geometry } from 'geojson';
import { bounds, unrollLon } from './frame.js';
import { finite } from './measure.js';
import type { Point } from './types.js';

/** Points on an edge count as inside; other kinds of geometry have no inside. */
export function pointInPolygon(point: Point, geometry: Geometry): boolean {
  if (!finite(point)) return false;
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

function within([lon, lat]: Point, rings: number[][][]): boolean {
  const [outer] = rings;
  const box = outer && bounds({ type: 'LineString', coordinates: outer });
  if (!box || lat < box[1] || lat > box[3]) return false;
  const [west, , east] = box;
  for (let at = unrollLon(lon, west + 180); at <= east; at += 360) {
    if (booleanPointInPolygon([at, lat], { type: 'Polygon', coordinates: rings.filter((ring) => ring.length > 3) }))
      return true;
  }
  // The western edge itself may come out a whole turn further on.
  return false;
}
