/**
 * How fast the still is made: the Libya brief from text to SVG, beside a plain d3-geo drawing of the same land.
 * Both run in this process, in turns, with the basemap in hand; medians and their ratio are printed.
 */
import { readFileSync } from 'node:fs';
import { geoMercator, geoPath } from 'd3-geo';
import { parseBriefing } from '../src/briefing/index.js';
import { basemapNeeds } from '../src/basemap/index.js';
import { resolve } from '../src/situation/index.js';
import { compile, openingShow, sceneAt } from '../src/scene/index.js';
import { layout, typicalMetrics } from '../src/layout/index.js';
import { renderStill } from '../src/still/index.js';
import { loadFromDisk } from '../tests/support/basemap.js';

const size = { width: 776, height: 484 };
const repeats = 60;
const warmUp = 20;

const text = readFileSync(new URL('../examples/libya-2016.json', import.meta.url), 'utf8');
const { briefing: first } = parseBriefing(text);
if (!first) throw new Error('examples/libya-2016.json does not parse.');
const basemap = await loadFromDisk(basemapNeeds(first));

const phases = ['parse', 'resolve', 'compile', 'lay out', 'paint'] as const;
const spent: Record<string, number[]> = {};

function clocked<T>(phase: string, run: () => T): T {
  const start = performance.now();
  const result = run();
  (spent[phase] ??= []).push(performance.now() - start);
  return result;
}

function ours(): string {
  return clocked('mapbrief', () => {
    const briefing = clocked('parse', () => parseBriefing(text).briefing);
    if (!briefing) throw new Error('examples/libya-2016.json does not parse.');
    const situation = clocked('resolve', () => resolve(briefing, basemap));
    const scene = clocked('compile', () => {
      const compiled = compile(situation, { lang: 'en', units: 'both' });
      return sceneAt(compiled, { when: briefing.asOf, show: openingShow(compiled) });
    });
    const laidOut = clocked('lay out', () => layout(scene, size, typicalMetrics));
    return clocked('paint', () => renderStill(laidOut));
  });
}

function peer(): string {
  return clocked('d3-geo', () => {
    const land = { type: 'Feature' as const, properties: {}, geometry: basemap.detail.land };
    const projection = geoMercator()
      .scale(9000)
      .center([17, 31.2])
      .translate([size.width / 2, size.height / 2]);
    const path = geoPath(
      projection.clipExtent([
        [0, 0],
        [size.width, size.height],
      ]),
    );
    return `<svg xmlns="http://www.w3.org/2000/svg" width="776" height="484"><path d="${path(land) ?? ''}"/></svg>`;
  });
}

function both(times: number): void {
  for (let i = 0; i < times; i++) {
    ours();
    peer();
  }
}

both(warmUp);
for (const phase of Object.keys(spent)) spent[phase] = [];
both(repeats);

function median(phase: string): number {
  const sorted = [...(spent[phase] ?? [])].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

const milliseconds = (phase: string): string => `${median(phase).toFixed(1)} ms`;
console.log(`The Libya brief to SVG, ${String(repeats)} repeats, warm, medians:`);
for (const phase of phases) console.log(`  ${phase.padEnd(12)} ${milliseconds(phase)}`);
console.log(`mapbrief, whole picture  ${milliseconds('mapbrief')}`);
console.log(`d3-geo, the land alone   ${milliseconds('d3-geo')}`);
console.log(`ratio mapbrief / d3-geo  ${(median('mapbrief') / median('d3-geo')).toFixed(2)}`);
