/** Where the things of a briefing lie, from the file alone: points that a view of them must hold. */
import { snapped, type Briefing, type Context, type Control, type Front, type Line, type Movement, type Position, type View } from '../briefing/index.js';
import { destination, unrollBounds, unrollLon } from '../geometry/index.js';
import { countryBox } from './boxes.js';
import { northmost, type Box } from './extent.js';
import type { LonLat } from './types.js';

/** Longest chain of positions given by relation that is followed; a longer one is a circle. */
const longestChain = 16;

/** No strip is deeper. */
const deepestKm = 2000;

/** Every point that the briefing draws, or those of the items, places and lines named. */
export function shownPoints(briefing: Briefing, ids?: ReadonlySet<string>): LonLat[] {
  const wanted = (item: { readonly id?: string | undefined }): boolean => ids === undefined || (item.id !== undefined && ids.has(item.id));
  const at = atIn(briefing);
  return [
    ...briefing.places.filter(wanted).flatMap((place) => around(at({ kind: 'place', id: place.id }), place.precisionKm)),
    ...briefing.lines.filter(wanted).flatMap((line) => linePoints(line, at)),
    ...briefing.control.filter(wanted).flatMap((control) => controlPoints(briefing, control, at)),
    ...briefing.fronts.filter(wanted).flatMap((front) => frontPoints(front, at)),
    ...briefing.movements.filter(wanted).flatMap((movement) => movementPoints(movement, at)),
    ...briefing.incidents.filter(wanted).flatMap((incident) => at(incident.at)),
    ...briefing.distances.filter(wanted).flatMap((distance) => [...at(distance.from), ...at(distance.to)]),
    ...briefing.areas.filter(wanted).flatMap((area) => shapePoints(area.shape, at)),
    ...briefing.callouts.filter(wanted).flatMap((callout) => at(callout.at)),
    ...(ids === undefined ? [] : briefing.actors.filter(wanted).flatMap((actor) => at(actor.seat))),
  ];
}

/** Points of what is cut out of the basemap itself: strips, countries, borders, and what follows a line. */
export function cutPoints(briefing: Briefing): LonLat[] {
  const at = atIn(briefing);
  return [
    ...briefing.lines.filter(({ course }) => course.type === 'border').flatMap((line) => linePoints(line, at)),
    ...briefing.control
      .filter(({ shape }) => shape.type === 'strip' || shape.type === 'country')
      .flatMap((control) => controlPoints(briefing, control, at)),
    ...runs(briefing).flatMap(({ ends }) => ends.flatMap(at)),
  ];
}

/** Does a line of the basemap go on to wherever the ground that was loaded ends? */
export function followsToTheRim({ lines }: Briefing): boolean {
  return lines.some(({ course }) => course.type === 'coastline' || course.type === 'river' || course.type === 'border');
}

/** The ends of each piece of coast that is followed from one position to another. */
export function coastRuns(briefing: Briefing): LonLat[][] {
  const at = atIn(briefing);
  const coasts = new Set(['coast', ...briefing.lines.filter(({ course }) => course.type === 'coastline').map(({ id }) => id)]);
  return runs(briefing).flatMap(({ along, ends }) => (coasts.has(along) ? [ends.flatMap(at)] : []));
}

interface Run {
  readonly along: string;
  readonly ends: readonly (Position | undefined)[];
}

/** All that goes along a line from one position to another. */
function runs(briefing: Briefing): Run[] {
  return [
    ...briefing.control.flatMap(({ shape }): Run[] => {
      if (shape.type !== 'strip' || shape.extent.type !== 'ends') return [];
      const { from, to, via } = shape.extent;
      return [{ along: shape.along, ends: [from, to, via] }];
    }),
    ...briefing.fronts.flatMap(({ course }): Run[] =>
      course.type === 'along' ? [{ along: course.along, ends: [course.from, course.to, course.via] }] : [],
    ),
    ...briefing.distances.flatMap(({ along, from, to, via }): Run[] => (along === undefined ? [] : [{ along, ends: [from, to, via] }])),
    ...briefing.movements.flatMap(({ along, from, to, standsAt, via }): Run[] =>
      along === undefined || !from || !(standsAt ?? to) ? [] : [{ along, ends: [from, standsAt ?? to, via] }],
    ),
  ];
}

/** The box that a view asks for by itself, around its middle; undefined where it asks for things. */
export function viewBox(view: View): Box | undefined {
  if (view.type === 'fit') return undefined;
  return view.type === 'bounds' ? boundsBox(view.bounds) : centredBox(view.center, view.zoom);
}

function boundsBox(bounds: Extract<View, { type: 'bounds' }>['bounds']): Box {
  const [west, , east] = bounds;
  return unrollBounds(bounds, unrollLon((west + east) / 2 + (east < west ? 180 : 0), 0));
}

