/** Whether a point lies within polygons, whatever whole turns part their longitudes. */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { bounds, unrollLon } from './frame.js';
import { onGlobe } from './measure.js';
import type { Point } from './types.js';

/** Points on an edge count as inside. */
export function pointInPolygon(point: Point, geometry: Polygon | MultiPolygon): boolean {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return onGlobe(point) && polygons.some((rings) => within(point, rings));
}

function within([lon, lat]: Point, rings: Position[][]): boolean {
  const box = bounds(rings[0] ?? []);
  if (!box || lat < box[1] || lat > box[3]) return false;
  const [west, , east] = box;
  const start = unrollLon(lon, west + 180);
  // Two turns are more than any polygon spans.
  return [start, start + 360].some((at) => at <= east && enclosed([at, lat], rings));
}

/**
 * The rings' sides are crossed an odd number of times on the way east, or the point lies on one of them. Plain doubles: they
 * err by less than 1e-13 degrees, a hundred-millionth of a metre, so Turf's exact predicates (1.9 KB) decide nothing here.
 */
function enclosed([lon, lat]: Point, rings: Position[][]): boolean {
  let odd = false;
  for (const ring of rings) {
    let [x0 = NaN, y0 = NaN] = from([lon, lat], ring.at(-1));
    for (const position of ring) {
      const [x, y] = from([lon, lat], position);
      const turn = x0 * y - x * y0;
      if (turn === 0 && x0 * x <= 0 && y0 * y <= 0) return true;
      if (y0 > 0 !== y > 0 && turn > 0 === y > y0) odd = !odd;
      [x0, y0] = [x, y];
    }
  }
  return odd;
}

function from([lon, lat]: Point, [x = NaN, y = NaN]: Position = []): Point {
  return [x - lon, y - lat];
}
