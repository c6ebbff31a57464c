/** Which pieces of a line are worth asking: of a coast of thousands of points, those that pass near. */
import type { LonLat } from '../basemap/index.js';
import { bounds } from '../geometry/index.js';

type Pieces = readonly (readonly LonLat[])[];

/** Degrees of latitude beyond which no piece can carry a strip: 100 km, and a little. */
const reachDegrees = 1;

/** The pieces whose bounds come near one of the positions; all of them where none does, so that an error can say how far. */
export function piecesNear(pieces: Pieces, ...positions: readonly LonLat[]): Pieces {
  if (pieces.length < 2) return pieces;
  const near = pieces.filter((piece) => positions.some((at) => comesNear(piece, at)));
  return near.length > 0 ? near : pieces;
}

function comesNear(piece: readonly LonLat[], [lon, lat]: LonLat): boolean {
  const [west, south, east, north] = bounds(piece) ?? [0, Infinity, 0, -Infinity];
  if (lat < south - reachDegrees || lat > north + reachDegrees) return false;
  const wide = reachDegrees / Math.max(0.01, Math.cos((lat * Math.PI) / 180));
  return [-360, 0, 360].some((turn) => lon + turn >= west - wide && lon + turn <= east + wide);
}
