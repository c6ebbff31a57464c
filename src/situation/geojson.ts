/** Small steps between GeoJSON and the situation: positions as pairs, one kind of polygon, problems under an item's path. */
import type { MultiPolygon, Polygon } from 'geojson';
import type { Problem } from '../briefing/index.js';
import type { LonLat } from '../basemap/index.js';
import { distanceKm, type GeometryProblem } from '../geometry/index.js';

/** GeoJSON positions as pairs, without a height. */
export function positions(coordinates: readonly (readonly number[])[]): LonLat[] {
  return coordinates.flatMap(([lon, lat]): LonLat[] => (lon === undefined || lat === undefined ? [] : [[lon, lat]]));
}

/** All its positions are one and the same, or it has none. */
export function isOnePoint(line: readonly LonLat[]): boolean {
  const [first] = line;
  return !first || line.every((at) => distanceKm(first, at) < 1e-6);
}

export function asMulti(geometry: Polygon | MultiPolygon): MultiPolygon {
  return geometry.type === 'MultiPolygon' ? geometry : { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
}

/** Told when the file was read: the winding of outer rings, and decimals. A step across 180° is simply read as one. */
function known({ code, path }: GeometryProblem): boolean {
  return (
    code === 'crosses-antimeridian' || code === 'excess-precision' || (code === 'wrong-winding' && path.endsWith('[0]'))
  );
}

/** Passes on what was found in a piece of GeoJSON, under the item's own path, and was not told before. */
export function passOn(problems: readonly GeometryProblem[], path: string, report: (problem: Problem) => void): void {
  for (const problem of problems) {
    if (known(problem)) continue;
    const joint = problem.path === '' || problem.path.startsWith('[') ? '' : '.';
    report({ ...problem, path: `${path}${joint}${problem.path}` });
  }
}
