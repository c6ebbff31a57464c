/** Ids and what refers to them: unknown, duplicate, reserved, circular, lost. */
import { describe, expect, it } from 'vitest';
import { nearest, parseBriefing, problemText } from '../../src/briefing/index.js';
import { brief, read, told } from './brief.js';

const withPlaces = (more: object) => ({ places: { ...(brief()['places'] as object), ...more } });

describe('an id', () => {
  it('is lower-case letters, digits and hyphens; the mend writes it', () => {
    const { problems } = read(withPlaces({ 'Ras Lanuf': { at: [1, 2] } }));
    expect(problems).toMatchObject([
      {
        code: 'bad-id',
        severity: 'error',
        path: 'places["Ras Lanuf"]',
        mend: expect.stringContaining('"ras-lanuf"') as string,
      },
    ]);
    expect(told({ incidents: [{ id: '1st' }, { id: 7 }] })).toEqual([
      'error bad-id incidents[0].id',
      'error bad-id incidents[1].id',
    ]);
  });
  it('is used once; a duplicate names both', () => {
    const { briefing, problems } = read({ incidents: [{ id: 'sirte' }, { id: 'a' }, { id: 'a' }] });
    expect(problems.map(problemText)).toEqual([
      'incidents[0]: The id "sirte" is already that of places.sirte. Give incidents[0] or places.sirte another id.',
      'incidents[2]: The id "a" is already that of incidents[1]. Give incidents[2] or incidents[1] another id.',
    ]);
    expect(problems.every(({ code, severity }) => code === 'duplicate-id' && severity === 'error')).toBe(true);
    expect(briefing.incidents.map(({ path }) => path)).toEqual(['incidents[1]']);
  });
  it('of a source may be that of a place', () => {
    expect(told({ sources: { sirte: { title: 'x' } } })).toEqual([]);
  });
  it('is not "coast"', () => {
    expect(told({ lines: { coast: { basemap: 'coastline' } } })).toEqual(['error reserved-id lines.coast']);
    expect(told({ incidents: [{ id: 'coast' }] })).toEqual(['error reserved-id incidents[0].id']);
  });
  it('may be the name of something every object has', () => {
    expect(
      told({ ...withPlaces({ constructor: { at: [1, 2] } }), callouts: [{ at: 'constructor', text: 'x' }] }),
    ).toEqual([]);
    expect(told({ callouts: [{ at: 'constructor', text: 'x' }] })).toEqual(['error unknown-place callouts[0].at']);
    expect(told({ incidents: [{ constructor: 1, toString: 2 }] })).toEqual([
      'warning unknown-key incidents[0].constructor',
      'warning unknown-key incidents[0].toString',
    ]);
  });
});

describe('what is lost', () => {
  it('is named where it is needed', () => {
    const { briefing, problems } = read({
      ...withPlaces({ x: { at: [1, 200] }, y: { at: { of: 'x', distance: '1 km', direction: 'N' } }, z: { at: 'y' } }),
      callouts: [
        { at: 'z', text: 'x' },
        { at: 'sirte', text: 'y' },
      ],
    });
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'bad-position places.x.at',
      'left-out-reference places.y.at.of',
      'left-out-reference places.z.at',
      'left-out-reference callouts[0].at',
    ]);
    expect(briefing.places.map(({ id }) => id)).toEqual(['sirte', 'misrata', 'bugrain']);
    expect(briefing.callouts).toHaveLength(1);
  });
  it('is lost in whatever order it is written', () => {
    const { briefing } = read({
      places: {
        z: { at: 'y' },
        y: { at: { of: 'x', distance: '1 km', direction: 'N' } },
        x: { at: [1, 200] },
        a: { at: 'b' },
        b: { at: [1, 2] },
      },
      lines: {},
    });
    expect(briefing.places.map(({ id }) => id)).toEqual(['a', 'b']);
  });
  it('an item left out is not shown by a step', () => {
    expect(told({ incidents: [{ id: 'a', when: 'x' }], story: [{ show: ['a'] }] })).toEqual([
      'error bad-when incidents[0].when',
      'warning left-out-reference story[0].show[0]',
    ]);
  });
});

