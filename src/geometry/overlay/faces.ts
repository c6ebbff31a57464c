/** The faces of an arrangement: which segments bound them, and how often each layer winds round them. */
import type { GridPoint, Segment } from './arrangement.js';
import { keyOf, orient } from './arrangement.js';

/** A segment seen from one of its ends; number 2n runs as segment n, 2n + 1 against it. The face is on its left. */
export interface Faces {
  readonly origin: readonly GridPoint[];
  /** The next half-edge round the same face. */
  readonly next: readonly number[];
  /** Which round of half-edges it belongs to. */
  readonly cycle: readonly number[];
  /** The winding numbers of each cycle's face, by layer. */
  readonly wind: readonly (readonly number[])[];
}

export function facesOf(segments: readonly Segment[], layers: number): Faces {
  const origin: GridPoint[] = [];
  const stars = new Map<number, number[]>();
  segments.forEach(({ a, b }, index) => {
    origin.push(a, b);
    push(stars, keyOf(a), 2 * index);
    push(stars, keyOf(b), 2 * index + 1);
  });
  const next: number[] = new Array<number>(origin.length).fill(-1);
  for (const star of stars.values()) {
    star.sort((h, k) => turnOrder(way(origin, h), way(origin, k)));
    // Arriving by the twin of one, the face on the left is left by the one before it, anticlockwise counted.
    star.forEach((half, at) => {
      next[half ^ 1] = star[(at + star.length - 1) % star.length] ?? half;
    });
  }
  const cycle: number[] = new Array<number>(origin.length).fill(-1);
  let cycles = 0;
  for (let half = 0; half < cycle.length; half++) {
    if (cycle[half] !== -1) continue;
    for (let at = half; cycle[at] === -1; at = next[at] ?? half) cycle[at] = cycles;
    cycles++;
  }
  return { origin, next, cycle, wind: windings(segments, origin, stars, cycle, cycles, layers) };
}

/** From the unbounded face of each connected part inwards, every segment crossed adds what it winds. */
function windings(
  segments: readonly Segment[],
  origin: readonly GridPoint[],
  stars: ReadonlyMap<number, readonly number[]>,
  cycle: readonly number[],
  cycles: number,
  layers: number,
): number[][] {
  const members: number[][] = Array.from({ length: cycles }, () => []);
  cycle.forEach((id, half) => members[id]?.push(half));
  const part = connected(cycle, cycles);
  const leftmost = new Map<number, number>();
  origin.forEach((point, half) => {
    const id = part[cycle[half] ?? 0] ?? 0;
    const best = leftmost.get(id);
    const other = best === undefined ? undefined : origin[best];
    if (!other || point[0] < other[0] || (point[0] === other[0] && point[1] < other[1])) leftmost.set(id, half);
  });
  const wind: (number[] | undefined)[] = new Array<undefined>(cycles).fill(undefined);
  for (const [id, half] of leftmost) {
    const corner = origin[half];
    if (!corner) continue;
    const start = cycle[outermost(origin, stars.get(keyOf(corner)) ?? [half])] ?? 0;
    wind[start] = around(segments, corner, layers, (index) => part[cycle[2 * index] ?? 0] === id);
    const queue = [start];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      const here = wind[at] ?? [];
      for (const edge of members[at] ?? []) {
        const beyond = cycle[edge ^ 1] ?? 0;
        if (wind[beyond]) continue;
        const sign = edge % 2 ? 1 : -1;
        const by = segments[edge >> 1]?.wind ?? [];
        wind[beyond] = here.map((count, layer) => count + sign * (by[layer] ?? 0));
        queue.push(beyond);
      }
    }
  }
  return wind.map((counts) => counts ?? new Array<number>(layers).fill(0));
}

/**
 * Of the half-edges that leave a leftmost (then lowest) corner, the one with the unbounded face on its left. All point right
 * or straight up, so it is the first one clockwise from the open left.
 */
function outermost(origin: readonly GridPoint[], star: readonly number[]): number {
  return star.reduce((best, other) => {
    const [h, k] = [way(origin, best), way(origin, other)];
    return h[0] * k[1] - h[1] * k[0] > 0 ? other : best;
  });
}

/** How often the other parts wind round a point: what a ray to the left crosses. */
function around(
  segments: readonly Segment[],
  point: GridPoint,
  layers: number,
  own: (index: number) => boolean,
): number[] {
  const counts = new Array<number>(layers).fill(0);
  segments.forEach(({ a, b, wind }, index) => {
    if (a[1] > point[1] === b[1] > point[1] || own(index)) return;
    const upward = b[1] > a[1];
    const side = orient(a, b, point);
    // The point lies right of the segment: right of it when it runs upward, left of it when it runs downward.
    if (upward ? side >= 0 : side <= 0) return;
    counts.forEach((count, layer) => (counts[layer] = count + (upward ? -1 : 1) * (wind[layer] ?? 0)));
  });
  return counts;
}

/** The connected part of each cycle. */
function connected(cycle: readonly number[], cycles: number): number[] {
  const parent = Array.from({ length: cycles }, (_, id) => id);
  const root = (id: number): number => {
    let at = id;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  for (let half = 0; half < cycle.length; half += 2) parent[root(cycle[half] ?? 0)] = root(cycle[half + 1] ?? 0);
  return parent.map((_, id) => root(id));
}

function way(origin: readonly GridPoint[], half: number): GridPoint {
  const [from, to] = [origin[half], origin[half ^ 1]];
  return from && to ? [to[0] - from[0], to[1] - from[1]] : [0, 0];
}

/** Anticlockwise from due right, exact. */
function turnOrder(p: GridPoint, q: GridPoint): number {
  const [lower, other] = [isLower(p), isLower(q)];
  if (lower !== other) return lower ? 1 : -1;
  return q[0] * p[1] - q[1] * p[0];
}

function isLower([x, y]: GridPoint): boolean {
  return y < 0 || (y === 0 && x < 0);
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
