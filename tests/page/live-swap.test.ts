/** From still to live and back again: one picture, that keeps what the reader chose and where they are. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MapBriefElement } from '../../src/elements/index.js';
import { Browsing } from './browsing.js';
import { Comparing } from './comparing.js';
import { atRest, brief, drag, farthest, frameOf, goLive, goStill, isLive, key, landed, places } from './living.js';

let browsing: Browsing;
let comparing: Comparing;
beforeAll(async () => {
  browsing = await Browsing.start();
  comparing = await Comparing.start(browsing.browser);
}, 60_000);
afterAll(() => browsing.stop());

const open = (name = 'libya-2016') => browsing.visit(`/examples/${name}.html`, 1200);

/** Keeps nodes under a name in the page, to be told from others later. */
const remember = (page: Page, name: string, selector: string) =>
  brief(page).evaluate(
    (element, [as, what]) => void Object.assign(window, { [as]: element.shadowRoot?.querySelector(what) }),
    [name, selector] as const,
  );
const sameAs = (page: Page, name: string, selector: string) =>
  brief(page).evaluate(
    (element, [as, what]) => {
      const known = (window as unknown as Record<string, Element | null>)[as];
      return known != null && element.shadowRoot?.querySelector(what) === known;
    },
    [name, selector] as const,
  );
const hasFocus = (page: Page, name: string) =>
  brief(page).evaluate(
    (element, as) => element.shadowRoot?.activeElement === (window as unknown as Record<string, Element>)[as],
    name,
  );
const set = (page: Page, properties: { readonly theme?: 'dark'; readonly src?: string }) =>
  brief(page).evaluate((element, values) => void Object.assign(element, values), properties);

describe('There and back again and again', () => {
  it('ten times, and the picture is the same, on the same nodes', async () => {
    const { page, noise, leave } = await open();
    await remember(page, 'svg', '.frame svg');
    const still = await atRest(page);
    await goLive(page);
    const live = await atRest(page);
    await goStill(page);
    const written = () =>
      brief(page)
        .locator('.frame > svg')
        .evaluate((svg) => svg.outerHTML);
    const markup = await written();
    // What shifts a little each time has shifted the most at the end.
    const looked = [1, 9];
    for (let time = 1; time < 10; time++) {
      if (looked.includes(time))
        expect(await comparing.share(still, await atRest(page)), `still ${String(time)}`).toBe(0);
      expect(await written()).toBe(markup);
      await goLive(page);
      if (looked.includes(time))
        expect(await comparing.share(live, await atRest(page)), `live ${String(time)}`).toBeLessThan(0.0005);
      expect(await sameAs(page, 'svg', '.frame svg')).toBe(true);
      await goStill(page);
    }
    expect(await sameAs(page, 'svg', '.frame > svg')).toBe(true);
    expect(await page.locator('canvas').count()).toBe(0);
    expect(noise).toEqual([]);
    await leave();
  }, 120_000);

  it('the selection, its card and the focus stay, on a name or on a feature', async () => {
    const { page, leave } = await open();
    await goLive(page);
    for (const target of ['.story .name[data-ref="strip"]', 'g[role="button"][tabindex="0"]']) {
      await remember(page, 'target', target);
      await brief(page).locator(target).first().focus();
      await page.keyboard.press('Enter');
      const card = brief(page).locator('.card');
      await card.waitFor();
      const shown = await card.getAttribute('data-card');
      await brief(page).locator(target).first().focus();
      for (let time = 0; time < 3; time++) {
        await goStill(page);
        expect([await isLive(page), await hasFocus(page, 'target')], target).toEqual([false, true]);
        expect(await card.getAttribute('data-card')).toBe(shown);
        await goLive(page);
        expect([await isLive(page), await hasFocus(page, 'target')], target).toEqual([true, true]);
        expect(await card.getAttribute('data-card')).toBe(shown);
      }
      await page.keyboard.press('Escape');
    }
    await leave();
  }, 60_000);

  it('a reader sees ground in every frame', async () => {
    const { page, leave } = await open();
    const session = await page.context().newCDPSession(page);
    const frames: Buffer[] = [];
    session.on('Page.screencastFrame', ({ data, sessionId }) => {
      frames.push(Buffer.from(data, 'base64'));
      void session.send('Page.screencastFrameAck', { sessionId });
    });
    await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
    await expect.poll(() => frames.length).toBeGreaterThan(0);
    for (let time = 0; time < 3; time++) {
      await goLive(page);
      await page.waitForTimeout(300);
      await goStill(page);
      await page.waitForTimeout(300);
    }
    await session.send('Page.stopScreencast');
    const [first, ...others] = frames;
    expect(others.length).toBeGreaterThan(3);
    // Buttons come and go; without its ground, or aside, a map differs in far more.
    for (const frame of others) {
      expect(await comparing.share(first ?? frame, frame)).toBeLessThan(0.02);
    }
    await leave();
  }, 60_000);

  it('a view that the reader moved to is kept, and given back by the reset', async () => {
    const { page, leave } = await open();
    const home = await places(page);
    await goLive(page);
    await key(page, '+', 'ArrowLeft');
    await atRest(page);
    const moved = await places(page);
    for (let time = 0; time < 3; time++) {
      await goStill(page);
      expect(farthest(moved, await places(page))).toBeLessThanOrEqual(1);
      await goLive(page);
      expect(farthest(moved, await places(page))).toBeLessThanOrEqual(1);
    }
    await goStill(page);
    await brief(page).evaluate((element) => (element as MapBriefElement).resetView());
    expect(farthest(home, await places(page))).toBeLessThanOrEqual(0.5);
    await leave();
  }, 60_000);
});

