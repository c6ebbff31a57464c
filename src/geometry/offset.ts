/** The ground on one side of a line, piece by piece: a quad for each stretch, a fan where two quads leave a gap. */
import { unrollLon } from './frame.js';
import { bearing, destination, distanceKm } from './measure.js';
import type { Line, LonLat } from './types.js';

/** An arc's chords stay within 0.3 % of the depth. */
const fanStep = 9;
/** Stretches that leave their chord by less than this share of the depth share one quad. */
const straightShare = 0.004;
/** Longer segments are divided, so that the far edge keeps its distance from a line drawn straight on the map. */
const longestKm = 50;

/** Rings that together cover what lies within `depthKm` on the left of the line, ends cut off square. */
export function leftPieces(line: Line, depthKm: number): LonLat[][][] {
  const positions = divided(line);
  const corners = simplified(positions, depthKm * straightShare);
  const pieces: LonLat[][][] = [];
  let before: number | undefined;
  let first: number | undefined;
  for (let at = 0; at + 1 < corners.length; at++) {
    const stretch = positions.slice(corners[at] ?? 0, (corners[at + 1] ?? 0) + 1);
    const [start] = stretch;
    const end = stretch[stretch.length - 1];
    if (!start || !end) continue;
    const out = bearing(start, end) - 90;
    const arriving = bearing(end, start) + 90;
    const quad = [...stretch, destination(end, depthKm, arriving), destination(start, depthKm, out)];
    pieces.push([quad, ...(before === undefined ? [] : fan(start, before, out, depthKm))]);
    first ??= out;
    before = arriving;
  }
  const [start] = positions;
  const end = positions[positions.length - 1];
  if (start && end && before !== undefined && first !== undefined && distanceKm(start, end) < 1e-6) {
    pieces.push(fan(end, before, first, depthKm));
  }
  return pieces;
}

/** The points at a right angle to the right of the line's two ends. */
export function rightOfEnds(line: Line, depthKm: number): { start: LonLat; end: LonLat } | undefined {
  const [a, b] = line;
  const [y, z] = line.slice(-2);
  if (!a || !b || !y || !z) return undefined;
  return { start: destination(a, depthKm, bearing(a, b) + 90), end: destination(z, depthKm, bearing(z, y) - 90) };
}

/** A turn to the right opens the left side. */
function fan(at: LonLat, from: number, to: number, depthKm: number): LonLat[][] {
  const turn = unrollLon(to, from) - from;
  if (turn < 1e-6) return [];
  const steps = Math.ceil(turn / fanStep);
  const arc = Array.from({ length: steps + 1 }, (_, step) => destination(at, depthKm, from + (turn * step) / steps));
  return [[at, ...arc]];
}

function divided(line: Line): LonLat[] {
  const out: LonLat[] = [];
  line.forEach((b, index) => {
    const a = line[index - 1];
    const steps = a ? Math.ceil(distanceKm(a, b) / longestKm) : 1;
    for (let step = 1; a && step < steps; step++) {
      out.push([a[0] + ((b[0] - a[0]) * step) / steps, a[1] + ((b[1] - a[1]) * step) / steps]);
    }
    out.push([b[0], b[1]]);
  });
  return out;
}

/** Douglas and Peucker's choice of positions, as indices, in a plane true at each chord's start. */
function simplified(positions: readonly LonLat[], toleranceKm: number): number[] {
  const kept = new Set([0, positions.length - 1]);
  const open: [number, number][] = [[0, positions.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    let far = -1;
    let worst = toleranceKm;
    for (let index = from + 1; index < to; index++) {
      const off = offChord(positions[index], positions[from], positions[to]);
      if (off > worst) [worst, far] = [off, index];
    }
    // A chord over many quads' length is divided anyway.
    if (far < 0) continue;
    kept.add(far);
    open.push([from, far], [far, to]);
  }
  return [...kept].sort((a, b) => a - b);
}

function offChord(p: LonLat | undefined, a: LonLat | undefined, b: LonLat | undefined): number {
  if (!p || !a || !b) return 0;
  const north = 111.195;
  const east = north * Math.cos((a[1] * Math.PI) / 180);
  const [bx, by] = [(b[0] - a[0]) * east, (b[1] - a[1]) * north];
  const [px, py] = [(p[0] - a[0]) * east, (p[1] - a[1]) * north];
  const square = bx * bx + by * by;
  const share = square > 0 ? Math.min(1, Math.max(0, (px * bx + py * by) / square)) : 0;
  return Math.hypot(px - share * bx, py - share * by);
}