/** What a map of 1,000 by 700 pixels shows, 512 to the world at zoom 0. */
function centredBox([lon, lat]: readonly [number, number], zoom: number): Box {
  const halfWidth = Math.min(180, (360 * 1000) / 512 / 2 ** zoom / 2);
  const halfHeight = halfWidth * 0.7 * Math.cos((lat * Math.PI) / 180);
  return [lon - halfWidth, Math.max(-northmost, lat - halfHeight), lon + halfWidth, Math.min(northmost, lat + halfHeight)];
}

type At = (position: Position | undefined) => LonLat[];

function atIn(briefing: Briefing): At {
  return (position) => {
    const point = position === undefined ? undefined : pointOf(briefing, position);
    return point === undefined ? [] : [point];
  };
}

function pointOf(briefing: Briefing, position: Position, depth = 0): LonLat | undefined {
  if (depth > longestChain) return undefined;
  if (position.kind === 'point') return position.at;
  if (position.kind === 'place') {
    const place = briefing.places.find(({ id }) => id === position.id);
    const at = place && pointOf(briefing, place.at, depth + 1);
    return at && place.coarsen ? snapped(at, place.coarsen.km) : at;
  }
  const of = pointOf(briefing, position.of, depth + 1);
  return of === undefined ? undefined : destination(of, position.distance.km, position.direction.bearing);
}

/** The ends of a cross of this half length: a box around them holds the circle. */
function around(points: readonly LonLat[], km: number): LonLat[] {
  if (km === 0) return [...points];
  return points.flatMap((point) => [0, 90, 180, 270].map((bearing) => destination(point, km, bearing)));
}

function linePoints({ course }: Line, at: At): LonLat[] {
  switch (course.type) {
    case 'path':
      return course.path.flatMap(at);
    case 'geometry':
      return flat(course.geometry.coordinates);
    case 'border':
      return borderPoints(course.between);
    default:
      return [];
  }
}

/** Where the boxes of two countries, each half a degree wider, overlap: the border lies there. */
function borderPoints(between: readonly string[]): LonLat[] {
  const [a, b] = between.map((code) => countryBox(code, 0));
  if (a === undefined || b === undefined) return [];
  const turn = Math.round(((a[0] + a[2]) / 2 - (b[0] + b[2]) / 2) / 360) * 360;
  const west = Math.max(a[0], b[0] + turn) - 0.5;
  const east = Math.min(a[2], b[2] + turn) + 0.5;
  const south = Math.max(a[1], b[1]) - 0.5;
  const north = Math.min(a[3], b[3]) + 0.5;
  return west > east || south > north ? [] : [[west, south], [east, north]];
}

function controlPoints(briefing: Briefing, { shape }: Control, at: At): LonLat[] {
  switch (shape.type) {
    case 'strip': {
      const { extent } = shape;
      const depthKm = Math.min(shape.depth?.km ?? 0, deepestKm);
      if (extent.type === 'ends') return around([...at(extent.from), ...at(extent.to), ...at(extent.via)], depthKm);
      const km = extent.type === 'length' ? extent.length.km / 2 : Math.max(0, ...extent.reach.map(({ distance }) => distance.km));
      return around(at(extent.around), km + depthKm);
    }
    case 'country':
      return countryPoints(shape.code);
    case 'places':
      return shape.places.flatMap((id) => at({ kind: 'place', id })).concat(shownPoints(briefing, new Set(shape.places)));
    default:
      return shapePoints(shape, at);
  }
}

function countryPoints(code: string): LonLat[] {
  const box = countryBox(code, 0);
  if (box === undefined) return [];
  const middle = (box[0] + box[2]) / 2;
  return [[box[0], box[1]], [middle, box[1]], [middle, box[3]], [box[2], box[3]]];
}

function shapePoints(shape: Context['shape'], at: At): LonLat[] {
  switch (shape.type) {
    case 'area':
      return flat(shape.geometry.coordinates);
    case 'ring':
      return shape.positions.flatMap(at);
    case 'circle':
      return around(at(shape.at), shape.radius.km);
    default:
      return [];
  }
}

function frontPoints({ course }: Front, at: At): LonLat[] {
  if (course.type === 'along') return [...at(course.from), ...at(course.to)];
  return course.type === 'path' ? course.path.flatMap(at) : flat(course.geometry.coordinates);
}

function movementPoints(movement: Movement, at: At): LonLat[] {
  return [...(movement.course ?? []).flatMap(at), ...at(movement.from), ...at(movement.to), ...at(movement.standsAt)];
}

/** The positions of coordinates nested to any depth. */
function flat(coordinates: unknown): LonLat[] {
  if (!Array.isArray(coordinates)) return [];
  const [lon, lat] = coordinates as readonly unknown[];
  if (typeof lon === 'number' && typeof lat === 'number') return [[lon, lat]];
  return coordinates.flatMap(flat);
}
