/** For programs in Node: the basemap that the package carries, read from the disk. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadBasemap, type Basemap, type BasemapNeeds, type LoadOptions } from './basemap/index.js';

/** As the package is laid out; in a variable, for bundlers would take a literal for a file. */
const besideTheModules = '../basemap/';

/** The folder of the packaged basemap. */
export const packagedBasemap = new URL(besideTheModules, import.meta.url);

export interface DiskOptions extends Pick<LoadOptions, 'signal'> {
  /** Another folder with `world/`, `medium/` and `fine/`: a path or a `file:` URL. */
  readonly base?: string | URL | undefined;
}

/** `loadBasemap` from a folder; by default from the packaged one. */
export function basemapFromDisk(needs: BasemapNeeds, options: DiskOptions = {}): Promise<Basemap> {
  const { base = packagedBasemap, ...rest } = options;
  const folder = typeof base === 'string' && !base.startsWith('file:') ? pathToFileURL(resolve(base)) : base;
  return loadBasemap(needs, { ...rest, base: folder, fetch: fileFetch });
}

/** A `fetch` that also reads `file:` URLs; one that names no file is answered 404. */
export const fileFetch: typeof fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  if (url.protocol !== 'file:') return fetch(input, init);
  try {
    return new Response(await readFile(url));
  } catch (cause) {
    if (isAbsent(cause)) return new Response('', { status: 404, statusText: 'Not Found' });
    throw cause;
  }
};

function isAbsent(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(cause.code));
}
