/** A line made ready for measuring: on the globe, continuous, without repeated positions; and pieces of it. */
import { bounds, unrollLine } from './frame.js';
import { bearing, destination, distanceKm, onGlobe } from './measure.js';
import type { Line, LonLat } from './types.js';

export interface Path {
  /** On the globe, without repeated neighbours, continuous in longitude. */
  readonly positions: readonly LonLat[];
  /** How far along the path each of them lies. */
  readonly kms: readonly number[];
  /** The middle of the longitudes as they were given: a line that jumps at 180° was given in the frame of 0°. */
  readonly frame: number;
  readonly totalKm: number;
  /** A ring: it ends where it began (perhaps a whole turn further east or west). */
  readonly closed: boolean;
}

/** Positions closer than this (1 mm) are one. */
export const nearlyKm = 1e-6;

// A coast is asked many times; its positions are measured once.
const known = new WeakMap<Line, Path>();

export function pathOf(line: Line): Path {
  let path = known.get(line);
  if (!path) known.set(line, (path = prepare(line)));
  return path;
}

function prepare(line: Line): Path {
  const sound = line.filter(onGlobe);
  const positions = distinct(unrollLine(sound, sound[0]?.[0] ?? 0));
  let totalKm = 0;
  const kms = positions.map((here, at) => (totalKm += distanceKm(positions[at - 1] ?? here, here)));
  const [west, , east] = bounds(sound) ?? [0, 0, 0];
  const [first] = positions;
  const last = positions.at(-1);
  const closed = !!first && !!last && positions.length > 3 && distanceKm(first, last) < nearlyKm;
  return { positions, kms, totalKm, closed, frame: (west + east) / 2 };
}

/** The point at a distance along the path; before its start or past its end that end, but on a ring another lap. */
export function pointAt({ positions, kms, totalKm, closed }: Path, km: number): LonLat {
  const askedKm = closed ? lap(km, totalKm) : km;
  const next = kms.findIndex((passedKm) => passedKm >= askedKm);
  const [before, here = [NaN, NaN]] = [positions[next - 1], positions.at(next)];
  const overKm = (kms[next] ?? 0) - askedKm;
  return before && overKm > 0 ? destination(here, overKm, bearing(here, before)) : [here[0], here[1]];
}

/**
 * The piece from one distance to a later one. On a ring the later one may exceed the total: the piece then runs on over
 * the ring's start, in one frame of longitudes: that of the line as it was given where the piece starts.
 */
export function cut(path: Path, startKm: number, endKm: number): LonLat[] {
  const { positions, kms, totalKm, frame } = path;
  const passed = (lapKm: number): LonLat[] =>
    positions.filter((_, at) => {
      const km = lapKm + (kms[at] ?? 0);
      return km > startKm && km < endKm;
    });
  const piece = [pointAt(path, startKm), ...passed(0), ...passed(totalKm), pointAt(path, endKm)];
  return distinct(unrollLine(piece, frame));
}

/** Kilometres brought into one lap of a ring. */
export function lap(km: number, totalKm: number): number {
  return ((km % totalKm) + totalKm) % totalKm;
}

function distinct(line: readonly LonLat[]): LonLat[] {
  const out: LonLat[] = [];
  for (const here of line) {
    const last = out.at(-1);
    if (!last || distanceKm(last, here) >= nearlyKm) out.push(here);
  }
  return out;
}
