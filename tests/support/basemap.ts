/** The committed basemap, read from disk as a page would fetch it. */
import { readFile } from 'node:fs/promises';
import { loadBasemap, type Basemap, type BasemapNeeds } from '../../src/basemap/index.js';

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
