/** Cells are joined without a trace: no seams in the land, no coast that is none. */
import { describe, expect, it } from 'vitest';
import { borderBetween, countryByCode, placesNear, riverNamed, type LonLat } from '../../src/basemap/index.js';
import { areaKm2, nearestOnLines, pointInPolygon, sliceAround } from '../../src/geometry/index.js';
import { layerFromDisk } from '../support/basemap.js';

const sirte: LonLat = [16.5887, 31.2089];
const libyaBox = [5, 15, 30, 40] as const;

/** Edges of rings or lines that run along a meridian or parallel of the lattice. */
function alongLattice(lines: readonly (readonly (readonly number[])[])[], every: number): [number, number][] {
  const found: [number, number][] = [];
  for (const line of lines) {
    for (let i = 0; i + 1 < line.length; i += 1) {
      const [ax = 0, ay = 0] = line[i] ?? [];
      const [bx = 0, by = 0] = line[i + 1] ?? [];
      if ((ax === bx && ax % every === 0) || (ay === by && ay % every === 0)) found.push([ax, ay]);
    }
  }
  return found;
}

describe('joined cells', () => {
  it('the land has edges on the lattice only along the rim of what is loaded', async () => {
    const layer = await layerFromDisk('fine', libyaBox);
    const [west, south, east, north] = layer.bounds;
    const inner = alongLattice(layer.land.coordinates.flat(), 5).filter(([x, y]) => x > west && x < east && y > south && y < north);
    expect(inner).toEqual([]);
  });

  it('the coast and the borders never run along the lattice', async () => {
    const layer = await layerFromDisk('fine', libyaBox);
    expect(alongLattice(layer.coast, 5)).toEqual([]);
    expect(alongLattice(layer.borders.map(({ line }) => line), 5)).toEqual([]);
  });

  // The points where lines were cut lie half a step off at most, and are dropped when joined.
  it('cells together hold as much land as each alone', async () => {
    const whole = areaKm2((await layerFromDisk('fine', [10, 25, 20, 35])).land);
    let parts = 0;
    for (const west of [10, 15]) {
      for (const south of [25, 30]) parts += areaKm2((await layerFromDisk('fine', [west, south, west + 5, south + 5])).land);
    }
    expect(Math.abs(whole / parts - 1)).toBeLessThan(1e-5);
  });

  it('Libya is as large as Natural Earth has it, at every level', async () => {
    for (const level of ['world', 'coarse', 'medium', 'fine'] as const) {
      const libya = countryByCode(await layerFromDisk(level, libyaBox), 'LY');
      // 1,619,000 km² measured on world-atlas at 1:10 million with the same sphere.
      expect(libya && areaKm2(libya.geometry) / 1_619_000).toBeCloseTo(1, 1);
      expect(libya?.bounds).toEqual([9, 19, 26, 34]);
      expect(libya?.labelAt && pointInPolygon(libya.labelAt, libya.geometry)).toBe(true);
    }
  });

  it('the coast near Sirte is one long line, land on its left, and 155 miles of it end where they should', async () => {
    const { coast, land } = await layerFromDisk('fine', [10, 25, 25, 35]);
    const slice = sliceAround(coast, sirte, 249.45 / 2, 249.45 / 2);
    if (!slice.ok) throw new Error(slice.message);
    const [east, west] = [slice.line[0], slice.line[slice.line.length - 1]];
    expect(west?.[0]).toBeCloseTo(15.48, 2);
    expect(Math.abs((west?.[1] ?? 0) - 31.684)).toBeLessThan(0.01);
    expect(Math.abs((east?.[0] ?? 0) - 17.835)).toBeLessThan(0.01);
    expect(Math.abs((east?.[1] ?? 0) - 30.926)).toBeLessThan(0.01);
    expect(pointInPolygon([16.4, 30.9], land)).toBe(true);
    expect(pointInPolygon([16.4, 31.6], land)).toBe(false);
  });

  it('the border of Libya and Tunisia has Libya on its left', async () => {
    const layer = await layerFromDisk('fine', [5, 25, 20, 35]);
    const pieces = borderBetween(layer, 'LY', 'TN');
    expect(pieces).toHaveLength(1);
    const line = pieces[0] ?? [];
    // Libya lies east: with it on the left one travels north to south.
    expect(line[0]?.[1]).toBeGreaterThan(line[line.length - 1]?.[1] ?? 90);
    expect(borderBetween(layer, 'TN', 'LY')[0]?.[0]).toEqual(line[line.length - 1]);
  });

  it('Fiji is whole across 180°', async () => {
    const layer = await layerFromDisk('fine', [175, -22, 185, -14], 180);
    expect(layer.coast.flat().every(([x]) => x !== 180)).toBe(true);
    const taveuni = layer.coast.find((line) => line.some(([x]) => x > 180) && line.some(([x]) => x < 180));
    expect(taveuni && taveuni[0]).toEqual(taveuni?.[taveuni.length - 1]);
    expect(layer.land.coordinates.flat().flat().every(([x = 0]) => x > 174 && x < 190)).toBe(true);
  });

  it('Chukotka is whole on the world too', async () => {
    const layer = await layerFromDisk('world', [0, -90, 360, 90], 180);
    const russia = countryByCode(layer, 'RU');
    for (const point of [[179, 67.5], [181, 67.5], [188, 66.5]] as LonLat[]) expect(russia && pointInPolygon(point, russia.geometry)).toBe(true);
    expect(alongLattice(layer.coast, 30)).toEqual([]);
  });

  it('Antarctica has no coast at the pole', async () => {
    const layer = await layerFromDisk('world', [-180, -90, 180, 90]);
    expect(Math.min(...layer.coast.flat().map(([, y]) => y))).toBeGreaterThan(-87);
    expect(pointInPolygon([0, -89], layer.land)).toBe(true);
  });

  it('islands are closed rings with land on their left', async () => {
    const { coast } = await layerFromDisk('fine', [10, 30, 20, 40]);
    const malta = coast.find((line) => line.some(([x, y]) => Math.abs(x - 14.5) < 0.1 && Math.abs(y - 35.85) < 0.1)) ?? [];
    expect(malta[0]).toEqual(malta[malta.length - 1]);
    expect(turn(malta)).toBeGreaterThan(0);
  });

  it('places come largest first and near ones are found', async () => {
    const layer = await layerFromDisk('fine', [10, 25, 25, 35]);
    expect(layer.places[0]).toMatchObject({ name: 'Tripoli', country: 'LY', capital: true });
    expect(placesNear(layer, sirte, 20, 3).map(({ name }) => name)).toEqual(['Sirte']);
  });
});

