/** The committed basemap, read from disk as a page would fetch it. */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import {
  cellsWithin,
  loadBasemap,
  type Basemap,
  type BasemapLayer,
  type BasemapNeeds,
  type LevelName,
} from '../../src/basemap/index.js';

export const basemapFolder = new URL('../../basemap/', import.meta.url);

/** A `fetch` for `file:` URLs that notes what was asked for. */
export function fileFetch(asked: string[] = []): typeof fetch {
  return async (input) => {
    const url = String(input instanceof Request ? input.url : input);
    asked.push(url);
    try {
      return new Response(await readFile(new URL(url), 'utf8'), { status: 200 });
    } catch {
      return new Response('', { status: 404 });
    }
  };
}

export function loadFromDisk(needs: BasemapNeeds): Promise<Basemap> {
  return loadBasemap(needs, { base: basemapFolder, fetch: fileFetch() });
}

/** One level over a box. */
export async function layerFromDisk(
  level: LevelName,
  box: readonly [number, number, number, number],
  frame = 0,
): Promise<BasemapLayer> {
  const needs = cellsWithin(level, box, frame);
  return (await loadFromDisk({ frame, detail: needs, overview: needs })).detail;
}

/** Gzipped bytes of everything that the needs fetch; a file wanted at both levels is fetched once. */
export async function gzippedBytes({ detail, overview }: BasemapNeeds): Promise<number> {
  const files = new Set([detail, overview].flatMap(({ level, cells }) => cells.map((cell) => `${level}/${cell}.json`)));
  const sizes = await Promise.all(
    [...files].map(async (file) => gzipSync(await readFile(new URL(file, basemapFolder))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
