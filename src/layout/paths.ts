/** From positions to clipped, thinned path data: tenths of a pixel, and no point that the eye cannot tell. */
import type { MultiPolygon } from 'geojson';
import { clipPolygon, clipPolyline } from 'lineclip';
import { boxAround, grow, meet } from './boxes.js';
import type { Projection } from './camera.js';
import type { PathData, Point } from './types.js';

type Line = readonly (readonly number[])[];

/** Outlines run this far beyond the frame, so that their strokes do not show at its edge. */
const margin = 6;
/** Points closer than this to the last one drawn are left out, in pixels. */
const closeness = 0.5;

/** Path data of a line or ring: absolute start, then steps, in tenths of a pixel. */
export function pathOf(points: readonly Point[], closed = false): PathData {
  let x = 0;
  let y = 0;
  let data = '';
  let steps = 0;
  for (const point of points) {
    const nextX = Math.round(point[0] * 10);
    const nextY = Math.round(point[1] * 10);
    if (steps > 0 && nextX === x && nextY === y) continue;
    const [dx, dy] = [nextX - x, nextY - y];
    data += (steps === 0 ? 'M' : steps === 1 ? 'l' : ' ') + tenth(dx) + (dy < 0 ? '' : ' ') + tenth(dy);
    [x, y] = [nextX, nextY];
    steps++;
  }
  return steps < 2 ? '' : closed ? data + 'z' : data;
}

function tenth(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, '$1.');
}

/** Rings of polygons, clipped to the box. */
export function polygonPath({ coordinates }: MultiPolygon, view: Projection): PathData {
  const frame = grow(view.box, margin);
  const rings = coordinates.flat().map((ring): PathData => {
    const points = thin(project(ring, view));
    if (points.length < 3 || !meet(boxAround(points), frame)) return '';
    const clipped = clipPolygon(points, frame);
    return clipped.length < 3 ? '' : pathOf(clipped, true);
  });
  return rings.join('');
}

/** The pieces of lines inside the frame, and so far beyond it, in pixels. */
export function linePieces(lines: readonly Line[], view: Projection, beyond = margin): Point[][] {
  const frame = grow(view.box, beyond);
  return lines.flatMap((line): Point[][] => {
    const points = thin(project(line, view));
    return points.length > 1 && meet(boxAround(points), frame) ? clipPolyline(points, frame) : [];
  });
}

export function linesPath(lines: readonly Line[], view: Projection): PathData {
  return linePieces(lines, view)
    .map((piece) => pathOf(piece))
    .join('');
}

export function project(line: Line, view: Projection): Point[] {
  return line.map((at) => view.toPixel([at[0] ?? 0, at[1] ?? 0]));
}

function thin(points: readonly Point[]): Point[] {
  let last: Point | undefined;
  return points.filter((point, index) => {
    const keep =
      !last ||
      index === points.length - 1 ||
      Math.abs(point[0] - last[0]) > closeness ||
      Math.abs(point[1] - last[1]) > closeness;
    if (keep) last = point;
    return keep;
  });
}
