/** From closed lines of grid numbers to GeoJSON polygons with their holes. */
import type { MultiPolygon, Position } from 'geojson';
import { latOf, lonOf, type Grid } from './grid.js';
import type { Points } from './join.js';
import type { LonLat } from './types.js';

/** Degrees of a line of grid numbers. */
export function degrees(grid: Grid, points: Points): LonLat[] {
  const line: LonLat[] = [];
  for (let i = 0; i < points.length; i += 2) line.push([lonOf(grid, points[i] ?? 0), latOf(grid, points[i + 1] ?? 0)]);
  return line;
}

/** Rings with their ground on the left, as polygons: counter-clockwise ones are outer rings, each clockwise one is a hole in the smallest that holds it. */
export function polygonsOf(grid: Grid, rings: readonly Points[]): MultiPolygon {
  const outers: { ring: Points; area: number; holes: Points[] }[] = [];
  const holes: Points[] = [];
  for (const ring of rings) {
    if (ring.length < 8) continue;
    const area = twiceArea(ring);
    if (area > 0) outers.push({ ring, area, holes: [] });
    else if (area < 0) holes.push(ring);
  }
  if (holes.length > 0) outers.sort((a, b) => a.area - b.area);
  for (const hole of holes) outers.find(({ ring }) => holds(ring, hole))?.holes.push(hole);
  return {
    type: 'MultiPolygon',
    coordinates: outers.map(({ ring, holes: inside }): Position[][] => [ring, ...inside].map((one) => degrees(grid, one))),
  };
}

function twiceArea(ring: Points): number {
  let area = 0;
  for (let i = 0; i + 3 < ring.length; i += 2) {
    area += (ring[i] ?? 0) * (ring[i + 3] ?? 0) - (ring[i + 2] ?? 0) * (ring[i + 1] ?? 0);
  }
  return area;
}

/** Does a ring hold the middle of another's first edge? */
function holds(ring: Points, inner: Points): boolean {
  const x = ((inner[0] ?? 0) + (inner[2] ?? 0)) / 2;
  const y = ((inner[1] ?? 0) + (inner[3] ?? 0)) / 2;
  let inside = false;
  for (let i = 0; i + 3 < ring.length; i += 2) {
    const ay = ring[i + 1] ?? 0;
    const by = ring[i + 3] ?? 0;
    if (ay > y === by > y) continue;
    const ax = ring[i] ?? 0;
    if (x < (((ring[i + 2] ?? 0) - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