describe('a circle', () => {
  it('of places is told for each of them', () => {
    const { briefing, problems } = read(
      withPlaces({
        a: { at: { of: 'b', distance: '1 km', direction: 'N' } },
        b: { at: 'c' },
        c: { at: 'a' },
        d: { at: 'a' },
        e: { at: 'e' },
      }),
    );
    expect(problems.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
      'circular-position places.a.at',
      'circular-position places.b.at',
      'circular-position places.c.at',
      'circular-position places.e.at',
      'left-out-reference places.d.at',
    ]);
    expect(problems.find(({ path }) => path === 'places.a.at')?.message).toBe(
      '"a" is placed by "b" is placed by "c" is placed by "a": none of them is anywhere.',
    );
    expect(briefing.places).toHaveLength(3);
  });
  it('of sources loses only its "via"', () => {
    const { briefing, problems } = read({ sources: { a: { via: 'b' }, b: { via: 'a' }, c: { via: 'b' } } });
    expect(problems).toMatchObject([
      { code: 'circular-source', path: 'sources.a.via', severity: 'warning' },
      { path: 'sources.b.via' },
    ]);
    expect(briefing.sources).toEqual([
      { id: 'a', path: 'sources.a' },
      { id: 'b', path: 'sources.b' },
      { id: 'c', path: 'sources.c', via: 'b' },
    ]);
  });
  it('is found in a long chain, and a chain too long is refused', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`p${index}`, { at: index ? `p${index - 1}` : [1, 2] }]),
    );
    const { briefing, problems } = read({ places: chain, lines: {} });
    expect(briefing.places).toHaveLength(100);
    expect(problems[0]).toMatchObject({ code: 'too-deep', path: 'places.p100.at' });
  });
});

describe('did you mean', () => {
  it.each([
    ['sirt', ['sirte', 'misrata'], 'sirte'],
    ['SIRTE', ['sirte'], 'sirte'],
    ['sitre', ['sirte'], 'sirte'],
    ['is', ['lna'], undefined],
    ['benghazi', ['bengasi'], 'bengasi'],
    ['', ['a', 'b'], undefined],
    ['tripoli', ['tobruk'], undefined],
  ])('%s among %j', (word, choices, expected) => {
    expect(nearest(word, choices)).toBe(expected);
  });
  it('is never a word of two letters with one changed, nor the word itself', () => {
    expect(nearest('kn', ['km', 'nm'])).toBeUndefined();
    expect(nearest('x', ['y'])).toBeUndefined();
    expect(nearest('mk', ['km'])).toBeUndefined();
    const message = (stated: string) =>
      read({ distances: [{ from: 'sirte', to: 'misrata', stated }] }).problems[0]?.message;
    expect(message('nearly 5 km')).toBe('"nearly 5 km" is not a length that can be read.');
  });
  it('is also what was itself left out', () => {
    const { problems } = read({
      places: { sirte: { at: 'nowhere' } },
      lines: {},
      callouts: [{ at: 'sirt', text: 'x' }],
    });
    expect(problems.find(({ path }) => path === 'callouts[0].at')?.message).toBe(
      'There is no place "sirt". Did you mean "sirte"?',
    );
  });
  it('is not bought by the thousand', () => {
    const places = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`place-number-${index}`, { at: [1, 2] }]),
    );
    const callouts = Array.from({ length: 3000 }, (_, index) => ({ at: `plaze-number-${index}`, text: 'x' }));
    const { problems } = parseBriefing({ version: 1, places, callouts });
    expect(problems).toHaveLength(1001);
    expect(problems[1000]).toMatchObject({ code: 'more-problems', severity: 'note' });
  });
});
