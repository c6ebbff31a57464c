/** Somebody else's map, as the example page asks for it: a style of land on a grid, drawn from Natural Earth. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

/** Ten degrees apart. */
const grid = {
  type: 'MultiLineString',
  coordinates: [
    ...Array.from({ length: 36 }, (_, step) => [
      [step * 10 - 180, -80],
      [step * 10 - 180, 80],
    ]),
    ...Array.from({ length: 17 }, (_, step) => [
      [-180, step * 10 - 80],
      [180, step * 10 - 80],
    ]),
  ],
};

/** A MapLibre style with its data inside. */
export async function hostedGround(): Promise<string> {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const atlas = JSON.parse(await readFile(file, 'utf8')) as Topology;
  const { countries } = atlas.objects;
  if (!countries) throw new Error('world-atlas has no countries.');
  return JSON.stringify({
    version: 8,
    sources: {
      countries: { type: 'geojson', data: feature(atlas, countries) },
      grid: { type: 'geojson', data: grid },
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': '#cfe3ea' } },
      { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': '#f6f1df' } },
      { id: 'grid', type: 'line', source: 'grid', paint: { 'line-color': '#b9c9c4', 'line-width': 0.7 } },
      { id: 'border', type: 'line', source: 'countries', paint: { 'line-color': '#8d8a74', 'line-width': 1 } },
    ],
  });
}
