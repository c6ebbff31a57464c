/** The committed basemap, read from disk as a page would fetch it. */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { cellsWithin, type BasemapLayer, type BasemapNeeds, type LevelName } from '../../src/basemap/index.js';
import { basemapFromDisk, packagedBasemap } from '../../src/node.js';

export { basemapFromDisk as loadFromDisk, fileFetch, packagedBasemap as basemapFolder } from '../../src/node.js';

/** One level over a box. */
export async function layerFromDisk(
  level: LevelName,
  box: readonly [number, number, number, number],
  frame = 0,
): Promise<BasemapLayer> {
  const needs = cellsWithin(level, box, frame);
  return (await basemapFromDisk({ frame, detail: needs, overview: needs })).detail;
}

/** Gzipped bytes of everything that the needs fetch; a file wanted at both levels is fetched once. */
export async function gzippedBytes({ detail, overview }: BasemapNeeds): Promise<number> {
  const files = new Set([detail, overview].flatMap(({ level, cells }) => cells.map((cell) => `${level}/${cell}.json`)));
  const sizes = await Promise.all(
    [...files].map(async (file) => gzipSync(await readFile(new URL(file, packagedBasemap))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
