/** Small steps between GeoJSON and the situation: positions as pairs, one kind of polygon, problems under an item's path. */
import type { MultiPolygon, Polygon } from 'geojson';
import type { Problem } from '../briefing/index.js';
import type { LonLat } from '../basemap/index.js';
import type { GeometryProblem } from '../geometry/index.js';

/** GeoJSON positions as pairs, without a height. */
export function positions(coordinates: readonly (readonly number[])[]): LonLat[] {
  return coordinates.flatMap(([lon, lat]): LonLat[] => (lon === undefined || lat === undefined ? [] : [[lon, lat]]));
}

export function asMulti(geometry: Polygon | MultiPolygon): MultiPolygon {
  return geometry.type === 'MultiPolygon' ? geometry : { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
}

/** Passes on what was found in a piece of GeoJSON, under the item's own path. */
export function passOn(problems: readonly GeometryProblem[], path: string, report: (problem: Problem) => void): void {
  for (const problem of problems) {
    const joint = problem.path === '' || problem.path.startsWith('[') ? '' : '.';
    report({ ...problem, path: `${path}${joint}${problem.path}` });
  }
}
