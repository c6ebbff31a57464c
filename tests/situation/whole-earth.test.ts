import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basemapNeeds, cellsWithin } from '../../src/basemap/index.js';
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

describe('Along the coast from one place to another', () => {
  it.each([
    ['Genoa–Trieste, round Italy', [8.93, 44.4], [13.77, 45.65]],
    ['Bilbao–Barcelona, round Iberia', [-2.92, 43.35], [2.18, 41.38]],
    ['Skadovsk–Henichesk, round Crimea', [32.91, 46.11], [34.8, 46.17]],
  ])('%s', async (_, from, to) => {
    const { control, problems } = await onEarth({ control: [{ actor: 'red', strip: { along: 'coast', from, to } }] });
    expect(problems).toEqual([]);
    expect(control[0]?.shape.kind).toBe('band');
  });

  it.each([
    ['Copenhagen–Malmö', [12.6, 55.68], [12.98, 55.61]],
    ['Messina–Villa San Giovanni', [15.56, 38.19], [15.64, 38.22]],
  ])('%s lie on different shores', async (_, from, to) => {
    const { control, problems } = await onEarth({ control: [{ actor: 'red', strip: { along: 'coast', from, to } }] });
    expect(control).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['different-lines']);
  });

  it('from Kerch to Taman there is a way round the Sea of Azov, and no other', async () => {
    const strip = { along: 'coast', from: [36.47, 45.35], to: [36.71, 45.21] };
    const { control } = await onEarth({ control: [{ actor: 'red', strip }] });
    const shape = control[0]?.shape;
    expect(shape?.kind === 'band' && shape.lengthKm).toBeGreaterThan(800);
  });

  it.each([
    ['Djerba', [10.86, 33.81], '200 km'],
    ['Ischia', [13.9, 40.73], '100 km'],
    ['Singapore', [103.82, 1.33], '200 km'],
    ['Taveuni', [-179.97, -16.85], '250 km'],
  ])('%s: a strip longer than the island stays on it, and so cannot be', async (_, around, length) => {
    const { control, problems } = await onEarth({
      control: [{ actor: 'red', strip: { along: 'coast', around, length } }],
    });
    expect(control).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['longer-than-line']);
  });
});

describe('A view of nearly the whole world', () => {
  it.each([[[-170, -60, 170, 80]], [[-180, -85, 180, 85]], [[-160, -60, 175, 80]]])(
    '%j holds the places in it',
    async (bounds) => {
      const { view, places } = await onEarth({
        places: { sirte: { at: [16.6, 31.2] }, west: { at: [-100, 40] }, east: { at: [120, 40] } },
        view: { bounds },
      });
      if (view.kind !== 'bounds') throw new Error('no bounds');
      for (const { at } of places.values()) {
        expect(at[0]).toBeGreaterThanOrEqual(view.bounds[0]);
        expect(at[0]).toBeLessThanOrEqual(view.bounds[2]);
      }
    },
  );
});

describe('A strip cut where the loaded map ends', () => {
  it('says that its area is not the whole', async () => {
    const briefing = read({
      actors: { red: {} },
      control: [{ actor: 'red', strip: { along: 'coast', around: [16.6, 31.2], length: '50 km', depth: '400 km' } }],
    });
    const needs = basemapNeeds(briefing);
    const partialOn = async (detail: typeof needs.detail) => {
      const shape = resolve(briefing, await loadFromDisk({ ...needs, detail })).control[0]?.shape;
      return shape?.kind === 'ground' ? Boolean(shape.partial) : undefined;
    };
    expect(await partialOn(needs.detail)).toBe(false);
    expect(await partialOn(cellsWithin('fine', [16, 31, 17, 32], needs.frame))).toBe(true);
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
