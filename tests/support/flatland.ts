/** A made-up basemap with round numbers: a straight coast on the equator, land to its north, two countries, a river. */
import type { Basemap, BasemapLayer, LonLat } from '../../src/basemap/index.js';

/** One degree along the equator, or along a meridian, in km. */
export const degreeKm = 111.195;

const box = (west: number, south: number, east: number, north: number): LonLat[][] => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
];

/** An islet off the coast, a ring with its land on the left. */
const islet: LonLat[] = [
  [8, -2],
  [8.4, -2],
  [8.4, -1.6],
  [8, -1.6],
  [8, -2],
];

const layer: BasemapLayer = {
  level: 'fine',
  bounds: [0, -5, 10, 5],
  land: { type: 'MultiPolygon', coordinates: [box(0, 0, 10, 5), [islet]] },
  // From west to east, in steps of half a degree: land lies on its left, to the north.
  coast: [Array.from({ length: 21 }, (_, step): LonLat => [step / 2, 0]), islet],
  borders: [
    {
      kind: 'border',
      between: ['AA', 'BB'],
      line: [
        [5, 0],
        [5, 2],
      ],
    },
    {
      kind: 'border',
      between: ['BB', 'AA'],
      line: [
        [5, 5],
        [5, 2],
      ],
    },
  ],
  lakes: { type: 'MultiPolygon', coordinates: [] },
  rivers: [
    {
      name: 'Long',
      line: [
        [3, 2],
        [3, 0],
      ],
    },
    {
      name: 'Long',
      line: [
        [3, 4],
        [3, 2],
      ],
    },
  ],
  countries: [
    {
      code: 'AA',
      name: 'Aland',
      geometry: { type: 'MultiPolygon', coordinates: [box(0, 0, 5, 5)] },
      bounds: [-3, 0, 5, 5],
    },
    {
      code: 'BB',
      name: 'Beland',
      geometry: { type: 'MultiPolygon', coordinates: [box(5, 0, 10, 5)] },
      bounds: [5, 0, 10, 5],
    },
  ],
  places: [{ name: 'Port', at: [2, 0], country: 'AA', population: 1000, capital: false }],
};

export const flatland: Basemap = { frame: 5, detail: layer, overview: layer, attribution: ['Flatland'] };
