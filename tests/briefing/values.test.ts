/** How an author’s words become values: lengths, areas and times. */
import { describe, expect, it } from 'vitest';
import type { When } from '../../src/briefing/index.js';
import { read } from './brief.js';

const near = (value: number): unknown => expect.closeTo(value, 6);

function lengthOf(written: unknown) {
  const { briefing, problems } = read({ distances: [{ from: 'sirte', to: 'misrata', stated: [written] }] });
  return { length: briefing.distances[0]?.stated[0], problem: problems[0] };
}

describe('a length', () => {
  it.each([
    [' 140 km', 140, '140 km'],
    ['140 km ', 140, '140 km'],
    ['.5 km', 0.5, '.5 km'],
    ['circa 5 km', 5, 'circa 5 km'],
  ])('may be written %j', (written, km, kept) => {
    const { length, problem } = lengthOf(written);
    expect(problem).toBeUndefined();
    expect(length).toMatchObject({ km, written: kept, approximate: kept.startsWith('circa') });
  });
  it.each([
    ['155 mi', 249.44832, 0.804672, false],
    ['140 km', 140, 5, false],
    ['100 km', 100, 50, false],
    ['about 140 km', 140, 14, true],
    ['~140 km', 140, 14, true],
    ['~ 140km', 140, 14, true],
    ['500 m', 0.5, 0.05, false],
    ['3 nmi', 5.556, 0.926, false],
    ['0.84 km', 0.84, 0.005, false],
    ['1.0 km', 1, 0.05, false],
    ['80 miles', 128.74752, 8.04672, false],
    ['12 kilometres', 12, 0.5, false],
    ['100 ft', 0.03048, 0.01524, false],
  ])('%s', (written, km, toleranceKm, approximate) => {
    expect(lengthOf(written).length).toEqual({ km: near(km), toleranceKm: near(toleranceKm), approximate, written });
  });

  it.each([
    ['140', 'missing-unit', '"140" has no unit.'],
    [140, 'missing-unit', '140 has no unit.'],
    ['140 klicks', 'unknown-unit', '"klicks" is not a unit of length known here.'],
    ['140 kilometrs', 'unknown-unit', '"kilometrs" is not a unit of length known here. Did you mean "kilometres"?'],
    ['1,500 km', 'bad-length', 'Write numbers without a comma'],
    ['0 km', 'bad-length', 'must be more than zero'],
    ['-5 km', 'bad-length', '"-5 km" is not a length'],
    ['', 'bad-length', '"" is not a length'],
    ['far', 'bad-length', '"far" is not a length'],
    [null, 'bad-length', 'null'],
  ])('%j is told as %s', (written, code, message) => {
    const { problem, length } = lengthOf(written);
    expect(length).toBeUndefined();
    expect(problem).toMatchObject({
      code,
      path: 'distances[0].stated[0]',
      message: expect.stringContaining(message) as string,
    });
    expect(problem?.mend).toBeTruthy();
  });
});

describe('an area', () => {
  const areaOf = (area: unknown) => read({ control: [{ actor: 'is', places: ['sirte'], stated: { area } }] });
  it.each([
    ['1381 km2', 1381, 0.5],
    ['530 sq mi', 1372.6937, 12.9499],
    ['10 ha', 0.1, 0.05],
    ['about 1000 square kilometres', 1000, 100],
  ])('%s', (written, km2, tolerance) => {
    const area = areaOf(written).briefing.control[0]?.stated?.area;
    expect(area?.km2).toBeCloseTo(km2, 3);
    expect(area?.toleranceKm2).toBeCloseTo(tolerance, 3);
  });
  it.each([
    ['1381', 'missing-unit'],
    ['1381 km', 'unknown-unit'],
    ['big', 'bad-area'],
  ])('%s is told as %s, and the ground is drawn', (written, code) => {
    const { briefing, problems } = areaOf(written);
    expect(problems[0]).toMatchObject({ code, severity: 'warning', path: 'control[0].stated.area' });
    expect(briefing.control).toHaveLength(1);
  });
});

function whenOf(when: unknown, timeZone = 'UTC') {
  const { briefing, problems } = read({ timeZone, incidents: [{ when }] });
  return { when: briefing.incidents[0]?.when, problems };
}
const span = (when: When | undefined): (string | undefined)[] =>
  [when?.start, when?.end].map((instant) =>
    instant === undefined ? undefined : new Date(instant).toISOString().replace(/:00\.000Z$/, 'Z'),
  );

