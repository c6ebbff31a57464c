/** A ring of positions as a polygon, or why it is none. */
import { meetsItself } from './crossing.js';
import { unrollLine } from './frame.js';
import { areaKm2, onGlobe } from './measure.js';
import type { Line, LonLat, RingOutcome } from './types.js';

/** 10 m²: less is a line, whatever its positions. */
const leastKm2 = 1e-5;

/** An anticlockwise polygon in the frame of its first position; the closing position may be left out. */
export function ringPolygon(points: Line): RingOutcome {
  const [first] = points;
  if (!points.every(onGlobe)) {
    return { ok: false, code: 'bad-position', message: 'A position of the ring is not a place on the globe.' };
  }
  const around = first ? unrollLine([...points, first], first[0]) : [];
  const last = around[around.length - 1];
  if (first && last && Math.abs(last[0] - first[0]) > 180) {
    return { ok: false, code: 'around-pole', message: 'The ring goes round a pole, and cannot be filled on this map.' };
  }
  const ring = distinct(around);
  if (new Set(ring.map(String)).size < 3) {
    return { ok: false, code: 'too-few-points', message: 'A ring needs at least three different positions.' };
  }
  if (isFlat(ring)) return noArea();
  const met = meetsItself(ring);
  if (met) {
    const [lon, lat] = met.at.map((degrees) => Math.round(degrees * 1e4) / 1e4);
    const message = `The ring ${met.crosses ? 'crosses' : 'touches'} itself at ${lon}, ${lat}.`;
    return { ok: false, code: 'self-crossing', message, at: met.at };
  }
  const [start] = ring;
  const coordinates = start ? [[...ring, [start[0], start[1]]]] : [];
  if (areaKm2({ type: 'Polygon', coordinates }) < leastKm2) return noArea();
  const [outer] = coordinates;
  if (outer && twiceSignedArea(ring) < 0) outer.reverse();
  return { ok: true, polygon: { type: 'Polygon', coordinates } };
}

/** Above zero where the ring runs anticlockwise; in degrees, for its sign. */
export function twiceSignedArea(ring: readonly (readonly number[])[]): number {
  const [baseLon = 0, baseLat = 0] = ring[0] ?? [];
  let sum = 0;
  ring.forEach(([lon = 0, lat = 0], at) => {
    const [nextLon = 0, nextLat = 0] = ring[(at + 1) % ring.length] ?? [];
    sum += (lon - baseLon) * (nextLat - baseLat) - (nextLon - baseLon) * (lat - baseLat);
  });
  return sum;
}

/** All positions lie on one straight line; the first two differ. */
export function isFlat(ring: readonly LonLat[]): boolean {
  const [a, b] = ring;
  if (!a || !b) return true;
  return ring.every((c) => Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) < 1e-12);
}

function noArea(): RingOutcome {
  return { ok: false, code: 'zero-area', message: 'The positions of the ring lie on one line: it has no area.' };
}

/** Without repeated neighbours and without the closing position. */
function distinct(ring: readonly LonLat[]): LonLat[] {
  const same = (a: LonLat | undefined, b: LonLat): boolean => !!a && a[0] === b[0] && a[1] === b[1];
  const out: LonLat[] = [];
  for (const here of ring) if (!same(out[out.length - 1], here)) out.push(here);
  const [first] = out;
  while (first && out.length > 1 && same(out[out.length - 1], first)) out.pop();
  return out;
}
