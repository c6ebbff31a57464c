/** A line made ready for measuring: cleaned, continuous, with the distance run at each position. */
import { unrollLine } from './frame.js';
import { bearing, destination, distanceKm, onGlobe } from './measure.js';
import type { Line, LonLat } from './types.js';
import type { Vector } from './vectors.js';
import { toVector } from './vectors.js';

export interface Path {
  /** On the globe, without repeated neighbours, continuous in longitude. */
  readonly positions: readonly LonLat[];
  /** What was added to each given longitude to make the path continuous: 0 throughout where it was so already. */
  readonly turned: readonly number[];
  readonly vectors: readonly Vector[];
  /** Distance run from the first position. */
  readonly runKm: readonly number[];
  readonly totalKm: number;
  /** A ring: it ends where it began (perhaps a whole turn further east or west). */
  readonly closed: boolean;
}

/** Positions closer than this (1 mm) are one. */
export const nearlyKm = 1e-6;

// A coast is asked many times; its 10⁴ … 10⁵ positions are measured once.
const known = new WeakMap<Line, Path>();

export function pathOf(line: Line): Path {
  let path = known.get(line);
  if (!path) known.set(line, (path = prepare(line)));
  return path;
}

/** The point at a distance along the path; before its start or past its end, that end. */
export function pointAt(path: Path, km: number): LonLat {
  const { positions, runKm } = path;
  const index = segmentAt(path, km);
  const a = positions[index];
  const b = positions[index + 1];
  if (!a) return [NaN, NaN];
  const into = km - (runKm[index] ?? 0);
  if (!b || into <= 0) return [...a];
  if (into >= (runKm[index + 1] ?? 0) - (runKm[index] ?? 0)) return [...b];
  return destination(a, into, bearing(a, b));
}

/**
 * The piece from one distance to a later one. On a ring the later one may exceed the total: the piece then runs on over
 * the ring's start, in one frame of longitudes: that of the line as it was given where the piece starts.
 */
export function cut(path: Path, startKm: number, endKm: number): LonLat[] {
  const { positions, runKm, totalKm, closed } = path;
  const turn = closed ? (positions[positions.length - 1]?.[0] ?? 0) - (positions[0]?.[0] ?? 0) : 0;
  const out = [pointAt(path, startKm)];
  const laps = closed && endKm > totalKm ? 2 : 1;
  for (let lap = 0; lap < laps; lap++) {
    for (let index = lap; index < positions.length; index++) {
      const km = (runKm[index] ?? 0) + lap * totalKm;
      const position = positions[index];
      if (position && km > startKm + nearlyKm && km < endKm - nearlyKm)
        out.push([position[0] + lap * turn, position[1]]);
    }
  }
  const end = pointAt(path, laps === 2 ? endKm - totalKm : endKm);
  out.push([end[0] + (laps - 1) * turn, end[1]]);
  const turned = path.turned[segmentAt(path, startKm)] ?? 0;
  return turned === 0 ? out : out.map(([lon, lat]) => [lon - turned, lat]);
}

/** The last segment that starts at or before this distance. */
function segmentAt({ runKm }: Path, km: number): number {
  let low = 0;
  let high = runKm.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runKm[middle] ?? 0) <= km) low = middle;
    else high = middle - 1;
  }
  return low;
}

function prepare(line: Line): Path {
  const sound = line.filter(onGlobe);
  const positions: LonLat[] = [];
  const turned: number[] = [];
  const runKm: number[] = [];
  let totalKm = 0;
  unrollLine(sound, sound[0]?.[0] ?? 0).forEach((position, index) => {
    const last = positions[positions.length - 1];
    const step = last ? distanceKm(last, position) : 0;
    if (last && step < nearlyKm) return;
    totalKm += step;
    positions.push(position);
    turned.push(position[0] - (sound[index]?.[0] ?? position[0]));
    runKm.push(totalKm);
  });
  const [first] = positions;
  const last = positions[positions.length - 1];
  const closed = !!first && !!last && positions.length > 3 && distanceKm(first, last) < nearlyKm;
  return { positions, turned, vectors: positions.map(toVector), runKm, totalKm, closed };
}
