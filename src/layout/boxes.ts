/** Rectangles in pixels: overlap, growth, and the boxes that follow a line. */
import type { Box, Point } from './types.js';

export function overlap(a: Box, b: Box): number {
  const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return width > 0 && height > 0 ? width * height : 0;
}

/** What two boxes share, if they meet. */
export function common(a: Box, b: Box): Box {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

/** The least and the greatest of both coordinates; of nothing, nothing. */
export function boxAround(points: readonly (readonly number[])[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return [left, top, right, bottom];
}

/** Whether two boxes touch or overlap. */
export function meet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

/** Distance in pixels. */
export function apart(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** The unit vector from one point to another, or none where they are the same. */
export function toward(from: Point, to: Point): Point {
  const length = apart(from, to) || 1;
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}

/** A point moved along a vector. */
export function moved(at: Point, along: Point, by: number): Point {
  return [at[0] + along[0] * by, at[1] + along[1] * by];
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
  let a = first;
  for (const b of line.slice(1)) {
    const length = apart(a, b);
    let at = rest;
    for (; at < length; at += step) result.push(moved(a, [b[0] - a[0], b[1] - a[1]], at / length));
    rest = at - length;
    a = b;
  }
  const end = result.at(-1) ?? first;
  if (apart(end, a) > step / 4) result.push(a);
  else if (result.length > 1) result[result.length - 1] = a;
  return result;
}
