import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { Browsing } from './browsing.js';

let browsing: Browsing;
beforeAll(async () => {
  browsing = await Browsing.start();
}, 60_000);
afterAll(() => browsing.stop());

/** The ids of the names that are lit, each once. */
const litNames = (page: Page) =>
  page
    .locator('map-brief .story .name.lit')
    .evaluateAll((names) => [...new Set(names.map((name) => name.getAttribute('data-ref')))]);
const litMarks = (page: Page) => page.locator('map-brief .frame g.lit').count();

describe('What is lit follows the reader', () => {
  it('by keyboard, from name to name', async () => {
    const { page, leave } = await browsing.visit('/examples/libya-2016.html', 1200);
    await page.locator('map-brief .story .name').first().focus();
    expect(await litNames(page)).toEqual(['is']);
    for (const next of ['is-west', 'is-south', 'sirte']) {
      await page.keyboard.press('Tab');
      expect(await litNames(page)).toEqual([next]);
      expect(await litMarks(page)).toBeGreaterThan(0);
    }
    await page.keyboard.press('Shift+Tab');
    expect(await litNames(page)).toEqual(['is-south']);
    await leave();
  });

  it('by pointer, from name to name and off', async () => {
    const { page, leave } = await browsing.visit('/examples/libya-2016.html', 1200);
    for (const id of ['is-west', 'strip', 'villages']) {
      await page.locator(`map-brief .story .name[data-ref="${id}"]`).first().hover();
      expect(await litNames(page)).toEqual([id]);
      expect(await litMarks(page)).toBeGreaterThan(0);
    }
    await page.locator('map-brief .story .head').first().hover();
    expect(await litNames(page)).toEqual([]);
    expect(await litMarks(page)).toBe(0);
    await leave();
  });

  it('by pointer, from mark to name and to the next mark', async () => {
    const { page, leave } = await browsing.visit('/examples/libya-2016.html', 1200);
    const onto = async (id: string) => {
      const box = await page.locator(`map-brief .frame g[data-item="${id}"]`).first().boundingBox();
      if (!box) throw new Error(`${id} is not on the map.`);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    };
    await onto('is-south');
    expect(await litNames(page)).toContain('is-south');
    await page.locator('map-brief .story .name[data-ref="villages"]').first().hover();
    expect(await litNames(page)).toEqual(['villages']);
    await onto('lna-south-east');
    expect(await litNames(page)).toContain('lna-south-east');
    expect(await litNames(page)).not.toContain('villages');
    await leave();
  });
});
