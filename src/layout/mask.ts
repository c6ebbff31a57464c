/** Inside or outside, asked often: polygons in a panel as a coarse grid, filled once by scan lines. */
import type { MultiPolygon } from 'geojson';
import { clipPolygon } from 'lineclip';
import { grow } from './boxes.js';
import type { Projection } from './camera.js';
import { project } from './paths.js';
import type { Point } from './types.js';

/** Cell size in pixels. */
const cell = 3;

/** Whether a pixel of the panel lies inside the polygons, by the even-odd rule at the middle of its cell's row. */
export function maskOf(polygons: MultiPolygon, view: Projection): (at: Point) => boolean {
  const [left, top, right, bottom] = view.box;
  const columns = Math.ceil((right - left) / cell) + 1;
  const rows = Math.ceil((bottom - top) / cell) + 1;
  const crossings: number[][] = Array.from({ length: rows }, () => []);
  for (const ring of polygons.coordinates.flat()) {
    const clipped = clipPolygon(project(ring, view), grow(view.box, cell));
    clipped.forEach((to, index) => {
      const from = clipped[(index || clipped.length) - 1] ?? to;
      const [low, high] = from[1] < to[1] ? [from, to] : [to, from];
      const first = Math.max(0, Math.ceil((low[1] - top) / cell - 0.5));
      const last = Math.min(rows - 1, Math.ceil((high[1] - top) / cell - 0.5) - 1);
      for (let row = first; row <= last; row++) {
        const y = top + (row + 0.5) * cell;
        crossings[row]?.push(low[0] + ((y - low[1]) / (high[1] - low[1])) * (high[0] - low[0]));
      }
    });
  }
  const mask = new Uint8Array(columns * rows);
  crossings.forEach((xs, row) => {
    xs.sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const from = Math.max(0, Math.round(((xs[i] ?? 0) - left) / cell));
      const to = Math.min(columns, Math.round(((xs[i + 1] ?? 0) - left) / cell));
      mask.fill(1, row * columns + from, row * columns + Math.max(from, to));
    }
  });
  return ([x, y]) => mask[Math.floor((y - top) / cell) * columns + Math.floor((x - left) / cell)] === 1;
}
