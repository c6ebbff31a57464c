/** Where the name of a country reads best, and the box around its main ground. */
import { contains } from './policy.js';
import type { Box, Point, Ring } from './sources.js';

/** Ground farther than this from the main ground, in degrees, is not part of a country's box: French Guiana, Hawaii, the Azores. */
const reach = 10;
/** Islands smaller than this share of the largest ground do not stretch the box. */
const share = 0.004;

export interface CountryFacts {
  readonly label: Point;
  /** `[west, south, east, north]`; east may pass 180. */
  readonly box: Box;
}

export function countryFacts(polygons: readonly (readonly Ring[])[]): CountryFacts {
  const parts = polygons
    .map((rings) => rings.map(unroll))
    .map((rings) => ({ rings, size: Math.abs(areaOf(rings[0] ?? [])), box: boxOf(rings[0] ?? []) }))
    .sort((a, b) => b.size - a.size);
  const main = parts[0];
  if (main === undefined) throw new Error('A country without ground');
  let box = main.box;
  for (const part of parts.slice(1)) {
    if (part.size < share * main.size) continue;
    const shifted = nearestTurn(part.box, box);
    const gapX = Math.max(shifted[0] - box[2], box[0] - shifted[2]);
    const gapY = Math.max(shifted[1] - box[3], box[1] - shifted[3]);
    if (Math.max(gapX, gapY) > reach) continue;
    box = [Math.min(box[0], shifted[0]), Math.min(box[1], shifted[1]), Math.max(box[2], shifted[2]), Math.max(box[3], shifted[3])];
  }
  return { label: labelPoint(main.rings, main.box), box };
}

function unroll(ring: Ring): Ring {
  let previous = ring[0]?.[0] ?? 0;
  return ring.map(([x, y]) => {
    let lon = x;
    while (lon - previous > 180) lon -= 360;
    while (lon - previous < -180) lon += 360;
    previous = lon;
    return [lon, y];
  });
}

function nearestTurn(box: Box, to: Box): Box {
  const turn = Math.round(((to[0] + to[2]) / 2 - (box[0] + box[2]) / 2) / 360) * 360;
  return [box[0] + turn, box[1], box[2] + turn, box[3]];
}

function areaOf(ring: Ring): number {
  let twice = 0;
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [ax, ay] = ring[i] ?? [0, 0];
    const [bx, by] = ring[i + 1] ?? [0, 0];
    twice += (ax * by - bx * ay) * Math.cos((((ay + by) / 2) * Math.PI) / 180);
  }
  return twice / 2;
}

function boxOf(ring: Ring): Box {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The point farthest from the outline on a grid of 24 by 24, twice as far counted east–west: names are wide. */
function labelPoint(rings: readonly Ring[], box: Box): Point {
  let best: Point = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  let farthest = -1;
  const narrow = Math.cos((((box[1] + box[3]) / 2) * Math.PI) / 180) / 2;
  for (let i = 1; i < 24; i += 1) {
    for (let j = 1; j < 24; j += 1) {
      const point: Point = [box[0] + ((box[2] - box[0]) * i) / 24, box[1] + ((box[3] - box[1]) * j) / 24];
      if (!contains(rings, point)) continue;
      let off = Infinity;
      for (const ring of rings) {
        for (let k = 0; k + 1 < ring.length; k += 1) off = Math.min(off, offSegment(point, ring[k], ring[k + 1], narrow));
      }
      if (off > farthest) [farthest, best] = [off, point];
    }
  }
  return best;
}

function offSegment([x, y]: Point, a: Point | undefined, b: Point | undefined, narrow: number): number {
  const ax = ((a?.[0] ?? 0) - x) * narrow;
  const ay = (a?.[1] ?? 0) - y;
  const dx = ((b?.[0] ?? 0) - x) * narrow - ax;
  const dy = (b?.[1] ?? 0) - y - ay;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(Math.max(-(ax * dx + ay * dy) / length, 0), 1);
  return Math.hypot(ax + t * dx, ay + t * dy);
}
