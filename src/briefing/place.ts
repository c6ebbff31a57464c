/** Places: where they are and how well that is known. */
import type { InferOutput } from 'valibot';
import { given, remarks, checkSpan } from './item.js';
import { position } from './position.js';
import { length } from './quantity.js';
import { fields, into, soft, value, word } from './reading.js';
import { many } from './several.js';
import { text } from './text.js';

/** How far off the truth may lie, by kind, in km; 1 where no kind is written. */
const PRECISION_KM = {
  capital: 5,
  city: 5,
  town: 2,
  village: 1,
  port: 2,
  checkpoint: 0.5,
  base: 1,
  airport: 1,
  oilfield: 5,
  crossing: 0.5,
  camp: 1,
  dam: 0.5,
  landmark: 0.5,
} as const;

/** Kilometres in a degree of latitude, on the sphere of mean radius. */
const KM_PER_DEGREE = 111.195;

const rank = value<number, number>('rank', (input, { error }) => {
  if (typeof input === 'number' && input >= 0 && input <= 1000) return input;
  error('bad-rank', 'A rank is a number from 0 to 1000; places of a lower rank are labelled first.');
  return undefined;
});

export const place = into(
  fields({
    ...remarks,
    at: position,
    aka: soft(many(text, true)),
    kind: soft(
      word(
        'capital',
        'city',
        'town',
        'village',
        'port',
        'checkpoint',
        'base',
        'airport',
        'oilfield',
        'crossing',
        'camp',
        'dam',
        'landmark',
      ),
    ),
    rank: soft(rank),
    coarsen: soft(length),
  }),
  (said, reader) => {
    checkSpan(said, reader);
    const {
      at,
      aka = [],
      kind,
      rank: order,
      coarsen,
      name,
      note,
      status,
      sources = [],
      since,
      until,
      precision,
      links = [],
    } = said;
    let precisionKm = precision?.km ?? (kind ? PRECISION_KM[kind] : 1);
    if (coarsen) {
      precisionKm = Math.max(precision?.km ?? 0, coarsen.km);
      if (at.kind === 'point')
        reader.warn(
          'still-exact',
          'The map shows this place coarsened, but this file itself still tells exactly where it is.',
          'Publish the file that "mapbrief build" writes.',
          ['coarsen'],
        );
      else
        reader.warn(
          'coarsen-needs-coordinates',
          'Only a place given by coordinates can be coarsened.',
          'Write coordinates, or coarsen the place it is measured from.',
          ['coarsen'],
        );
    }
    const where = coarsen && at.kind === 'point' ? { kind: 'point' as const, at: snapped(at.at, coarsen.km) } : at;
    return {
      at: where,
      aka,
      precisionKm,
      sources,
      links,
      ...given({ name, note, kind, rank: order, coarsen, status, since, until }),
    };
  },
);

export interface Place extends InferOutput<typeof place> {
  readonly id: string;
  readonly path: string;
}

/** The nearest crossing of a grid of about `km`; the same for every place in the cell. */
function snapped([lon, lat]: readonly [number, number], km: number): [number, number] {
  const step = km / KM_PER_DEGREE;
  const toLat = Math.max(-90, Math.min(90, Math.round(lat / step) * step));
  const across = step / Math.max(0.01, Math.cos((toLat * Math.PI) / 180));
  const toLon = Math.round(lon / across) * across;
  const wrapped = toLon > 180 ? toLon - 360 : toLon < -180 ? toLon + 360 : toLon;
  return [Math.round(wrapped * 1e4) / 1e4, Math.round(toLat * 1e4) / 1e4];
}
