/** Dates and periods, shown as exactly as they were written and no more. */
import type { Precision, When } from '../briefing/index.js';
import { mapWords } from './map-words.js';
import { conventionsOf, evenSpaces } from './numbers.js';

/** How each written form shows; a time without a zone would say nothing. */
const shapes: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  hour: { year: 'numeric', month: 'long', day: 'numeric' },
  minute: { year: 'numeric', month: 'long', day: 'numeric' },
  second: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** "6 May 2016", "May 2016", "1–5 May 2016", "by 28 April 2016", "from April 2016"; with minutes "5 May 2016, 16:00 GMT+2". */
export function formatWhen(when: When, lang: string, timeZone: string): string {
  const words = mapWords(lang).format;
  const [first, second] = ends(when);
  if (when.start === undefined && when.end === undefined) return words.anyTime;
  if (when.start === undefined) return words.by(formatMoment((when.end ?? 0) - 1, second, lang, timeZone));
  if (when.end === undefined) return words.from(formatMoment(when.start, first, lang, timeZone));
  if (!when.written.includes('/')) return formatMoment(when.start, first, lang, timeZone);
  return formatPeriod([when.start, first], [when.end - 1, second], lang, timeZone);
}

/** When something began: "since 5 May 2016"; "since 28 April 2016 or before" for an open start. */
export function formatSince(when: When, lang: string, timeZone: string): string {
  const words = mapWords(lang).format;
  const [first, second] = ends(when);
  if (when.start === undefined) {
    return when.end === undefined ? '' : words.sinceOrBefore(formatMoment(when.end - 1, second, lang, timeZone));
  }
  if (when.end === undefined) return words.sinceOrLater(formatMoment(when.start, first, lang, timeZone));
  return words.since(formatWhen(when, lang, timeZone));
}

/** When something ended: "until 5 May 2016"; "ended by 5 May 2016" for an open start. */
export function formatUntil(when: When, lang: string, timeZone: string): string {
  const words = mapWords(lang).format;
  const [first, second] = ends(when);
  if (when.start === undefined) {
    return when.end === undefined ? '' : words.endedBy(formatMoment(when.end - 1, second, lang, timeZone));
  }
  if (when.end === undefined) return words.untilOrLater(formatMoment(when.start, first, lang, timeZone));
  return words.until(formatWhen(when, lang, timeZone));
}

/** One moment (ms since the epoch) as exactly as `precision` says, in the given time zone. */
export function formatMoment(ms: number, precision: Precision, lang: string, timeZone: string): string {
  const date = dateFormat(precision, lang, timeZone).format(ms);
  if (precision === 'year' || precision === 'month' || precision === 'day') return evenSpaces(date);
  const words = mapWords(lang).format;
  const hour = 3_600_000;
  const from = precision === 'hour' ? Math.floor(ms / hour) * hour : ms;
  const clock = clockTime(from, precision, lang, timeZone);
  const time = precision === 'hour' ? words.range(clock, clockTime(from + hour, 'minute', lang, timeZone)) : clock;
  return evenSpaces(words.dateTime(date, words.inZone(time, zoneName(ms, timeZone))));
}

