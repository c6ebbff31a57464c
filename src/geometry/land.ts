/** The land near a box: only polygons that meet it, cut to it, in its frame of longitudes. */
import type { MultiPolygon, Position } from 'geojson';
import { bounds } from './frame.js';
import type { Bounds, LonLat } from './types.js';

// The whole 10 m land is 4,061 polygons; their boxes are taken once.
const boxes = new WeakMap<MultiPolygon, readonly (Bounds | undefined)[]>();

/** Rings cut to the box, outer ones anticlockwise and holes clockwise; nothing where the sea is all around. */
export function landRings(land: MultiPolygon, box: Bounds): LonLat[][] {
  const out: LonLat[][] = [];
  boxesOf(land).forEach((polygonBox, index) => {
    const rings = land.coordinates[index];
    if (!polygonBox || !rings) return;
    const [west, south, east, north] = polygonBox;
    if (south > box[3] || north < box[1]) return;
    const first = Math.ceil((box[0] - east) / 360);
    for (let turn = first; turn < first + 3 && west + 360 * turn <= box[2]; turn++) {
      rings.forEach((ring, at) => {
        const cropped = clip(oriented(ring, at === 0, 360 * turn), box);
        if (cropped.length > 2) out.push(cropped);
      });
    }
  });
  return out;
}

function boxesOf(land: MultiPolygon): readonly (Bounds | undefined)[] {
  let known = boxes.get(land);
  if (!known) {
    known = land.coordinates.map(([outer]) => outer && bounds(outer));
    boxes.set(land, known);
  }
  return known;
}

function oriented(ring: readonly Position[], outer: boolean, turn: number): LonLat[] {
  const open: LonLat[] = [];
  let twiceArea = 0;
  let last: LonLat | undefined;
  const [base] = ring;
  for (const [lon, lat] of ring) {
    if (lon === undefined || lat === undefined || !Number.isFinite(lon) || !Number.isFinite(lat)) continue;
    const here: LonLat = [lon + turn, lat];
    const [baseLon = 0, baseLat = 0] = base ?? [];
    if (last) {
      twiceArea += (last[0] - baseLon - turn) * (lat - baseLat) - (here[0] - baseLon - turn) * (last[1] - baseLat);
    }
    last = here;
    open.push(here);
  }
  return twiceArea > 0 === outer ? open : open.reverse();
}

/**
 * Sutherland and Hodgman's clipping to a box. What runs along the box's own edge is no coast, but the caller's shape stays
 * clear of that edge, and the winding number inside is right.
 */
function clip(ring: LonLat[], [west, south, east, north]: Bounds): LonLat[] {
  let points = ring;
  const edges: [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, west, 1],
    [0, east, -1],
    [1, south, 1],
    [1, north, -1],
  ];
  for (const [axis, limit, sign] of edges) {
    const input = points;
    points = [];
    let before = input[input.length - 1];
    for (const here of input) {
      if (!before) break;
      const wasIn = sign * (before[axis] - limit) >= 0;
      const isIn = sign * (here[axis] - limit) >= 0;
      if (wasIn !== isIn) {
        const share = (limit - before[axis]) / (here[axis] - before[axis]);
        const other =
          axis === 0 ? before[1] + (here[1] - before[1]) * share : before[0] + (here[0] - before[0]) * share;
        points.push(axis === 0 ? [limit, other] : [other, limit]);
      }
      if (isIn) points.push(here);
      before = here;
    }
  }
  return points;
}
