/**
 * How fast a map comes alive: the Libya brief from the reader's reach to the first frame on the screen, beside a bare MapLibre
 * map of the same GeoJSON. Both pages are loaded and have fetched nothing of MapLibre; each repeat has a browser context of its own.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { FeatureCollection } from 'geojson';
import { chromium, type Browser } from 'playwright';
import sirv from 'sirv';
import { basemapNeeds } from '../src/basemap/index.js';
import { parseBriefing } from '../src/briefing/index.js';
import { groundData } from '../src/live/style.js';
import { layout, typicalMetrics, type Camera } from '../src/layout/index.js';
import { compile, openingShow, sceneAt, type Scene } from '../src/scene/index.js';
import { resolve } from '../src/situation/index.js';
import { chromiumArgs, findChromium } from '../scripts/find-chromium.js';
import { loadFromDisk } from '../tests/support/basemap.js';

const repeats = 9;
/** Nobody reaches sooner for a map that they have just seen, in milliseconds. */
const atRest = 1000;
const window = { width: 1200, height: 900 };
const folder = (path: string): string => fileURLToPath(new URL(`../${path}/`, import.meta.url));
const built = process.argv[2] ?? 'dist';

const { briefing } = parseBriefing(readFileSync(new URL('../examples/libya-2016.json', import.meta.url), 'utf8'));
if (!briefing) throw new Error('examples/libya-2016.json does not parse.');
const compiled = compile(resolve(briefing, await loadFromDisk(basemapNeeds(briefing))), { lang: 'en', units: 'both' });
const scene = sceneAt(compiled, { when: briefing.asOf, show: openingShow(compiled) });

/** The map alone, as the bare page has it; and the whole brief, whose words the browser has to paint besides. */
const ourPage = (tag: 'brief-map' | 'map-brief'): string => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>mapbrief</title><style>brief-map { width: 776px }</style>
<script type="module" src="/dist/mapbrief.js"></script>
<${tag} src="/examples/libya-2016.json"></${tag}>`;

/** As a page would be that draws the same with MapLibre alone. */
function barePage({ camera, size }: Frame): string {
  const { name, data } = { name: 'story', data: storyData(scene) };
  const style = {
    version: 8,
    sources: {
      ground: { type: 'geojson', data: groundData(scene.basemap.detail) },
      [name]: { type: 'geojson', data },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#dde5ea' } },
      ...['land', 'lake'].map((kind) => fill(kind, 'ground', kind)),
      ...['river', 'border', 'disputed', 'coast'].map((kind) => line(kind, 'ground', kind)),
      fill('area', name, 'area'),
      line('lines', name, 'line'),
      { id: 'points', type: 'circle', source: name, filter: ['==', ['get', 'kind'], 'point'] },
    ],
  };
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>MapLibre</title>
<link rel="stylesheet" href="/maplibre/maplibre-gl.css">
<div id="map" style="width:${String(size[0])}px;height:${String(size[1])}px"></div>
<script type="module">
const style = ${JSON.stringify(style)};
window.reach = async () => {
  const { Map, setWorkerUrl } = await import('/maplibre/maplibre-gl.mjs');
  setWorkerUrl('/maplibre/maplibre-gl-worker.mjs');
  const map = new Map({ container: 'map', style, center: ${JSON.stringify(camera.centre)}, zoom: ${String(camera.zoom)} });
  await new Promise((resolve) => map.once('load', resolve));
  return true;
};
</script>`;
}

function fill(id: string, source: string, kind: string) {
  const paint = { 'fill-color': '#eceae4' };
  return { id, type: 'fill', source, filter: ['==', ['get', 'kind'], kind], paint };
}

function line(id: string, source: string, kind: string) {
  const paint = { 'line-color': '#aca89d', 'line-width': 0.9 };
  return { id, type: 'line', source, filter: ['==', ['get', 'kind'], kind], paint };
}