/** The zone's offset at that moment: "GMT+2", "GMT+5:30", "UTC". Computed: names of zones differ between versions of ICU. */
export function zoneName(ms: number, timeZone: string): string {
  const minutes = offsetMinutes(ms, timeZone);
  if (minutes === 0) return 'UTC';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `GMT${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

/** The date that a place's own calendar shows at a moment, and whether its clock shows midnight. */
export function dateParts(
  ms: number,
  timeZone: string,
): { readonly year: number; readonly month: number; readonly day: number; readonly midnight: boolean } {
  const local = new Date(ms + offsetMinutes(ms, timeZone) * 60_000);
  const midnight = local.getUTCHours() === 0 && local.getUTCMinutes() === 0;
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate(), midnight };
}

/** A moment in the parts asked for, as the reader's language writes them. */
export function formatParts(ms: number, parts: Intl.DateTimeFormatOptions, lang: string, timeZone: string): string {
  return evenSpaces(formatter(conventionsOf(lang), { ...parts, calendar: 'gregory', timeZone }).format(ms));
}

function offsetMinutes(ms: number, timeZone: string): number {
  const options = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  const parts = formatter('en-US', { ...options, hourCycle: 'h23', timeZone }).formatToParts(ms);
  const part = (type: string): number => Number(parts.find((candidate) => candidate.type === type)?.value);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return Math.round((local - Math.floor(ms / 60_000) * 60_000) / 60_000);
}

function formatPeriod(start: [number, Precision], end: [number, Precision], lang: string, timeZone: string): string {
  const [from, until] = [formatMoment(...start, lang, timeZone), formatMoment(...end, lang, timeZone)];
  if (from === until) return from;
  const clocks = [start, end].every(([, precision]) => precision === 'minute' || precision === 'second');
  if (clocks && sameDay(start[0], end[0], timeZone)) return withinDay(start, end, lang, timeZone);
  const dated = start[1] === end[1] && ['year', 'month', 'day'].includes(start[1]);
  if (!dated) return mapWords(lang).format.period(from, until);
  return evenSpaces(closeRange(dateFormat(start[1], lang, timeZone).formatRangeToParts(start[0], end[0])));
}

function sameDay(a: number, b: number, timeZone: string): boolean {
  const day = (ms: number): string => dateFormat('day', 'en', timeZone).format(ms);
  return day(a) === day(b) && zoneName(a, timeZone) === zoneName(b, timeZone);
}

/** "15 January 2022, 17:02–17:26 GMT+13" */
function withinDay(start: [number, Precision], end: [number, Precision], lang: string, timeZone: string): string {
  const { format } = mapWords(lang);
  const clocks = format.range(clockTime(...start, lang, timeZone), clockTime(...end, lang, timeZone));
  const date = dateFormat('day', lang, timeZone).format(start[0]);
  return evenSpaces(format.dateTime(date, format.inZone(clocks, zoneName(start[0], timeZone))));
}

/** "1–5 May 2016" but "28 April – 5 May 2016": no spaces between single words, whatever the version of ICU has there. */
function closeRange(parts: readonly Intl.DateTimeRangeFormatPart[]): string {
  const words = (source: string): number =>
    parts.filter((part) => part.source === source && part.type !== 'literal').length;
  const single = words('startRange') === 1 && words('endRange') === 1;
  return parts
    .map(({ type, value }) => (type === 'literal' && /^\s*–\s*$/.test(value) ? (single ? '–' : ' – ') : value))
    .join('');
}

function dateFormat(precision: Precision, lang: string, timeZone: string): Intl.DateTimeFormat {
  return formatter(conventionsOf(lang), { ...shapes[precision], calendar: 'gregory', timeZone });
}

function clockTime(ms: number, precision: Precision, lang: string, timeZone: string): string {
  const second = precision === 'second' ? ({ second: '2-digit' } as const) : {};
  return formatter(conventionsOf(lang), { hour: '2-digit', minute: '2-digit', ...second, timeZone }).format(ms);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs more than formatting with it. A zone that nobody knows is read as UTC. */
function formatter(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = inZone(tag, options);
  formatters.set(key, made);
  return made;
}

function inZone(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(tag, options);
  } catch {
    return new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  }
}

/** The precision of each end, as written: "2016-04/2016-05-05" is a month and a day. */
function ends(when: When): readonly [Precision, Precision] {
  const [first = '', second] = when.written.split('/');
  const start = precisionWritten(first) ?? when.precision;
  return [start, second === undefined ? start : (precisionWritten(second) ?? when.precision)];
}

function precisionWritten(text: string): Precision | undefined {
  const [date = '', time] = text.trim().split('T');
  if (time !== undefined) {
    const digits = time.replace(/(Z|[+-]\d\d:?\d\d)$/i, '').split(/[:.]/).length;
    return digits === 1 ? 'hour' : digits === 2 ? 'minute' : 'second';
  }
  const length = /^\d{4}(-\d\d)?(-\d\d)?$/.test(date) ? date.split('-').length : 0;
  return length === 0 ? undefined : length === 1 ? 'year' : length === 2 ? 'month' : 'day';
}
