/** Wall-clock times of a time zone as instants, through daylight saving, with Intl alone. */

/** Milliseconds since the epoch of a wall-clock time, itself written as if it were UTC. */
export type Clock = (wallMs: number) => number;

const DAY = 864e5;

/**
 * The clock of an IANA time zone; throws a RangeError if the zone is unknown.
 * A time that a clock change skips is the instant of the change; a time that happens twice is the first of the two.
 */
export function clockOf(timeZone: string): Clock {
  if (timeZone === 'UTC') return (wallMs) => wallMs;
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offsetAt = (instant: number): number => {
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return wallTime(year, month, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
  };
  return (wallMs) => {
    const before = wallMs - offsetAt(wallMs - DAY);
    const after = wallMs - offsetAt(wallMs + DAY);
    if (before === after || before + offsetAt(before) === wallMs) return before;
    if (after + offsetAt(after) === wallMs) return after;
    return before;
  };
}

/** A wall-clock time as milliseconds; months from 1, years as they are (Date.UTC takes 16 for 1916). */
export function wallTime(year: number, month = 1, day = 1, hour = 0, minute = 0, second = 0): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) + ((hour * 60 + minute) * 60 + second) * 1000;
}
