/** Coarsened places: snapped to a grid; and what asks for that in a way that cannot be read is left out, never told exactly. */
import type { GenericSchema } from 'valibot';
import { nearest } from './nearest.js';
import { dataset, readerInto, run, running } from './reading.js';
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

/** As `schema`, but a thing with a key that must mean `coarsen`, and is not read as that here, is left out. */
export function guarded<I, O>(schema: GenericSchema<I, O>, coarsens: boolean): GenericSchema<I, O> {
  return running<I, O>(schema, (input, config) => {
    const read = run(schema, input, config);
    const key = isRecord(input) ? Object.keys(input).find((one) => meansCoarsen(one, coarsens)) : undefined;
    if (key === undefined) return read;
    const issues = (read.issues ?? []).filter(({ type, path }) => type !== 'unknown-key' || path?.[0].key !== key);
    readerInto(issues, input, config).error(
      'unknown-key',
      coarsens
        ? `Nothing here reads the key ${quote(key)}. Did you mean "coarsen"? It is left out, so that it is not told exactly.`
        : `Only a place can be coarsened. This is left out, so that it is not told exactly.`,
      coarsens
        ? 'Write "coarsen", or take the key out.'
        : 'Write "coarsen" at a place, and name that place here; or take the key out.',
      [key],
    );
    return dataset<O>(undefined, issues);
  });
}

function meansCoarsen(key: string, coarsens: boolean): boolean {
  if (key.startsWith('x-') || (coarsens && key === 'coarsen')) return false;
  return /coars/i.test(key) || nearest(key, ['coarsen']) !== undefined;
}
