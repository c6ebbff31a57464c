/** The basemap's files as they come: each is fetched once a page, whoever asks first. */

export interface LoadOptions {
  /** Where the folders `world/`, `coarse/`, `medium/` and `fine/` lie, as an address; from the disk, see `mapbrief/node`. */
  readonly base: string | URL;
  /** Default: the global `fetch`. */
  readonly fetch?: typeof fetch;
  readonly signal?: AbortSignal;
  /** Milliseconds after which a file that has not come is given up. Default 20,000. */
  readonly timeout?: number;
}

/** A server's answer that brings no file. */
export class Refused extends Error {
  constructor(readonly status: number) {
    super();
  }
}

export const patience = 20_000;

/** Files by URL, for as long as the page lives; one that failed is asked for again. */
const files = new Map<string, Promise<unknown>>();

/** The address of a file such as `fine/39_24.json`. */
export function fileUrl(path: string, base: string | URL): string {
  return String(base).replace(/\/?$/, '/') + path;
}

/** What a file holds. Rejects with what went wrong: `Refused`, or what `fetch` and JSON say. */
export function fileAt(url: string, options: Omit<LoadOptions, 'base'>): Promise<unknown> {
  const known = files.get(url);
  if (known !== undefined) return known;
  const coming = fetchJson(url, options.fetch ?? fetch, options.timeout ?? patience);
  files.set(url, coming);
  coming.catch(() => files.delete(url));
  return coming;
}

/** Begins to fetch files that will be needed. What fails is asked for again, and told, when it is. */
export function fetchAhead(paths: readonly string[], options: LoadOptions): void {
  for (const path of paths) void fileAt(fileUrl(path, options.base), options).catch(() => undefined);
}

async function fetchJson(url: string, get: typeof fetch, timeout: number): Promise<unknown> {
  // Another briefing may wait for the same file, so no one's signal but the clock stops it.
  const response = await get(url, { signal: AbortSignal.timeout(timeout) });
  if (!response.ok) throw new Refused(response.status);
  return response.json();
}
