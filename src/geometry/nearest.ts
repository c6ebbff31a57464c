/** Where a point meets a line: the nearest point, how far off, how far along, on which side. */
import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import { unrollLon } from './frame.js';
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

/** The point of a path nearest to a place, as Turf finds it, in the frame of the line as it was given. */
export function nearestOnPath({ positions, frame }: Path, at: Point): Foot | undefined {
  const [first] = positions;
  if (!onGlobe(at) || !first) return undefined;
  // Turf finds nothing on a line of one position.
  const coordinates = positions.length > 1 ? [...positions] : [first, first];
  const { geometry, properties } = nearestPointOnLine({ type: 'LineString', coordinates }, [at[0], at[1]]);
  const { segmentIndex: segment, lineDistance: alongKm, pointDistance: offKm } = properties;
  const start = coordinates[segment];
  const [lon = NaN, lat = NaN] = geometry.coordinates;
  if (!start) return undefined;
  const onVertex = lon === start[0] && lat === start[1];
  return { at: [unrollLon(lon, frame), lat], offKm, alongKm, segment, onVertex };
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
    const way = gain(near.at, stepAlong(path, near.alongKm + reach * share), degrees);
    const back = gain(near.at, stepAlong(path, near.alongKm - reach * share), degrees);
    progress += (way - back) / share;
  }
  return progress < 0 ? 'back' : 'ahead';
}

function stepAlong(path: Path, km: number): LonLat {
  if (!path.closed) return pointAt(path, km);
  return pointAt(path, ((km % path.totalKm) + path.totalKm) % path.totalKm);
}

/** How far from a to b in a direction. */
function gain(a: Point, b: Point, degrees: number): number {
  return distanceKm(a, b) * Math.cos(((bearing(a, b) - degrees) * Math.PI) / 180);
}
