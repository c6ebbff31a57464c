/** What is said of a file of the basemap that could not be had. */
import { patience, Refused, type LoadOptions } from './files.js';

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

export function notHad(url: string, cause: unknown, { timeout = patience }: LoadOptions): BasemapError {
  if (cause instanceof Refused) {
    const code = cause.status === 404 ? 'not-found' : 'http';
    return new BasemapError(code, url, `The basemap file ${url} answered ${cause.status}. Is \`base\` the folder that holds world/, coarse/, medium/ and fine/?`);
  }
  if (cause instanceof SyntaxError) return malformed(url, cause);
  const late = cause instanceof DOMException && cause.name === 'TimeoutError';
  return late
    ? new BasemapError('timeout', url, `The basemap file ${url} did not come within ${timeout / 1000} s.`, { cause })
    : new BasemapError('network', url, `The basemap file ${url} could not be fetched. ${hint(url)}`, { cause });
}

export function malformed(url: string, cause?: unknown): BasemapError {
  return new BasemapError('malformed', url, `The basemap file ${url} is not one of the basemap's files.`, { cause });
}

function hint(url: string): string {
  if (/^https?:/.test(url)) return 'Is the folder served?';
  return 'Is the folder served? In Node, `basemapFromDisk` of mapbrief/node reads it from the disk.';
}
