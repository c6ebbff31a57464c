/** Where a point meets a line: the nearest point, how far off, how far along, on which side. */
import { unrollPoint } from './frame.js';
import { bearing, distanceKm, onGlobe } from './measure.js';
import type { Path } from './path.js';
import { nearlyKm, pathOf, pointAt } from './path.js';
import type { Line, LonLat, NearestOnLines, Point, Side } from './types.js';

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
 * The point of a path nearest to a place, in the frame of the line as it was given; of points as near the first. The tests
 * hold it against Turf's `nearestPointOnLine`, which takes three times as long and brings 6 KB of walkers over any GeoJSON.
 */
export function nearestOnPath({ positions, kms, frame }: Path, at: Point): Foot | undefined {
  if (!onGlobe(at)) return undefined;
  const place = vectorOf(at);
  let least = Infinity;
  let segment = -1;
  let within: Vector | undefined;
  let before: Vector | undefined;
  positions.forEach((position, index) => {
    const here = vectorOf(position);
    const between = before && footBetween(before, here, place);
    const betweenOff = between ? squareOf(minus(between, place)) : Infinity;
    if (betweenOff < least) [least, segment, within] = [betweenOff, index - 1, between];
    const off = squareOf(minus(here, place));
    if (off < least) [least, segment, within] = [off, index, undefined];
    before = here;
  });
  const start = positions[segment];
  if (!start) return undefined;
  const foot = within ? lonLatOf(within) : start;
  return {
    at: unrollPoint(foot, frame),
    offKm: distanceKm(foot, at),
    alongKm: (kms[segment] ?? 0) + distanceKm(start, foot),
    segment,
    onVertex: !within,
  };
}

/** On which side of the line, as it runs, a point lies; `left` where it lies on it. */
export function sideToward(line: Line, point: Point): Side {
  const path = pathOf(line);
  const foot = nearestOnPath(path, point);
  if (!foot || foot.offKm < nearlyKm) return 'left';
  const { positions, closed } = path;
  const { segment, onVertex } = foot;
  const corner = positions[segment];
  if (!corner) return 'left';
  const last = positions.length - 1;
  const before = onVertex ? positions[closed && segment === 0 ? last - 1 : segment - 1] : undefined;
  const after = positions[closed && segment === last ? 1 : segment + 1];
  // Seen from the corner, what lies clockwise of the way back and short of the way on is on the left.
  const wayOn = after ? bearing(corner, after) : before ? bearing(before, corner) : 0;
  const wayBack = before ? bearing(corner, before) : wayOn + 180;
  const clockwise = (degrees: number): number => (degrees - wayBack + 720) % 360;
  return clockwise(bearing(corner, point)) <= clockwise(wayOn) ? 'left' : 'right';
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
    const way = gain(near.at, pointAt(path, near.alongKm + reach * share), degrees);
    const back = gain(near.at, pointAt(path, near.alongKm - reach * share), degrees);
    progress += (way - back) / share;
  }
  return progress < 0 ? 'back' : 'ahead';
}

/** How far from a to b in a direction. */
function gain(a: Point, b: Point, degrees: number): number {
  return distanceKm(a, b) * Math.cos(((bearing(a, b) - degrees) * Math.PI) / 180);
}

/** A point of the globe as a unit vector. */
type Vector = readonly [x: number, y: number, z: number];

/** The foot of the perpendicular from `place` to the great circle from a to b; undefined where it is not between the two. */
function footBetween(a: Vector, b: Vector, place: Vector): Vector | undefined {
  // Made from differences: the product of two near vectors would keep few digits.
  const [fromA, fromB] = [minus(place, a), minus(place, b)];
  const axis = cross(a, minus(b, a));
  if (dot(axis, cross(a, fromA)) <= 0 || dot(axis, cross(b, fromB)) >= 0) return undefined;
  const height = dot(axis, fromA) / squareOf(axis);
  const foot = minus(place, [axis[0] * height, axis[1] * height, axis[2] * height]);
  const length = Math.sqrt(squareOf(foot));
  return [foot[0] / length, foot[1] / length, foot[2] / length];
}

function vectorOf([lon, lat]: Point): Vector {
  const [east, north] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

function lonLatOf([x, y, z]: Vector): LonLat {
  return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI];
}

function minus(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function squareOf(a: Vector): number {
  return dot(a, a);
}
