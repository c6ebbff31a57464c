/**
 * How fast strips are cut and filled: the Libya strip sliced from its coast, and land 15 km deep built along it, beside Turf's
 * own way to each. Both run in this process, in turns, with the basemap in hand; medians and their ratios are printed.
 */
import { readFileSync } from 'node:fs';
import { buffer } from '@turf/buffer';
import { feature, featureCollection, lineString } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import { length } from '@turf/length';
import { lineSliceAlong } from '@turf/line-slice-along';
import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import { union } from '@turf/union';
import type { MultiPolygon, Polygon } from 'geojson';
import { basemapNeeds } from '../src/basemap/index.js';
import { parseBriefing } from '../src/briefing/index.js';
import type { LonLat } from '../src/geometry/index.js';
import { areaKm2, bounds, destination, sideToward, sliceAround, stripPolygon } from '../src/geometry/index.js';
import { loadFromDisk } from '../tests/support/basemap.js';

const repeats = 30;
const warmUp = 10;
const depthKm = 15;
const halfKm = 125;
/** Where the land lies from this coast. */
const south = 180;
const sirte: LonLat = [16.5887, 31.2089];
const inland: LonLat = [16.5887, 30.5];

const { briefing } = parseBriefing(readFileSync(new URL('../examples/libya-2016.json', import.meta.url), 'utf8'));
if (!briefing) throw new Error('examples/libya-2016.json does not parse.');
const { coast, land } = (await loadFromDisk(basemapNeeds(briefing))).detail;

const found = sliceAround(coast, sirte, halfKm, halfKm);
if (!found.ok) throw new Error(found.message);
const shore = [...(coast[found.index] ?? [])];
const slice = found.line;
const side = sideToward(slice, inland);

// Turf is given only the land near the strip: with all of it, intersect takes many times as long.
const near = bounds(slice) ?? [0, 0, 0, 0];
const nearLand: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: land.coordinates.filter(([outer = []]) => {
    const box = bounds(outer);
    return box && box[0] < near[2] + 1 && box[2] > near[0] - 1 && box[1] < near[3] + 1 && box[3] > near[1] - 1;
  }),
};

function sliceOurs(): void {
  // A fresh copy: what a path remembers of a line must not be measured.
  sliceAround([[...shore]], sirte, halfKm, halfKm);
}

function sliceTurf(): void {
  const line = lineString(shore);
  const { lineDistance } = nearestPointOnLine(line, sirte).properties;
  lineSliceAlong(line, Math.max(0, lineDistance - halfKm), Math.min(length(line), lineDistance + halfKm));
}

function stripOurs(): Polygon | MultiPolygon {
  const strip = stripPolygon(slice, side, depthKm, land);
  if (!strip.ok) throw new Error(strip.message);
  return strip.geometry;
}

function stripBuffer(): Polygon | MultiPolygon | undefined {
  const wide = buffer(lineString(slice), depthKm);
  return wide && intersect(featureCollection([wide, feature(nearLand)]))?.geometry;
}

/** A quad for each stretch of the line, to the south, all joined: what can be made of union and intersect alone. */
function stripUnion(): Polygon | MultiPolygon | undefined {
  const quads = slice.slice(1).flatMap((b, at) => {
    const a = slice[at];
    if (!a) return [];
    const ring = [a, b, destination(b, depthKm, south), destination(a, depthKm, south), a];
    return [feature<Polygon>({ type: 'Polygon', coordinates: [ring] })];
  });
  const whole = union(featureCollection(quads));
  return whole ? intersect(featureCollection([whole, feature(nearLand)]))?.geometry : undefined;
}

function clock(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function compare(what: string, entries: Readonly<Record<string, () => unknown>>): void {
  const spent = new Map(Object.keys(entries).map((name) => [name, [] as number[]]));
  for (let turn = -warmUp; turn < repeats; turn++) {
    for (const [name, run] of Object.entries(entries)) {
      const time = clock(run);
      if (turn >= 0) spent.get(name)?.push(time);
    }
  }
  const medians = [...spent].map(([name, times]): [string, number] => [
    name,
    times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN,
  ]);
  const [, base = NaN] = medians[0] ?? [];
  console.log(`${what}:`);
  for (const [name, median] of medians) {
    const ratio = (base / median).toFixed(2);
    console.log(`  ${name.padEnd(22)} ${median.toFixed(2).padStart(7)} ms   mapbrief / this ${ratio}`);
  }
}

console.log(
  `Libya, ${String(2 * halfKm)} km round Sirte, ${String(shore.length)} positions of coast, ${String(slice.length)} in the slice;`,
  `${String(repeats)} repeats, warm, medians.`,
);
compare('Slice', { mapbrief: sliceOurs, Turf: sliceTurf });
compare(`Land ${String(depthKm)} km deep`, {
  mapbrief: stripOurs,
  'buffer, intersect': stripBuffer,
  'union, intersect': stripUnion,
});
for (const [name, build] of Object.entries({ mapbrief: stripOurs, buffer: stripBuffer, union: stripUnion })) {
  const ground = build();
  console.log(`  area by ${name.padEnd(9)} ${ground ? areaKm2(ground).toFixed(0) : '–'} km²`);
}
