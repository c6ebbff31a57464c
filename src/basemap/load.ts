/** Loading: the one step of the basemap that waits. */
import type { Basemap, BasemapNeeds } from './types.js';

export interface LoadOptions {
  /** Where the folders `world/`, `medium/` and `fine/` lie; ends with a slash. */
  readonly base: string | URL;
  readonly fetch?: typeof fetch;
  readonly signal?: AbortSignal;
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

/** Fetches every cell of both levels and joins them. Rejects with a `BasemapError` if any cell fails, with an `AbortError` if aborted. */
export function loadBasemap(needs: BasemapNeeds, options: LoadOptions): Promise<Basemap> {
  return Promise.reject(new BasemapError('not-found', String(options.base), `not built yet: ${needs.detail.level}`));
}
