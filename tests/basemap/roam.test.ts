/** A reader who moves the map finds ground wherever they go, as fine as they look, and nothing is fetched for small moves. */
import fc from 'fast-check';
import type { MultiPolygon, Position } from 'geojson';
import { clipPolygon } from 'lineclip';
import { describe, expect, it } from 'vitest';
import {
  beyond,
  cellsWithin,
  loadAround,
  loadWorld,
  type Basemap,
  type BasemapLayer,
  type LevelName,
} from '../../src/basemap/index.js';
import { basemapFolder, fileFetch, loadFromDisk } from '../support/basemap.js';

type Box = readonly [number, number, number, number];

const disk = { base: basemapFolder, fetch: fileFetch };

/** What a briefing about this box has loaded. */
async function loaded(level: LevelName, box: Box, frame = 0): Promise<Basemap> {
  const needs = cellsWithin(level, box, frame);
  return loadFromDisk({ frame, detail: needs, overview: needs });
}

const libya = loaded('fine', [10, 28, 25, 35]);

describe('loadAround', () => {
  it('gives back what is loaded where that is enough', async () => {
    const basemap = await libya;
    expect(await loadAround([12, 29, 18, 33], basemap, disk)).toBe(basemap.detail);
    const never: typeof fetch = () => Promise.reject(new Error('asked'));
    expect(await loadAround([12, 29, 18, 33], basemap, { base: 'https://example.org/', fetch: never })).toBe(basemap.detail);
  });

  it('covers a view that lies half outside, with room round it', async () => {
    const layer = await loadAround([22, 29, 32, 33], await libya, disk);
    expect(layer.level).toBe('fine');
    expect(layer.bounds[0]).toBeLessThanOrEqual(17);
    expect(layer.bounds[2]).toBeGreaterThanOrEqual(37);
    expect(layer.places.map(({ name }) => name)).toContain('Alexandria');
  });

  it('asks for nothing more when the reader moves on within that room', async () => {
    const basemap = await libya;
    const detail = await loadAround([22, 29, 32, 33], basemap, disk);
    expect(await loadAround([25, 30, 35, 34], { ...basemap, detail }, disk)).toBe(detail);
  });

  it('is coarser the wider the view is, and the world at last', async () => {
    const basemap = await libya;
    expect((await loadAround([5, 20, 35, 40], basemap, disk)).level).toBe('medium');
    const all = await loadAround([-180, -85, 180, 85], basemap, disk);
    expect(all.level).toBe('world');
    expect(all.bounds).toEqual([-180, -90, 180, 90]);
  });

  it('keeps to a view’s level with less room rather than fetch a hundred cells', async () => {
    const layer = await loadAround([10, 42, 29, 55], await libya, disk);
    expect(layer.level).toBe('fine');
    expect(layer.bounds[0]).toBeLessThanOrEqual(10);
    expect(layer.bounds[3]).toBeGreaterThanOrEqual(55);
  });

  it('goes on across 180°, in whatever turn the view is told', async () => {
    const fiji = await loaded('fine', [-185, -20, -175, -15], 180);
    const views: Box[] = [
      [172, -22, 184, -14],
      [-188, -22, -176, -14],
      [172, -22, -176, -14],
    ];
    for (const view of views) {
      const layer = await loadAround(view, fiji, disk);
      expect(layer.bounds[0]).toBeLessThanOrEqual(172);
      expect(layer.bounds[2]).toBeGreaterThanOrEqual(184);
      expect(layer.countries.map(({ code }) => code)).toEqual(expect.arrayContaining(['FJ', 'TO']));
    }
  });

  it('stops at the edges of the frame and near the poles', async () => {
    const basemap = await libya;
    const edge = await loadAround([170, -22, 190, -14], basemap, disk);
    expect(edge.bounds[0]).toBeGreaterThanOrEqual(-180);
    expect(edge.bounds[2]).toBeLessThanOrEqual(180);
    const arctic = await loadAround([10, 76, 28, 88], basemap, disk);
    expect(arctic.countries.map(({ code }) => code)).toContain('NO');
    expect(arctic.bounds[3]).toBeLessThanOrEqual(90);
  });

  it('fails for no view, however far off', async () => {
    const basemap = await libya;
    const any = fc.double({ min: -720, max: 720, noNaN: true });
    const view = fc.tuple(any, any, any, any);
    await fc.assert(
      fc.asyncProperty(view, async (bounds) => {
        const { level, land } = await loadAround(bounds, basemap, disk);
        expect(['fine', 'medium', 'world']).toContain(level);
        expect(land.type).toBe('MultiPolygon');
      }),
      { numRuns: 40 },
    );
    expect(await loadAround([NaN, 0, 1, 1], basemap, disk)).toBe(basemap.detail);
  });

  it('stops waiting when aborted', async () => {
    const signal = AbortSignal.abort();
    await expect(loadAround([60, 0, 70, 5], await libya, { ...disk, signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('beyond', () => {
  const world = loadWorld(0, disk);

  it('has the rest of the world, and nothing where there is detail', async () => {
    const globe = await world;
    await fc.assert(
      fc.asyncProperty(anyDetail(), (bounds) => {
        const rest = beyond(globe, bounded(globe, bounds));
        expect(inside(rest, bounds)).toEqual([]);
        const cut = globe.land.coordinates.map((rings) => rings.map((ring) => clipPolygon(ring, bounds)));
        const area = areaOf(rest.land) + areaOf({ type: 'MultiPolygon', coordinates: cut });
        expect(area / areaOf(globe.land)).toBeCloseTo(1, 9);
        return Promise.resolve();
      }),
      { numRuns: 60 },
    );
  });

  it('has land at the points where the world has, outside of the detail', async () => {
    const globe = await world;
    const rest = beyond(globe, (await libya).detail);
    expect(on(rest.land, [2, 47])).toBe(true);
    expect(on(rest.land, [20, 20])).toBe(true);
    expect(on(rest.land, [15, 29])).toBe(false);
    expect(on(rest.land, [-30, 30])).toBe(false);
  });

  it('has no coast along the cuts', async () => {
    const globe = await world;
    const { detail } = await libya;
    const [west, south, east, north] = detail.bounds;
    const lines = beyond(globe, detail).coast;
    const along = lines.flatMap((line) =>
      line.slice(1).filter(([lon, lat], index) => {
        const [lastLon, lastLat] = line[index] ?? [NaN, NaN];
        const onX = lon === lastLon && (lon === west || lon === east);
        return onX || (lat === lastLat && (lat === south || lat === north));
      }),
    );
    expect(along).toEqual([]);
    expect(lines.length).toBeGreaterThan(50);
  });

  it('is empty where the detail is the world', async () => {
    const globe = await world;
    const rest = beyond(globe, globe);
    expect([rest.land.coordinates, rest.coast, rest.borders, rest.rivers, rest.countries, rest.places]).toEqual([[], [], [], [], [], []]);
  });
});

/** Bounds of cells, which may reach the poles and the edges of the frame. */
function anyDetail(): fc.Arbitrary<Box> {
  const span = (least: number, most: number): fc.Arbitrary<[number, number]> =>
    fc
      .tuple(fc.integer({ min: least / 5, max: most / 5 - 1 }), fc.integer({ min: 1, max: 12 }))
      .map(([from, length]) => [from * 5, Math.min(most, (from + length) * 5)]);
  return fc.tuple(span(-180, 180), span(-90, 90)).map(([[west, east], [south, north]]) => [west, south, east, north]);
}

function bounded(layer: BasemapLayer, bounds: Box): BasemapLayer {
  return { ...layer, bounds };
}

/** Every vertex and every middle of an edge that lies within the box, not on its edge. */
function inside(layer: BasemapLayer, [west, south, east, north]: Box): Position[] {
  const lines: (readonly Position[])[] = [
    ...layer.coast,
    ...layer.borders.map(({ line }) => line),
    ...layer.rivers.map(({ line }) => line),
    ...layer.land.coordinates.flat(),
    ...layer.lakes.coordinates.flat(),
    layer.places.map(({ at }) => at),
  ];
  return lines
    .flat()
    .filter(([lon = NaN, lat = NaN]) => lon > west + 1e-9 && lon < east - 1e-9 && lat > south + 1e-9 && lat < north - 1e-9);
}

/** In square degrees. */
function areaOf({ coordinates }: MultiPolygon): number {
  return coordinates.flat().reduce((sum, ring) => sum + signedArea(ring), 0);
}

function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

function on({ coordinates }: MultiPolygon, [lon, lat]: readonly [number, number]): boolean {
  const crossings = coordinates.flat().flatMap((ring) =>
    ring.slice(1).filter(([bx = 0, by = 0], index) => {
      const [ax = 0, ay = 0] = ring[index] ?? [];
      return ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax;
    }),
  );
  return crossings.length % 2 === 1;
}
