/** Loading: the one step of the basemap that waits. */
import { attribution } from './attribution.js';
import { countryBox } from './boxes.js';
import { columnOf, grids, wrapColumn } from './grid.js';
import { layerOf, type PlacedCell } from './layer.js';
import type { Basemap, BasemapLayer, BasemapNeeds, LevelNeeds } from './types.js';
import type { CellFile } from './wire.js';

export interface LoadOptions {
  /** Where the folders `world/`, `medium/` and `fine/` lie, as an address; from the disk, see `mapbrief/node`. */
  readonly base: string | URL;
  /** Default: the global `fetch`. */
  readonly fetch?: typeof fetch;
  readonly signal?: AbortSignal;
  /** Milliseconds after which a file that has not come is given up. Default 20,000. */
  readonly timeout?: number;
}

/** Says which file could not be had, and why. */
export class BasemapError extends Error {
  override readonly name = 'BasemapError';
  constructor(
    readonly code: 'not-found' | 'http' | 'network' | 'timeout' | 'malformed',
    readonly url: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Files by URL, for as long as the page lives; one that failed is asked for again. */
const files = new Map<string, Promise<unknown>>();

/**
 * Fetches every cell of both levels and joins them. Each file is fetched once a page, however many briefings ask for it.
 * Rejects with a `BasemapError` that names the file if any cell fails, and with the signal's reason if aborted.
 */
export async function loadBasemap(needs: BasemapNeeds, options: LoadOptions): Promise<Basemap> {
  options.signal?.throwIfAborted();
  const detailed = loadLayer(needs.detail, needs.frame, options);
  const both = Promise.all([
    detailed,
    needs.overview === needs.detail ? detailed : loadLayer(needs.overview, needs.frame, options),
  ]);
  const [detail, overview] = await orAborted(both, options.signal);
  return { frame: needs.frame, detail, overview, attribution };
}

/** One level, joined. */
export async function loadLayer(needs: LevelNeeds, frame: number, options: LoadOptions): Promise<BasemapLayer> {
  const grid = grids[needs.level];
  const base = String(options.base).replace(/\/?$/, '/');
  const loaded = await Promise.all(
    needs.cells.map(async (cell) => {
      const url = `${base}${needs.level}/${cell}.json`;
      return { cell, url, content: await fileAt(url, options) };
    }),
  );
  const first = columnOf(grid, frame - 180);
  const unrolled = (column: number): number => first + wrapColumn(grid, column - first);
  const cells = loaded.flatMap(({ cell, url, content }): PlacedCell[] => {
    if (needs.level === 'world') {
      if (!Array.isArray(content)) throw malformed(url);
      return content.map((file, column) => ({ column: unrolled(column), row: 0, file: checked(file, url) }));
    }
    const [column = 0, row = 0] = cell.split('_').map(Number);
    return [{ column: unrolled(column), row, file: checked(content, url) }];
  });
  return layerOf(grid, needs, cells, (code) => countryBox(code, frame));
}

function fileAt(url: string, options: LoadOptions): Promise<unknown> {
  const known = files.get(url);
  if (known !== undefined) return known;
  const coming = fetchJson(url, options.fetch ?? fetch, options.timeout ?? 20_000);
  files.set(url, coming);
  coming.catch(() => files.delete(url));
  return coming;
}

async function fetchJson(url: string, get: typeof fetch, timeout: number): Promise<unknown> {
  let response: Response;
  try {
    // Another briefing may wait for the same file, so no one's signal but the clock stops it.
    response = await get(url, { signal: AbortSignal.timeout(timeout) });
  } catch (cause) {
    const late = cause instanceof DOMException && cause.name === 'TimeoutError';
    throw late
      ? new BasemapError('timeout', url, `The basemap file ${url} did not come within ${timeout / 1000} s.`, { cause })
      : new BasemapError('network', url, `The basemap file ${url} could not be fetched. ${hint(url)}`, { cause });
  }
  if (!response.ok) {
    const code = response.status === 404 ? 'not-found' : 'http';
    throw new BasemapError(code, url, `The basemap file ${url} answered ${response.status}. Is \`base\` the folder that holds world/, medium/ and fine/?`);
  }
  try {
    return await response.json();
  } catch (cause) {
    throw malformed(url, cause);
  }
}

function hint(url: string): string {
  if (/^https?:/.test(url)) return 'Is the folder served?';
  return 'Is the folder served? In Node, `basemapFromDisk` of mapbrief/node reads it from the disk.';
}

function checked(content: unknown, url: string): CellFile {
  if (isCell(content)) return content;
  throw malformed(url);
}

/** The files are the package's own: enough is checked to tell them from a page that a server sends instead. */
function isCell(content: unknown): content is CellFile {
  return typeof content === 'object' && content !== null && 'f' in content && Array.isArray(content.f) && 'a' in content && Array.isArray(content.a);
}

function malformed(url: string, cause?: unknown): BasemapError {
  return new BasemapError('malformed', url, `The basemap file ${url} is not one of the basemap's files.`, { cause });
}

/** What the work gives, unless the signal comes first. */
export function orAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason instanceof Error ? signal.reason : new Error('Aborted'));
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
