/** Counts of people: exact, rounded, bounded, or several that differ by who says so. */
import type { GenericSchema } from 'valibot';
import type { Finding } from './problem.js';
import { fields, given, soft, value } from './reading.js';
import type { Reader } from './reading.js';
import { listOfAll } from './several.js';
import { found, isRecord, shown } from './wording.js';
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

/** From … to …. */
export const countRange = fields(rangeKeys);
function rangeKeys() {
  const whole = value<number, number>('whole', wholeOf);
  return { min: soft(whole), max: soft(whole) };
}

function wholeOf(input: unknown, { error }: Reader): number | undefined {
  return isWhole(input) ? input : error(notWhole(input));
}

export const count = value<CountInput, Count>('count', (input, reader) => {
  const read = typeof input === 'string' ? worded(input) : isWhole(input) ? numbered(input) : ranged(input, reader);
  return read && (read.max === undefined || read.min <= read.max) ? read : reader.error(notACount(input));
});

function isWhole(input: unknown): input is number {
  return Number.isSafeInteger(input) && Number(input) >= 0;
}

function numbered(exactly: number): Count {
  return { min: exactly, max: exactly, approximate: false, written: String(exactly) };
}

function worded(written: string): Count | undefined {
  const [, start = '', first = '', last] = (written.length < 60 && COUNT.exec(written)) || [];
  if (!first) return undefined;
  const [bound, low, high] = [start.toLowerCase(), Number(first), Number(last ?? first)];
  const approximate = !['', 'at least', 'at most', 'up to'].includes(bound);
  if (bound === 'at least') return { min: low, approximate, written };
  return { min: bound === 'at most' || bound === 'up to' ? 0 : low, max: high, approximate, written };
}

function ranged(input: unknown, reader: Reader): Count | undefined {
  const read = isRecord(input) ? reader.read(countRange, input) : undefined;
  if ((read?.min ?? read?.max) === undefined) return undefined;
  const { min = 0, max } = read ?? {};
  return { ...given({ min, max }), approximate: false, written: max === undefined ? `${min}+` : `${min}–${max}` };
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
  if (isRecord(input) && 'count' in input) return reader.error(notInAList(input));
  const one = reader.read(count, input);
  return one && [{ count: one }];
});

function notWhole(input: unknown): Finding {
  return {
    code: 'bad-count',
    message: `${shown(input)} is not a whole number from zero up.`,
    mend: 'Write a whole number, without quotes.',
  };
}

function notACount(input: unknown): Finding {
  return {
    code: 'bad-count',
    message: `${shown(input)} is not a count that can be read.`,
    mend: 'Write 3, "about 40", "at least 3", "up to 8" or { "min": 2, "max": 8 }.',
  };
}

function notInAList(input: unknown): Finding {
  return {
    code: 'bad-count',
    message: `Rival counts go in a list, found ${found(input)}.`,
    mend: 'Put [ ] around it.',
  };
}
