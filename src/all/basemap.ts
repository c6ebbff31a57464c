/** The basemap of the one-file script: the same floor, whose levels but the finest are read from the script itself; scripts/one-file.ts gives it to the elements. */
import cells from 'inlined:cells';
import * as ahead from '../basemap/ahead.js';
import * as floor from '../basemap/index.js';
import type { Basemap, BasemapLayer, BasemapNeeds, LevelNeeds, LoadOptions } from '../basemap/index.js';

export * from '../basemap/ahead.js';
export * from '../basemap/index.js';

/** Stands for the folder of the basemap where the page names no other. Nothing is ever asked of it. */
export const carriedBase = 'mapbrief:/carried/';

/** The coast that is carried, in the credit of every map drawn from it. */
const credits = floor.attribution.map((credit) => (credit === 'Natural Earth' ? 'Natural Earth 1:50 million' : credit));

/** A view wider than this, in degrees, asks for no level finer than those carried. */
const leastView = 20.5;

export async function loadBasemap(needs: BasemapNeeds, options: LoadOptions): Promise<Basemap> {
  if (!isCarried(options)) return floor.loadBasemap(needs, options);
  const basemap = await floor.loadBasemap(carriedNeeds(needs), { ...options, fetch: answer });
  return { ...basemap, attribution: credits };
}

export function loadAround(
  bounds: BasemapNeeds['detail']['bounds'],
  basemap: Basemap,
  options: LoadOptions,
): Promise<BasemapLayer> {
  if (!isCarried(options)) return floor.loadAround([...bounds], basemap, options);
  return floor.loadAround(widened(bounds), basemap, { ...options, fetch: answer });
}

export function loadWorld(frame: number, options: LoadOptions): Promise<BasemapLayer> {
  return floor.loadWorld(frame, isCarried(options) ? { ...options, fetch: answer } : options);
}

export function fetchAhead(paths: readonly string[], options: LoadOptions): void {
  if (!isCarried(options)) ahead.fetchAhead(paths, options);
}

function isCarried({ base }: LoadOptions): boolean {
  return String(base) === carriedBase;
}

/** The finest level that is carried takes the place of a finer one. */
function carriedNeeds({ frame, detail, overview }: BasemapNeeds): BasemapNeeds {
  const carried = (needs: LevelNeeds): LevelNeeds =>
    needs.level === 'fine' || needs.level === 'coarse' ? floor.cellsWithin('medium', [...needs.bounds], frame) : needs;
  const found = carried(detail);
  return { frame, detail: found, overview: overview === detail ? found : carried(overview) };
}

function widened([west, south, east, north]: LevelNeeds['bounds']): [number, number, number, number] {
  const more = Math.max(0, leastView - (east - west)) / 2;
  return [west - more, south, east + more, north];
}

/** A `fetch` that answers from the script. */
const answer: typeof fetch = (input) => {
  const path = String(input instanceof Request ? input.url : input).slice(carriedBase.length);
  const cell = Object.hasOwn(cells, path) ? cells[path] : undefined;
  return Promise.resolve(cell === undefined ? new Response('', { status: 404 }) : new Response(cell));
};
