/** How an author's words become values: lengths, areas, times, directions, positions, counts, text. */
import { describe, expect, it } from 'vitest';
import type { When } from '../../src/briefing/index.js';
import { parseBriefing } from '../../src/briefing/index.js';
import { brief, read, told } from './brief.js';

const near = (value: number): unknown => expect.closeTo(value, 6);

function lengthOf(written: unknown) {
  const { briefing, problems } = read({ distances: [{ from: 'sirte', to: 'misrata', stated: [written] }] });
  return { length: briefing.distances[0]?.stated[0], problem: problems[0] };
}

describe('a length', () => {
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

describe('a direction', () => {
  const directionOf = (direction: unknown) => read({ movements: [{ actor: 'is', to: 'sirte', direction }] });
  it.each([
    ['N', 0, 22.5],
    ['W', 270, 22.5],
    ['SW', 225, 22.5],
    ['WNW', 292.5, 11.25],
    ['wnw', 292.5, 11.25],
    ['south-west', 225, 22.5],
    ['southwest', 225, 22.5],
    ['South-East', 135, 22.5],
    ['west-north-west', 292.5, 11.25],
    ['west-northwest', 292.5, 11.25],
    ['east', 90, 22.5],
    [292, 292, 1],
    [360, 0, 1],
    [0, 0, 1],
  ])('%s', (written, bearing, halfWidth) => {
    expect(directionOf(written).briefing.movements[0]?.direction).toEqual({
      bearing,
      halfWidth,
      written: String(written),
    });
  });
  it.each([['WNN'], ['up'], [-1], [361], ['270'], [null], ['']])('%j is not one', (written) => {
    expect(directionOf(written).problems).toMatchObject([{ code: 'bad-direction', path: 'movements[0].direction' }]);
  });
  it('suggests the nearest', () => {
    expect(directionOf('nroth').problems[0]?.message).toBe('"nroth" is not a direction. Did you mean "north"?');
  });
});

describe('a position', () => {
  const at = (position: unknown) => read({ callouts: [{ at: position, text: 'x' }] });
  it('is a place, a point, or told from another', () => {
    expect(at('sirte').briefing.callouts[0]?.at).toEqual({ kind: 'place', id: 'sirte' });
    expect(at([-180, 90]).briefing.callouts[0]?.at).toEqual({ kind: 'point', at: [-180, 90] });
    expect(at({ of: [16, 31], distance: '140 km', direction: 'W' }).briefing.callouts[0]?.at).toMatchObject({
      kind: 'relative',
      of: { kind: 'point', at: [16, 31] },
      distance: { km: 140 },
      direction: { bearing: 270 },
    });
  });
  it.each([
    ['sirt', 'unknown-place', '', 'There is no place "sirt". Did you mean "sirte"?'],
    ['lna', 'unknown-place', '', '"lna" is not a place (see actors.lna).'],
    [[31.2, 116.5], 'swapped-coordinates', '', 'longitude and latitude look swapped'],
    [[16, 200], 'bad-position', '', 'beyond the poles'],
    [[185, -20], 'longitude-range', '', 'Longitude 185 is beyond 180°.'],
    [[1, 2, 3], 'bad-position', '', 'two numbers'],
    [['16', '31'], 'bad-position', '', 'without quotes'],
    [{ lat: 1, lon: 2 }, 'bad-position', '', 'found object'],
    [12, 'bad-position', '', 'found number'],
    [{ of: 'sirt', distance: '1 km', direction: 'W' }, 'unknown-place', '.of', 'Did you mean "sirte"?'],
    [{ of: 'sirte', distance: '1', direction: 'W' }, 'missing-unit', '.distance', 'no unit'],
    [{ of: 'sirte', distance: '1 km' }, 'missing-field', '.direction', 'The key "direction" is missing'],
  ])('%j is told as %s', (position, code, where, message) => {
    const { briefing, problems } = at(position);
    expect(briefing.callouts).toEqual([]);
    expect(problems).toMatchObject([
      { code, path: `callouts[0].at${where}`, severity: 'error', message: expect.stringContaining(message) as string },
    ]);
  });
  it('says how to wrap a longitude and how to swap', () => {
    expect(at([185, -20]).problems[0]?.mend).toContain('[-175, -20]');
    expect(at([-190.5, 0]).problems[0]?.mend).toContain('[169.5, 0]');
    expect(at([31.2, 116.5]).problems[0]?.mend).toContain('[116.5, 31.2]');
  });
  it('bounds a chain of relations', () => {
    let position: unknown = 'sirte';
    for (let index = 0; index < 9; index++) position = { of: position, distance: '1 km', direction: 'N' };
    expect(at(position).problems).toMatchObject([{ code: 'too-deep' }]);
  });
});

describe('a count', () => {
  const killed = (count: unknown) => read({ incidents: [{ killed: count }] });
  it.each([
    [3, { min: 3, max: 3, approximate: false }],
    ['3', { min: 3, max: 3, approximate: false }],
    ['about 40', { min: 40, max: 40, approximate: true }],
    ['~40', { min: 40, max: 40, approximate: true }],
    ['at least 3', { min: 3, approximate: false }],
    ['up to 8', { min: 0, max: 8, approximate: false }],
    ['2–8', { min: 2, max: 8, approximate: false }],
    [
      { min: 2, max: 8 },
      { min: 2, max: 8, approximate: false },
    ],
    [{ min: 2 }, { min: 2, approximate: false }],
  ])('%j', (written, count) => {
    const read = killed(written).briefing.incidents[0]?.killed;
    expect(read).toEqual([{ count: { ...count, written: expect.any(String) as string } }]);
  });
  it('stands beside its rivals', () => {
    const { briefing, problems } = killed([
      { who: 'security forces', count: 3, source: 'reuters' },
      { who: { en: 'hospital' }, count: 'about 4' },
    ]);
    expect(problems).toEqual([]);
    expect(briefing.incidents[0]?.killed).toMatchObject([
      { who: 'security forces', count: { min: 3 }, source: 'reuters' },
      { count: { min: 4, approximate: true } },
    ]);
  });
  it.each([[-1], [1.5], ['some'], [{}], [{ min: 3, max: 2 }], [true], [{ count: 3 }]])('%j is not one', (written) => {
    const { briefing, problems } = killed(written);
    expect(briefing.incidents).toEqual([]);
    expect(problems.some(({ code, severity }) => code === 'bad-count' && severity === 'error')).toBe(true);
  });
  it('is named where it is wrong among rivals', () => {
    expect(told({ incidents: [{ killed: [{ count: 3 }, { count: 'x' }] }] })).toEqual([
      'error bad-count incidents[0].killed[1].count',
    ]);
  });
});

describe('text', () => {
  it('is words, or words by language', () => {
    expect(read({ title: { en: 'Sirte', ar: 'سرت' } }).briefing.title).toEqual({ en: 'Sirte', ar: 'سرت' });
  });
  it.each([
    [3, 'wrong-type', 'title'],
    [{ en: 3 }, 'wrong-type', 'title.en'],
    [{ 'not a tag': 'x' }, 'bad-language', 'title["not a tag"]'],
    [{}, 'wrong-type', 'title'],
    ['x'.repeat(20_001), 'too-long', 'title'],
  ])('%j is told as %s', (title, code, path) => {
    const { briefing, problems } = read({ title });
    expect(briefing.title).toBeUndefined();
    expect(problems).toMatchObject([{ code, path, severity: 'warning' }]);
  });
  it('has links that lead somewhere', () => {
    expect(
      told({
        summary: '[Sirte](#sirte), [](#d1) [^reuters] [out](https://example.org)',
        distances: [{ id: 'd1', from: 'sirte', to: 'misrata' }],
      }),
    ).toEqual([]);
    const { problems } = read({ summary: '[Sirte](#sirt) [^reuter]' });
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'unknown-id The text links to #sirt, and nothing has that id. Did you mean "sirte"?',
      'unknown-source The text cites [^reuter], and there is no such source. Did you mean "reuters"?',
    ]);
  });
});

describe('the version', () => {
  const versioned = (version: unknown) => parseBriefing(brief({ version }));
  it('is needed, and the mend says how', () => {
    const { briefing, problems } = versioned(undefined);
    expect(briefing).toBeUndefined();
    expect(problems).toMatchObject([
      { code: 'missing-version', severity: 'error', mend: 'Add "version": 1 at the top.' },
    ]);
  });
  it.each([
    [1, undefined],
    [1.1, 'warning newer-version'],
    ['1.2', 'warning newer-version'],
    ['1', 'warning wrong-type'],
    [2, 'error unsupported-version'],
    ['2.0', 'error unsupported-version'],
    ['one', 'error unsupported-version'],
    [null, 'error unsupported-version'],
  ])('%j', (version, expected) => {
    const { briefing, problems } = versioned(version);
    expect(problems.map(({ severity, code }) => `${severity} ${code}`)[0]).toBe(expected);
    expect(briefing === undefined).toBe(Boolean(expected?.startsWith('error')));
  });
});
