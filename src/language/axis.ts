/** The marks of a time axis: round times of a place's own clock, with as much of the date as tells them apart. */
import { readWhen, type Precision } from '../briefing/index.js';
import { dateParts, formatParts } from './dates.js';

export interface AxisMark {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** "28 Apr", then "29"; "2016", then "Feb"; "15 Jan", then "06:00". */
  readonly label: string;
}

type Unit = 'year' | 'month' | 'day' | 'hour' | 'minute';

const minute = 60_000;
const day = 1440 * minute;
/** From fine to coarse: how many of a unit lie between two marks, and about how long that is. */
const steps: readonly { readonly unit: Unit; readonly every: number; readonly ms: number }[] = [
  ...[1, 5, 10, 30].map((every) => ({ unit: 'minute' as const, every, ms: every * minute })),
  ...[1, 3, 6, 12].map((every) => ({ unit: 'hour' as const, every, ms: every * 60 * minute })),
  ...[1, 2, 5, 10].map((every) => ({ unit: 'day' as const, every, ms: every * day })),
  ...[1, 3, 6].map((every) => ({ unit: 'month' as const, every, ms: every * 30.4 * day })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((every) => ({ unit: 'year' as const, every, ms: every * 365.2 * day })),
];

/** At most `most` marks between two times, the finest that are so few, and no finer than what they are for. */
export function axisMarks(
  [start, end]: readonly [number, number],
  most: number,
  finest: Precision,
  { lang, timeZone }: { readonly lang: string; readonly timeZone: string },
): AxisMark[] {
  const from = steps.findIndex(({ unit }) => unit === (finest === 'second' ? 'minute' : finest));
  const step = steps.slice(from).find(({ ms }) => (end - start) / ms <= most) ?? steps[steps.length - 1];
  if (!(end > start) || !step) return [];
  const times = roundTimes(start, end, step.unit, step.every, timeZone);
  return times.map((at, index) => ({ at, label: labelFor(at, times[index - 1], step.unit, lang, timeZone) }));
}

/** Times of the place's clock at which a unit that is a multiple of `every` begins; days are counted anew in each month. */
function roundTimes(start: number, end: number, unit: Unit, every: number, timeZone: string): number[] {
  const times: number[] = [];
  const first = dateParts(start, timeZone);
  const from = Date.UTC(first.year, first.month - 1, first.day);
  const add = (year: number, month = 0, date = 1, minutes = 0): void => {
    const wall = new Date(Date.UTC(year, month, date, 0, minutes)).toISOString();
    const at = readWhen(minutes === 0 ? wall.slice(0, 10) : wall.slice(0, 16), timeZone)?.start;
    if (at !== undefined && at >= start && at < end && at > (times[times.length - 1] ?? -Infinity)) times.push(at);
  };
  const last = dateParts(end, timeZone);
  if (unit === 'year')
    for (let year = Math.ceil(first.year / every) * every; year <= last.year; year += every) add(year);
  if (unit === 'month') {
    const until = last.year * 12 + last.month;
    for (let month = Math.floor((first.month - 1) / every) * every; first.year * 12 + month < until; month += every)
      add(first.year, month);
  }
  if (unit === 'year' || unit === 'month') return times;
  for (let date = from; date < end + day; date += day) {
    const at = new Date(date);
    const [year, month, dayOfMonth] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
    if (unit === 'day') {
      // No mark on the 31st just before that of the 1st.
      if ((dayOfMonth - 1) % every === 0 && (every === 1 || dayOfMonth < 30)) add(year, month, dayOfMonth);
      continue;
    }
    const span = unit === 'hour' ? 60 * every : every;
    for (let minutes = 0; minutes < 1440; minutes += span) add(year, month, dayOfMonth, minutes);
  }
  return times;
}

/** What has changed since the mark before, and one unit more where that would not be understood alone. */
function labelFor(at: number, before: number | undefined, unit: Unit, lang: string, timeZone: string): string {
  const now = dateParts(at, timeZone);
  const then = before === undefined ? undefined : dateParts(before, timeZone);
  const format = (options: Intl.DateTimeFormatOptions): string => formatParts(at, options, lang, timeZone);
  if (unit === 'year') return format({ year: 'numeric' });
  if (unit === 'month')
    return now.year === then?.year ? format({ month: 'short' }) : format({ month: 'short', year: 'numeric' });
  if (unit === 'day')
    return now.month === then?.month ? format({ day: 'numeric' }) : format({ day: 'numeric', month: 'short' });
  return now.day === then?.day
    ? format({ hour: '2-digit', minute: '2-digit' })
    : format({ day: 'numeric', month: 'short', ...(now.midnight ? {} : { hour: '2-digit', minute: '2-digit' }) });
}
