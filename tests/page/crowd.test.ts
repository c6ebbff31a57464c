/** A hundred briefs on one page: all can be seen, any can be reached for, and the page does not get heavier. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Browsing, examples } from './browsing.js';

let browsing: Browsing;
beforeAll(async () => {
  browsing = await Browsing.start();
}, 60_000);
afterAll(() => browsing.stop());

const count = 100;
const most = 4;
/** Of these the reader reaches for the map, on each way down. */
const reachedFor = [2, 21, 54, 71, 88];
const megabyte = 2 ** 20;

interface Contexts {
  /** The most that were there at once. */
  most: number;
  /** Taken by the browser from a map in the page. */
  lost: number;
  made: number;
}

/** Counts the graphics contexts that are there whenever one is made. */
const countContexts = (page: Page) =>
  page.evaluate(() => {
    const contexts: Contexts = { most: 0, lost: 0, made: 0 };
    Object.assign(window, { contexts });
    const made: WeakRef<WebGLRenderingContext>[] = [];
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
      const context = Reflect.apply(real, this, [type, ...rest]) as WebGLRenderingContext | null;
      if (context && type.startsWith('webgl') && !made.some((one) => one.deref() === context)) {
        made.push(new WeakRef(context));
        contexts.made += 1;
        contexts.most = Math.max(contexts.most, made.filter((one) => one.deref()?.isContextLost() === false).length);
        this.addEventListener('webglcontextlost', () => {
          if (this.isConnected) contexts.lost += 1;
        });
      }
      return context;
    } as typeof real;
  });

const contextsOf = (page: Page) => page.evaluate(() => (window as unknown as { contexts: Contexts }).contexts);

/** Maps side by side, small ones, for they are painted without a graphics card; here and there a whole brief. Each has its briefing in it. */
const fill = (page: Page) =>
  page.evaluate(
    async ({ names, total }) => {
      const texts = await Promise.all(names.map(async (name) => (await fetch(`${name}.json`)).text()));
      const room = document.querySelector('main') ?? document.body;
      room.replaceChildren();
      Object.assign(room.style, { display: 'grid', gridTemplateColumns: 'repeat(5, 1fr)', alignItems: 'start' });
      for (let index = 0; index < total; index++) {
        const element = document.createElement(index % 25 === 3 ? 'map-brief' : 'brief-map');
        const given = document.createElement('script');
        given.type = 'application/json';
        given.textContent = texts[index % texts.length] ?? '';
        element.append(given);
        element.id = `brief-${String(index)}`;
        room.append(element);
      }
    },
    { names: examples, total: count },
  );

/** Scrolls to the end of the page and back, or to a brief, and sees every map on the way drawn; the ids of those that stayed blank for five seconds. */
const scroll = (page: Page, to: 'end and back' | number): Promise<string[]> =>
  page.evaluate(async (goal) => {
    const inView = (element: Element): boolean => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    };
    const isBlank = ({ shadowRoot }: Element): boolean => {
      const frame = shadowRoot?.querySelector('.frame');
      return !frame || (inView(frame) && !frame.querySelector('svg.still .ground > *'));
    };
    const blank: string[] = [];
    const look = async (): Promise<void> => {
      const patience = performance.now() + 5000;
      const bare = () =>
        [...document.querySelectorAll('map-brief, brief-map')].filter((one) => inView(one) && isBlank(one));
      do await new Promise(requestAnimationFrame);
      while (bare().length > 0 && performance.now() < patience);
      blank.push(...bare().map(({ id }) => id));
    };
    const step = innerHeight * 0.9;
    if (typeof goal === 'number') {
      document.getElementById(`brief-${String(goal)}`)?.scrollIntoView({ block: 'center' });
      await look();
      return blank;
    }
    for (scrollTo(0, 0); scrollY < document.documentElement.scrollHeight - innerHeight - 1; scrollBy(0, step))
      await look();
    for (; scrollY > 0; scrollBy(0, -step)) await look();
    await look();
    return blank;
  }, to);

const alive = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('map-brief, brief-map')].flatMap(({ shadowRoot, id }) =>
      shadowRoot?.querySelector('.frame.live') ? [id] : [],
    ),
  );

it('every still is there as it comes into view, no more than four maps live, none loses its graphics, and memory stays flat', async () => {
  const { page, noise } = await browsing.visit('/examples/minimal.html', 1200);
  const session = await page.context().newCDPSession(page);
  const heap = async () => {
    // A second collection takes what the first only let go of.
    for (let time = 0; time < 3; time++) {
      await session.send('HeapProfiler.collectGarbage');
      await page.waitForTimeout(100);
    }
    return (await session.send('Runtime.getHeapUsage')).usedSize / megabyte;
  };
  await countContexts(page);
  await fill(page);
  const heaps: number[] = [];
  for (let time = 0; time < 3; time++) {
    for (const index of reachedFor) {
      expect(await scroll(page, index)).toEqual([]);
      await page.locator(`#brief-${String(index)} .frame`).click({ position: { x: 5, y: 5 } });
      await expect.poll(() => alive(page), { timeout: 15_000 }).toContain(`brief-${String(index)}`);
    }
    expect(await scroll(page, 'end and back')).toEqual([]);
    // What the test itself has noted of the page's layout.
    await page.evaluate(() => ((window as unknown as { seen: { sources: string[] } }).seen.sources.length = 0));
    heaps.push(await heap());
  }
  expect(await alive(page)).toEqual([21, 54, 71, 88].map((index) => `brief-${String(index)}`));
  expect(await contextsOf(page)).toEqual({ most, lost: 0, made: 3 * reachedFor.length });
  const [first = 0, , last = Infinity] = heaps;
  expect(last - first).toBeLessThanOrEqual(2);

  // A page put by for the way back holds on to none; those in view live again, at the same view.
  await scroll(page, 88);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  expect(await alive(page)).toEqual([]);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect.poll(() => alive(page), { timeout: 15_000 }).toEqual(['brief-88']);
  expect(noise).toEqual([]);
  await page.close();
}, 60_000);
