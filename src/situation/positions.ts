/** Positions: a place, coordinates, or a relation to another position, put on the ground with how well each is known. */
import { snapped, type Place, type Position, type Problem } from '../briefing/index.js';
import type { LonLat } from '../basemap/index.js';
import { destination, distanceKm, sector, unroll, unrollPoint } from '../geometry/index.js';
import type { Placed, ResolvedPlace } from './types.js';

/** A place known to more than this is vague: drawn as a neutral ring. */
export const vagueKm = 10;

/** Puts a position on the ground; undefined if it names a place that is not there. */
export function placedAt(
  position: Position,
  seek: (id: string) => ResolvedPlace | undefined,
  frame: number,
): Placed | undefined {
  switch (position.kind) {
    case 'place': {
      const place = seek(position.id);
      if (!place) return undefined;
      const { at, precisionKm, sector: within } = place;
      return { at, precisionKm, place, ...(within && { sector: within }) };
    }
    case 'point':
      return { at: unrollPoint(position.at, frame), precisionKm: 0 };
    case 'relative': {
      const base = placedAt(position.of, seek, frame);
      return base && placedFrom(base, position, frame);
    }
  }
}

/**
 * A position by distance and direction is a sector, not a point.
 *
 * Its precision reaches to the sector's farthest corner, and on by what is not known of the position it starts from.
 */
function placedFrom(base: Placed, relation: Extract<Position, { kind: 'relative' }>, frame: number): Placed {
  const { distance, direction } = relation;
  const at = unrollPoint(destination(base.at, distance.km, direction.bearing), frame);
  const within = sector(base.at, distance.km, distance.toleranceKm, direction.bearing, direction.halfWidth);
  const corners = within.coordinates.flat();
  const reachKm = corners.reduce((far, [lon = 0, lat = 0]) => Math.max(far, distanceKm(at, [lon, lat])), 0);
  return { at, precisionKm: reachKm + base.precisionKm, sector: unroll(within, frame) };
}

/**
 * Places every place of the file, in any order of mention.
 *
 * A place that is given by itself, directly or round about, is reported and left out.
 */
export function placePlaces(
  places: readonly Place[],
  frame: number,
  report: (problem: Problem) => void,
): Map<string, ResolvedPlace> {
  const items = new Map(places.map((place) => [place.id, place]));
  const done = new Map<string, ResolvedPlace | undefined>();
  const underWay = new Set<string>();

  const seek = (id: string): ResolvedPlace | undefined => {
    if (done.has(id)) return done.get(id);
    const item = items.get(id);
    if (!item || underWay.has(id)) return undefined;
    underWay.add(id);
    const placed = placedAt(item.at, seek, frame);
    underWay.delete(id);
    const place = placed && resolvedPlace(item, placed, frame);
    done.set(id, place);
    if (!place) report(unplaced(item));
    return place;
  };

  // In file order, whatever the order in which relations were followed.
  return new Map(
    places.flatMap(({ id }): [string, ResolvedPlace][] => {
      const place = seek(id);
      return place ? [[id, place]] : [];
    }),
  );
}

function resolvedPlace(item: Place, placed: Placed, frame: number): ResolvedPlace {
  const { id, coarsen } = item;
  // What the author wrote of the precision is so; else a sector may be wider than what is usual for the kind of place.
  const known = item.precisionWritten ? item.precisionKm : Math.max(item.precisionKm, placed.precisionKm);
  const {
    at,
    precisionKm,
    sector: within,
  } = coarsen ? coarsened(item, coarsen.km, placed.at, known, frame) : { ...placed, precisionKm: known };
  return {
    id,
    item,
    name: item.name ?? id,
    at,
    precisionKm,
    vague: precisionKm > vagueKm,
    ...(within && { sector: within }),
  };
}

/** On the grid, without the sector, and with a precision in whole steps of the grid, so that nothing leads back to where it is. */
function coarsened(item: Place, gridKm: number, at: LonLat, knownKm: number, frame: number): Placed {
  const precisionKm = item.precisionWritten ? knownKm : Math.ceil(knownKm / gridKm) * gridKm;
  return { at: unrollPoint(snapped(at, gridKm), frame), precisionKm };
}

function unplaced(item: Place): Problem {
  return {
    path: `${item.path}.at`,
    code: 'place-unplaced',
    severity: 'error',
    message: `The place “${item.id}” leads back to itself or to a place that is not there, so it cannot be placed.`,
    mend: 'Give one of these places its coordinates.',
  };
}
