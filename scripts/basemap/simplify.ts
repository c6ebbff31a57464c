/** Visvalingam's line simplification on the lines between faces, so that what is shared stays shared. */
import type { Arc } from './partition.js';

/**
 * Drop the vertices whose triangle with their neighbours is smaller than `area` (in square steps), and closed lines of less than `speck`.
 * `weight` narrows a step in longitude at a given row.
 */
export function simplify(arcs: readonly Arc[], area: number, speck: number, weight: (y: number) => number): Arc[] {
  const result: Arc[] = [];
  for (const arc of arcs) {
    const points = arc.points;
    const last = points.length - 2;
    const closed = points[0] === points[last] && points[1] === points[last + 1];
    if (closed && Math.abs(ringArea(points)) * weight(points[1] ?? 0) < speck) continue;
    result.push({ ...arc, points: visvalingam(points, area, weight, closed ? 4 : 2) });
  }
  return result;
}

/** In square steps, positive if counter-clockwise. */
export function ringArea(points: readonly number[]): number {
  let twice = 0;
  for (let i = 0; i + 3 < points.length; i += 2) {
    twice += (points[i] ?? 0) * (points[i + 3] ?? 0) - (points[i + 2] ?? 0) * (points[i + 1] ?? 0);
  }
  return twice / 2;
}

function visvalingam(points: readonly number[], area: number, weight: (y: number) => number, least: number): number[] {
  const kept = Array.from({ length: points.length / 2 }, (_, i) => [points[2 * i] ?? 0, points[2 * i + 1] ?? 0] as const);
  while (kept.length > least) {
    let smallest = area;
    let at = -1;
    for (let i = 1; i + 1 < kept.length; i += 1) {
      const [ax, ay] = kept[i - 1] ?? [0, 0];
      const [bx, by] = kept[i] ?? [0, 0];
      const [cx, cy] = kept[i + 1] ?? [0, 0];
      const size = (Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2) * weight(by);
      if (size < smallest) [smallest, at] = [size, i];
    }
    if (at < 0) break;
    kept.splice(at, 1);
  }
  return kept.flat();
}
