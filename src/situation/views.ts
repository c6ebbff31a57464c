/** Views: what to look at, from ids, bounds or a centre, as bounds that run on across 180°. */
import type { Step, View } from '../briefing/index.js';
import type { LonLat } from '../basemap/index.js';
import { bounds, distanceKm, unrollBounds, unrollPoint } from '../geometry/index.js';
import { positions } from './geojson.js';
import type { ControlShape, Placed, ResolvedContext, ResolvedStep, Situation, ViewWish } from './types.js';

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
      return { kind: 'centre', centre: unrollPoint(view.center, frame), zoom: view.zoom };
  }
}

/** A step looks where it says: its own view, then its focus, else at the whole briefing's view. */
export function resolveStep(item: Step, sights: Sights, frame: number, whole: ViewWish): ResolvedStep {
  return { item, view: item.view ? wishOf(item.view, sights, frame) : (fit(item.focus, sights) ?? whole) };
}

function fit(ids: readonly string[], sights: Sights): ViewWish | undefined {
  const points = pointsOf(new Set(ids), sights);
  const [first] = points;
  const box = bounds(points);
  if (!first || !box) return undefined;
  const lonely = distanceKm([box[0], box[1]], [box[2], box[3]]) < 0.1;
  return { kind: 'bounds', bounds: lonely ? around(first, lonelyKm) : box };
}

/** Every point that belongs to one of these ids. An actor stands for its seat and all that it holds, has not lost, and moves. */
function pointsOf(ids: ReadonlySet<string>, sights: Sights): LonLat[] {
  const has = ({ id }: { readonly id?: string | undefined }): boolean => id !== undefined && ids.has(id);
  const itself = ({ item }: { readonly item: { readonly id?: string | undefined } }): boolean => has(item);
  return [
    ...[...sights.places.values()].filter(has).flatMap(reachOf),
    ...[...sights.lines.values()].filter(has).flatMap(({ lines }) => lines.flat()),
    ...sights.seats.filter(({ actor }) => has(actor)).flatMap(({ at }) => reachOf(at)),
    ...sights.control
      .filter(({ item, actors }) => has(item) || (!item.until && actors.some(has)))
      .flatMap(({ shape }) => pointsOfControl(shape)),
    ...sights.fronts.filter(itself).flatMap(({ line }) => line),
    ...sights.movements
      .filter(({ item, actor }) => has(item) || has(actor))
      .flatMap(({ shape }) => (shape.kind === 'arrow' ? shape.path : reachOf(shape.at))),
    ...sights.incidents.filter(itself).flatMap(({ at }) => (at ? reachOf(at) : [])),
    ...sights.distances.filter(itself).flatMap(({ line }) => line),
    ...sights.areas.filter(itself).flatMap(({ geometry }) => pointsOfContext(geometry)),
    ...sights.callouts.filter(itself).flatMap(({ at }) => reachOf(at)),
  ];
}

function pointsOfContext(geometry: ResolvedContext['geometry']): readonly LonLat[] {
  return geometry.type === 'Line' ? geometry.line : positions(geometry.coordinates.flat(2));
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
