/** Where a point meets a line: the nearest point, how far off, how far along, on which side. */
import { unrollLon } from './frame.js';
import { distanceKm, earthRadiusKm, onGlobe } from './measure.js';
import type { Path } from './path.js';
import { pathOf, pointAt } from './path.js';
import type { Line, LonLat, NearestOnLines, Point, Side } from './types.js';
import { chord, cross, dot, footOnArc, toLonLat, toVector } from './vectors.js';
import type { Vector } from './vectors.js';

/** The nearest point of several lines, in the frame of its line; undefined where no line has a position. */
export function nearestOnLines(lines: readonly Line[], at: Point): NearestOnLines | undefined {
  let best: NearestOnLines | undefined;
  lines.forEach((line, index) => {
    const found = nearestOnPath(pathOf(line), at);
    if (found && (!best || found.offKm < best.offKm))
      best = { at: found.at, offKm: found.offKm, alongKm: found.alongKm, index };
  });
  return best;
}

export interface Foot {
  readonly at: LonLat;
  readonly offKm: number;
  readonly alongKm: number;
  /** The segment that starts at this position. */
  readonly segment: number;
  /** The foot is that position itself, not a point within the segment. */
  readonly onVertex: boolean;
}

/**
 * Exact on the sphere, and quick on long lines: a segment is looked at only where it could come nearer than the nearest
 * vertex, by the triangle inequality (no nearer than half of what the ways to its two ends exceed its length).
 */
export function nearestOnPath(path: Path, at: Point): Foot | undefined {
  const { positions, turned, vectors, runKm } = path;
  if (!onGlobe(at) || !positions.length) return undefined;
  const p = toVector(at);
  const reach = vectors.map((vector) => chord(vector, p));
  let nearest = 0;
  reach.forEach((off, index) => {
    if (off < (reach[nearest] ?? Infinity)) nearest = index;
  });
  let best = reach[nearest] ?? Infinity;
  let foot: { vector: Vector; segment: number } | undefined;
  for (let index = 0; index + 1 < vectors.length; index++) {
    const a = vectors[index];
    const b = vectors[index + 1];
    if (!a || !b) continue;
    const arc = ((runKm[index + 1] ?? 0) - (runKm[index] ?? 0)) / earthRadiusKm;
    if (((reach[index] ?? 0) + (reach[index + 1] ?? 0) - arc) / 2 > best + 1e-9) continue;
    const vector = footOnArc(p, a, b);
    const off = vector ? chord(vector, p) : Infinity;
    if (vector && off < best) {
      best = off;
      foot = { vector, segment: index };
    }
  }
  const segment = foot?.segment ?? nearest;
  const start = positions[segment];
  if (!start) return undefined;
  const startKm = runKm[segment] ?? 0;
  const turn = turned[segment] ?? 0;
  if (!foot)
    return { at: [start[0] - turn, start[1]], offKm: distanceKm(at, start), alongKm: startKm, segment, onVertex: true };
  const [lon, lat] = toLonLat(foot.vector);
  const here: LonLat = [unrollLon(lon, start[0]) - turn, lat];
  const into = distanceKm(start, here);
  return { at: here, offKm: distanceKm(at, here), alongKm: startKm + into, segment, onVertex: false };
}

/** On which side of the line, as it runs, a point lies; `left` where it lies on it. */
export function sideToward(line: Line, point: Point): Side {
  const path = pathOf(line);
  const foot = nearestOnPath(path, point);
  if (!foot) return 'left';
  // At a corner the two segments vote together: the sign of their summed normals is that of the nearer side.
  const segments = foot.onVertex ? segmentsAt(path, foot.segment) : [foot.segment];
  const p = toVector(point);
  let height = 0;
  for (const segment of segments) {
    const a = path.vectors[segment];
    const b = path.vectors[segment + 1];
    if (!a || !b) continue;
    const normal = cross(a, b);
    height += dot(normal, p) / Math.hypot(...normal);
  }
  return height < 0 ? 'right' : 'left';
}

/**
 * Which way along the lines one gets further in a direction, seen over `reachKm` each way from the point nearest to `at`;
 * `ahead` is the line's own direction.
 */
export function aheadOn(lines: readonly Line[], at: Point, degrees: number, reachKm = 50): 'ahead' | 'back' {
  const near = nearestOnLines(lines, at);
  const line = near && lines[near.index];
  if (!near || !line) return 'ahead';
  const path = pathOf(line);
  const reach = Math.min(Math.abs(reachKm) || 50, path.totalKm / 4);
  // Near, middling and far looks, each by its own scale, so that one bay does not decide.
  let progress = 0;
  for (const share of [0.2, 0.5, 1]) {
    const way = gain(near.at, stepAlong(path, near.alongKm + reach * share), degrees);
    const back = gain(near.at, stepAlong(path, near.alongKm - reach * share), degrees);
    progress += (way - back) / share;
  }
  return progress < 0 ? 'back' : 'ahead';
}

function segmentsAt({ positions, closed }: Path, vertex: number): number[] {
  const last = positions.length - 1;
  if (closed && (vertex === 0 || vertex === last)) return [last - 1, 0];
  return [vertex - 1, vertex].filter((segment) => segment >= 0 && segment < last);
}

function stepAlong(path: Path, km: number): LonLat {
  if (!path.closed) return pointAt(path, Math.min(Math.max(km, 0), path.totalKm));
  return pointAt(path, ((km % path.totalKm) + path.totalKm) % path.totalKm);
}

/** How far from a to b in a direction. */
function gain(a: Point, b: Point, degrees: number): number {
  const [from, to] = [toVector(a), toVector(b)];
  const [lon, lat] = [(a[0] * Math.PI) / 180, (a[1] * Math.PI) / 180];
  const east: Vector = [-Math.sin(lon), Math.cos(lon), 0];
  const north: Vector = [-Math.sin(lat) * Math.cos(lon), -Math.sin(lat) * Math.sin(lon), Math.cos(lat)];
  const way: Vector = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
  const turn = (degrees * Math.PI) / 180;
  return dot(way, east) * Math.sin(turn) + dot(way, north) * Math.cos(turn);
}
