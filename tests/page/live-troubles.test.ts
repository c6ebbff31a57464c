/** What keeps a map from coming alive, or takes its life: the still is there, says why, and nothing is thrown. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { live as words } from '../../src/language/locales/en/live.js';
import { Browsing } from './browsing.js';
import { Comparing } from './comparing.js';
import { atRest, brief, farthest, frameOf, goLive, isLive, key, liveEvents, picture, places } from './living.js';

let browsing: Browsing;
let comparing: Comparing;
beforeAll(async () => {
  browsing = await Browsing.start();
  comparing = await Comparing.start(browsing.browser);
}, 60_000);
afterAll(() => browsing.stop());

const { trouble } = words.live;
const note = (page: Page) => brief(page).locator('.map-note:not(.coming)');

const withoutWebGL = (page: Page) =>
  page.evaluate(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
      return type.startsWith('webgl') ? null : Reflect.apply(real, this, [type, ...rest]);
    } as typeof real;
  });

interface Obstacle {
  readonly name: string;
  readonly says: string;
  readonly path?: string;
  readonly put: (page: Page) => Promise<unknown>;
}

const obstacles: readonly Obstacle[] = [
  { name: 'no WebGL', says: trouble['no-webgl'], put: withoutWebGL },
  {
    name: 'a worker that cannot be loaded',
    says: trouble['no-worker'],
    put: (page) => page.route('**/maplibre-gl-worker.mjs', (route) => route.abort()),
  },
  {
    name: 'a worker that is not there',
    says: trouble['no-worker'],
    put: (page) => page.route('**/maplibre-gl-worker.mjs', (route) => route.fulfill({ status: 404 })),
  },
  {
    name: 'a worker that never comes',
    says: trouble.timeout,
    put: (page) => page.route('**/maplibre-gl-worker.mjs', () => undefined),
  },
  {
    name: 'a policy without workers',
    says: trouble['no-worker'],
    put: (page) =>
      page.evaluate(() => {
        const policy = document.createElement('meta');
        policy.httpEquiv = 'Content-Security-Policy';
        policy.content = "worker-src 'none'";
        document.head.append(policy);
      }),
  },
  {
    name: 'a script that is not there',
    says: trouble.failed,
    put: (page) => page.route('**/chunks/live*', (route) => route.fulfill({ status: 404 })),
  },
  {
    name: 'a policy of trusted types',
    says: trouble['trusted-types'],
    path: 'pages/strict',
    put: () => Promise.resolve(),
  },
];

describe('The still stays and says why', () => {
  it.each(obstacles)(
    '$name',
    async ({ says, path = 'libya-2016', put }) => {
      const { page, noise, leave } = await browsing.visit(`/examples/${path}.html`, 1200);
      const [still, before] = [await atRest(page), await places(page)];
      await put(page);
      const heard = await liveEvents(page);
      expect(await goLive(page)).toBe(false);
      await note(page).waitFor();
      expect((await note(page).innerText()).trim()).toBe(says);
      expect((await heard()).filter((reason) => reason === true)).toEqual([]);
      expect((await heard()).length).toBe(1);
      expect(await comparing.share(still, await picture(page))).toBe(0);
      expect(farthest(before, await places(page))).toBeLessThanOrEqual(0.5);
      expect(await page.locator('canvas').count()).toBe(0);
      expect(noise.filter((line) => line.startsWith('uncaught'))).toEqual([]);

      // What stands on it can be read all the same.
      await frameOf(page).focus();
      await page.keyboard.press('Tab');
      const focused = brief(page).locator('g[role="button"]:focus');
      expect(await focused.getAttribute('aria-label')).toBeTruthy();
      await page.keyboard.press('Enter');
      await brief(page).locator('.card').waitFor();
      await page.keyboard.press('Escape');
      await note(page).getByRole('button').click();
      expect(await note(page).count()).toBe(0);
      await leave();
    },
    60_000,
  );

  it('a map that could not be had for a moment is had at the next reach', async () => {
    const { page, leave } = await browsing.visit('/examples/minimal.html', 1200);
    await page.route('**/maplibre-gl-worker.mjs', (route) => route.abort());
    expect(await goLive(page)).toBe(false);
    await page.unroute('**/maplibre-gl-worker.mjs');
    expect(await goLive(page)).toBe(true);
    expect(await note(page).count()).toBe(0);
    await leave();
  }, 60_000);
});

describe('A map that loses its graphics', () => {
  const extension = (page: Page, act: 'loseContext' | 'restoreContext') =>
    brief(page).evaluate((element, what) => {
      const canvas = element.shadowRoot?.querySelector('canvas');
      const known = window as unknown as { losing?: WEBGL_lose_context | null };
      known.losing ??= canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null;
      known.losing?.[what]();
    }, act);

  it('stands on the still’s ground at the same view, says so, and comes back', async () => {
    const { page, noise, leave } = await browsing.visit('/examples/libya-2016.html', 1200);
    const heard = await liveEvents(page);
    await goLive(page);
    await key(page, '+', 'ArrowRight');
    const [ground, before] = [await atRest(page, true), await places(page)];

    await extension(page, 'loseContext');
    await expect.poll(async () => (await heard()).at(-1)).toBe('context-lost');
    expect((await note(page).innerText()).trim()).toBe(trouble['context-lost']);
    expect(await comparing.share(ground, await atRest(page, true))).toBeLessThan(0.01);
    expect(farthest(before, await places(page))).toBeLessThanOrEqual(1);

    await extension(page, 'restoreContext');
    await expect.poll(heard).toEqual([true, 'context-lost', true]);
    expect(await note(page).count()).toBe(0);
    expect(await isLive(page)).toBe(true);
    expect(await comparing.compare(ground, await atRest(page, true))).toEqual({ share: 0, offset: [0, 0] });
    await key(page, '-');
    expect(farthest(before, await places(page))).toBeGreaterThan(2);
    expect(noise.filter((line) => !/context/i.test(line))).toEqual([]);
    await leave();
  }, 60_000);
});

describe('Text of a briefing', () => {
  it('is text on the map and in its cards, whatever it holds', async () => {
    const { page, requests, noise, leave } = await browsing.visit('/examples/minimal.html', 1200);
    const evil = '<img src=x onerror="window.ran = true">';
    await brief(page).evaluate((element, text) => {
      Object.assign(element, {
        briefing: {
          version: 1,
          title: text,
          sources: { who: { title: text } },
          places: { here: { at: [16.5887, 31.2089], name: text } },
          incidents: [{ id: 'attack', at: 'here', name: text, note: text, kind: 'attack', sources: ['who'] }],
        },
      });
    }, evil);
    await brief(page).locator('.frame svg [data-item="attack"]').first().waitFor();
    await goLive(page);
    await brief(page).evaluate((element) => {
      if ('select' in element && typeof element.select === 'function') element.select('attack');
    });
    const card = brief(page).locator('.card');
    await card.waitFor();
    expect(await card.innerText()).toContain(evil);
    expect(await card.locator('img').count()).toBe(0);
    expect(await brief(page).evaluate((element) => element.shadowRoot?.querySelectorAll('img').length)).toBe(0);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(requests.filter((url) => url.endsWith('/x'))).toEqual([]);
    expect(noise).toEqual([]);
    await leave();
  });
});
