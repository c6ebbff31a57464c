import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browsing, examples } from './browsing.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browsing: Browsing;
beforeAll(async () => {
  browsing = await Browsing.start();
}, 60_000);
afterAll(() => browsing.stop());

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

describe('Axe finds nothing', () => {
  const looks = examples.flatMap((name) => (['light', 'dark'] as const).map((theme) => [name, theme] as const));

  it.each(looks)('in %s, %s', async (name, theme) => {
    const { page } = await browsing.visit(`/examples/${name}.html`, 1200, { colorScheme: theme });
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe: runner } = window as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } };
      const { violations: found } = await runner.run();
      return found.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`),
      }));
    });
    expect(violations).toEqual([]);
    await page.close();
  });

  it('on a phone, with the legend open', async () => {
    const { page } = await browsing.visit('/examples/libya-2016.html', 360);
    await page.locator('.key-line').click();
    expect(await page.locator('.key-line').getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('.legend-body').isVisible()).toBe(true);
    await page.evaluate(axe);
    const ids = await page.evaluate(async () => {
      const { axe: runner } = window as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } };
      return (await runner.run()).violations.map(({ id }) => id);
    });
    expect(ids).toEqual([]);
    await page.close();
  });
});

describe('By keyboard', () => {
  it('every name, footnote and control is reached, and each shows that it is', async () => {
    const { page } = await browsing.visit('/examples/libya-2016.html', 1200);
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
    await page.close();
  });

  it('Enter on a name keeps its mark lit, Escape lets it go', async () => {
    const { page } = await browsing.visit('/examples/libya-2016.html', 1200);
    const name = page.locator('map-brief .name', { hasText: 'about 155 miles' });
    await name.focus();
    await page.keyboard.press('Enter');
    expect(await name.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('map-brief .frame.lighting .band.lit').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await name.getAttribute('aria-pressed')).toBe('false');
    await page.close();
  });
});

describe('Read aloud', () => {
  it('the map has a name and a description, and headings come in order', async () => {
    const { page } = await browsing.visit('/examples/libya-2016.html', 1200);
    const svg = page.locator('map-brief .frame > svg');
    expect(await svg.getAttribute('role')).toBe('img');
    const levels = await page
      .locator('map-brief :is(h1, h2, h3, h4, h5, h6)')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    await page.close();
  });
});
