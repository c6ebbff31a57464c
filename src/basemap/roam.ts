/** Ground for a reader who moves away from what the briefing's view has loaded. */
import type { MultiPolygon, Position } from 'geojson';
import { clipPolygon, clipPolyline } from 'lineclip';
import { unrollBounds } from '../geometry/index.js';
import { cellsWithin, holds, levelFor, longer, northmost, world, type Box } from './extent.js';
import type { LoadOptions } from './files.js';
import { loadLayer, orAborted } from './load.js';
import { affordable, levelsFrom } from './needs.js';
import type { Basemap, BasemapLayer, LevelNeeds, LonLat } from './types.js';

/** Shares of the view loaded on each side of it, so that small moves fetch nothing; the smaller where the larger costs too many cells. */
const margins = [0.5, 0.1] as const;

/**
 * The layer for what is shown: `[west, south, east, north]`, in any turn. `basemap.detail` itself where it covers that at the
 * level needed; give the layer back as the next `basemap.detail`. What lies beyond the frame or the poles is cut off.
 * Rejects as `loadBasemap` does.
 */
export async function loadAround(bounds: Box, basemap: Basemap, options: LoadOptions): Promise<BasemapLayer> {
  const { frame, detail } = basemap;
  options.signal?.throwIfAborted();
  if (!bounds.every(Number.isFinite)) return detail;
  const view = within(unrollBounds([...bounds], frame), frame);
  const needs = needsAround(view, frame);
  const enough = levelsFrom(detail.level).includes(needs.level) && holds(detail.bounds, view);
  return enough ? detail : orAborted(loadLayer(needs, frame, options), options.signal);
}

/** The whole globe, coarse. */
export async function loadWorld(frame: number, options: LoadOptions): Promise<BasemapLayer> {
  options.signal?.throwIfAborted();
  return orAborted(loadLayer(world(frame), frame, options), options.signal);
}

/** The coarse world without what lies within the bounds of the detail; where it was cut there is no coast. */
export function beyond(globe: BasemapLayer, detail: BasemapLayer): BasemapLayer {
  const around = boxesAround(globe.bounds, detail.bounds);
  const outside = ([lon, lat]: LonLat): boolean => !holds(detail.bounds, [lon, lat, lon, lat]);
  const cutAll = <T extends { readonly line: readonly LonLat[] }>(items: readonly T[]): T[] =>
    items.flatMap((item) => cutLine(item.line, around).map((line) => ({ ...item, line })));
  return {
    level: globe.level,
    bounds: globe.bounds,
    land: cutGround(globe.land, around),
    coast: globe.coast.flatMap((line) => cutLine(line, around)),
    borders: cutAll(globe.borders),
    lakes: cutGround(globe.lakes, around),
    rivers: cutAll(globe.rivers),
    countries: globe.countries
      .filter((country) => around.length > 0 && !holds(detail.bounds, country.bounds))
      .map((country) => {
        const { code, name, bounds, labelAt } = country;
        let geometry: MultiPolygon | undefined;
        return {
          code,
          name,
          bounds,
          ...(labelAt !== undefined && outside(labelAt) ? { labelAt } : {}),
          get geometry() {
            return (geometry ??= cutGround(country.geometry, around));
          },
        };
      }),
    places: globe.places.filter(({ at }) => outside(at)),
  };
}

/** As fine as the view asks, with as much room round it as that level affords. */
function needsAround(view: Box, frame: number): LevelNeeds {
  const choices = levelsFrom(levelFor(longer(view))).flatMap((level) =>
    margins.map((margin) => cellsWithin(level, within(grown(view, margin), frame), frame)),
  );
  // The world is one cell, so one choice is always affordable.
  return choices.find(affordable) ?? world(frame);
}

function grown([west, south, east, north]: Box, share: number): Box {
  const x = (east - west) * share;
  const y = (north - south) * share;
  return [west - x, south - y, east + x, north + y];
}

/** Cut to what a map in this frame can show. */
function within([west, south, east, north]: Box, frame: number): Box {
  const lon = (value: number): number => Math.min(Math.max(value, frame - 180), frame + 180);
  const lat = (value: number): number => Math.min(Math.max(value, -northmost), northmost);
  return [lon(west), lat(Math.min(south, north)), lon(east), lat(Math.max(south, north))];
}

/** Up to four boxes that fill `outer` round `hole`: above and below over the whole width, left and right between them. */
function boxesAround(outer: Box, hole: Box): Box[] {
  const [west, south, east, north] = outer;
  const low = Math.max(south, hole[1]);
  const high = Math.min(north, hole[3]);
  if (hole[0] >= east || hole[2] <= west || low >= high) return [outer];
  const boxes: Box[] = [
    [west, south, east, low],
    [west, high, east, north],
    [west, low, hole[0], high],
    [hole[2], low, east, high],
  ];
  return boxes.filter((box) => box[0] < box[2] && box[1] < box[3]);
}

function cutLine(line: readonly LonLat[], boxes: readonly Box[]): (readonly LonLat[])[] {
  const around = boxAround(line);
  return boxes.flatMap((box) => {
    if (line.length < 2 || apart(around, box)) return [];
    return holds(box, around) ? [line] : clipPolyline(line, box).filter((piece) => piece.length > 1);
  });
}

function cutGround({ coordinates }: MultiPolygon, boxes: readonly Box[]): MultiPolygon {
  const polygons = coordinates.flatMap((rings) => {
    const around = boxAround(rings[0] ?? []);
    return boxes.flatMap((box): Position[][][] => {
      if (apart(around, box)) return [];
      if (holds(box, around)) return [rings];
      const [outer = [], ...holes] = rings.map((ring) => closed(clipPolygon(ring, box)));
      return outer.length < 4 ? [] : [[outer, ...holes.filter((hole) => hole.length > 3)]];
    });
  });
  return { type: 'MultiPolygon', coordinates: polygons };
}

function boxAround(line: readonly Position[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = NaN, lat = NaN] of line) {
    if (lon < west) west = lon;
    if (lon > east) east = lon;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  return [west, south, east, north];
}

function apart(a: Box, b: Box): boolean {
  return a[2] <= b[0] || a[0] >= b[2] || a[3] <= b[1] || a[1] >= b[3];
}

/** Cutting may drop the point that a ring repeats. */
function closed(ring: LonLat[]): LonLat[] {
  const [first] = ring;
  const last = ring[ring.length - 1];
  return first === undefined || (last?.[0] === first[0] && last[1] === first[1]) ? ring : [...ring, first];
}
