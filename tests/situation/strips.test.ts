import { describe, expect, it } from 'vitest';
import { pointInPolygon } from '../../src/geometry/index.js';
import type { ControlShape } from '../../src/situation/index.js';
import { degreeKm } from '../support/flatland.js';
import { found, situationOf } from '../support/situations.js';

function strip(shape: Record<string, unknown>, more: Record<string, unknown> = {}) {
  const { control, problems } = situationOf({ control: [{ actor: 'red', strip: shape }], ...more });
  return { shape: control[0]?.shape, problems: found(problems) };
}

function ends(shape: ControlShape | undefined) {
  if (shape?.kind !== 'band') throw new Error('no band');
  return [shape.slice.start.at[0], shape.slice.end.at[0]].map((lon) => Number(lon.toFixed(3)));
}

describe('A strip along the coast', () => {
  it('of a stated length lies half each way, and its ends are soft', () => {
    const { shape, problems } = strip({ along: 'coast', around: 'middle', length: '200 km' });
    expect(problems).toEqual([]);
    expect(shape).toMatchObject({ kind: 'band', side: 'left', softEnds: true });
    const half = 100 / degreeKm;
    expect(ends(shape)).toEqual([Number((4 - half).toFixed(3)), Number((4 + half).toFixed(3))]);
    expect(shape?.kind === 'band' && shape.lengthKm).toBeCloseTo(200, 0);
  });

  it('between two places runs as the coast runs, whatever their order', () => {
    const { shape } = strip({ along: 'coast', from: 'east', to: 'west' });
    expect(ends(shape)).toEqual([2, 6]);
    expect(shape).toMatchObject({ softEnds: false });
    expect(shape?.kind === 'band' && [shape.slice.start.place?.id, shape.slice.end.place?.id]).toEqual([
      'west',
      'east',
    ]);
  });

  it('reaches as far as is said in each direction', () => {
    const { shape } = strip({ along: 'coast', around: 'middle', reach: { E: '111.195 km', W: '222.39 km' } });
    expect(ends(shape)).toEqual([2, 5]);
    expect(shape).toMatchObject({ softEnds: false });
  });

  it('with a depth is ground on the land side, and never sea', () => {
    const { shape } = strip({ along: 'coast', from: 'west', to: 'east', depth: '20 km' });
    if (shape?.kind !== 'ground') throw new Error('no ground');
    expect(shape.areaKm2).toBeGreaterThan(4 * degreeKm * 20 * 0.98);
    expect(shape.areaKm2).toBeLessThan(4 * degreeKm * 20 * 1.02);
    expect(shape.lengthKm).toBeCloseTo(4 * degreeKm, 0);
    expect(pointInPolygon([4, 0.1], shape.geometry)).toBe(true);
    expect(pointInPolygon([4, -0.1], shape.geometry)).toBe(false);
  });
});

describe('A strip along another line', () => {
  it('lies on the side that is said', () => {
    const river = { lines: { long: { basemap: 'river', name: 'Long' } } };
    const cut = { along: 'long', from: [3, 3.5], to: [3, 0.5] };
    expect(strip({ ...cut, side: 'left' }, river).shape).toMatchObject({ kind: 'band', side: 'left' });
    expect(strip({ ...cut, side: { toward: 'east' } }, river).shape).toMatchObject({ side: 'left' });
    expect(strip({ ...cut, side: { toward: [1, 2] } }, river).shape).toMatchObject({ side: 'right' });
  });

  it('runs on across the pieces in which the map has the line', () => {
    const { shape, problems } = strip(
      { along: 'edge', from: [5, 1], to: [5, 4], side: 'left', depth: '10 km' },
      { lines: { edge: { basemap: 'border', between: ['AA', 'BB'] } } },
    );
    expect(problems).toEqual([]);
    if (shape?.kind !== 'ground') throw new Error('no ground');
    expect(shape.lengthKm).toBeCloseTo(3 * degreeKm, 0);
    expect(pointInPolygon([4.95, 2], shape.geometry)).toBe(true);
    expect(pointInPolygon([5.05, 2], shape.geometry)).toBe(false);
  });

  it('on both sides, or along a path of places', () => {
    const road = { lines: { road: { path: ['west', 'inland', 'east'], kind: 'road' } } };
    const { shape } = strip({ along: 'road', from: 'west', to: 'east', side: 'both', depth: '5 km' }, road);
    expect(shape?.kind === 'ground' && pointInPolygon([4, 0.98], shape.geometry)).toBe(true);
  });
});

describe('A strip that cannot be right', () => {
  const cases: [string, Record<string, unknown>, string[]][] = [
    [
      'is 300 km from its line',
      { along: 'coast', around: [4, 2.7], length: '50 km' },
      ['error control[0].strip.around off-line'],
    ],
    [
      'is longer than its line',
      { along: 'coast', around: 'middle', length: '3000 km' },
      ['error control[0].strip line-leaves-map'],
    ],
    [
      'is longer than the shore of its island',
      { along: 'coast', around: [8.2, -1.8], length: '300 km' },
      ['error control[0].strip longer-than-line'],
    ],
    [
      'has its ends on different shores',
      { along: 'coast', from: 'middle', to: [8.2, -2] },
      ['error control[0].strip different-lines'],
    ],
    ['has no length', { along: 'coast', from: 'middle', to: 'middle' }, ['error control[0].strip zero-length']],
    [
      'reaches the same way twice',
      { along: 'coast', around: 'middle', reach: { E: '10 km', NE: '20 km' } },
      ['error control[0].strip.reach reach-same-way'],
    ],
  ];
  it.each(cases)('%s: it is named and left out, and the rest stands', (_, shape, expected) => {
    const { control, problems } = situationOf({
      control: [
        { actor: 'red', strip: shape },
        { actor: 'blue', places: ['inland'] },
      ],
    });
    expect(found(problems)).toEqual(expected);
    expect(control.map(({ shape: { kind } }) => kind)).toEqual(['places']);
    for (const { message, mend } of problems) {
      expect(message).toMatch(/^[A-Z“].*\.$/);
      expect(mend).toMatch(/\.$/);
    }
  });

  it('because a position is off its line: each is named, with the line', () => {
    const places = { fort: { at: [4, 2.7] }, camp: { at: [5, 3] } };
    const { problems } = situationOf({
      places,
      control: [{ actor: 'red', strip: { along: 'coast', from: 'fort', to: 'camp' } }],
    });
    expect(found(problems)).toEqual(['error control[0].strip.from off-line', 'error control[0].strip.to off-line']);
    expect(problems[0]?.message).toBe('“fort” lies 300 km from the coast; an end must lie within 100 km of it.');
  });

  it('but only doubtful is drawn, with a warning', () => {
    const off = strip({ along: 'coast', from: [2, 0.5], to: 'east' });
    expect(off.problems).toEqual(['warning control[0].strip.from far-from-line']);
    expect(ends(off.shape)).toEqual([2, 6]);
    const short = strip({ along: 'coast', around: [1, 0], length: '400 km' });
    expect(short.problems).toEqual(['warning control[0].strip line-ends']);
    expect(ends(short.shape)[0]).toBe(0);
  });
});

describe('A line that stays at one point', () => {
  it('is none, as a front or as a line to follow', () => {
    const { fronts, problems } = situationOf({
      fronts: [{ path: ['west', [2, 0.05]] }],
      lines: { way: { path: ['west', 'west'] } },
    });
    expect(fronts).toEqual([]);
    expect(found(problems)).toEqual(['error lines.way line-too-short', 'error fronts[0].path line-too-short']);
  });
});