function turn(ring: readonly LonLat[]): number {
  let twice = 0;
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [ax, ay] = ring[i] ?? [0, 0];
    const [bx, by] = ring[i + 1] ?? [0, 0];
    twice += ax * by - bx * ay;
  }
  return twice;
}


it('around the globe every coast and every ring closes, but where the frame cuts it', async () => {
  for (const [level, frame] of [
    ['world', 0],
    ['world', 180],
    ['medium', 30],
  ] as const) {
    const layer = await layerFromDisk(level, [frame - 180, -90, frame + 180, 90], frame);
    const open = layer.coast.filter((line) => String(line[0]) !== String(line[line.length - 1]));
    expect(open.flatMap((line) => [line[0]?.[0] ?? 0, line[line.length - 1]?.[0] ?? 0]).every((x) => Math.abs(x - frame) === 180)).toBe(true);
    const rings = [layer.land, layer.lakes, ...layer.countries.map(({ geometry }) => geometry)].flatMap(({ coordinates }) => coordinates.flat());
    expect(rings.filter((ring) => String(ring[0]) !== String(ring[ring.length - 1]))).toEqual([]);
  }
});

describe('rivers', () => {
  it('the Dnieper runs past Kyiv and Zaporizhzhia to Kherson, in one piece', async () => {
    for (const level of ['medium', 'fine'] as const) {
      const layer = await layerFromDisk(level, [28, 44, 37, 54]);
      const pieces = riverNamed(layer, 'dnieper');
      expect(pieces).toHaveLength(1);
      const line = pieces[0] ?? [];
      expect(line[line.length - 1]?.[1]).toBeLessThan(47);
      expect(line[0]?.[1]).toBeGreaterThan(53);
      for (const town of [[30.55, 50.45], [35.1, 47.83], [32.6, 46.63]] as LonLat[]) {
        expect(nearestOnLines([line], town)?.offKm).toBeLessThan(10);
      }
    }
  });

  it('a river without a name in the basemap is none', async () => {
    expect(riverNamed(await layerFromDisk('fine', [28, 44, 37, 54]), 'Inhulets')).toEqual([]);
  });
});
