/** A page made by a bundler from the packed package, beside other copies of the library, under a strict policy. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, findChromium } from '../../scripts/find-chromium.js';
import { serve, type Serving } from '../../scripts/serve.js';
import { version } from '../../src/version.js';
import { install, modules, type Installed } from '../package/installed.js';

/** What a developer would write, with every export that is for a page. */
const program = `
${modules
  .filter((name) => !['mapbrief/node', 'mapbrief/mapbrief.js'].includes(name))
  .map(
    (name, index) =>
      `import * as m${String(index)} from '${name}';\nnames['${name}'] = Object.keys(m${String(index)});`,
  )
  .join('\n')}
import { configure } from 'mapbrief/define';
import { basemapNeeds, compile, layout, loadBasemap, parseBriefing, renderStill, resolve, sceneAt, typicalMetrics } from 'mapbrief/still';

const base = '/dist/copy/basemap/';
configure({ basemapBase: base, workerUrl: '/dist/copy/maplibre-gl-worker.mjs' });
const { briefing } = parseBriefing(await (await fetch('/examples/libya-2016.json')).text());
const scene = compile(resolve(briefing, await loadBasemap(basemapNeeds(briefing), { base })), { lang: 'en', units: 'both' });
const picture = layout(sceneAt(scene, { when: briefing.asOf }), { width: 776, height: 485 }, typicalMetrics);
Object.assign(window, { names, still: renderStill(picture) });
`;

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A reader</title>
<map-brief src="/examples/libya-2016.json"></map-brief>
<script type="module" src="/program.js"></script></html>`;

/** The built page, a copy of the library, and one that says that it is older. */
async function makeSite({ project, package: installed }: Installed): Promise<string> {
  writeFileSync(`${project}program.js`, `const names = {};\n${program}`);
  writeFileSync(`${project}index.html`, html);
  await build({
    configFile: false,
    root: project,
    base: '/dist/',
    logLevel: 'silent',
    // As in a build for readers; a test's own environment would bring Lit's development build.
    resolve: { conditions: ['browser', 'module', 'production'] },
    build: { outDir: 'site', target: 'es2022', modulePreload: { polyfill: false } },
  });
  for (const copy of ['copy', 'older']) cpSync(`${installed}dist`, `${project}site/${copy}`, { recursive: true });
  const scripts = readdirSync(`${project}site/older`, { recursive: true, encoding: 'utf8' });
  for (const script of scripts.filter((name) => /^(mapbrief|chunks.*)\.js$/.test(name))) {
    const path = `${project}site/older/${script}`;
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(version, '0.0.1'));
  }
  return '.cache/packed-page/site';
}

let browser: Browser;
let serving: Serving;
let page: Page;
let installed: Installed;
const noise: string[] = [];
beforeAll(async () => {
  mkdirSync(new URL('../../.cache/', import.meta.url), { recursive: true });
  installed = install('packed-page');
  serving = await serve(0, await makeSite(installed));
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArgs });
  page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`uncaught: ${error.message}`));
  await page.goto(`${serving.origin}/dist/index.html`);
  await page.waitForFunction(() => 'still' in window);
}, 90_000);
afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => serving.server.close(resolve));
  rmSync(`${installed.project}site`, { recursive: true, force: true });
});

describe('A bundled page', () => {
  it('has every export that is for a page, silently', async () => {
    const names = await page.evaluate(() => (window as unknown as { names: Record<string, string[]> }).names);
    expect(Object.keys(names)).toEqual(modules.filter((name) => !/node|mapbrief\.js/.test(name)));
    for (const [entry, exported] of Object.entries(names)) {
      if (entry !== 'mapbrief/jsx') expect(exported.length, entry).toBeGreaterThan(0);
    }
    await page.locator('map-brief .frame > svg').waitFor();
    expect(noise).toEqual([]);
  });

  it('draws with mapbrief/still what Node draws, byte for byte', async () => {
    const code = `
      import { readFile } from 'node:fs/promises';
      import { basemapNeeds, compile, layout, parseBriefing, renderStill, resolve, sceneAt, typicalMetrics } from 'mapbrief/still';
      import { basemapFromDisk } from 'mapbrief/node';
      const { briefing } = parseBriefing(await readFile(new URL(import.meta.resolve('mapbrief/examples/libya-2016.json')), 'utf8'));
      const scene = compile(resolve(briefing, await basemapFromDisk(basemapNeeds(briefing))), { lang: 'en', units: 'both' });
      process.stdout.write(renderStill(layout(sceneAt(scene, { when: briefing.asOf }), { width: 776, height: 485 }, typicalMetrics)));
    `;
    const options = { cwd: installed.project, encoding: 'utf8' as const, maxBuffer: 1e7 };
    const inNode = execFileSync(process.execPath, ['--input-type=module', '-e', code], options);
    const inPage = await page.evaluate(() => (window as unknown as { still: string }).still);
    expect(inNode).toContain('Sirte');
    expect(inPage).toBe(inNode);
  });

  it('is told once that another copy is there, and by which version', async () => {
    const first = await page.evaluateHandle(() => customElements.get('map-brief'));
    await page.addScriptTag({ type: 'module', url: '/dist/copy/mapbrief.js' });
    await page.addScriptTag({ type: 'module', url: '/dist/older/mapbrief.js' });
    await expect.poll(() => noise.length).toBe(2);
    const [same, older] = noise.splice(0);
    expect(same).toMatch(new RegExp(`^info: <map-brief>: mapbrief ${version} is on this page twice\\.`));
    expect(older).toMatch(new RegExp(`^warning: <map-brief>: .* twice, ${version} and then 0\\.0\\.1\\.`));
    expect(await page.evaluate((one) => customElements.get('map-brief') === one, first)).toBe(true);
  });

  it('keeps what it shows then, and shows more', async () => {
    await page.evaluate(() => {
      const more = document.createElement('brief-map');
      more.setAttribute('src', '/examples/minimal.json');
      document.body.append(more);
    });
    await page.locator('brief-map .frame > svg').waitFor();
    expect(await page.locator('map-brief .frame > svg').count()).toBeGreaterThan(0);
    expect(noise).toEqual([]);
  });
});
