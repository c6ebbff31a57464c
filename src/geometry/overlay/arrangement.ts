/**
 * Segments on an integer grid, cut at every crossing until none crosses another. Within ±2²⁵ every orientation is exact in
 * a double, so that no tolerance decides what is left and right.
 */

/** Coordinates are integers within ±2²⁵. */
export type GridPoint = readonly [x: number, y: number];

/** A directed segment with what it adds, layer by layer, to the winding number on its left over that on its right. */
export interface Segment {
  readonly a: GridPoint;
  readonly b: GridPoint;
  readonly wind: readonly number[];
  /** A segment that is only there to part left from right: +1 runs as the cut runs, −1 against it. */
  readonly cut: number;
}

export const gridReach = 2 ** 25;

// Each round leaves only crossings that rounding made; three are usual.
const rounds = 12;

/** The segments split so that they meet only at ends, like ones merged. */
export function arrange(segments: readonly Segment[]): Segment[] {
  let parts = merge(segments);
  for (let round = 0; round < rounds; round++) {
    const stops = crossings(parts);
    if (!stops.size) break;
    parts = merge(parts.flatMap((segment, index) => split(segment, stops.get(index))));
  }
  return parts;
}

export function keyOf([x, y]: GridPoint): number {
  return (x + gridReach) * 2 ** 27 + (y + gridReach);
}

/** Twice the area of the triangle: above zero where c lies left of a → b. */
export function orient(a: GridPoint, b: GridPoint, c: GridPoint): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/** One segment for each pair of ends; those that cancel out are gone. */
function merge(segments: readonly Segment[]): Segment[] {
  const from = new Map<number, Map<number, Segment>>();
  for (const segment of segments) {
    const { a, b } = segment;
    if (a[0] === b[0] && a[1] === b[1]) continue;
    const forward = a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
    const one = forward ? segment : reverse(segment);
    const start = keyOf(one.a);
    const end = keyOf(one.b);
    let ends = from.get(start);
    if (!ends) from.set(start, (ends = new Map()));
    const other = ends.get(end);
    ends.set(end, other ? add(one, other) : one);
  }
  const out: Segment[] = [];
  for (const ends of from.values()) {
    for (const segment of ends.values()) if (segment.cut || segment.wind.some((by) => by !== 0)) out.push(segment);
  }
  return out;
}

function reverse({ a, b, wind, cut }: Segment): Segment {
  return { a: b, b: a, wind: wind.map((by) => -by), cut: -cut };
}

function add(one: Segment, other: Segment): Segment {
  return { ...one, wind: one.wind.map((by, layer) => by + (other.wind[layer] ?? 0)), cut: one.cut || other.cut };
}

function split(segment: Segment, stops: readonly GridPoint[] | undefined): Segment[] {
  if (!stops) return [segment];
  const { a } = segment;
  const away = (p: GridPoint): number => (p[0] - a[0]) ** 2 + (p[1] - a[1]) ** 2;
  const points = [a, ...[...stops].sort((p, q) => away(p) - away(q)), segment.b];
  return points.slice(1).map((b, index) => ({ ...segment, a: points[index] ?? a, b }));
}

/** Where each segment must be split, by its index. A sweep from left to right over boxes that overlap. */
function crossings(segments: readonly Segment[]): Map<number, GridPoint[]> {
  const stops = new Map<number, GridPoint[]>();
  const stop = (index: number, at: GridPoint): void => {
    const { a, b } = segments[index] ?? {};
    if (!a || !b || same(at, a) || same(at, b)) return;
    const list = stops.get(index);
    if (list) list.push(at);
    else stops.set(index, [at]);
  };
  // Segments run from left to right after merging, so that a is the left end.
  const order = segments.map((_, index) => index).sort((i, j) => (segments[i]?.a[0] ?? 0) - (segments[j]?.a[0] ?? 0));
  const active: number[] = [];
  for (const i of order) {
    const one = segments[i];
    if (!one) continue;
    const low = Math.min(one.a[1], one.b[1]);
    const high = Math.max(one.a[1], one.b[1]);
    let kept = 0;
    for (const j of active) {
      const other = segments[j];
      if (!other || other.b[0] < one.a[0]) continue;
      active[kept++] = j;
      if (Math.max(other.a[1], other.b[1]) < low || Math.min(other.a[1], other.b[1]) > high) continue;
      meet(
        one,
        other,
        (at) => {
          stop(i, at);
        },
        (at) => {
          stop(j, at);
        },
      );
    }
    active.length = kept;
    active.push(i);
  }
  return stops;
}

function meet(
  one: Segment,
  other: Segment,
  stopOne: (at: GridPoint) => void,
  stopOther: (at: GridPoint) => void,
): void {
  const c = orient(one.a, one.b, other.a);
  const d = orient(one.a, one.b, other.b);
  if ((c > 0 && d > 0) || (c < 0 && d < 0)) return;
  const a = orient(other.a, other.b, one.a);
  const b = orient(other.a, other.b, one.b);
  if ((a > 0 && b > 0) || (a < 0 && b < 0)) return;
  // An end of one on the other (or the two in line, overlapping): no rounding at all.
  if (c === 0 && within(other.a, one)) stopOne(other.a);
  if (d === 0 && within(other.b, one)) stopOne(other.b);
  if (a === 0 && within(one.a, other)) stopOther(one.a);
  if (b === 0 && within(one.b, other)) stopOther(one.b);
  if (!a || !b || !c || !d) return;
  const share = a / (a - b);
  const at: GridPoint = [
    Math.round(one.a[0] + (one.b[0] - one.a[0]) * share),
    Math.round(one.a[1] + (one.b[1] - one.a[1]) * share),
  ];
  stopOne(at);
  stopOther(at);
}

function within(p: GridPoint, { a, b }: Segment): boolean {
  return p[0] >= a[0] && p[0] <= b[0] && p[1] >= Math.min(a[1], b[1]) && p[1] <= Math.max(a[1], b[1]);
}

function same(p: GridPoint, q: GridPoint): boolean {
  return p[0] === q[0] && p[1] === q[1];
}
