/** Briefs that leave the page leave nothing behind. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { MapBriefElement } from '../../src/elements/index.js';
import { Browsing } from './browsing.js';

let browsing: Browsing;
beforeAll(async () => {
  browsing = await Browsing.start();
}, 60_000);
afterAll(() => browsing.stop());

const warmUp = 20;
const mounts = 200;
const megabyte = 2 ** 20;

it('200 live maps that come and go: the heap grows by at most 2 MB, no worker and no canvas is left', async () => {
  const { page, noise } = await browsing.visit('/examples/minimal.html', 1200);
  const session = await page.context().newCDPSession(page);
  const comeAndGo = (times: number) =>
    page.evaluate(async (count) => {
      const room = document.querySelector('main') ?? document.body;
      room.replaceChildren();
      let alive = 0;
      const one = async (): Promise<void> => {
        const element = document.createElement('map-brief') as MapBriefElement;
        const ready = new Promise((resolve) => element.addEventListener('brief-ready', resolve, { once: true }));
        element.src = 'minimal.json';
        room.append(element);
        await ready;
        if (await element.goLive()) alive += 1;
        const gone = new Promise((resolve) => element.addEventListener('brief-live', resolve, { once: true }));
        element.remove();
        await gone;
      };
      for (let time = 0; time < count; time += 4) await Promise.all([one(), one(), one(), one()]);
      // What the test itself has noted of the page's layout.
      (window as unknown as { seen: { sources: string[] } }).seen.sources.length = 0;
      return alive;
    }, times);
  const heap = async () => {
    // A second collection takes what the first only let go of.
    for (let time = 0; time < 3; time++) {
      await session.send('HeapProfiler.collectGarbage');
      await page.waitForTimeout(100);
    }
    return (await session.send('Runtime.getHeapUsage')).usedSize / megabyte;
  };
  expect(await comeAndGo(warmUp)).toBe(warmUp);
  const before = await heap();
  expect(await comeAndGo(mounts)).toBe(mounts);
  const after = await heap();
  expect(after - before).toBeLessThanOrEqual(2);
  await expect.poll(() => page.workers().length).toBe(0);
  expect(await page.locator('canvas').count()).toBe(0);
  const { result } = await session.send('Runtime.evaluate', { expression: 'HTMLCanvasElement.prototype' });
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
  const { result: canvases } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  });
  // The pens that measure text are all that may be alive.
  expect(canvases.value).toBeLessThanOrEqual(4);
  expect(noise).toEqual([]);
  await page.close();
}, 240_000);
