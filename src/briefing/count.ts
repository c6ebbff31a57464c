/** Counts of people: exact, rounded, bounded, or several that differ by who says so. */
import type { GenericSchema } from 'valibot';
import { fields, soft, value } from './reading.js';
import { listOfAll } from './several.js';
import { found, isRecord, shown } from './wording.js';
import type { Reader } from './reading.js';
import { reference } from './reference.js';
import type { Text } from './text.js';
import { text } from './text.js';

export interface Count {
  readonly min: number;
  /** Absent after "at least". */
  readonly max?: number | undefined;
  readonly approximate: boolean;
  readonly written: string;
}

/** A count, and who gave it. */
export interface CountClaim {
  readonly who?: Text | undefined;
  readonly count: Count;
  readonly source?: string | undefined;
}

export type CountInput = number | string | { readonly min?: number | undefined; readonly max?: number | undefined };
type ClaimInput = { readonly who?: Text | undefined; readonly count: CountInput; readonly source?: string | undefined };

/** The written form, for the JSON Schema too. */
export const COUNT =
  /^(?:([Aa]bout|[Aa]pproximately|[Aa]round|~|[Aa]t least|[Aa]t most|[Uu]p to) ?)?(\d{1,9})(?: ?[-–] ?(\d{1,9}))?$/;

const whole = value<number, number>('whole', (input, { error }) => {
  if (typeof input === 'number' && Number.isSafeInteger(input) && input >= 0) return input;
  error('bad-count', `${shown(input)} is not a whole number from zero up.`, 'Write a whole number, without quotes.');
  return undefined;
});

/** From … to …. */
export const countRange = fields({ min: soft(whole), max: soft(whole) });

export const count = value<CountInput, Count>('count', (input, reader) => {
  const read =
    typeof input === 'number'
      ? numbered(input)
      : typeof input === 'string'
        ? worded(input)
        : isRecord(input)
          ? ranged(input, reader)
          : undefined;
  if (read && (read.max === undefined || read.min <= read.max)) return read;
  reader.error(
    'bad-count',
    `${shown(input)} is not a count that can be read.`,
    'Write 3, "about 40", "at least 3", "up to 8" or { "min": 2, "max": 8 }.',
  );
  return undefined;
});

function numbered(input: number): Count | undefined {
  return Number.isSafeInteger(input) && input >= 0
    ? { min: input, max: input, approximate: false, written: String(input) }
    : undefined;
}

function worded(written: string): Count | undefined {
  const [, start = '', first = '', last] = (written.length < 60 && COUNT.exec(written)) || [];
  if (!first) return undefined;
  const [bound, low, high] = [start.toLowerCase(), Number(first), Number(last ?? first)];
  const approximate = !['', 'at least', 'at most', 'up to'].includes(bound);
  if (bound === 'at least') return { min: low, approximate, written };
  return { min: bound === 'at most' || bound === 'up to' ? 0 : low, max: high, approximate, written };
}

function ranged(input: object, reader: Reader): Count | undefined {
  const read = reader.read(countRange, input);
  if ((read?.min ?? read?.max) === undefined) return undefined;
  const { min = 0, max } = read ?? {};
  return {
    min,
    ...(max === undefined ? {} : { max }),
    approximate: false,
    written: max === undefined ? `${min}+` : `${min}–${max}`,
  };
}

/** One of several counts that stand side by side. */
export const claim: GenericSchema<ClaimInput, CountClaim> = fields({
  who: soft(text),
  count,
  source: soft(reference('source')),
});
const claims = listOfAll(claim, 1);

/** A count, or a list of rival counts; always a list once read. */
export const counts = value<CountInput | readonly ClaimInput[], readonly CountClaim[]>('counts', (input, reader) => {
  if (Array.isArray(input)) return reader.read(claims, input);
  if (isRecord(input) && 'count' in input) {
    reader.error('bad-count', `Rival counts go in a list, found ${found(input)}.`, 'Put [ ] around it.');
    return undefined;
  }
  const one = reader.read(count, input);
  return one && [{ count: one }];
});
