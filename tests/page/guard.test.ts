/** A brief in pages that guard themselves, or cannot: strict policies, trusted types, sandboxes, other hosts, a disk, closed roots. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as elements from '../../src/define.js';
import { live as words } from '../../src/language/locales/en/live.js';
import {
  dist,
  document as documentOf,
  drawn,
  goLive,
  Host,
  inlineBrief,
  linkedBrief,
  moduleScript,
  startBrowser,
  visit,
} from './guarding.js';

let browser: Browser;
let host: Host;
/** Where the script is, if it is elsewhere: every page may read it. */
let cdn: Host;
beforeAll(async () => {
  [browser, host, cdn] = await Promise.all([startBrowser(), Host.start(), Host.start(true)]);
}, 60_000);
afterAll(async () => {
  await Promise.all([browser.close(), host.stop(), cdn.stop()]);
});

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'";
const classicScript = (base = ''): string => `<script src="${base}/dist/mapbrief.all.js"></script>`;
const note = (page: Page) => page.locator('map-brief .map-note:not(.coming)');

const credit = (page: Page | ReturnType<Page['frames']>[number]) =>
  page
    .locator('map-brief .frame svg')
    .first()
    .evaluate((svg) => svg.textContent);

describe('A page under a policy', () => {
  it('needs none but its own host for the still and the live map, and nothing is kept or asked elsewhere', async () => {
    const { page, requests, noise } = await visit(browser, host.put(moduleScript() + linkedBrief, strict));
    await drawn(page);
    expect(await goLive(page)).toBe(true);
    expect(await page.locator('map-brief canvas').count()).toBe(1);
    await page.waitForLoadState('networkidle');
    expect(noise).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(host.origin))).toEqual([]);
    expect(
      await page.evaluate(async () => [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
      ]),
    ).toEqual(['', 0, 0, 0, 0]);
    expect(await page.context().cookies()).toEqual([]);
    await page.close();
  }, 60_000);

  it.each(['module', 'one file'])(
    'keeps the still under trusted types, and says so: %s',
    async (way) => {
      const script = way === 'module' ? moduleScript() : classicScript();
      const policy = `${strict} blob:; require-trusted-types-for 'script'`;
      const { page, noise } = await visit(browser, host.put(script + linkedBrief, policy));
      await drawn(page);
      expect(noise).toEqual([]);
      expect(await goLive(page)).toBe(false);
      expect((await note(page).innerText()).trim()).toBe(words.live.trouble['trusted-types']);
      await page.locator('map-brief .frame').focus();
      await page.keyboard.press('Tab');
      expect(await page.locator('map-brief g[role="button"]:focus').getAttribute('aria-label')).toBeTruthy();
      expect(noise.filter((line) => line.startsWith('uncaught'))).toEqual([]);
      await page.close();
    },
    60_000,
  );

  it('may take the script from another host that it names, and no other', async () => {
    const there = cdn.origin;
    const policy = `default-src 'none'; script-src ${there}; style-src 'self'; img-src data:; connect-src 'self' ${there}; worker-src blob: ${there}`;
    const { page, requests, noise } = await visit(browser, host.put(moduleScript(there) + linkedBrief, policy));
    await drawn(page);
    expect(await goLive(page)).toBe(true);
    expect(noise).toEqual([]);
    const asked = new Set(requests.filter((url) => url.startsWith('http')).map((url) => new URL(url).origin));
    expect([...asked].sort()).toEqual([host.origin, there].sort());
    await page.close();
  }, 60_000);
});

describe('A script of which a part is missing', () => {
  it('keeps the picture, and says what is missing', async () => {
    const { page } = await visit(browser, 'about:blank');
    await page.route('**/chunks/rest*', (route) => route.fulfill({ status: 404 }));
    await page.goto(host.put(moduleScript() + linkedBrief));
    await drawn(page);
    const said = page.getByRole('alert');
    await said.waitFor();
    expect(await said.textContent()).toContain('a part of the script is missing');
    expect(await page.locator('map-brief .frame svg').count()).toBe(1);
    await page.close();
  });
});

