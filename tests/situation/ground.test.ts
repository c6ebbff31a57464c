import { describe, expect, it } from 'vitest';
import { found, situationOf } from '../support/situations.js';

const square = (west: number, south: number, size: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
});

describe('Ground', () => {
  it('is an area, a ring of positions, a circle or a country, and is measured', () => {
    const { control, problems } = situationOf({
      control: [
        { actor: 'red', area: square(1, 1, 1) },
        { actor: 'red', ring: ['west', 'east', 'inland'] },
        { actor: 'red', circle: { at: 'inland', radius: '10 km' } },
        { actor: 'red', country: 'BB' },
        { actor: 'red', country: 'AA' },
      ],
    });
    expect(problems).toEqual([]);
    const areas = control.map(({ shape }) => (shape.kind === 'ground' ? Math.round(shape.areaKm2) : undefined));
    expect(areas[0]).toBeGreaterThan(12_300);
    expect(areas[0]).toBeLessThan(12_400);
    expect(areas[2]).toBeGreaterThan(305);
    expect(areas[2]).toBeLessThan(316);
    expect(control.map(({ shape }) => shape.kind === 'ground' && shape.partial)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      true,
    ]);
  });

  it('fought over has all who fight for it', () => {
    const { control } = situationOf({ control: [{ contested: ['red', 'blue'], area: square(1, 1, 1) }] });
    expect(control[0]?.actors.map(({ id }) => id)).toEqual(['red', 'blue']);
    expect(control[0]?.contested).toBe(true);
  });

  it('around a pole is only its outline', () => {
    const { control, areas } = situationOf({
      control: [{ actor: 'red', circle: { at: [5, 85], radius: '2000 km' } }],
      areas: [{ circle: { at: [5, 85], radius: '2000 km' }, name: 'Ring' }],
    });
    expect(control[0]?.shape.kind).toBe('outline');
    expect(areas[0]?.geometry.type).toBe('Line');
  });

  it('that steps across 180°, is wound the other way or has many decimals is told of once, where it is read', () => {
    const area = (...points: number[][]) => ({ type: 'Polygon', coordinates: [points] });
    const { control, problems } = situationOf({
      control: [
        { actor: 'red', area: area([179, -1], [-179, -1], [-179, 1], [179, 1], [179, -1]) },
        { actor: 'red', area: area([1, 3], [2, 4], [2, 3], [1, 3]) },
        { actor: 'red', area: area([1, 3], [2, 3], [2.123456789123, 4], [1, 3]) },
      ],
    });
    expect(found(problems)).toEqual([]);
    expect(control.map(({ shape }) => shape.kind === 'ground' && shape.areaKm2 < 60_000)).toEqual([true, true, true]);
  });

  it('whose ring crosses itself is named and left out, and the rest stands', () => {
    const { control, areas, problems } = situationOf({
      control: [
        {
          actor: 'red',
          ring: [
            [1, 1],
            [2, 2],
            [2, 1],
            [1, 2],
          ],
        },
        { actor: 'red', country: 'QQ' },
        { actor: 'red', places: ['west'] },
      ],
      areas: [
        {
          ring: [
            [1, 1],
            [2, 2],
            [2, 1],
            [1, 2],
          ],
          name: 'Bow tie',
        },
        { line: 'coast', name: 'Coast' },
      ],
    });
    expect(found(problems)).toEqual([
      'error control[0].ring self-crossing',
      'error control[1].country no-such-country',
      'error areas[0].ring self-crossing',
    ]);
    expect(control).toHaveLength(1);
    expect(areas.every(({ item }) => item.name === 'Coast')).toBe(true);
    expect(areas).not.toHaveLength(0);
  });
});

describe('Lines', () => {
  it('that the map does not have are named, and so is what would follow them', () => {
    const { lines, problems } = situationOf({
      lines: {
        styx: { basemap: 'river', name: 'Styx' },
        edge: { basemap: 'border', between: ['AA', 'ZZ'] },
        shore: { basemap: 'coastline' },
      },
      fronts: [{ along: 'styx', from: 'west', to: 'east', sides: { left: 'red' } }],
    });
    expect(found(problems)).toEqual([
      'error lines.styx no-such-river',
      'error lines.edge no-such-border',
      'error fronts[0].along line-unplaced',
    ]);
    expect([...lines.keys()]).toEqual(['coast', 'shore']);
  });
});
