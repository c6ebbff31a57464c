/** Visvalingam's line simplification on the lines between faces, so that what is shared stays shared. */
import type { Arc } from './partition.js';

/**
 * Drop the vertices whose triangle with their neighbours is smaller than `area` (in square steps), and closed lines of less than `speck`.
 * `weight` narrows a step in longitude at a given row. A border of at most `shortBorder` steps keeps every vertex.
 */
export function simplify(arcs: readonly Arc[], area: number, speck: number, weight: (y: number) => number, shortBorder = 0): Arc[] {
  const result: Arc[] = [];
  for (const arc of arcs) {
    const points = arc.points;
    const last = points.length - 2;
    const closed = points[0] === points[last] && points[1] === points[last + 1];
    if (closed && Math.abs(ringArea(points)) * weight(points[1] ?? 0) < speck) continue;
    const kept = arc.right !== 0 && spanOf(points) <= shortBorder;
    result.push({ ...arc, points: kept ? points : visvalingam(points, area, weight, closed ? 4 : 2) });
  }
  return result;
}

function spanOf(points: readonly number[]): number {
  const span = (axis: number): number => {
    const values = points.filter((_, index) => index % 2 === axis);
    return values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity);
  };
  return Math.max(span(0), span(1));
}

/** In square steps, positive if counter-clockwise. */
export function ringArea(points: readonly number[]): number {
  let twice = 0;
  for (let i = 0; i + 3 < points.length; i += 2) {
    twice += (points[i] ?? 0) * (points[i + 3] ?? 0) - (points[i + 2] ?? 0) * (points[i + 1] ?? 0);
  }
  return twice / 2;
}

/** Takes away the least vertex again and again, a bucket of areas at a time: exact in order where it shows, and fast on long coasts. */
function visvalingam(points: readonly number[], area: number, weight: (y: number) => number, least: number): number[] {
  const count = points.length / 2;
  const before = Array.from({ length: count }, (_, i) => i - 1);
  const after = Array.from({ length: count }, (_, i) => i + 1);
  const gone = new Uint8Array(count);
  let left = count;
  const sizeAt = (i: number): number => {
    const a = before[i] ?? 0;
    const c = after[i] ?? 0;
    const [ax, ay, bx, by, cx, cy] = [a, i, c].flatMap((one) => [points[2 * one] ?? 0, points[2 * one + 1] ?? 0]);
    const cross = ((bx ?? 0) - (ax ?? 0)) * ((cy ?? 0) - (ay ?? 0)) - ((cx ?? 0) - (ax ?? 0)) * ((by ?? 0) - (ay ?? 0));
    return (Math.abs(cross) / 2) * weight(by ?? 0);
  };
  const sizes = Array.from({ length: count }, (_, i) => (i === 0 || i === count - 1 ? Infinity : sizeAt(i)));
  for (let limit = area / 64; limit <= area; limit *= 2) {
    for (let again = true; again; ) {
      again = false;
      for (let i = 1; i < count - 1 && left > least; i += 1) {
        const size = sizes[i] ?? Infinity;
        const a = before[i] ?? 0;
        const c = after[i] ?? 0;
        if (gone[i] === 1 || size >= limit || size > (sizes[a] ?? Infinity) || size > (sizes[c] ?? Infinity)) continue;
        gone[i] = 1;
        left -= 1;
        again = true;
        after[a] = c;
        before[c] = a;
        if (a > 0) sizes[a] = Math.max(size, sizeAt(a));
        if (c < count - 1) sizes[c] = Math.max(size, sizeAt(c));
      }
    }
  }
  return points.filter((_, i) => gone[Math.floor(i / 2)] === 0);
}
