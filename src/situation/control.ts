/** Control: who holds what, as a band or ground along a line, an outline, a country, or single places. */
import type { MultiPolygon } from 'geojson';
import type { Actor, Control, ControlShape as Asked, GroundShape, Position, Side } from '../briefing/index.js';
import { countryByCode, type BasemapLayer } from '../basemap/index.js';
import { areaKm2, sideToward, stripPolygon } from '../geometry/index.js';
import { placeFor, type Bench } from './bench.js';
import { groundOf } from './ground.js';
import { cutExtent, type Cut } from './slices.js';
import type { ControlShape, ResolvedControl } from './types.js';

/** Degrees within which ground touches the rim of the loaded map: less than a step of its finest grid. */
const rimDegrees = 1e-6;

/** Resolves what is held; items that cannot be drawn are reported and left out. */
export function resolveControl(bench: Bench): ResolvedControl[] {
  return bench.briefing.control.flatMap((item) => {
    const actors = actorsOf(bench, item.actors, item.path);
    const shape = actors.length > 0 ? shapeOf(bench, item) : undefined;
    return shape ? [{ item, actors, contested: item.contested, shape }] : [];
  });
}

/** The actors of these ids; one that is not there is reported. */
function actorsOf(bench: Bench, ids: readonly string[], path: string): Actor[] {
  return ids.flatMap((id) => {
    const actor = bench.actors.get(id);
    if (!actor) bench.report(noActor(id, path));
    return actor ?? [];
  });
}

/** The problem of an actor that is not in the file, or was left out of it. */
export function noActor(id: string, path: string) {
  return {
    path,
    code: 'actor-absent',
    severity: 'error',
    message: `There is no actor “${id}”.`,
    mend: 'Add it to "actors", or mend the one that is there.',
  } as const;
}

function shapeOf(bench: Bench, item: Control): ControlShape | undefined {
  const { shape, path } = item;
  switch (shape.type) {
    case 'strip':
      return stripOf(bench, shape, `${path}.strip`);
    case 'country':
      return countryOf(bench, shape.code, `${path}.country`);
    case 'places': {
      const places = shape.places.flatMap((id, index) => {
        const at = `${path}.places[${index}]`;
        return placeFor(bench, { kind: 'place', id }, at)?.place ?? [];
      });
      return places.length > 0 ? { kind: 'places', places } : undefined;
    }
    default:
      return outlined(bench, shape, path);
  }
}

function outlined(bench: Bench, shape: GroundShape, path: string): ControlShape | undefined {
  const ground = groundOf(bench, shape, path);
  if (ground?.kind !== 'filled') return ground;
  return { kind: 'ground', geometry: ground.geometry, areaKm2: areaKm2(ground.geometry), softEnds: false };
}

type Strip = Extract<Asked, { type: 'strip' }>;

function stripOf(bench: Bench, strip: Strip, path: string): ControlShape | undefined {
  const cut = cutExtent(bench, strip.along, strip.extent, path);
  if (!cut) return undefined;
  const side = sideOf(bench, strip.side, cut, `${path}.side`);
  if (!side) return undefined;
  const { slice, softEnds } = cut;
  if (strip.depth) return groundAlong(bench, cut, side, strip.depth.km, strip.side === 'land', path);
  return { kind: 'band', slice, side, softEnds, lengthKm: slice.lengthKm };
}

function groundAlong(
  bench: Bench,
  { slice, softEnds }: Cut,
  side: 'left' | 'right' | 'both',
  depthKm: number,
  onLand: boolean,
  path: string,
): ControlShape | undefined {
  const land = onLand ? bench.basemap.detail.land : undefined;
  const outcome = stripPolygon(slice.line, side, depthKm, land);
  if (!outcome.ok) {
    bench.report({
      path: `${path}.depth`,
      code: outcome.code,
      severity: 'error',
      message: outcome.message,
      mend: 'Check the depth and the side of the strip.',
    });
    return undefined;
  }
  const { geometry } = outcome;
  const partial = land !== undefined && reachesRim(geometry, bench.basemap.detail);
  return {
    kind: 'ground',
    geometry,
    areaKm2: areaKm2(geometry),
    lengthKm: slice.lengthKm,
    slice,
    softEnds,
    ...(partial && { partial }),
  };
}

/** Ground that ends where the loaded map does may go on beyond. */
function reachesRim({ coordinates }: MultiPolygon, { bounds }: BasemapLayer): boolean {
  const [west, south, east, north] = bounds;
  const at = (a: number, b: number): boolean => Math.abs(a - b) < rimDegrees;
  return coordinates
    .flat(2)
    .some(([lon = 0, lat = 0]) => at(lon, west) || at(lon, east) || at(lat, south) || at(lat, north));
}

/** Left or right of the line as it runs; land lies on the left of a coast. */
function sideOf(bench: Bench, side: Side, cut: Cut, path: string): 'left' | 'right' | 'both' | undefined {
  if (typeof side === 'object') return sideWith(bench, side.toward, cut, `${path}.toward`);
  if (side !== 'land') return side;
  if (cut.of.coastal) return 'left';
  bench.report(noLandSide(cut.of.id, path));
  return undefined;
}

function sideWith(bench: Bench, position: Position, { slice }: Cut, path: string): 'left' | 'right' | undefined {
  const toward = placeFor(bench, position, path);
  return toward && sideToward(slice.line, toward.at);
}

function noLandSide(id: string, path: string) {
  return {
    path,
    code: 'side-land',
    severity: 'error',
    message: `“${id}” is no coast, so it has no land side.`,
    mend: 'Write "left", "right", "both", or {"toward": a position}.',
  } as const;
}

/** The part of the country on the loaded map; the whole of it may reach beyond. */
function countryOf(bench: Bench, code: string, path: string): ControlShape | undefined {
  const { detail } = bench.basemap;
  const country = countryByCode(detail, code);
  if (!country) {
    bench.report({
      path,
      code: 'no-such-country',
      severity: 'error',
      message: `The map has no country with the code “${code}” where this briefing looks.`,
      mend: 'Write its ISO 3166-1 code of two letters, and a view that shows it.',
    });
    return undefined;
  }
  const { geometry, bounds } = country;
  const [west, south, east, north] = detail.bounds;
  const partial = bounds[0] < west || bounds[1] < south || bounds[2] > east || bounds[3] > north;
  return { kind: 'ground', geometry, areaKm2: areaKm2(geometry), softEnds: false, ...(partial && { partial }) };
}
