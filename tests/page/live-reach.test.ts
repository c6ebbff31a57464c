/** Nothing of the live map is loaded before a reader reaches for the map, and any reach for it brings it. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MapBriefElement } from '../../src/elements/index.js';
import { Browsing, type Visit } from './browsing.js';
import { brief, frameOf, isLive, middleOf, ofTheLiveMap } from './living.js';

let browsing: Browsing;
beforeAll(async () => {
  browsing = await Browsing.start();
}, 60_000);
afterAll(() => browsing.stop());

const open = (): Promise<Visit> => browsing.visit('/examples/libya-2016.html', 1200);

const comesAlive = (page: Page) => expect.poll(() => isLive(page), { timeout: 15_000 }).toBe(true);

/** After longer than any wait of the page's own. */
async function staysStill({ page, requests }: Visit): Promise<void> {
  await page.waitForTimeout(1000);
  expect(ofTheLiveMap(requests)).toEqual([]);
  expect(await isLive(page)).toBe(false);
}

/** Another brief in the same page, with these attributes. */
async function another(page: Page, attributes: Readonly<Record<string, string>>): Promise<void> {
  await brief(page).evaluate((old, wanted) => {
    const element = document.createElement('map-brief');
    for (const [name, value] of Object.entries(wanted)) element.setAttribute(name, value);
    old.replaceWith(element);
  }, attributes);
  await page.locator('map-brief .frame svg').first().waitFor();
}

/** Fingers on the glass, by CDP: a page of Playwright's knows taps only. */
async function fingers(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  const at = (...points: readonly (readonly [number, number])[]) => points.map(([x, y], id) => ({ x, y, id }));
  return {
    down: (...points: readonly (readonly [number, number])[]) =>
      session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(...points) }),
    move: (...points: readonly (readonly [number, number])[]) =>
      session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(...points) }),
    up: () => session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
  };
}

describe('Before a reader reaches for the map, nothing of the live one is loaded', () => {
  it('by a page that is read and scrolled', async () => {
    const visit = await open();
    for (let step = 0; step < 8; step++) await visit.page.mouse.wheel(0, 150);
    await staysStill(visit);
    await visit.leave();
  });

  it('by a mouse that crosses it', async () => {
    const visit = await open();
    const [x, y] = await middleOf(visit.page);
    await visit.page.mouse.move(x, y);
    await visit.page.mouse.move(5, 5);
    await staysStill(visit);
    await visit.leave();
  });

  it('by a wheel over it, however long it turns', async () => {
    const visit = await open();
    const { page, leave } = visit;
    const [x, y] = await middleOf(page);
    await page.mouse.move(x, y);
    for (let step = 0; step < 12; step++) {
      await page.mouse.wheel(0, step < 6 ? 60 : -60);
      await page.waitForTimeout(60);
    }
    await page.mouse.move(5, 5);
    await staysStill(visit);
    await leave();
  });

  it('by a map that is scrolled under a mouse at rest', async () => {
    const visit = await open();
    const { page, leave } = visit;
    await page.evaluate(() => (document.body.style.paddingBlockStart = '900px'));
    await page.mouse.move(600, 450);
    for (let step = 0; step < 6; step++) {
      await page.mouse.wheel(0, 150);
      await page.waitForTimeout(100);
    }
    expect(await frameOf(page).evaluate((frame) => frame.getBoundingClientRect().top)).toBeLessThan(400);
    await staysStill(visit);
    await leave();
  });

  it('by a finger that scrolls past', async () => {
    const visit = await open();
    const { page, leave } = visit;
    const touch = await fingers(page);
    const [x, y] = await middleOf(page);
    await touch.down([x, y]);
    for (let step = 1; step <= 8; step++) await touch.move([x, y - 25 * step]);
    await touch.up();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    await staysStill(visit);
    await leave();
  });

  it('by anything, where the page wants no live map', async () => {
    const visit = await open();
    const { page, leave } = visit;
    await brief(page).evaluate((element) => ((element as MapBriefElement).interactive = 'never'));
    const [x, y] = await middleOf(page);
    await page.mouse.click(x, y);
    await frameOf(page).focus();
    await staysStill(visit);
    await leave();
  });
});

describe('A reach for the map brings it', () => {
  it('by a mouse that stays', async () => {
    const { page, noise, leave } = await open();
    const [x, y] = await middleOf(page);
    await page.mouse.move(x, y);
    await comesAlive(page);
    expect(noise).toEqual([]);
    await leave();
  });

  it('by the keyboard’s focus, which stays where it is', async () => {
    const { page, noise, leave } = await open();
    const focused = () =>
      frameOf(page).evaluate((frame) => (frame.getRootNode() as ShadowRoot).activeElement === frame);
    for (let step = 0; step < 60 && !(await focused()); step++) await page.keyboard.press('Tab');
    await comesAlive(page);
    expect(await focused()).toBe(true);
    expect(noise).toEqual([]);
    await leave();
  });

  it('by a press', async () => {
    const { page, leave } = await open();
    await page.mouse.click(...(await middleOf(page)));
    await comesAlive(page);
    await leave();
  });

  it('by two fingers, and by a tap', async () => {
    for (const tap of [false, true]) {
      const { page, leave } = await open();
      const touch = await fingers(page);
      const [x, y] = await middleOf(page);
      await touch.down(...(tap ? [[x, y] as const] : [[x - 40, y] as const, [x + 40, y] as const]));
      await touch.up();
      await comesAlive(page);
      await leave();
    }
  });

  it('by itself, where the page wants it at once or when it is seen', async () => {
    const { page, leave } = await browsing.visit('/examples/minimal.html', 1200);
    await another(page, { src: 'minimal.json', interactive: 'eager' });
    await comesAlive(page);
    await page.evaluate(() => (document.body.style.paddingBlockStart = '2000px'));
    await another(page, { src: 'minimal.json', interactive: 'visible' });
    await page.waitForTimeout(500);
    expect(await isLive(page)).toBe(false);
    await brief(page).evaluate((element) => element.scrollIntoView());
    await comesAlive(page);
    await leave();
  });

  it('by a page that changes its mind', async () => {
    const { page, leave } = await browsing.visit('/examples/minimal.html', 1200);
    await brief(page).evaluate((element) => ((element as MapBriefElement).interactive = 'visible'));
    await comesAlive(page);
    await brief(page).evaluate((element) => ((element as MapBriefElement).interactive = 'never'));
    await expect.poll(() => isLive(page)).toBe(false);
    await leave();
  });
});
