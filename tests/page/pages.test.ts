import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { Browsing, examples, settled } from './browsing.js';

let browsing: Browsing;
beforeAll(async () => {
  browsing = await Browsing.start();
}, 60_000);
afterAll(() => browsing.stop());

const address = (name: string): string => `/examples/${name}.html`;

describe('The example pages', () => {
  const shifted = (page: Page) => page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift);

  it.each([1200, 720, 360, 320])(
    'the Libya brief keeps still while its files come slowly, %i px wide',
    async (width) => {
      const { page, leave } = await browsing.visit(address('libya-2016'), width, { delay: 150 });
      expect(await shifted(page)).toBe(0);
      await leave();
    },
  );

  it('a page that does move is seen to', async () => {
    const { page, leave } = await browsing.visit(address('libya-2016'), 1200);
    await page.evaluate(() =>
      document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'Late' })),
    );
    await settled(page);
    expect(await shifted(page)).toBeGreaterThan(0);
    await leave();
  });

  it.each(examples.flatMap((name) => [1200, 720, 320].map((width) => [name, width] as const)))(
    '%s at %i px: nothing is cut, nothing scrolls sideways, and wide, no group of the legend is a sliver',
    async (name, width) => {
      const { page, leave } = await browsing.visit(address(name), width);
      const cut = await page.evaluate(() => {
        const root = document.querySelector('map-brief')?.shadowRoot;
        const boxes = [...(root?.querySelectorAll('article *') ?? [])].filter(
          (element) => !element.closest('svg') && !element.classList.contains('hidden') && !element.closest('.hidden'),
        );
        return boxes
          .filter((element) => {
            const { left, right } = element.getBoundingClientRect();
            return right > innerWidth + 0.5 || left < -0.5;
          })
          .map((element) => `${element.tagName} ${element.className} ${(element.textContent ?? '').slice(0, 40)}`);
      });
      expect(cut).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      if (width === 1200) {
        const entries = await page.locator('map-brief .legend li').evaluateAll((items) =>
          items.map((item) => ({
            text: item.textContent?.trim() ?? '',
            height: item.getBoundingClientRect().height,
          })),
        );
        expect(entries.length).toBeGreaterThan(1);
        expect(entries.filter(({ height }) => height > 52)).toEqual([]);
      }
      await leave();
    },
  );

  it('the map stands beside the words from 720 px of its own width, and above them below, however it came by it', async () => {
    const { page, leave } = await browsing.visit(address('libya-2016'), 1200);
    for (const [width, beside] of [
      [1200, true],
      [720, true],
      [700, false],
      [320, false],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      const map = await page.locator('map-brief .box').boundingBox();
      const words = await page.locator('map-brief .words').boundingBox();
      if (!map || !words) throw new Error('The brief has no map or no words.');
      expect(words.x >= map.x + map.width, `${String(width)} px`).toBe(beside);
      if (width === 1200) expect([map.width, words.width].map(Math.round)).toEqual([776, 352]);
    }
    await leave();
  });

  it('the address of the server leads to the index, and that leads with the Libya brief', async () => {
    const response = await fetch(`${browsing.origin}/`);
    expect(response.url).toBe(`${browsing.origin}/examples/`);
    expect(/<a href="([^"]+)"/.exec(await response.text())?.[1]).toBe('libya-2016.html');
    expect((await fetch(`${browsing.origin}/examples/libya-2016.html`)).ok).toBe(true);
    expect((await fetch(`${browsing.origin}/package.json`)).status).toBe(404);
  });
});