describe('Alive', () => {
  it('what is dragged rests where it was let go', async () => {
    const { page, leave } = await open();
    await goLive(page);
    await atRest(page);
    const before = await places(page);
    await drag(page, 60, 40);
    await landed(page);
    const after = await places(page);
    // Of several that an item is drawn as, nobody knows which is which.
    const alone = (name: string) => name.endsWith(' 0') && !(name.replace(/0$/, '1') in before);
    const pins = Object.keys(before).filter((name) => /symbol|site/.test(name) && alone(name) && name in after);
    expect(pins.length).toBeGreaterThan(0);
    for (const pin of pins) {
      const [[x, y] = [0, 0], [toX, toY] = [0, 0]] = [before[pin], after[pin]];
      expect(Math.hypot(toX - x - 60, toY - y - 40), pin).toBeLessThanOrEqual(2);
    }
    await leave();
  });

  it('a map that is moved about the page is the same map, at the same view', async () => {
    const { page, noise, leave } = await open();
    await goLive(page);
    await key(page, '+');
    await atRest(page);
    const before = await places(page);
    await remember(page, 'canvas', 'canvas');
    await remember(page, 'svg', '.frame svg');
    const lost = await brief(page).evaluate(async (element) => {
      const canvas = element.shadowRoot?.querySelector('canvas');
      const context = canvas?.getContext('webgl2');
      const shelf = document.createElement('div');
      element.parentElement?.append(shelf);
      const home = element.parentElement ?? document.body;
      let events = 0;
      document.addEventListener('brief-live', () => (events += 1));
      for (let move = 0; move < 50; move++) {
        (move % 2 === 0 ? shelf : home).append(element);
        if (move % 5 === 0) await new Promise(requestAnimationFrame);
        if (move % 10 === 9) {
          element.remove();
          await new Promise((resolve) => setTimeout(resolve, 50));
          home.append(element);
        }
      }
      return { events, lost: context?.isContextLost(), same: canvas?.getContext('webgl2') === context };
    });
    expect(lost).toEqual({ events: 0, lost: false, same: true });
    await page.waitForTimeout(400);
    expect(await isLive(page)).toBe(true);
    expect(await sameAs(page, 'canvas', 'canvas')).toBe(true);
    expect(await sameAs(page, 'svg', '.frame svg')).toBe(true);
    expect(farthest(before, await places(page))).toBeLessThanOrEqual(1);
    expect(noise).toEqual([]);
    await leave();
  });

  it('another theme and another moment change the picture, and neither the map nor its view', async () => {
    const { page, noise, leave } = await open('kherson-2022');
    await goLive(page);
    await key(page, '+');
    const light = await atRest(page, true);
    const before = await places(page);
    await remember(page, 'canvas', 'canvas');
    await set(page, { theme: 'dark' });
    const dark = await atRest(page, true);
    expect(await comparing.share(light, dark)).toBeGreaterThan(0.5);
    expect(farthest(before, await places(page))).toBeLessThanOrEqual(1);
    await brief(page).evaluate((element) => (element as MapBriefElement).goTo('2022-03-01'));
    await expect.poll(async () => Object.keys(await places(page)).length).not.toBe(Object.keys(before).length);
    const then = await places(page);
    const kept = Object.entries(then).filter(([name]) => !name.includes('label') && name in before);
    expect(kept.length).toBeGreaterThan(0);
    expect(farthest(Object.fromEntries(kept), before)).toBeLessThanOrEqual(1);
    expect(await sameAs(page, 'canvas', 'canvas')).toBe(true);
    await goStill(page);
    expect(await comparing.share(await atRest(page, true), dark)).toBeLessThan(0.01);
    expect(noise).toEqual([]);
    await leave();
  }, 60_000);

  it('another briefing is shown by the same map, where that one looks', async () => {
    const { page, noise, leave } = await open();
    await goLive(page);
    await key(page, '+');
    await remember(page, 'canvas', 'canvas');
    await set(page, { src: 'tonga-2022.json' });
    await expect.poll(async () => Object.keys(await places(page)).join()).not.toContain('strip');
    await landed(page);
    const [live, there] = [await atRest(page, true), await places(page)];
    expect(await isLive(page)).toBe(true);
    expect(await sameAs(page, 'canvas', 'canvas')).toBe(true);
    expect(noise).toEqual([]);
    const other = await open('tonga-2022');
    expect(farthest(await places(other.page), there)).toBeLessThanOrEqual(2);
    expect(await comparing.share(await atRest(other.page, true), live)).toBeLessThan(0.01);
    await other.leave();
    expect(await frameOf(page).isVisible()).toBe(true);
    await leave();
  }, 60_000);
});
