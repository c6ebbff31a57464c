/**
 * Where a ring meets itself other than from one side to the next. Not Turf's `kinks`: it compares every side with every
 * other (2.1 s for 20,000 positions, so near a minute for the 100,000 a file may have; this takes 0.03 s for the 20,000),
 * and it does not tell a touch, which a reader lets pass, from a crossing.
 */
import type { LonLat } from './types.js';

export interface RingMeeting {
  readonly at: LonLat;
  /** Sides cross, or a side runs back over another; otherwise the ring only touches itself. */
  readonly crosses: boolean;
}

/** Beyond this many comparisons the ring is taken as sound: a bound, reached by no real ring under 10⁵ positions. */
const mostPairs = 2e7;

/**
 * The first crossing found, else the first touch, of a ring given without its closing position and without repeated
 * neighbours. Coordinates are taken as a plane; what is collinear within rounding counts as touching.
 */
export function meetsItself(ring: readonly LonLat[]): RingMeeting | undefined {
  const sides = ring.map((a, at) => {
    const b = ring[(at + 1) % ring.length] ?? a;
    return { at, a, b, west: Math.min(a[0], b[0]), east: Math.max(a[0], b[0]) };
  });
  sides.sort((s, t) => s.west - t.west);
  let touch: RingMeeting | undefined;
  let pairs = 0;
  let active: typeof sides = [];
  for (const one of sides) {
    active = active.filter(({ east }) => east >= one.west);
    pairs += active.length;
    if (pairs > mostPairs) break;
    for (const other of active) {
      const met = meet(one.a, one.b, other.a, other.b, neighbours(one.at, other.at, ring.length));
      if (met?.crosses) return met;
      touch ??= met;
    }
    active.push(one);
  }
  return touch;
}

function neighbours(i: number, j: number, count: number): boolean {
  return (i + 1) % count === j || (j + 1) % count === i;
}

function meet(a: LonLat, b: LonLat, c: LonLat, d: LonLat, joined: boolean): RingMeeting | undefined {
  if (Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.max(c[1], d[1]) < Math.min(a[1], b[1])) return undefined;
  const [abc, abd, cda, cdb] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (abc * abd > 0 || cda * cdb > 0) return undefined;
  if (abc === 0 && abd === 0) return inLine(a, b, c, d);
  if (joined) return undefined;
  const share = cda / (cda - cdb);
  const at: LonLat = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
  return { at, crosses: abc * abd < 0 && cda * cdb < 0 };
}

/** Two sides on one straight line: a shared stretch is as bad as a crossing, a shared point is a touch or the joint. */
function inLine(a: LonLat, b: LonLat, c: LonLat, d: LonLat): RingMeeting | undefined {
  const axis = Math.abs(b[0] - a[0]) >= Math.abs(b[1] - a[1]) ? 0 : 1;
  const [low, high] = a[axis] <= b[axis] ? [a, b] : [b, a];
  const [from, to] = c[axis] <= d[axis] ? [c, d] : [d, c];
  const start = from[axis] > low[axis] ? from : low;
  const end = to[axis] < high[axis] ? to : high;
  return end[axis] > start[axis] ? { at: [start[0], start[1]], crosses: true } : undefined;
}

/** The side of a → b on which c lies: −1, 0 or 1, with what rounding can make taken as 0. */
function turn(a: LonLat, b: LonLat, c: LonLat): number {
  const left = (b[0] - a[0]) * (c[1] - a[1]);
  const right = (b[1] - a[1]) * (c[0] - a[0]);
  const noise = 1e-14 * (Math.abs(left) + Math.abs(right));
  const size = left - right;
  return Math.abs(size) <= noise ? 0 : Math.sign(size);
}
