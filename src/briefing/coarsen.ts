/** Coarsened places: snapped to a grid; and what asks for that in a way that cannot be read is left out, never told exactly. */
import { nearest } from './nearest.js';
import type { Finding } from './problem.js';
import { dataset, readerInto } from './reading.js';
import type { FileConfig, Outcome } from './reading.js';
import { isRecord, quote } from './wording.js';

/** Kilometres in a degree of latitude, on the sphere of mean radius. */
const KM_PER_DEGREE = 111.195;

/** The nearest crossing of a grid of about `km`; the same for every place in the cell. */
export function snapped([lon, lat]: readonly [number, number], km: number): [number, number] {
  const step = km / KM_PER_DEGREE;
  const toLat = Math.max(-90, Math.min(90, Math.round(lat / step) * step));
  const across = step / Math.max(0.01, Math.cos((toLat * Math.PI) / 180));
  const toLon = Math.round(lon / across) * across;
  const wrapped = toLon > 180 ? toLon - 360 : toLon < -180 ? toLon + 360 : toLon;
  return [Math.round(wrapped * 1e4) / 1e4, Math.round(toLat * 1e4) / 1e4];
}

/** What was read of a thing; nothing if it has a key that must mean `coarsen`, and is not read as that here. */
export function guarded<O>(read: Outcome<O>, input: unknown, config: FileConfig, coarsens: boolean): Outcome<O> {
  const key = isRecord(input) ? Object.keys(input).find((one) => meansCoarsen(one, coarsens)) : undefined;
  if (key === undefined) return read;
  const issues = (read.issues ?? []).filter(({ type, path }) => type !== 'unknown-key' || path?.[0].key !== key);
  return dataset<O>(readerInto(issues, input, config).error(coarsens ? misspelt(key) : onlyPlaces(key)), issues);
}

function misspelt(key: string): Finding {
  return {
    code: 'unknown-key',
    message: `Nothing here reads the key ${quote(key)}. Did you mean "coarsen"? It is left out, so that it is not told exactly.`,
    mend: 'Write "coarsen", or take the key out.',
    keys: [key],
  };
}

function onlyPlaces(key: string): Finding {
  return {
    code: 'unknown-key',
    message: 'Only a place can be coarsened. This is left out, so that it is not told exactly.',
    mend: 'Write "coarsen" at a place, and name that place here; or take the key out.',
    keys: [key],
  };
}

function meansCoarsen(key: string, coarsens: boolean): boolean {
  if (key.startsWith('x-') || (coarsens && key === 'coarsen')) return false;
  return /coars/i.test(key) || nearest(key, ['coarsen']) !== undefined;
}