describe('a time', () => {
  it.each([
    ['2016', 'UTC', '2016-01-01T00:00Z', '2017-01-01T00:00Z', 'year'],
    ['2016-05', 'UTC', '2016-05-01T00:00Z', '2016-06-01T00:00Z', 'month'],
    ['2016-12', 'UTC', '2016-12-01T00:00Z', '2017-01-01T00:00Z', 'month'],
    ['2016-05-05', 'UTC', '2016-05-05T00:00Z', '2016-05-06T00:00Z', 'day'],
    ['2016-02-29', 'UTC', '2016-02-29T00:00Z', '2016-03-01T00:00Z', 'day'],
    ['2016-05-05', 'Africa/Tripoli', '2016-05-04T22:00Z', '2016-05-05T22:00Z', 'day'],
    ['2016-05-05T14', 'Africa/Tripoli', '2016-05-05T12:00Z', '2016-05-05T13:00Z', 'hour'],
    ['2016-05-05T14:00Z', 'Africa/Tripoli', '2016-05-05T14:00Z', '2016-05-05T14:01Z', 'minute'],
    ['2016-05-05T14:00+05:30', 'UTC', '2016-05-05T08:30Z', '2016-05-05T08:31Z', 'minute'],
    ['2016-05-01/2016-05-05', 'UTC', '2016-05-01T00:00Z', '2016-05-06T00:00Z', 'day'],
    ['2016-04/2016-05-05', 'UTC', '2016-04-01T00:00Z', '2016-05-06T00:00Z', 'month'],
    ['../2016-04-28', 'UTC', undefined, '2016-04-29T00:00Z', 'day'],
    ['2016-04/..', 'Africa/Tripoli', '2016-03-31T22:00Z', undefined, 'month'],
    ['0016', 'UTC', '0016-01-01T00:00Z', '0017-01-01T00:00Z', 'year'],
  ])('%s in %s', (written, zone, start, end, precision) => {
    const { when, problems } = whenOf(written, zone);
    expect(problems).toEqual([]);
    expect(span(when)).toEqual([start, end]);
    expect(when).toMatchObject({ precision, written });
  });

  it.each([
    ['spring forward makes a day of 23 hours', '2016-03-27', 'Europe/Berlin', '2016-03-26T23:00Z', '2016-03-27T22:00Z'],
    ['autumn makes a day of 25 hours', '2016-10-30', 'Europe/Berlin', '2016-10-29T22:00Z', '2016-10-30T23:00Z'],
    ['midnight that does not exist', '2014-05-16', 'Africa/Cairo', '2014-05-15T22:00Z', '2014-05-16T21:00Z'],
    ['an hour that is skipped', '2016-03-27T02:30', 'Europe/Berlin', '2016-03-27T01:30Z', '2016-03-27T01:31Z'],
    ['an hour that comes twice', '2016-10-30T02:30', 'Europe/Berlin', '2016-10-30T00:30Z', '2016-10-30T00:31Z'],
    ['west of Greenwich', '2022-01-15', 'America/New_York', '2022-01-15T05:00Z', '2022-01-16T05:00Z'],
    ['beyond the date line', '2022-01-15', 'Pacific/Tongatapu', '2022-01-14T11:00Z', '2022-01-15T11:00Z'],
    ['a month across the change', '2016-03', 'Europe/Berlin', '2016-02-29T23:00Z', '2016-03-31T22:00Z'],
  ])('%s', (_, written, zone, start, end) => {
    expect(span(whenOf(written, zone).when)).toEqual([start, end]);
  });

  it.each([
    '2016-13',
    '2015-02-29',
    '2016-5-5',
    '5 May 2016',
    '2016-05-05T25:00',
    '2016-05-05/2016-05-01',
    '../..',
    '',
    2016,
    null,
    '2016-05-05T14:00+0530',
    '2016/',
  ])('%j is not read, and the incident is left out', (written) => {
    const { problems, when } = whenOf(written);
    expect(when).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'bad-when', path: 'incidents[0].when', severity: 'error' }]);
    expect(problems[0]?.mend).toContain('2016-04/..');
  });

  it('falls back to UTC in a zone that is not known, and says so', () => {
    const { when, problems } = whenOf('2016-05-05', 'Africa/Tripolis');
    expect(span(when)[0]).toBe('2016-05-05T00:00Z');
    expect(problems).toMatchObject([
      {
        code: 'bad-time-zone',
        path: 'timeZone',
        severity: 'warning',
        message: expect.stringContaining('Did you mean "Africa/Tripoli"?') as string,
      },
    ]);
  });
});
