/** Shapes round a point: the circle of a radius, and the sector in which a place given by distance and direction may lie. */
import type { Polygon } from 'geojson';
import { unrollLine, unrollLon } from './frame.js';
import { destination, earthRadiusKm, onGlobe } from './measure.js';
import type { CircleOutcome, LonLat, Point } from './types.js';

/** Degrees of bearing from one point of an arc to the next: a circle's area comes out 0.05 % short. */
const arcStep = 3;

/**
 * Where a place may lie that is `km` ± `toleranceKm` away in a direction ± `halfWidth`: a piece of ring, anticlockwise.
 * Without coordinates where the numbers make no shape.
 */
export function sector(center: Point, km: number, toleranceKm: number, degrees: number, halfWidth: number): Polygon {
  const inner = Math.max(0, km - toleranceKm);
  const outer = km + toleranceKm;
  const sound = [km, toleranceKm, degrees, halfWidth].every(Number.isFinite) && onGlobe(center);
  if (!sound || outer <= inner || halfWidth <= 0 || outer >= Math.PI * earthRadiusKm) return polygon([]);
  if (halfWidth >= 180) {
    const hole = inner > 0 ? [arc(center, inner, 0, 360)] : [];
    return polygon([arc(center, outer, 360, 0), ...hole]);
  }
  const far = arc(center, outer, degrees + halfWidth, degrees - halfWidth);
  const near: LonLat[] =
    inner > 0 ? arc(center, inner, degrees - halfWidth, degrees + halfWidth) : [[center[0], center[1]]];
  return polygon([[...far, ...near]]);
}

/** The circle as a polygon, anticlockwise; one that encloses a pole only as its line, which then spans all longitudes. */
export function circle(center: Point, radiusKm: number): CircleOutcome {
  if (!onGlobe(center)) {
    return { ok: false, code: 'bad-position', message: 'The centre of the circle is not a position on the globe.' };
  }
  if (!(radiusKm > 0) || radiusKm > Math.PI * earthRadiusKm - 1) {
    return {
      ok: false,
      code: 'bad-radius',
      message: 'The radius of a circle must be above zero and less than half the globe.',
    };
  }
  const reach = ((radiusKm / earthRadiusKm) * 180) / Math.PI;
  const ring = arc(center, radiusKm, 360, 0);
  if (Math.abs(center[1]) + reach >= 90) return { ok: true, line: { type: 'LineString', coordinates: ring } };
  return { ok: true, polygon: polygon([ring]) };
}

/** Near a pole one step of bearing is a long way in longitude: there the steps are halved until it is not. */
function arc(center: Point, km: number, from: number, to: number): LonLat[] {
  const steps = Math.max(2, Math.ceil(Math.abs(to - from) / arcStep));
  const out: LonLat[] = [];
  let before: LonLat | undefined;
  let beforeBearing = from;
  for (let step = 0; step <= steps; step++) {
    const degrees = from + ((to - from) * step) / steps;
    const here = destination(center, km, degrees);
    if (before) out.push(...between(center, km, [beforeBearing, before], [degrees, here], 4));
    out.push(here);
    before = here;
    beforeBearing = degrees;
  }
  return unrollLine(out, center[0]);
}

function between(center: Point, km: number, a: [number, LonLat], b: [number, LonLat], depth: number): LonLat[] {
  const leap = Math.abs(unrollLon(b[1][0], a[1][0]) - a[1][0]);
  if (depth === 0 || leap < 4) return [];
  const degrees = (a[0] + b[0]) / 2;
  const middle: [number, LonLat] = [degrees, destination(center, km, degrees)];
  return [...between(center, km, a, middle, depth - 1), middle[1], ...between(center, km, middle, b, depth - 1)];
}

function polygon(rings: LonLat[][]): Polygon {
  return { type: 'Polygon', coordinates: rings.map(closed) };
}

/** The last position is the first one's equal to the last bit. */
function closed(ring: LonLat[]): LonLat[] {
  const [first] = ring;
  const last = ring[ring.length - 1];
  if (!first || !last) return ring;
  const meets = Math.abs(first[0] - last[0]) < 1e-9 && Math.abs(first[1] - last[1]) < 1e-9;
  return [...(meets ? ring.slice(0, -1) : ring), [...first]];
}