describe('The one-file script', () => {
  const inFolder = (html: string): { readonly address: string; readonly remove: () => void } => {
    const folder = mkdtempSync(join(tmpdir(), 'blog-'));
    copyFileSync(join(dist, 'mapbrief.all.js'), join(folder, 'mapbrief.all.js'));
    writeFileSync(join(folder, 'post.html'), documentOf(html));
    return {
      address: pathToFileURL(join(folder, 'post.html')).href,
      remove: () => rmSync(folder, { recursive: true }),
    };
  };

  it('draws and comes alive in a page on a disk, says which ground it carries, and offers what the module does', async () => {
    const { address, remove } = inFolder(`<script src="mapbrief.all.js"></script>${inlineBrief}`);
    const { page, requests, noise } = await visit(browser, address);
    await drawn(page);
    expect(await credit(page)).toContain('Natural Earth 1:50 million');
    expect(await goLive(page)).toBe(true);
    expect(await page.evaluate('mapbrief.basemap')).toEqual({
      source: 'Natural Earth',
      scale: '1:50 million',
      levels: ['world', 'coarse', 'medium'],
    });
    expect(noise).toEqual([]);
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([
      address,
      new URL('mapbrief.all.js', address).href,
    ]);

    const offered = await page.evaluate('Object.keys(mapbrief)');
    await page.goto(host.put(''));
    const names = await page.evaluate("import('/dist/mapbrief.js').then(Object.keys)");
    // The module's own chunks import from it by short names besides.
    const exported = Object.keys(elements);
    expect((names as string[]).filter((name) => name.length > 2).sort()).toEqual(exported.sort());
    expect(offered).toEqual(expect.arrayContaining(exported));
    await page.close();
    remove();
  }, 60_000);

  it('asks for nothing but the briefing, until it is told where the finer coast is', async () => {
    const policy = `${strict} blob:`;
    const { page, requests, noise } = await visit(browser, host.put(classicScript() + linkedBrief, policy));
    await drawn(page);
    expect(requests.map((url) => url.slice(host.origin.length)).filter((path) => !path.startsWith('/page'))).toEqual([
      '/dist/mapbrief.all.js',
      '/libya.json',
    ]);
    expect(await goLive(page)).toBe(true);
    await page.locator('map-brief').evaluate((element) => {
      element.setAttribute('basemap-base', '/dist/basemap/');
    });
    await expect.poll(() => credit(page)).not.toContain('1:50');
    expect(requests.some((url) => url.includes('/dist/basemap/fine/'))).toBe(true);
    expect(noise).toEqual([]);
    await page.close();
  }, 60_000);
});

describe('A frame in a sandbox', () => {
  const framed = (attribute: string): string =>
    `<iframe sandbox="allow-scripts" width="1150" height="850" ${attribute}></iframe>`;
  const escaped = (html: string): string => html.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

  it.each([
    [
      'one file, in the frame’s own markup',
      () => `srcdoc="${escaped(documentOf(classicScript(host.origin) + inlineBrief))}"`,
    ],
    ['one file, in a page of its own', () => `src="${host.put(classicScript() + inlineBrief)}"`],
    ['the module, from a host that lets others read it', () => `src="${cdn.put(moduleScript() + linkedBrief)}"`],
  ])(
    'shows the still and comes alive: %s',
    async (_, attribute) => {
      const { page, noise } = await visit(browser, host.put(framed(attribute())));
      const frame = page.frames()[1];
      if (!frame) throw new Error('There is no frame.');
      await drawn(frame);
      expect(await frame.evaluate(() => globalThis.origin)).toBe('null');
      expect(await goLive(frame)).toBe(true);
      expect(noise).toEqual([]);
      await page.close();
    },
    60_000,
  );
});
