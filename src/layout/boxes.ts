/** Rectangles in pixels: overlap, growth, and the boxes that follow a line. */
import type { Box, Point } from './types.js';

export function overlap(a: Box, b: Box): number {
  const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return width > 0 && height > 0 ? width * height : 0;
}

export function grow(box: Box, by: number): Box {
  return [box[0] - by, box[1] - by, box[2] + by, box[3] + by];
}

export function around(at: Point, halfWidth: number, halfHeight = halfWidth): Box {
  return [at[0] - halfWidth, at[1] - halfHeight, at[0] + halfWidth, at[1] + halfHeight];
}

export function inside(inner: Box, outer: Box): boolean {
  return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
}

export function holds(box: Box, at: Point): boolean {
  return at[0] >= box[0] && at[0] <= box[2] && at[1] >= box[1] && at[1] <= box[3];
}

export function centre(box: Box): Point {
  return [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
}

/** Small boxes along a line, so that what avoids boxes avoids lines too. */
export function boxesAlong(line: readonly Point[], halfWidth: number, step = 8): Box[] {
  return resample(line, step).map((at) => around(at, halfWidth));
}

/** Points at equal steps along a line, both ends kept. */
export function resample(line: readonly Point[], step: number): Point[] {
  const [first] = line;
  if (!first) return [];
  const result: Point[] = [first];
  let rest = step;
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1] ?? first;
    const b = line[i] ?? first;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    let at = rest;
    for (; at < length; at += step) {
      const t = at / length;
      result.push([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);
    }
    rest = at - length;
  }
  const last = line[line.length - 1] ?? first;
  const end = result[result.length - 1] ?? first;
  if (Math.hypot(end[0] - last[0], end[1] - last[1]) > step / 4) result.push(last);
  else if (result.length > 1) result[result.length - 1] = last;
  return result;
}
