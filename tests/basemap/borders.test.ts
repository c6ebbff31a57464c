/** The border policy (docs/borders.md) on known points, at every level. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { BasemapLayer, LevelName, LonLat } from '../../src/basemap/index.js';
import { nearestOnLines, pointInPolygon } from '../../src/geometry/index.js';
import { layerFromDisk } from '../support/basemap.js';

/** Place, point, and the country that holds it. */
const ground: [string, LonLat, string][] = [
  ['Simferopol', [34.1, 44.95], 'UA'],
  ['Sevastopol', [33.6, 44.6], 'UA'],
  ['Kerch', [36.3, 45.33], 'UA'],
  ['Donetsk', [37.8, 48.0], 'UA'],
  ['Krasnodar', [39, 45.05], 'RU'],
  ['Laayoune', [-13.1, 27.1], 'EH'],
  ['Tifariti', [-10.57, 26.16], 'EH'],
  ['Tan-Tan', [-11.0, 28.4], 'MA'],
  ['Pristina', [21.17, 42.66], 'XK'],
  ['Nis', [21.9, 43.32], 'RS'],
  ['Nicosia, north', [33.36, 35.25], 'CY'],
  ['Limassol', [33.0, 34.8], 'CY'],
  ['Hargeisa', [44.06, 9.56], 'SO'],
  ['Golan', [35.8, 33.0], 'SY'],
  ['Galilee', [35.3, 32.9], 'IL'],
  ['Gaza', [34.45, 31.5], 'PS'],
  ['Ramallah', [35.2, 31.93], 'PS'],
  ['Srinagar', [74.8, 34.08], 'IN'],
  ['Gilgit', [74.31, 35.92], 'PK'],
  ['Aksai Chin', [79.5, 35.2], 'CN'],
  ['Siachen', [77.1, 35.45], 'IN'],
  ['Tawang', [91.87, 27.5], 'IN'],
  ['Taipei', [121.5, 24.95], 'TW'],
  ['Sukhumi', [41.2, 43.0], 'GE'],
  ['Tskhinvali', [43.97, 42.23], 'GE'],
  ['Tiraspol', [29.6, 46.88], 'MD'],
  ['Falkland Islands', [-58.8, -51.75], 'FK'],
];

/** What the line is, a point near it, and the codes between which it runs; `solid` where the policy settles it. */
const lines: [string, LonLat, [string, string], 'border' | 'disputed'][] = [
  ['isthmus of Crimea', [33.85, 46.1], ['UA', 'x-crimea'], 'disputed'],
  ['berm of Western Sahara', [-12.0, 26.05], ['EH', 'x-western-sahara-west'], 'disputed'],
  ['parallel of 27°40′ N', [-11, 27.66], ['EH', 'MA'], 'border'],
  ['Kosovo and Serbia', [20.9, 43.15], ['RS', 'XK'], 'disputed'],
  ['west side of the Golan', [35.63, 33.0], ['IL', 'SY'], 'border'],
  ['ceasefire line on the Golan', [35.86, 33.05], ['SY', 'x-golan'], 'disputed'],
  ['Line of Control', [74.0, 33.8], ['IN', 'PK'], 'disputed'],
  ['Radcliffe Line at Lahore', [74.55, 31.5], ['IN', 'PK'], 'border'],
  ['Line of Actual Control', [78.9, 34.3], ['CN', 'IN'], 'disputed'],
  ['Somaliland', [48.95, 10.2], ['SO', 'x-somaliland'], 'disputed'],
  ['Abkhazia', [42.0, 42.8], ['GE', 'x-abkhazia'], 'disputed'],
  ['South Ossetia', [44.4, 42.2], ['GE', 'x-south-ossetia'], 'disputed'],
  ['Transnistria', [29.0, 47.5], ['MD', 'x-transnistria'], 'disputed'],
  ['Military Demarcation Line', [127.5, 38.3], ['KP', 'KR'], 'disputed'],
];

/** How near a line must pass, in km: the world's grid has steps of 5.5 km and few vertices. */
const nearKm: Record<LevelName, number> = { world: 40, coarse: 40, medium: 25, fine: 20 };

describe.each(['world', 'coarse', 'medium', 'fine'] as const)('borders at level %s', (level) => {
  const layers = new Map<string, BasemapLayer>();

  /** The cells around a point. */
  async function around([lon, lat]: LonLat): Promise<BasemapLayer> {
    const box = level === 'world' ? ([-180, -90, 180, 90] as const) : ([lon - 1, lat - 1, lon + 1, lat + 1] as const);
    const key = level === 'world' ? 'world' : box.join();
    const layer = layers.get(key) ?? (await layerFromDisk(level, box));
    layers.set(key, layer);
    return layer;
  }

  beforeAll(async () => {
    await around([0, 0]);
  });

  it.each(ground)('%s', async (_, point, code) => {
    const { countries } = await around(point);
    const holders = countries.filter(({ geometry }) => pointInPolygon(point, geometry)).map((country) => country.code);
    expect(holders).toEqual([code]);
  });

  it.each(lines)('%s', async (_, point, [a, b], kind) => {
    const { borders } = await around(point);
    const lines = borders.filter((border) => border.kind === kind && border.between.includes(a) && border.between.includes(b));
    const off = Math.min(...lines.map(({ line }) => nearestOnLines([line], point)?.offKm ?? Infinity));
    expect(off).toBeLessThan(nearKm[level]);
  });

  it('Northern Cyprus has a dashed line on its south', async () => {
    const { borders } = await around([33.4, 35.2]);
    expect(borders.some(({ kind, between }) => kind === 'disputed' && between.includes('x-northern-cyprus'))).toBe(true);
  });

  it('no line parts Crimea, Western Sahara or Somaliland from itself undashed', async () => {
    for (const point of [[34.1, 45.5], [-11, 26.5], [48, 9.5]] as LonLat[]) {
      const { borders } = await around(point);
      const own = borders.filter(({ between }) => between.some((code) => code.startsWith('x-')));
      expect(own.every(({ kind }) => kind === 'disputed')).toBe(true);
    }
  });
});

it('the sea between Crimea and Krasnodar has no border', async () => {
  const { borders } = await layerFromDisk('fine', [35, 44, 38, 46]);
  const between = borders.filter((border) => border.between.includes('UA') && border.between.includes('RU'));
  expect(between.flatMap(({ line }) => line).every(([, lat]) => lat > 46.5)).toBe(true);
});
