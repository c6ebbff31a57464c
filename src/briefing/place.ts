/** Places: where they are and how well that is known. */
import type { InferOutput } from 'valibot';
import { snapped } from './coarsen.js';
import { checkSpan, remarks, status } from './item.js';
import { position } from './position.js';
import { length } from './quantity.js';
import type { Finding } from './problem.js';
import { fields, given, into, optional, soft, value, word } from './reading.js';
import type { Reader } from './reading.js';
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
const KINDS = Object.keys(PRECISION_KM) as (keyof typeof PRECISION_KM)[];

const rank = value<number, number>('rank', rankOf);
function rankOf(input: unknown, { error }: Reader): number | undefined {
  return typeof input === 'number' && input >= 0 && input <= 1000 ? input : error(notARank());
}

export const place = into(
  fields({
    ...remarks,
    status: soft(status),
    at: position,
    aka: soft(many(text, true)),
    kind: soft(word(...KINDS)),
    rank: soft(rank),
    // Not soft: a place whose protection cannot be read is left out rather than told exactly.
    coarsen: optional(length),
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
    const ownKm = precision?.km ?? (kind ? PRECISION_KM[kind] : 1);
    if (coarsen) reader.warn(stillExact());
    // One given in relation to another is snapped once it is placed.
    const where = coarsen && at.kind === 'point' ? { kind: 'point' as const, at: snapped(at.at, coarsen.km) } : at;
    return {
      at: where,
      aka,
      precisionKm: coarsen ? Math.max(precision?.km ?? 0, coarsen.km) : ownKm,
      precisionWritten: precision !== undefined,
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

function notARank(): Finding {
  return {
    code: 'bad-rank',
    message: 'A rank is a number from 0 to 1000; places of a lower rank are labelled first.',
    mend: 'Write a number from 0 to 1000.',
  };
}

function stillExact(): Finding {
  return {
    code: 'still-exact',
    message: 'The map shows this place coarsened, but this file itself still tells exactly where it is.',
    mend: 'Publish the file that "mapbrief build" writes.',
    keys: ['coarsen'],
  };
}
