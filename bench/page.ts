/**
 * How soon a reader sees the Libya map, on a slow phone and a slow line: ours as HTML and as a tag, beside a picture of it, a
 * bare MapLibre map of its land and a Leaflet map of its features. One run, in turns, each load cold, in a browser context of its own.
 * An argument names the folder that is measured instead of `dist/`.
 */
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { chromiumArgs, findChromium } from '../scripts/find-chromium.js';
import { layout, typicalMetrics } from '../src/layout/index.js';
import { renderMarkup } from '../src/markup.js';
import { briefingText, libyaScene } from './peers/data.js';
import { imagePage, leafletData, leafletPage, maplibrePage, markupPage, tagPage } from './peers/pages.js';
import { stillPng } from './peers/picture.js';
import { serveCompressed } from './page/serve.js';
import { table } from './page/table.js';
import { watch, watching, type Load } from './page/watch.js';

const repeats = 7;
const viewport = { width: 1000, height: 700 };
const slowness = { cpu: 4, latencyMs: 150, bytesPerSecond: 1_600_000 / 8 };
const folder = (path: string): string => fileURLToPath(new URL(`../${path}/`, import.meta.url));
const built = process.argv[2] ?? 'dist';

async function load(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    page.on('pageerror', (cause) => {
      throw cause;
    });
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slowness.latencyMs,
      downloadThroughput: slowness.bytesPerSecond,
      uploadThroughput: slowness.bytesPerSecond,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness.cpu });
    // The compiler that runs this file names functions by a helper, which the page has not.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(watch, watching);
    await page.goto(address, { waitUntil: 'commit' });
    return await page.evaluate(() => (window as unknown as { watched: Promise<Load> }).watched);
  } finally {
    await context.close();
  }
}

const scene = await libyaScene();
const pages = new Map<string, string | Buffer>([
  ['/libya-2016.json', briefingText],
  ['/tag.html', tagPage(true)],
  ['/tag-late.html', tagPage(false)],
]);
const site = await serveCompressed(pages, {
  mapbrief: folder(built),
  maplibre: folder('node_modules/maplibre-gl/dist'),
  leaflet: folder('node_modules/leaflet/dist'),
});
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: [...chromiumArgs, `--ignore-certificate-errors-spki-list=${site.trust}`],
});
try {
  // The first load says how large the map is, which all others then show.
  const [width, height] = (await load(browser, `${site.origin}/tag.html`)).size;
  const { camera } = layout(scene, { width, height }, typicalMetrics).main;
  const frame = { width, height, camera };
  pages.set('/still.png', await stillPng(browser, scene, width, height));
  pages.set('/image.html', imagePage(frame));
  pages.set('/maplibre.html', maplibrePage(scene, frame));
  pages.set('/leaflet.html', leafletPage(frame));
  pages.set('/libya.geojson', leafletData(scene, frame));
  // The picture is of one width, as the PNG is.
  const markup = renderMarkup(briefingText, { basemap: scene.basemap, src: '/libya-2016.json', width });
  pages.set('/markup.html', markupPage(markup));
  const names = ['image', 'maplibre', 'leaflet', 'markup', 'tag', 'tag-late'] as const;
  const loads = new Map(names.map((name) => [name, [] as Load[]]));
  for (let turn = -1; turn < repeats; turn++) {
    for (const [name, list] of loads) {
      const measured = await load(browser, `${site.origin}/${name}.html`);
      // The first turn warms the machine.
      if (turn >= 0) list.push(measured);
    }
  }
  console.log(
    `The Libya map, ${String(width)} × ${String(height)} in a window of ${String(viewport.width)} × ${String(viewport.height)};`,
    `${String(slowness.cpu)}× slower, ${String((slowness.bytesPerSecond * 8) / 1e6)} Mbit/s, ${String(slowness.latencyMs)} ms,`,
    `nothing cached, HTTP/2, gzip 9; ${String(repeats)} repeats in turns, medians:`,
  );
  console.log(table(loads));
} finally {
  await browser.close();
  site.close();
}
