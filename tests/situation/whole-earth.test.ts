import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basemapNeeds } from '../../src/basemap/index.js';
import { parseBriefing } from '../../src/briefing/index.js';
import { pointInPolygon } from '../../src/geometry/index.js';
import { resolve, type Situation } from '../../src/situation/index.js';
import { loadFromDisk } from '../support/basemap.js';
import { flatland } from '../support/flatland.js';
import { read } from '../support/situations.js';

async function onEarth(file: Record<string, unknown>): Promise<Situation> {
  const briefing = read({ actors: { red: { name: 'Red' } }, ...file });
  return resolve(briefing, await loadFromDisk(basemapNeeds(briefing)));
}

describe('On the real coast', () => {
  it('155 miles around Sirte end where they should, within 1 %', async () => {
    const { control, problems } = await onEarth({
      places: { sirte: { at: [16.5887, 31.2089], kind: 'city', name: 'Sirte' } },
      control: [{ actor: 'red', strip: { along: 'coast', around: 'sirte', length: '155 mi' } }],
    });
    expect(problems).toEqual([]);
    const shape = control[0]?.shape;
    if (shape?.kind !== 'band') throw new Error('no band');
    expect(Math.abs(shape.lengthKm / 1.609344 / 155 - 1)).toBeLessThan(0.01);
    // The coast runs with land on its left: along Africa's north from east to west.
    const { start, end } = shape.slice;
    expect(start.at[0]).toBeCloseTo(17.835, 1);
    expect(start.at[1]).toBeCloseTo(30.926, 1);
    expect(end.at[0]).toBeCloseTo(15.48, 1);
    expect(end.at[1]).toBeCloseTo(31.684, 1);
    expect(
      shape.slice.line.every(
        ([lon], index, line) => index === 0 || Math.abs(lon - (line[index - 1]?.[0] ?? lon)) < 0.5,
      ),
    ).toBe(true);
  });

  it('a strip runs on across 180°, at 69° N, and covers no sea', async () => {
    const strip = { along: 'coast', around: 'cape', length: '300 km' };
    const { control, problems } = await onEarth({
      places: { cape: { at: [-179.9, 69.0], name: 'On the north coast of Chukotka', precision: '10 km' } },
      control: [
        { actor: 'red', strip },
        { actor: 'red', strip: { ...strip, depth: '20 km' } },
      ],
    });
    expect(problems).toEqual([]);
    const [band, ground] = control.map(({ shape }) => shape);
    if (band?.kind !== 'band' || ground?.kind !== 'ground') throw new Error('not drawn');
    expect(Math.abs(band.lengthKm / 300 - 1)).toBeLessThan(0.01);
    const lons = band.slice.line.map(([lon]) => lon);
    expect(Math.max(...lons) - Math.min(...lons)).toBeLessThan(10);
    expect(ground.areaKm2).toBeGreaterThan(3000);
    expect(ground.areaKm2).toBeLessThan(6600);
    const [west, east] = [Math.min(...lons), Math.max(...lons)];
    expect(pointInPolygon([(west + east) / 2, 69.6], ground.geometry)).toBe(false);
  });

  it('follows the border of two countries', async () => {
    const { control, problems } = await onEarth({
      places: { ghadames: { at: [9.5007, 30.1337], kind: 'town', name: 'Ghadames' } },
      lines: { edge: { basemap: 'border', between: ['LY', 'TN'] } },
      control: [
        {
          actor: 'red',
          strip: { along: 'edge', around: 'ghadames', reach: { N: '60 km' }, side: 'left', depth: '10 km' },
        },
      ],
    });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const shape = control[0]?.shape;
    if (shape?.kind !== 'ground') throw new Error('no ground');
    // The first country, Libya, is on the left of the line: to the east of it here.
    const lon = shape.slice?.line[0]?.[0] ?? 0;
    expect(Math.max(...shape.geometry.coordinates.flat(2).map(([x = 0]) => x))).toBeGreaterThan(lon);
  });
});

describe('Whatever the numbers', () => {
  const position = fc.oneof(
    fc.constantFrom('here', 'there'),
    fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true })),
    fc.record({
      of: fc.constant('here'),
      distance: fc.integer({ min: 1, max: 19_000 }).map((km) => `${km} km`),
      direction: fc.constantFrom('N', 'WSW', '17'),
    }),
  );
  const length = fc.integer({ min: 1, max: 40_000 }).map((km) => `${km} km`);
  const file = fc.record({
    places: fc.record({
      here: fc.record({ at: fc.constantFrom([0, 0], [180, 90], [-180, -90], [4, 1]) }),
      there: fc.record({ at: fc.constant([9, 2]) }),
    }),
    strip: fc.oneof(
      fc.record({ along: fc.constant('coast'), from: position, to: position, depth: length }),
      fc.record({ along: fc.constant('coast'), around: position, length }),
      fc.record({ along: fc.constant('way'), around: position, length, side: fc.record({ toward: position }) }),
    ),
    way: fc.array(position, { minLength: 2, maxLength: 5 }),
    ring: fc.array(position, { minLength: 3, maxLength: 6 }),
    circle: fc.record({ at: position, radius: length }),
    ends: fc.record({ from: position, to: position, standsAt: position }, { requiredKeys: ['from'] }),
  });

  it('resolving never throws, and every item is drawn or named', () => {
    fc.assert(
      fc.property(file, ({ places, strip, way, ring, circle, ends }) => {
        const { briefing } = parseBriefing({
          version: 1,
          actors: { red: { name: 'Red' } },
          places,
          lines: { way: { path: way } },
          control: [
            { actor: 'red', strip },
            { actor: 'red', ring },
            { actor: 'red', circle },
          ],
          movements: [
            { actor: 'red', ...ends },
            { actor: 'red', path: way },
            { actor: 'red', along: 'coast', ...ends },
          ],
          distances: [
            { from: way[0], to: way[1] },
            { from: way[0], to: way[1], along: 'way' },
          ],
          fronts: [{ path: way }],
          story: [{ focus: ['here', 'red'] }],
        });
        if (!briefing) return;
        const { control, movements, distances, problems } = resolve(briefing, flatland);
        const errors = problems.filter(({ severity }) => severity === 'error');
        const lists = [
          ['control', briefing.control, control],
          ['movements', briefing.movements, movements],
          ['distances', briefing.distances, distances],
        ] as const;
        for (const [, asked, drawn] of lists) {
          const kept = new Set<string>(drawn.map(({ item }) => item.path));
          for (const { path } of asked) {
            expect(kept.has(path) || errors.some((error) => error.path.startsWith(path)), path).toBe(true);
          }
        }
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});
