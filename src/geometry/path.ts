/** A line made ready for measuring: on the globe, continuous, without repeated positions; and pieces of it. */
import { along } from '@turf/along';
import { lineSliceAlong } from '@turf/line-slice-along';
import type { Position } from 'geojson';
import { bounds, unrollLine } from './frame.js';
import { distanceKm, lengthKm, onGlobe } from './measure.js';
import type { Line, LonLat } from './types.js';

export interface Path {
  /** On the globe, without repeated neighbours, continuous in longitude. */
  readonly positions: readonly LonLat[];
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
  const [west, , east] = bounds(sound) ?? [0, 0, 0];
  const [first] = positions;
  const last = positions[positions.length - 1];
  const closed = !!first && !!last && positions.length > 3 && distanceKm(first, last) < nearlyKm;
  return { positions, totalKm: lengthKm(positions), closed, frame: (west + east) / 2 };
}

/** The point at a distance along the path; before its start or past its end, that end. */
export function pointAt({ positions }: Path, km: number): LonLat {
  return lonLat(along({ type: 'LineString', coordinates: [...positions] }, Math.max(0, km)).geometry.coordinates);
}

/**
 * The piece from one distance to a later one. On a ring the later one may exceed the total: the piece then runs on over
 * the ring's start, in one frame of longitudes: that of the line as it was given where the piece starts.
 */
export function cut({ positions, frame, closed }: Path, startKm: number, endKm: number): LonLat[] {
  const turn = (positions[positions.length - 1]?.[0] ?? 0) - (positions[0]?.[0] ?? 0);
  const secondLap = closed ? positions.slice(1).map(([lon, lat]): LonLat => [lon + turn, lat]) : [];
  const coordinates = [...positions, ...secondLap];
  // Turf takes whole turns off where it puts a point between two positions.
  const piece = lineSliceAlong({ type: 'LineString', coordinates }, startKm, endKm).geometry.coordinates.map(lonLat);
  return distinct(unrollLine(piece, frame));
}

function distinct(line: readonly LonLat[]): LonLat[] {
  const out: LonLat[] = [];
  for (const here of line) {
    const last = out[out.length - 1];
    if (!last || distanceKm(last, here) >= nearlyKm) out.push(here);
  }
  return out;
}

function lonLat([lon = NaN, lat = NaN]: Position): LonLat {
  return [lon, lat];
}
