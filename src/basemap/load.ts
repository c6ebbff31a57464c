/** Loading: the one step of the basemap that waits. */
import { attribution } from './attribution.js';
import { countryBox } from './boxes.js';
import { malformed, notHad } from './error.js';
import { fileAt, fileUrl, type LoadOptions } from './files.js';
import { columnOf, grids, wrapColumn } from './grid.js';
import { layerOf, type PlacedCell } from './layer.js';
import type { Basemap, BasemapLayer, BasemapNeeds, LevelNeeds } from './types.js';
import type { CellFile } from './wire.js';

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
  const loaded = await Promise.all(
    needs.cells.map(async (cell) => {
      const url = fileUrl(`${needs.level}/${cell}.json`, options.base);
      try {
        return { cell, url, content: await fileAt(url, options) };
      } catch (cause) {
        throw notHad(url, cause, options);
      }
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

function checked(content: unknown, url: string): CellFile {
  if (isCell(content)) return content;
  throw malformed(url);
}

/** The files are the package's own: enough is checked to tell them from a page that a server sends instead. */
function isCell(content: unknown): content is CellFile {
  return typeof content === 'object' && content !== null && 'f' in content && Array.isArray(content.f) && 'a' in content && Array.isArray(content.a);
}

/** What the work gives, unless the signal comes first. */
export function orAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  return signal === undefined ? work : unlessAborted(work, signal);
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason instanceof Error ? signal.reason : new Error('Aborted'));
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
