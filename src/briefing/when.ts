/** Dates, times and periods, as written: ISO 8601, in the file's time zone. */
import type { Clock } from './time-zone.js';
import { clockOf, wallTime } from './time-zone.js';
import { emptyFile } from './brief-file.js';
import { given, run, value, type FileConfig } from './reading.js';
import type { Finding } from './problem.js';
import { shown } from './wording.js';

export type Precision = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

/** A stretch of time in milliseconds since the epoch: `start` inclusive, `end` exclusive; an open side is absent. */
export interface When {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  /** As fine as it was written; of a period, the coarser of its two ends. */
  readonly precision: Precision;
  readonly written: string;
}

const PRECISIONS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
const MOMENT =
  '(\\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01])(?:T([01]\\d|2[0-3])(?::([0-5]\\d)(?::([0-5]\\d)(?:\\.\\d+)?)?)?(Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?)?)?)?';
const ONE = new RegExp(`^${MOMENT}$`);

export const when = value<string, When>('when', (input, { error, file }) => {
  const written = typeof input === 'string' && input.length < 80 ? input : '';
  const [from = '', to, ...more] = written.split('/');
  const first = periodOf(from, file.clock);
  const last = to === undefined ? first : periodOf(to, file.clock);
  const [start, end] = [first?.start, last?.end];
  if (!first || !last || more.length || (start ?? end) === undefined) return error(notADate(input));
  if (start !== undefined && end !== undefined && end <= start) return error(endsEarly(written));
  const precision = PRECISIONS[Math.min(first.fields, last.fields) - 1] ?? 'day';
  return { ...given({ start, end }), precision, written };
});

/** The written form, for the JSON Schema; that a month has so many days is checked only by reading. */
export function whenForm(): RegExp {
  const bare = MOMENT.replace(/\((?!\?)/g, '(?:');
  return new RegExp(`^(?:${bare}(?:/(?:${bare}|\\.\\.))?|\\.\\./${bare})$`);
}

function notADate(input: unknown): Finding {
  const formed = typeof input === 'string' && whenForm().test(input);
  return badWhen(formed ? `There is no such day as "${input}".` : `${shown(input)} is not a date that can be read.`);
}

function endsEarly(written: string): Finding {
  return badWhen(`"${written}" ends before it begins.`);
}

function badWhen(message: string): Finding {
  return {
    code: 'bad-when',
    message,
    mend: 'Write a date such as "2016-05-05", "2016-05", "2016-05-05T14:00Z", or a period such as "2016-05-01/2016-05-05", "../2016-04-28" (by then) or "2016-04/.." (from then).',
  };
}

/** A date or a period as a file writes it, in a file's time zone; undefined if it cannot be read. */
export function readWhen(written: string, timeZone: string): When | undefined {
  const config: FileConfig = { file: { ...emptyFile(), clock: clockOf(timeZone) } };
  const { typed, value: read } = run(when, written, config);
  return typed ? read : undefined;
}

/** The calendar period that a moment written to some precision stands for. */
function periodOf(text: string, clock: Clock): { start?: number; end?: number; fields: number } | undefined {
  if (text === '..') return { fields: 6 };
  const match = ONE.exec(text);
  if (!match) return undefined;
  const zone = match[7];
  const parts = match.slice(1, 7).flatMap((part) => (part === undefined ? [] : [Number(part)]));
  const [year = 0, month, day, hour, minute, second] = parts;
  const start = wallTime(year, month, day, hour, minute, second);
  if (day !== undefined && new Date(start).getUTCDate() !== day) return undefined;
  const next = [...parts];
  next[parts.length - 1] = (next[parts.length - 1] ?? 0) + 1;
  const end = wallTime(next[0] ?? 0, next[1], next[2], next[3], next[4], next[5]);
  const toInstant = zone === undefined ? clock : (wallMs: number) => wallMs - offsetOf(zone);
  // A short period across a clock change may begin and end at the same instant, or lose an hour: it keeps its length.
  const begin = toInstant(start);
  return { start: begin, end: parts.length > 3 ? begin + end - start : toInstant(end), fields: parts.length };
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0;
  return (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4))) * 60_000;
}
