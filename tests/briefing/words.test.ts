/** How an author's words become values: directions, positions, counts, text, the version. */
import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../src/briefing/index.js';
import { brief, read, told } from './brief.js';

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
  it.each([[-1], [1.5], ['some'], [{}], [{ min: 3, max: 2 }], [true], [{ count: 3 }]])(
    '%j is not one, and the incident is kept without it',
    (written) => {
      const { briefing, problems } = killed(written);
      expect(briefing.incidents.map(({ killed: counted }) => counted)).toEqual([[]]);
      expect(problems.some(({ code, severity }) => code === 'bad-count' && severity === 'warning')).toBe(true);
    },
  );
  it('is named where it is wrong among rivals', () => {
    expect(told({ incidents: [{ killed: [{ count: 3 }, { count: 'x' }] }] })).toEqual([
      'warning bad-count incidents[0].killed[1].count',
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
    [{}, 'error unsupported-version'],
  ])('%j', (version, expected) => {
    const { briefing, problems } = versioned(version);
    expect(problems.map(({ severity, code }) => `${severity} ${code}`)[0]).toBe(expected);
    expect(briefing === undefined).toBe(Boolean(expected?.startsWith('error')));
  });
  it('is told with the right article', () => {
    const message = (version: unknown) => versioned(version).problems[0]?.message;
    expect(message(null)).toContain('the file says null.');
    expect(message({})).toContain('the file says an object.');
  });
});
