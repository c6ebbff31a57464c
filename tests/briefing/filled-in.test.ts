/** What is filled in where a file says nothing, and coarsened places. */
import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../src/briefing/index.js';
import { control, movement, places, read, strip, told } from './brief.js';

describe('what is filled in', () => {
  it('a briefing that says nothing', () => {
    expect(parseBriefing({ version: 1 })).toEqual({
      problems: [],
      briefing: {
        version: 1,
        lang: 'en',
        timeZone: 'UTC',
        units: 'auto',
        basemap: { type: 'embedded' },
        theme: { mode: 'auto' },
        ...Object.fromEntries(
          [
            'sources',
            'actors',
            'places',
            'lines',
            'control',
            'fronts',
            'movements',
            'incidents',
            'distances',
            'areas',
            'callouts',
            'totals',
            'story',
            'notKnown',
            'corrections',
            'silence',
          ].map((key) => [key, []]),
        ),
      },
    });
  });
  it.each([
    ['capital', 5],
    ['city', 5],
    ['oilfield', 5],
    ['town', 2],
    ['port', 2],
    ['village', 1],
    ['base', 1],
    ['airport', 1],
    ['camp', 1],
    [undefined, 1],
    ['checkpoint', 0.5],
    ['crossing', 0.5],
    ['dam', 0.5],
    ['landmark', 0.5],
  ])('the precision of a place of kind %s', (kind, precisionKm) => {
    const place = { at: [1, 2], ...(kind ? { kind } : {}) };
    expect(read({ places: { ...places(), x: place } }).briefing.places[3]).toMatchObject({
      id: 'x',
      path: 'places.x',
      precisionKm,
      aka: [],
      sources: [],
      links: [],
    });
    expect(read({ places: { ...places(), x: { ...place, precision: '15 km' } } }).briefing.places[3]?.precisionKm).toBe(
      15,
    );
  });
  it('no status on a place, reported on everything else', () => {
    const { briefing } = read(control({}));
    expect(briefing.places[0]?.status).toBeUndefined();
    expect(briefing.control[0]).toMatchObject({
      path: 'control[0]',
      status: 'reported',
      sources: [],
      links: [],
      actors: ['is'],
      contested: false,
      shape: { type: 'places', places: ['sirte'] },
    });
  });
  it('the land side along a coast, under whatever name', () => {
    const shore = { shore: { basemap: 'coastline' } };
    const { briefing, problems } = read({
      lines: shore,
      ...strip({ along: 'shore', around: 'sirte', length: '5 km' }),
    });
    expect(problems).toEqual([]);
    expect(briefing.control[0]?.shape).toMatchObject({ type: 'strip', side: 'land', extent: { type: 'length' } });
  });
  it('advance, underway', () => {
    expect(read(movement({})).briefing.movements[0]).toMatchObject({
      kind: 'advance',
      state: 'underway',
      to: { kind: 'place', id: 'sirte' },
    });
  });
  it('a path as the course, so that `path` stays where the item is', () => {
    expect(read({ movements: [{ actor: 'is', path: ['sirte', 'misrata'] }] }).briefing.movements[0]).toMatchObject({
      path: 'movements[0]',
      course: [{ id: 'sirte' }, { id: 'misrata' }],
    });
  });
  it('a list for one', () => {
    const { briefing } = read({ incidents: [{ by: 'is', sources: 'reuters', killed: 3 }] });
    expect(briefing.incidents[0]).toMatchObject({
      by: ['is'],
      sources: ['reuters'],
      against: [],
      wounded: [],
      media: [],
      kind: 'other',
      killed: [{ count: { min: 3, max: 3 } }],
    });
  });
});

describe('a status that cannot be read', () => {
  it('is no status on a place, and never becomes "reported" on a claim', () => {
    const { briefing } = read({
      places: { ...places(), x: { at: [1, 2], status: 'sure' } },
      control: [{ actor: 'is', places: ['sirte'], status: 'denyed' }],
    });
    expect(briefing.places[3]).toMatchObject({ id: 'x' });
    expect(briefing.places[3]).not.toHaveProperty('status');
    expect(briefing.control).toEqual([]);
  });
});

describe('a front with a side that is nobody', () => {
  it('keeps its course and its other side', () => {
    const { briefing } = read({ fronts: [{ path: ['sirte', 'misrata'], sides: { left: 'isis', right: 'lna' } }] });
    expect(briefing.fronts[0]?.sides).toEqual({ left: undefined, right: 'lna' });
  });
});

describe('a coarsened place', () => {
  it('is snapped, vague, and warned of', () => {
    const { briefing, problems } = read({
      places: {
        ...places(),
        x: { at: [16.5921, 31.2098], coarsen: '10 km' },
        y: { at: [16.5931, 31.2088], coarsen: '10 km' },
      },
    });
    const [, , , x, y] = briefing.places;
    expect(problems).toMatchObject([
      { code: 'still-exact', path: 'places.x.coarsen', severity: 'warning' },
      { code: 'still-exact' },
    ]);
    expect(x?.precisionKm).toBe(10);
    expect(x?.at).toEqual(y?.at);
    expect(x?.at).not.toEqual({ kind: 'point', at: [16.5921, 31.2098] });
    if (x?.at.kind === 'point')
      expect(Math.hypot((x.at.at[0] - 16.5921) * 95, (x.at.at[1] - 31.2098) * 111)).toBeLessThan(7.2);
  });
  it('may be given in relation to another', () => {
    expect(
      told({ places: { ...places(), x: { at: { of: 'sirte', distance: '9 km', direction: 'W' }, coarsen: '10 km' } } }),
    ).toEqual(['warning still-exact places.x.coarsen']);
  });
  it.each([
    ['no unit', { coarsen: '10' }, 'error missing-unit places.x.coarsen'],
    ['a number', { coarsen: 10 }, 'error missing-unit places.x.coarsen'],
    ['nothing', { coarsen: null }, 'error bad-length places.x.coarsen'],
    ['a slip', { coarsn: '10 km' }, 'error unknown-key places.x.coarsn'],
    ['another form', { coarsened: '10 km' }, 'error unknown-key places.x.coarsened'],
    ['a capital', { Coarsen: '10 km' }, 'error unknown-key places.x.Coarsen'],
  ])('whose grid is %s is left out, not told exactly', (_, extra, expected) => {
    const file = { places: { ...places(), x: { at: [16.5921, 31.2098], ...extra } } };
    expect(told(file)).toEqual([expected]);
    expect(read(file).briefing.places.map(({ id }) => id)).not.toContain('x');
  });
  it('is the only thing that can be coarsened', () => {
    const file = { incidents: [{ at: [16.5921, 31.2098], coarsen: '10 km' }, { at: 'sirte' }] };
    expect(told(file)).toEqual(['error unknown-key incidents[0].coarsen']);
    expect(read(file).briefing.incidents).toHaveLength(1);
  });
  it('does not fall off the ends of the world', () => {
    for (const at of [
      [180, 90],
      [-180, -90],
      [179.999, 0],
      [0, 89.99],
    ]) {
      const place = read({ places: { ...places(), x: { at, coarsen: '500 km' } } }).briefing.places[3];
      if (place?.at.kind !== 'point') throw new Error('no point');
      expect(Math.abs(place.at.at[0])).toBeLessThanOrEqual(180);
      expect(Math.abs(place.at.at[1])).toBeLessThanOrEqual(90);
    }
  });
});
