/** The Libya brief in Firefox and in WebKit, where this machine has them: still, words and live map. */
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Serving } from '../../scripts/serve.js';
import type { MapBriefElement } from '../../src/elements/index.js';
import { themes } from '../../src/still/index.js';
import { screen, type Running } from './display.js';
import { firefox } from './firefox.js';
import { Look, type Box } from './looking.js';
import { installed, size, type OtherBrowser } from './other-browser.js';
import { webkit } from './webkit.js';

if (!existsSync(new URL('../../dist/mapbrief.js', import.meta.url))) {
  throw new Error('dist/mapbrief.js is missing. Run `npm run build` first.');
}

const { land, sea } = themes.light;
/** The strip: the colour of Islamic State, as light on land as what is reported. */
const strip = '#d2bf9e';
/** Where they lie in the frame that a window of this size has. */
const spots = [
  [271, 436, land],
  [266, 73, sea],
  [211, 266, strip],
] as const;

const patience = { timeout: 15_000, interval: 100 };

const browsers = [
  { name: 'Firefox', path: installed.firefox, start: firefox, from: 'firefox-esr' },
  { name: 'WebKit', path: installed.webkitDriver, start: webkit, from: 'webkit2gtk-driver' },
] as const;

for (const { name, path, start, from } of browsers) {
  const xvfb = installed.xvfb;
  const missing = [!path && from, !xvfb && 'xvfb'].filter(Boolean).join(' and ');
  if (missing) console.info(`${name} is not tested: ${missing} is not installed.`);

  describe.skipIf(missing)(`In ${name}, the Libya brief`, () => {
    let serving: Serving | undefined;
    let display: (Running & { readonly name: string }) | undefined;
    let browser: OtherBrowser;
    let frame: Box;
    let still: Look;

    beforeAll(async () => {
      if (!path || !xvfb) return;
      serving = await serve(0);
      display = await screen(xvfb, size.width + 100, size.height + 100);
      browser = await start(path, display.name);
      await browser.open(`${serving.origin}/examples/libya-2016.html`);
    }, 60_000);

    afterAll(async () => {
      await (browser as OtherBrowser | undefined)?.stop();
      await display?.stop();
      await new Promise((resolve) => (serving ? serving.server.close(resolve) : resolve(undefined)));
    });

    const look = async (): Promise<Look> => new Look(await browser.screenshot());
    const colours = async () => {
      const now = await look();
      return spots.map(([x, y]) => now.at(frame.x + x, frame.y + y));
    };
    const isLive = () => browser.run(() => document.querySelector<MapBriefElement>('map-brief')?.live);

    it('is painted: its marks, its land, its sea and the strip of coast', async () => {
      await expect.poll(() => browser.run(marks), patience).toBeGreaterThan(20);
      frame = await browser.run(frameBox);
      await expect.poll(colours, patience).toEqual([land, sea, strip]);
      still = await look();
    });

    it('is told in words, with its legend, its incidents and its sources', async () => {
      await expect.poll(() => browser.run(told, '.sources li'), patience).toHaveLength(6);
      expect((await browser.run(told, '.story'))[0]).toContain('Islamic State is pushing west and south');
      expect(await browser.run(told, '.group-who li')).toContain('Libyan National Army (LNA)');
      expect(await browser.run(told, '.group-marks li')).toContain('direction only');
      expect(await browser.run(told, 'table.incidents tbody th')).toEqual([
        expect.stringContaining('Abu Grain'),
        expect.stringContaining('Baghla'),
        expect.stringContaining('Total'),
      ]);
      expect(await browser.run(underlined, '.story .name')).toBe(true);
    });

    it('comes alive under a mouse that stays, and looks the same', async () => {
      expect(await isLive()).toBe(false);
      await browser.point(frame.x + frame.width / 2, frame.y + frame.height / 2);
      await expect.poll(isLive, patience).toBe(true);
      await browser.point(size.width - 5, 5);
      await expect.poll(colours, patience).toEqual([land, sea, strip]);
      // The controls stand at the left.
      const beside = { ...frame, x: frame.x + 60, width: frame.width - 60 };
      await expect.poll(async () => still.differs(await look(), beside), patience).toBeLessThan(0.01);
    });

    it('stands on ground that the live map draws', async () => {
      await browser.run(showCanvas, false);
      await expect.poll(async () => (await colours())[0], patience).not.toBe(land);
      await browser.run(showCanvas, true);
      await expect.poll(colours, patience).toEqual([land, sea, strip]);
    });

    it('follows its controls, is a still of the same view again, and lives again', async () => {
      const apart = () => browser.run(between, 'nawfaliyah', 'sirte');
      const far = await apart();
      await browser.run(zoomIn);
      await expect.poll(async () => (await apart()) / far, patience).toBeGreaterThan(1.8);
      await expect.poll(() => browser.run(isMoving), patience).toBe(false);
      const farther = await apart();
      const ground = async () => {
        const now = await look();
        return Math.min(now.share(frame, land), now.share(frame, sea));
      };
      await expect.poll(ground, patience).toBeGreaterThan(0.15);
      await browser.run(() => document.querySelector<MapBriefElement>('map-brief')?.goStill());
      expect(await isLive()).toBe(false);
      expect(Math.abs((await apart()) - farther)).toBeLessThan(2);
      await expect.poll(ground, patience).toBeGreaterThan(0.15);
      expect(await browser.run(() => document.querySelector<MapBriefElement>('map-brief')?.goLive())).toBe(true);
    });

    it('leaves the console silent', async () => {
      expect(await browser.noise()).toEqual([]);
    });
  });
}

// What runs in the page: each knows nothing but its arguments.

function marks(): number {
  const root = document.querySelector('map-brief')?.shadowRoot;
  return root?.querySelectorAll('.frame > svg .main g[data-item]:not([data-item=""])').length ?? 0;
}

function frameBox(): Box {
  const box = document.querySelector('map-brief')?.shadowRoot?.querySelector('.frame')?.getBoundingClientRect();
  if (!box) throw new Error('There is no map.');
  return { x: box.x, y: box.y, width: box.width, height: box.height };
}

function told(selector: string): string[] {
  const found = document.querySelector('map-brief')?.shadowRoot?.querySelectorAll(selector) ?? [];
  return [...found].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
}

function underlined(selector: string): boolean {
  const found = document.querySelector('map-brief')?.shadowRoot?.querySelectorAll(selector) ?? [];
  return [...found].every((name) => getComputedStyle(name).textDecorationLine === 'underline');
}

function showCanvas(shown: boolean): void {
  const canvas = document.querySelector('map-brief')?.shadowRoot?.querySelector('canvas');
  if (!canvas) throw new Error('There is no live map.');
  canvas.style.visibility = shown ? '' : 'hidden';
}

function zoomIn(): void {
  const button = document.querySelector('map-brief')?.shadowRoot?.querySelector<HTMLElement>('.controls button');
  if (!button) throw new Error('There are no controls.');
  button.click();
}

function isMoving(): boolean {
  return !!document.querySelector('map-brief')?.shadowRoot?.querySelector('.frame.moving');
}

/** How far two items are from each other on the map, in pixels. */
function between(one: string, other: string): number {
  const root = document.querySelector('map-brief')?.shadowRoot;
  const [a, b] = [one, other].map((id) =>
    root?.querySelector(`.frame .main .pins [data-item="${id}"]`)?.getBoundingClientRect(),
  );
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
}
