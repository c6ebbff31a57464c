/** Views: what to look at, from ids, bounds or a centre, as bounds that run on across 180°. */
import type { Step, View } from '../briefing/index.js';
import type { LonLat } from '../basemap/index.js';
import { distanceKm, unrollBounds, unrollLon } from '../geometry/index.js';
import { positions } from './geojson.js';
import type { ControlShape, Placed, ResolvedStep, Situation, ViewWish } from './types.js';

/** All that can be looked at. */
export type Sights = Pick<
  Situation,
  'places' | 'lines' | 'seats' | 'control' | 'fronts' | 'movements' | 'incidents' | 'distances' | 'areas' | 'callouts'
>;

/** A single point gets this much ground around it. */
const lonelyKm = 10;
const kmPerDegree = 111.195;

/** What a view asks for; nothing asked, or nothing found, is everything. */
export function wishOf(view: View | undefined, sights: Sights, frame: number): ViewWish {
  switch (view?.type) {
    case undefined:
      return { kind: 'all' };
    case 'fit':
      return fit(view.ids, sights) ?? { kind: 'all' };
    case 'bounds':
      return { kind: 'bounds', bounds: unrollBounds(view.bounds, frame) };
    case 'centre':
      return { kind: 'centre', centre: [unrollLon(view.center[0], frame), view.center[1]], zoom: view.zoom };
  }
}

/** A step looks where it says: its own view, then its focus, else at the whole briefing's view. */
export function resolveStep(item: Step, sights: Sights, frame: number, whole: ViewWish): ResolvedStep {
  if (item.view) return { item, view: wishOf(item.view, sights, frame) };
  return { item, view: fit(item.focus, sights) ?? whole };
}

function fit(ids: readonly string[], sights: Sights): ViewWish | undefined {
  const wanted = new Set(ids);
  const points = pointsOf(wanted, sights);
  const [first] = points;
  if (!first) return undefined;
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  const bounds = [least(lons), least(lats), most(lons), most(lats)] as const;
  const lonely = distanceKm([bounds[0], bounds[1]], [bounds[2], bounds[3]]) < 0.1;
  return { kind: 'bounds', bounds: lonely ? around(first, lonelyKm) : bounds };
}

/** Every point that belongs to one of these ids. An actor stands for its seat and all that it holds, has not lost, and moves. */
function pointsOf(ids: ReadonlySet<string>, sights: Sights): LonLat[] {
  const has = (id: string | undefined): boolean => id !== undefined && ids.has(id);
  return [
    ...[...sights.places.values()].flatMap((place) => (has(place.id) ? reachOf(place) : [])),
    ...[...sights.lines.values()].flatMap((line) => (has(line.id) ? line.lines.flat() : [])),
    ...sights.seats.flatMap(({ actor, at }) => (has(actor.id) ? reachOf(at) : [])),
    ...sights.control.flatMap(({ item, actors, shape }) =>
      has(item.id) || (!item.until && actors.some(({ id }) => has(id))) ? pointsOfControl(shape) : [],
    ),
    ...sights.fronts.flatMap(({ item, line }) => (has(item.id) ? line : [])),
    ...sights.movements.flatMap(({ item, actor, shape }) =>
      has(item.id) || has(actor.id) ? (shape.kind === 'arrow' ? shape.path : reachOf(shape.at)) : [],
    ),
    ...sights.incidents.flatMap(({ item, at }) => (has(item.id) && at ? reachOf(at) : [])),
    ...sights.distances.flatMap(({ item, line }) => (has(item.id) ? line : [])),
    ...sights.areas.flatMap(({ item, geometry }) =>
      has(item.id) ? (geometry.type === 'Line' ? geometry.line : positions(geometry.coordinates.flat(2))) : [],
    ),
    ...sights.callouts.flatMap(({ item, at }) => (has(item.id) ? reachOf(at) : [])),
  ];
}

function pointsOfControl(shape: ControlShape): readonly LonLat[] {
  switch (shape.kind) {
    case 'band':
      return shape.slice.line;
    case 'ground':
      return positions(shape.geometry.coordinates.flat(2));
    case 'outline':
      return shape.line;
    case 'places':
      return shape.places.flatMap(reachOf);
  }
}

/** A vague place is looked at with its ring. */
function reachOf({ at, precisionKm }: Placed): LonLat[] {
  const [west, south, east, north] = around(at, precisionKm);
  return [
    [west, south],
    [east, north],
  ];
}

/** Bounds that reach so far each way; short of the poles. */
function around([lon, lat]: LonLat, km: number): readonly [number, number, number, number] {
  const dLat = km / kmPerDegree;
  const dLon = Math.min(180, dLat / Math.max(0.01, Math.cos((lat * Math.PI) / 180)));
  return [lon - dLon, Math.max(-90, lat - dLat), lon + dLon, Math.min(90, lat + dLat)];
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}
