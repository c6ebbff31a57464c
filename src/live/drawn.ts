/** When a map has drawn all that it was asked to. */
import type { Map as MapLibre } from 'maplibre-gl';

/** Resolves in the frame that shows the whole view. */
export function drawn(map: MapLibre, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      map.off('render', look);
      signal.removeEventListener('abort', abort);
    };
    const look = (): void => {
      if (!map.loaded()) return;
      stop();
      resolve();
    };
    const abort = (): void => {
      stop();
      reject(reasonOf(signal));
    };
    if (signal.aborted) {
      reject(reasonOf(signal));
      return;
    }
    map.on('render', look);
    signal.addEventListener('abort', abort);
    map.triggerRepaint();
  });
}

/** Rejects with the signal's reason as soon as it is aborted, though the work goes on. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(reasonOf(signal));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** A page may abort with anything. */
function reasonOf(signal: AbortSignal): Error {
  return signal.reason as Error;
}
