import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.js';
import { Browsing, examples } from './browsing.js';

let browsing: Browsing;
beforeAll(async () => {
  browsing = await Browsing.start();
}, 60_000);
afterAll(() => browsing.stop());

/** In light, and narrow in dark, every page is looked at in `examples-pages.test.ts`. */
describe('Axe finds nothing', () => {
  it.each(examples)('in %s, wide and dark', async (name) => {
    const { page, leave } = await browsing.visit(`/examples/${name}.html`, 1200, { colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
    await leave();
  });

  it('on a phone, with the legend open', async () => {
    const { page, leave } = await browsing.visit('/examples/libya-2016.html', 360);
    await page.locator('.key-line').click();
    expect(await page.locator('.key-line').getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('.legend-body').isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await leave();
  });
});

describe('By keyboard', () => {
  it('every name, footnote and control is reached, and each shows that it is', async () => {
    const { page, leave } = await browsing.visit('/examples/libya-2016.html', 1200);
    const active = () =>
      page.evaluate(() => {
        const element = document.querySelector('map-brief')?.shadowRoot?.activeElement;
        if (!element) return undefined;
        const { outlineStyle } = getComputedStyle(element);
        return { name: element.getAttribute('aria-label') ?? element.textContent, outlined: outlineStyle !== 'none' };
      });
    const reached: string[] = [];
    for (let step = 0; step < 80; step++) {
      await page.keyboard.press('Tab');
      const now = await active();
      if (!now && reached.length > 0) break;
      if (!now) continue;
      expect(now.outlined, now.name ?? '').toBe(true);
      reached.push((now.name ?? '').trim());
    }
    expect(reached[0]).toBe('Map: Libya: Islamic State advances from Sirte before the attack on it');
    for (const name of [
      'Islamic State',
      'Sirte',
      'about 155 miles',
      'Source 2: Tweet: Islamic State’s claim of the six villages',
      'Ghadames',
      'What the map shows',
    ]) {
      expect(reached).toContain(name);
    }
    await leave();
  });

  it('Enter on a name keeps its mark lit, Escape lets it go', async () => {
    const { page, leave } = await browsing.visit('/examples/libya-2016.html', 1200);
    const name = page.locator('map-brief .name', { hasText: 'about 155 miles' });
    await name.focus();
    await page.keyboard.press('Enter');
    expect(await name.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('map-brief .frame.lighting .band.lit').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await name.getAttribute('aria-pressed')).toBe('false');
    await leave();
  });
});

describe('Read aloud', () => {
  it('the map has a name and a description, and headings come in order', async () => {
    const { page, leave } = await browsing.visit('/examples/libya-2016.html', 1200);
    const svg = page.locator('map-brief .frame > svg');
    expect(await svg.getAttribute('role')).toBe('img');
    const levels = await page
      .locator('map-brief :is(h1, h2, h3, h4, h5, h6)')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    await leave();
  });
});
