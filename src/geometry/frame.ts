/** One continuous frame of longitudes, so that 180° is a meridian like any other. */
import type { Geometry, Position } from 'geojson';
import type { Bounds, Line, LonLat, Point } from './types.js';

/** The same meridian, in [frame − 180, frame + 180). */
export function unrollLon(lon: number, frame: number): number {
  const offset = lon - frame;
  // What is already there stays as it is, to the last bit.
  if (offset >= -180 && offset < 180) return lon;
  const turned = lon - 360 * Math.floor((offset + 180) / 360);
  return turned - frame >= 180 ? frame - 180 : turned;
}

/** The same point, its longitude in [frame − 180, frame + 180). */
export function unrollPoint([lon, lat]: Point, frame: number): LonLat {
  return [unrollLon(lon, frame), lat];
}

/** A line whose first position lies in the frame and whose every step goes the shorter way round. */
export function unrollLine(line: readonly (Position | Point)[], frame: number): LonLat[] {
  let near = frame;
  return line.map(([lon = NaN, lat = NaN]) => {
    const here = unrollPoint([lon, lat], near);
    if (Number.isFinite(here[0])) near = here[0];
    return here;
  });
}

/**
 * A geometry in a frame: each line is continuous from its first position, each polygon is continuous and has its middle in
 * the frame. A ring round a pole cannot be unrolled; it stays as it was given, moved by whole turns.
 */
export function unroll<G extends Geometry>(geometry: G, frame: number): G;
export function unroll(geometry: Geometry, frame: number): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: shifted(geometry.coordinates, frame) };
    case 'MultiPoint':
      return { ...geometry, coordinates: geometry.coordinates.map((position) => shifted(position, frame)) };
    case 'LineString':
      return { ...geometry, coordinates: unrollLine(geometry.coordinates, frame) };
    case 'MultiLineString':
      return { ...geometry, coordinates: geometry.coordinates.map((line) => unrollLine(line, frame)) };
    case 'Polygon':
      return { ...geometry, coordinates: unrollRings(geometry.coordinates, frame) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map((rings) => unrollRings(rings, frame)) };
    case 'GeometryCollection':
      return { ...geometry, geometries: geometry.geometries.map((part) => unroll(part, frame)) };
  }
}

/**
 * Bounds in a frame: their middle lies in it, and they run on across 180° where `west` is more than `east`. Those wider than
 * half the globe stay within a turn of the frame, so that what lies at their edges is on the map.
 */
export function unrollBounds([west, south, east, north]: Readonly<Bounds>, frame: number): Bounds {
  const width = east - west >= 360 ? 360 : (((east - west) % 360) + 360) % 360;
  const from = unrollLon(west + width / 2, frame) - width / 2;
  const within = width > 180 ? Math.min(Math.max(from, frame - 180), frame + 180 - width) : from;
  return [within, south, within + width, north];
}

/** The meridian opposite to the middle of the largest gap between the points: the frame in which they lie together. */
export function frameFor(points: Line): number {
  const lons = points
    .map(([lon]) => unrollLon(lon, 0))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const [first] = lons;
  if (first === undefined) return 0;
  let widest = -1;
  let middle = 0;
  lons.forEach((lon, index) => {
    const next = lons[index + 1] ?? first + 360;
    if (next - lon > widest) {
      widest = next - lon;
      middle = (lon + next) / 2;
    }
  });
  return unrollLon(middle + 180, 0);
}

/** The box around positions; what is no number is passed over, and around nothing it is undefined. */
export function bounds(line: readonly (Position | Point)[]): Bounds | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = NaN, lat = NaN] of line) {
    if (!Number.isFinite(lon + lat)) continue;
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return west <= east ? [west, south, east, north] : undefined;
}

function shifted(position: Position, frame: number): Position {
  const [lon = NaN, ...rest] = position;
  return [unrollLon(lon, frame), ...rest];
}

function unrollRings(rings: readonly (readonly Position[])[], frame: number): Position[][] {
  const [outer, ...holes] = rings;
  if (!outer) return [];
  const shell = centred(unrollRing(outer), frame);
  const middle = middleLon(shell);
  return [shell, ...holes.map((hole) => centred(unrollRing(hole), Number.isFinite(middle) ? middle : frame))];
}

/** Continuous, or as given where that would not close (a pole inside) or would fold a belt round the globe to nothing. */
function unrollRing(ring: readonly Position[]): LonLat[] {
  const given = ring.map(([lon = NaN, lat = NaN]): LonLat => [lon, lat]);
  const first = given[0];
  if (!first) return [];
  const unrolled = unrollLine(given, first[0]);
  const last = unrolled[unrolled.length - 1] ?? first;
  const closes = Math.abs(last[0] - first[0]) < 180;
  return closes && !(width(unrolled) < 1e-9 && width(given) > 180) ? unrolled : given;
}

function centred(ring: LonLat[], frame: number): LonLat[] {
  const middle = middleLon(ring);
  const turn = unrollLon(middle, frame) - middle;
  return turn === 0 || !Number.isFinite(turn) ? ring : ring.map(([lon, lat]) => [lon + turn, lat]);
}

function middleLon(ring: Line): number {
  const box = bounds(ring);
  return box ? (box[0] + box[2]) / 2 : NaN;
}

function width(ring: Line): number {
  const box = bounds(ring);
  return box ? box[2] - box[0] : 0;
}