/** The marks of the story as plain areas, lines and points. */
function storyData({ marks }: Scene): FeatureCollection {
  const features = marks.flatMap((mark): FeatureCollection['features'] => {
    const made = (kind: string, geometry: FeatureCollection['features'][number]['geometry']) => [
      { type: 'Feature' as const, properties: { kind }, geometry },
    ];
    const along = (coordinates: readonly [number, number][]) =>
      made('line', { type: 'LineString', coordinates: [...coordinates] });
    if (mark.kind === 'area') return made('area', mark.geometry);
    if (mark.kind === 'site') return made('point', { type: 'Point', coordinates: mark.at });
    if (mark.kind === 'band' || mark.kind === 'line') return along(mark.line);
    if (mark.course.kind === 'path') return along(mark.course.line);
    return made('point', { type: 'Point', coordinates: mark.course.at });
  });
  return { type: 'FeatureCollection', features };
}

/** What both show. */
interface Frame {
  readonly camera: Camera;
  readonly size: readonly [number, number];
}

function serveAll(pages: Map<string, string>): Promise<Server> {
  const files = [
    ['/dist', sirv(folder(built), { dev: true, etag: true })],
    ['/examples', sirv(folder('examples'), { dev: true, etag: true })],
    ['/maplibre', sirv(folder('node_modules/maplibre-gl/dist'), { dev: true, etag: true })],
  ] as const;
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const page = pages.get(url);
    const found = files.find(([prefix]) => url.startsWith(`${prefix}/`));
    const missing = (): void => void response.writeHead(404).end();
    if (page !== undefined) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(page);
    } else if (found) {
      request.url = url.slice(found[0].length);
      found[1](request, response, missing);
    } else missing();
  });
  return new Promise((resolve) => server.listen(0, 'localhost', () => resolve(server)));
}

/** Milliseconds from the reach to the frame after the one that is drawn first. */
async function reach(browser: Browser, address: string): Promise<{ ms: number; size: readonly [number, number] }> {
  const context = await browser.newContext({ viewport: window });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForTimeout(atRest);
    return await page.evaluate(async () => {
      const element = document.querySelector<HTMLElement & { goLive(): Promise<boolean> }>('map-brief, brief-map');
      const go = element ? () => element.goLive() : (globalThis as unknown as { reach(): Promise<boolean> }).reach;
      const fetched = performance.getEntriesByType('resource').some(({ name }) => /live-|gl(-worker)?\.mjs/.test(name));
      if (fetched) throw new Error('MapLibre was fetched before the reach.');
      const start = performance.now();
      if (!(await go())) throw new Error('The map did not come alive.');
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const ms = performance.now() - start;
      const canvas = (element?.shadowRoot ?? document).querySelector('canvas');
      return { ms, size: [canvas?.clientWidth ?? 0, canvas?.clientHeight ?? 0] as const };
    });
  } finally {
    await context.close();
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

const pages = new Map([
  ['/map.html', ourPage('brief-map')],
  ['/brief.html', ourPage('map-brief')],
]);
const server = await serveAll(pages);
const address = server.address();
const origin = `http://localhost:${String(typeof address === 'object' && address ? address.port : 0)}`;
const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArgs });
try {
  // The first start warms the machine, and says how large the picture is.
  const { size } = await reach(browser, `${origin}/map.html`);
  const { camera } = layout(scene, { width: size[0], height: size[1] }, typicalMetrics).main;
  pages.set('/bare.html', barePage({ camera, size }));
  const times: Record<string, number[]> = { map: [], bare: [], brief: [] };
  for (let i = 0; i < repeats; i++) {
    for (const [name, list] of Object.entries(times)) list.push((await reach(browser, `${origin}/${name}.html`)).ms);
  }
  const [map, bare, brief] = [times['map'], times['bare'], times['brief']].map((list) => median(list ?? []));
  console.log(`The Libya brief comes alive, ${size.join(' by ')} pixels, ${String(repeats)} repeats, medians:`);
  for (const [name, ms] of Object.entries({ 'bare MapLibre': bare, '<brief-map>': map, '<map-brief>': brief })) {
    console.log(`${name.padEnd(16)}${(ms ?? NaN).toFixed(0)} ms   ratio ${((ms ?? NaN) / (bare ?? NaN)).toFixed(2)}`);
  }
} finally {
  await browser.close();
  server.close();
}
