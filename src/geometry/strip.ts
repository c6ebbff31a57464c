/** The ground along a piece of line to a depth: flat ends, never across the line itself, never over sea where land is given. */
import type { MultiPolygon } from 'geojson';
import { bounds } from './frame.js';
import { landRings } from './land.js';
import { onGlobe } from './measure.js';
import { leftPieces, rightOfEnds } from './offset.js';
import type { GridPoint } from './overlay/arrangement.js';
import { gridOver } from './overlay/grid.js';
import type { GridRing } from './overlay/overlay.js';
import { overlay, signedArea } from './overlay/overlay.js';
import { pathOf } from './path.js';
import type { Bounds, Line, LonLat, Side, StripCode, StripOutcome } from './types.js';

const deepestKm = 2000;
const kmPerDegree = 111.195;
// Neighbours are merged first, so that ever fewer and simpler shapes meet.
const merged = 8;

/**
 * What lies within `depthKm` of a slice on one side of it (left and right as it runs) or on both, cut to `land` if given.
 * The result keeps the slice's frame of longitudes and its own positions.
 */
export function stripPolygon(slice: Line, side: Side | 'both', depthKm: number, land?: MultiPolygon): StripOutcome {
  if (!slice.every(onGlobe)) return failure('bad-position', 'A position of the line is not a pair of onGlobe numbers.');
  if (!(depthKm > 0) || !Number.isFinite(depthKm))
    return failure('bad-depth', 'The depth of a strip must be above zero.');
  const line = pathOf(slice).positions;
  if (line.length < 2) return failure('zero-length', 'The line of the strip has no length.');
  const reach = Math.max(...line.map(([, lat]) => Math.abs(lat))) + depthKm / kmPerDegree;
  if (depthKm > deepestKm || reach > 89.5) {
    return failure('too-deep', `A strip may be ${deepestKm} km deep at most, and must stay clear of the poles.`);
  }
  const turned = [...line].reverse();
  const pieces = [
    ...(side === 'right' ? [] : leftPieces(line, depthKm)),
    ...(side === 'left' ? [] : leftPieces(turned, depthKm)),
  ];
  const parting = side === 'both' ? undefined : side === 'left' ? line : turned;
  const ends = parting && rightOfEnds(parting, depthKm);
  const box = roomAround([...pieces.flat(2), ...(ends ? [ends.start, ends.end] : [])]);
  if (!box || box[2] - box[0] > 359) return failure('unbuildable', 'The strip reaches round the globe.');
  const geometry = build(pieces, parting && ends ? [ends.start, ...parting, ends.end] : [], box, land);
  if (geometry.coordinates.length) return { ok: true, geometry };
  return land
    ? failure('no-land', 'There is no land on that side of the line.')
    : failure('unbuildable', 'The strip has no area that can be drawn.');
}

function build(
  pieces: readonly LonLat[][][],
  parting: Line,
  box: Bounds,
  land: MultiPolygon | undefined,
): MultiPolygon {
  const grid = gridOver(box);
  const ground = land && landRings(land, box).map((ring) => ring.map((position) => grid.to(position, true)));
  for (const position of parting) grid.to(position, true);
  let shapes = pieces.map((rings): GridRing[] => rings.map((ring) => anticlockwise(ring.map((at) => grid.to(at)))));
  while (shapes.length > merged) shapes = grouped(shapes).map((group) => union(group));
  const covered = shapes.flat();
  const cut = [parting.map((at) => grid.to(at))];
  const polygons = ground
    ? overlay([covered, ground], { cut, keep: ([strip = 0, dry = 0]) => strip > 0 && dry > 0 })
    : overlay([covered], { cut, keep: ([strip = 0]) => strip > 0 });
  return { type: 'MultiPolygon', coordinates: grid.polygons(polygons) };
}

function union(shapes: readonly GridRing[][]): GridRing[] {
  return overlay([shapes.flat()], { keep: ([strip = 0]) => strip > 0 }).flat();
}

function grouped<T>(items: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (let at = 0; at < items.length; at += merged) groups.push(items.slice(at, at + merged));
  return groups;
}

function anticlockwise(ring: GridPoint[]): GridPoint[] {
  return signedArea(ring) < 0 ? ring.reverse() : ring;
}

/** A box that the strip does not touch, so that land cut to it is whole within the strip. */
function roomAround(positions: Line): Bounds | undefined {
  const box = bounds(positions);
  if (!box) return undefined;
  const room = 0.01 + Math.max(box[2] - box[0], box[3] - box[1]) * 0.01;
  return [box[0] - room, box[1] - room, box[2] + room, box[3] + room];
}

function failure(code: StripCode, message: string): StripOutcome {
  return { ok: false, code, message };
}
