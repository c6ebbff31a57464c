/** The live map takes the still's place where it stands: the same things in the same places, on the same ground. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { Browsing, examples } from './browsing.js';
import { atRest, drag, farthest, goLive, goStill, isLive, key, landed, places, wheelZoom } from './living.js';
import { Comparing } from './comparing.js';

let browsing: Browsing;
let comparing: Comparing;
beforeAll(async () => {
  browsing = await Browsing.start();
  comparing = await Comparing.start(browsing.browser);
}, 60_000);
afterAll(() => browsing.stop());

const moves: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [
    '1.3 levels nearer and aside',
    async (page) => {
      await key(page, '+');
      await wheelZoom(page, 0.3);
      await landed(page);
      await drag(page, -70, 45);
    },
  ],
  [
    'a level farther and aside',
    async (page) => {
      await key(page, '0', '-', 'ArrowRight');
      await drag(page, 40, -30);
    },
  ],
];

/** Ground drawn by two means: but for its antialiasing, and no pixel aside. */
const theSame = { share: expect.toSatisfy((share: number) => share < 0.01) as number, offset: [0, 0] };

describe.each(examples)('%s', (name) => {
  it('everything stands within 2 px of where the still has it, and so does the coast, wherever the reader looks', async () => {
    const { page, noise, leave } = await browsing.visit(`/examples/${name}.html`, 1200);
    const [home, ground] = [await places(page), await atRest(page, true)];
    expect(Object.keys(home).length).toBeGreaterThan(2);
    expect(await goLive(page)).toBe(true);
    const liveGround = await atRest(page, true);
    expect(farthest(home, await places(page))).toBeLessThanOrEqual(2);
    expect(await comparing.compare(ground, liveGround)).toEqual(theSame);

    for (const [where, move] of moves) {
      expect(await goLive(page)).toBe(true);
      await move(page);
      const movedGround = await atRest(page, true);
      const moved = await places(page);
      expect(farthest(home, moved), where).toBeGreaterThan(20);
      await goStill(page);
      expect(await isLive(page)).toBe(false);
      expect(farthest(moved, await places(page)), where).toBeLessThanOrEqual(2);
      expect(await comparing.compare(await atRest(page, true), movedGround), where).toEqual(theSame);
    }
    expect(noise).toEqual([]);
    await leave();
  }, 90_000);
});
