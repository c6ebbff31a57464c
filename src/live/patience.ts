/** Patience with a map that does not come. */
import { LiveError } from './types.js';

/** How long a reader is kept waiting, in milliseconds: MapLibre itself waits for ever. */
export interface Patience {
  /** For a style, and for the frame that shows a ground. */
  readonly frame: number;
  /** For the first word of the worker. */
  readonly worker: number;
  /** For the tiles of a view, once the map runs. */
  readonly tiles: number;
}

export const usualPatience: Patience = { frame: 12_000, worker: 8_000, tiles: 12_000 };

/** Rings once the time has passed, in a page that is seen: a hidden one draws nothing, and begins anew when it is shown. Returns what stops it. */
export function ringAfter(milliseconds: number, ring: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = (): void => {
    timer = setTimeout(() => {
      if (document.hidden) document.addEventListener('visibilitychange', begin, { once: true });
      else ring();
    }, milliseconds);
  };
  begin();
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', begin);
  };
}

/** Work under a signal that ends with the one given, when the time is over, or when the work itself fails it. */
export async function within<T>(
  milliseconds: number,
  signal: AbortSignal,
  work: (signal: AbortSignal, fail: (reason: unknown) => void) => Promise<T>,
): Promise<T> {
  const wait = new AbortController();
  const fail = (reason: unknown): void => wait.abort(reason);
  const superseded = (): void => fail(signal.reason);
  signal.addEventListener('abort', superseded);
  const stop = ringAfter(milliseconds, () => {
    fail(new LiveError('timeout', `The map was not there within ${String(milliseconds / 1000)} seconds.`));
  });
  try {
    return await work(wait.signal, fail);
  } finally {
    stop();
    signal.removeEventListener('abort', superseded);
  }
}
