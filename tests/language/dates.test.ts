/** Dates are shown as exactly as they were written, in the file's time zone. */
import { describe, expect, it } from 'vitest';
import type { When } from '../../src/briefing/index.js';
import { formatMoment, formatSince, formatUntil, formatWhen } from '../../src/language/index.js';

const tripoli = 'Africa/Tripoli';

function when(
  written: string,
  start: string | undefined,
  end: string | undefined,
  precision: When['precision'] = 'day',
): When {
  return {
    written,
    precision,
    ...(start === undefined ? {} : { start: Date.parse(start) }),
    ...(end === undefined ? {} : { end: Date.parse(end) }),
  };
}

describe('a date as written', () => {
  it.each([
    [when('2016-05-06', '2016-05-05T22:00Z', '2016-05-06T22:00Z'), '6 May 2016'],
    [when('2016-05', '2016-04-30T22:00Z', '2016-05-31T22:00Z', 'month'), 'May 2016'],
    [when('2016', '2015-12-31T22:00Z', '2016-12-31T22:00Z', 'year'), '2016'],
    [when('../2016-04-28', undefined, '2016-04-28T22:00Z'), 'by 28 April 2016'],
    [when('2016-04/..', '2016-03-31T22:00Z', undefined, 'month'), 'from April 2016'],
    [when('2016-05-01/2016-05-05', '2016-04-30T22:00Z', '2016-05-05T22:00Z'), '1–5 May 2016'],
    [when('2016-04-28/2016-05-05', '2016-04-27T22:00Z', '2016-05-05T22:00Z'), '28 April – 5 May 2016'],
    [when('2015-12-30/2016-01-02', '2015-12-29T22:00Z', '2016-01-02T22:00Z'), '30 December 2015 – 2 January 2016'],
    [when('2016-04/2016-05', '2016-03-31T22:00Z', '2016-05-31T22:00Z', 'month'), 'April–May 2016'],
    [when('2014/2016', '2013-12-31T22:00Z', '2016-12-31T22:00Z', 'year'), '2014–2016'],
    [when('2016-04/2016-05-05', '2016-03-31T22:00Z', '2016-05-05T22:00Z'), 'April 2016 – 5 May 2016'],
    [when('2016-05-05T14:00Z', '2016-05-05T14:00Z', '2016-05-05T14:01Z', 'minute'), '5 May 2016, 16:00 GMT+2'],
    [when('2016-05-05T16:00', '2016-05-05T14:00Z', '2016-05-05T14:01Z', 'minute'), '5 May 2016, 16:00 GMT+2'],
    [
      when('2016-05-05T14:00:30Z', '2016-05-05T14:00:30Z', '2016-05-05T14:00:31Z', 'second'),
      '5 May 2016, 16:00:30 GMT+2',
    ],
    [when('2016-05-05T14Z', '2016-05-05T14:00Z', '2016-05-05T15:00Z', 'hour'), '5 May 2016, 16:00–17:00 GMT+2'],
    [
      when('2016-05-05T14:00Z/2016-05-05T14:26Z', '2016-05-05T14:00Z', '2016-05-05T14:27Z', 'minute'),
      '5 May 2016, 16:00–16:26 GMT+2',
    ],
    [when('../..', undefined, undefined), 'date not said'],
  ])('%j', (value, shown) => {
    expect(formatWhen(value, 'en', tripoli)).toBe(shown);
  });

  it('names UTC, and survives a zone that nobody knows', () => {
    const value = when('2016-05-06T18:00Z', '2016-05-06T18:00Z', '2016-05-06T18:01Z', 'minute');
    expect([formatWhen(value, 'en', 'UTC'), formatWhen(value, 'en', 'Mars/Olympus')]).toEqual([
      '6 May 2016, 18:00 UTC',
      '6 May 2016, 18:00 UTC',
    ]);
  });

  it('follows the reader’s region', () => {
    expect(formatWhen(when('2016-05-06', '2016-05-05T22:00Z', '2016-05-06T22:00Z'), 'en-US', tripoli)).toBe(
      'May 6, 2016',
    );
    expect(formatMoment(Date.parse('2016-05-06T00:00Z'), 'day', 'not a tag', 'UTC')).toBe('6 May 2016');
  });
});

describe('beginnings and ends', () => {
  const day = when('2016-05-05', '2016-05-04T22:00Z', '2016-05-05T22:00Z');
  const by = when('../2016-05-05', undefined, '2016-05-05T22:00Z');
  const from = when('2016-05-05/..', '2016-05-04T22:00Z', undefined);

  it('say since', () => {
    expect([day, by, from].map((value) => formatSince(value, 'en', tripoli))).toEqual([
      'since 5 May 2016',
      'since 5 May 2016 or before',
      'since 5 May 2016 or later',
    ]);
  });

  it('say until, and ended by where the end is open', () => {
    expect([day, by, from].map((value) => formatUntil(value, 'en', tripoli))).toEqual([
      'until 5 May 2016',
      'ended by 5 May 2016',
      'until 5 May 2016 or later',
    ]);
  });
});
