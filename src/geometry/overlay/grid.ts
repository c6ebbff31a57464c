/** Degrees to the integer grid and back; the positions that came in come out again to the last bit. */
import type { Bounds, LonLat, Point } from '../types.js';
import type { GridPoint } from './arrangement.js';
import { gridReach, keyOf } from './arrangement.js';
import type { GridPolygon } from './overlay.js';

export interface Grid {
  /** The grid point of a position; `exact` positions are remembered as given. */
  readonly to: (position: Point, exact?: boolean) => GridPoint;
  /** Polygons as GeoJSON has them: rings closed. */
  readonly polygons: (polygons: readonly GridPolygon[]) => LonLat[][][];
}

/** A grid that spans a box: at 500 km its steps are under 2 cm. */
export function gridOver([west, south, east, north]: Bounds): Grid {
  const scale = (gridReach - 1) / (Math.max(east - west, north - south, 1e-9) / 2);
  const [lon0, lat0] = [(west + east) / 2, (south + north) / 2];
  const given = new Map<number, LonLat>();
  const back = (point: GridPoint): LonLat => {
    const [lon, lat] = given.get(keyOf(point)) ?? [lon0 + point[0] / scale, lat0 + point[1] / scale];
    return [lon, lat];
  };
  return {
    to: (position, exact = false) => {
      const point: GridPoint = [Math.round((position[0] - lon0) * scale), Math.round((position[1] - lat0) * scale)];
      if (exact && !given.has(keyOf(point))) given.set(keyOf(point), [position[0], position[1]]);
      return point;
    },
    polygons: (polygons) =>
      polygons.map((rings) =>
        rings.map((ring) => {
          const positions = ring.map(back);
          const [first] = positions;
          return first ? [...positions, [...first]] : [];
        }),
      ),
  };
}
