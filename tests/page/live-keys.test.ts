/** The live map by keyboard, wheel and button: all of it can be reached, and nothing holds the reader. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.js';
import { Browsing } from './browsing.js';
import { atRest, brief, farthest, frameOf, goLive, isLive, key, landed, middleOf, places } from './living.js';

let browsing: Browsing;
beforeAll(async () => {
  browsing = await Browsing.start();
}, 60_000);
afterAll(() => browsing.stop());

/** What has the focus: its kind, and its name. */
const focus = (page: Page): Promise<readonly [kind: string, name: string]> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const kind = element?.matches('.frame')
      ? 'frame'
      : element?.matches('.card')
        ? 'card'
        : element?.closest('.controls')
          ? 'control'
          : element?.closest('.frame')
            ? 'feature'
            : (element?.localName ?? '');
    return [kind, element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? ''] as const;
  });

async function tabTo(page: Page, kind: string): Promise<void> {
  for (let step = 0; step < 80; step++) {
    if ((await focus(page))[0] === kind) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${kind}.`);
}

const comesAlive = (page: Page) => expect.poll(() => isLive(page), { timeout: 15_000 }).toBe(true);

describe('By keyboard alone', () => {
  it('the map comes alive under the focus, moves, zooms and shows the whole again', async () => {
    const { page, noise, leave } = await browsing.visit('/examples/libya-2016.html', 1200);
    await tabTo(page, 'frame');
    await comesAlive(page);
    expect((await focus(page))[0]).toBe('frame');
    const home = await places(page);
    const away = async () => farthest(home, await places(page));
    for (const [press, back] of [
      ['ArrowLeft', 'ArrowRight'],
      ['ArrowUp', 'ArrowDown'],
      ['+', '-'],
    ] as const) {
      await key(page, press);
      await expect.poll(away, { message: press }).toBeGreaterThan(20);
      await landed(page);
      await key(page, back);
      await expect.poll(away, { message: back }).toBeLessThanOrEqual(2);
    }
    await key(page, '+', 'ArrowUp', '0');
    await expect.poll(away).toBeLessThanOrEqual(0.5);
    expect(noise).toEqual([]);
    await leave();
  }, 60_000);

  it('Tab leads to what stands on it as to one, arrows from one to the next, then on to the buttons and out', async () => {
    const { page, leave } = await browsing.visit('/examples/libya-2016.html', 1200);
    await goLive(page);
    await tabTo(page, 'frame');
    const way: string[] = [];
    for (let step = 0; step < 8; step++) {
      way.push((await focus(page))[0]);
      await page.keyboard.press('Tab');
    }
    expect(way.slice(0, 6)).toEqual(['frame', 'feature', 'control', 'control', 'control', 'control']);
    expect(['frame', 'feature', 'control']).not.toContain(way[6]);
    await tabTo(page, 'frame').catch(() => undefined);
    await frameOf(page).focus();
    await page.keyboard.press('Tab');
    const [, first] = await focus(page);
    const count = await brief(page).locator('.frame g[role="button"]').count();
    const names = new Set<string>();
    for (let step = 0; step < count; step++) {
      const [kind, name] = await focus(page);
      expect(kind).toBe('feature');
      expect(name).not.toBe('');
      names.add(name);
      await page.keyboard.press('ArrowRight');
    }
    expect(names.size).toBeGreaterThan(count / 2);
    expect((await focus(page))[1]).toBe(first);
    await page.keyboard.press('Shift+Tab');
    expect((await focus(page))[0]).toBe('frame');
    await leave();
  }, 60_000);

  it('what is out of view is brought in when it has the focus', async () => {
    const { page, leave } = await browsing.visit('/examples/libya-2016.html', 1200);
    await goLive(page);
    await key(page, '+');
    await atRest(page);
    await frameOf(page).focus();
    await page.keyboard.press('Tab');
    const count = await brief(page).locator('.frame g[role="button"]').count();
    for (let step = 0; step < count; step++) {
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(60);
      await landed(page);
      const inside = await frameOf(page).evaluate((frame) => {
        const focused = (frame.getRootNode() as ShadowRoot).activeElement?.getBoundingClientRect();
        const { left, right, top, bottom } = frame.getBoundingClientRect();
        return focused && focused.right > left && focused.left < right && focused.bottom > top && focused.top < bottom;
      });
      expect(inside, (await focus(page))[1]).toBe(true);
    }
    await leave();
  }, 60_000);

  it('Enter opens a card that has the focus; Escape closes it and gives the focus back', async () => {
    const { page, leave } = await browsing.visit('/examples/libya-2016.html', 1200);
    await goLive(page);
    await frameOf(page).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    const before = await focus(page);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focus(page))[0]).toBe('card');
    const frame = await frameOf(page).boundingBox();
    const card = await brief(page).locator('.card').boundingBox();
    if (!frame || !card) throw new Error('There is no card.');
    expect(card.x).toBeGreaterThanOrEqual(frame.x);
    expect(card.x + card.width).toBeLessThanOrEqual(frame.x + frame.width);
    expect(card.y).toBeGreaterThanOrEqual(frame.y);
    expect(card.y + card.height).toBeLessThanOrEqual(frame.y + frame.height);
    await page.keyboard.press('Escape');
    expect(await brief(page).locator('.card').count()).toBe(0);
    expect(await focus(page)).toEqual(before);
    await leave();
  });

  it.each(['light', 'dark'] as const)('axe finds nothing on the live map and its card, %s', async (colorScheme) => {
    const { page, leave } = await browsing.visit('/examples/libya-2016.html', 1200, { colorScheme });
    await goLive(page);
    expect(await violations(page)).toEqual([]);
    await frameOf(page).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await brief(page).locator('.card').waitFor();
    expect(await violations(page)).toEqual([]);
    await leave();
  });
});

describe('A map in a page that scrolls', () => {
  it('leaves the wheel to the page, and takes it with Ctrl', async () => {
    const { page, leave } = await browsing.visit('/examples/libya-2016.html', 1200);
    await goLive(page);
    const home = await places(page);
    await page.mouse.move(...(await middleOf(page)));
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(120);
    expect(farthest(home, await places(page))).toBeLessThanOrEqual(0.5);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(async () => farthest(home, await places(page))).toBeGreaterThan(10);
    expect(await page.evaluate(() => scrollY)).toBe(120);
    await landed(page);
    await brief(page).getByRole('button', { name: 'Back to the whole map' }).click();
    await expect.poll(async () => farthest(home, await places(page))).toBeLessThanOrEqual(0.5);
    await leave();
  }, 60_000);

  it.each([true, false])(
    'fills the screen and comes back (the browser’s own full screen: %s)',
    async (own) => {
      const { page, noise, leave } = await browsing.visit('/examples/libya-2016.html', 1200);
      if (!own) {
        await page.evaluate(() => {
          HTMLElement.prototype.requestFullscreen = () => Promise.reject(new TypeError('Not here.'));
        });
      }
      await goLive(page);
      const home = await places(page);
      const size = () => frameOf(page).evaluate((frame) => [frame.clientWidth, frame.clientHeight]);
      const before = await size();
      await brief(page).getByRole('button', { name: 'Full screen', exact: true }).click();
      const screen = () => page.evaluate(() => [innerWidth, innerHeight]);
      await expect.poll(async () => String(await size()) === String(await screen())).toBe(true);
      const canvas = () =>
        brief(page)
          .locator('canvas')
          .evaluate((drawn) => [drawn.clientWidth, drawn.clientHeight]);
      await expect.poll(async () => String(await canvas()) === String(await screen())).toBe(true);
      await landed(page);
      // A map that is the whole page takes the wheel.
      const full = await places(page);
      await page.mouse.move(...(await middleOf(page)));
      await page.mouse.wheel(0, -120);
      await expect.poll(async () => farthest(full, await places(page))).toBeGreaterThan(10);
      await landed(page);
      await brief(page).getByRole('button', { name: 'Leave full screen' }).click();
      await expect.poll(size).toEqual(before);
      await brief(page).getByRole('button', { name: 'Back to the whole map' }).click();
      await expect.poll(async () => farthest(home, await places(page))).toBeLessThanOrEqual(0.5);
      expect(noise).toEqual([]);
      await leave();
    },
    60_000,
  );
});
