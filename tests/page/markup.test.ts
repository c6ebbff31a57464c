/** A brief that a server wrote: whole without a script, and taken over by the element without a move. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seen, Writing, writtenMarkup } from './written.js';

let writing: Writing;
beforeAll(async () => {
  writing = await Writing.start();
}, 60_000);
afterAll(() => writing.stop());

/** What the brief must tell, in its own words. */
const facts = [
  'Islamic State',
  'west',
  'about 155 miles',
  'six villages',
  'three can be placed only to within 15–40 km',
  'Abu Grain checkpoint',
  'about 140 km or 85 miles west',
  'about 40 wounded|about 40 were wounded',
  'Reuters counted two and twelve',
  'local retreat',
  'blocked at Sabratha',
  'does not recognise the GNA',
  'how deep the strip runs',
] as const;

const strict = {
  src: 'libya-2016.json',
  styles: '../dist/mapbrief.css',
  headingLevel: 1,
  attributes: { units: 'both' },
};
/** Of the map on the test's page, at both widths of the window. */
const mapWidths = [742, 328] as const;

const sizes = [
  { width: 1200, height: 1300 },
  { width: 360, height: 2600 },
];

describe('Without a script', () => {
  it.each(sizes)('all of the Libya brief can be read, $width px wide', async (viewport) => {
    const { page, noise } = await writing.open(await writtenMarkup('libya-2016', strict), {
      viewport,
      javaScriptEnabled: false,
    });
    const words = (await page.locator('map-brief .brief').innerText()).replace(/\s+/g, ' ');
    for (const fact of facts)
      expect(
        fact.split('|').some((way) => words.includes(way)),
        fact,
      ).toBe(true);
    const still = page.locator('map-brief .frame > svg:visible');
    expect(await still.count()).toBe(1);
    expect(await still.locator('text', { hasText: 'Misrata' }).first().isVisible()).toBe(true);
    for (const part of ['table.incidents', '.legend-body', 'ol.sources', '.story'])
      expect(await page.locator(`map-brief ${part}`).isVisible(), part).toBe(true);
    expect(noise).toEqual([]);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('it is as the reader’s system wishes: %s', async (colorScheme) => {
    const { page } = await writing.open(await writtenMarkup('libya-2016', strict), {
      viewport: { width: 1200, height: 900 },
      javaScriptEnabled: false,
      colorScheme,
    });
    const paint = (selector: string, name: string) =>
      page
        .locator(`map-brief ${selector}`)
        .first()
        .evaluate((element, key) => getComputedStyle(element).getPropertyValue(key), name);
    const dark = colorScheme === 'dark';
    expect(await paint('.frame > .wide .land', 'fill')).toBe(dark ? 'rgb(43, 48, 54)' : 'rgb(236, 232, 222)');
    expect(await paint('.brief', 'background-color')).toBe(dark ? 'rgb(20, 24, 27)' : 'rgb(255, 255, 255)');
    expect(await paint('.story .name[data-ref="is"]', 'text-decoration-color')).toBe(
      dark ? 'rgb(252, 176, 91)' : 'rgb(150, 96, 10)',
    );
    await page.context().close();
  });
});

describe('With the script', () => {
  it.each(sizes.flatMap((size) => (['light', 'dark'] as const).map((colorScheme) => ({ ...size, colorScheme }))))(
    'the element takes over and nothing moves, $width px wide, $colorScheme',
    async ({ width, height, colorScheme }) => {
      const markup = await writtenMarkup('libya-2016', { ...strict, width: mapWidths });
      const { page, noise, begin } = await writing.open(markup, {
        viewport: { width, height },
        colorScheme,
      });
      const words = async () => {
        const parts = page.locator('map-brief').locator('header, .legend, .words, .records, footer');
        return (await parts.allInnerTexts()).join(' ').replace(/\s+/g, ' ');
      };
      const map = { mask: [page.locator('map-brief .box')] };
      const [before, whole, text] = [await page.screenshot(map), await page.screenshot(), await words()];
      await begin();
      expect(await page.locator('map-brief .frame > svg').count()).toBe(1);
      expect((await seen(page)).shift).toBe(0);
      expect(await words()).toBe(text);
      // On a phone's map, a name or two finds its place anew in the page's own font.
      expect(await writing.difference(before, await page.screenshot(map))).toBeLessThan(0.0005);
      expect(await writing.difference(whole, await page.screenshot())).toBeLessThan(0.005);
      expect(noise).toEqual([]);
      await page.context().close();
    },
  );

  it('keeps the focus, what is open, what is selected and where the page stands', async () => {
    const { page, begin } = await writing.open(await writtenMarkup('libya-2016', strict), {
      viewport: { width: 1200, height: 500 },
    });
    await page.locator('map-brief .description summary').click();
    await page.locator('map-brief .footnote').nth(2).focus();
    const scrolled = await page.evaluate(() => scrollY);
    await page.locator('map-brief .unknown li').first().selectText();
    const selected = () =>
      page.evaluate(() => String(document.querySelector('map-brief')?.shadowRoot && getSelection()));
    const marked = await selected();
    const focused = () =>
      page.evaluate(() => {
        const root = document.querySelector('map-brief')?.shadowRoot;
        const all = [...(root?.querySelectorAll('.footnote') ?? [])];
        return all.findIndex((element) => element === root?.activeElement);
      });
    expect(await focused()).toBe(2);
    await begin();
    expect(await focused()).toBe(2);
    expect(await page.locator('map-brief .description').getAttribute('open')).not.toBeNull();
    expect(await selected()).toBe(marked);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await page.context().close();
  });

  it('shows the units that the page and the file ask for, once it has taken over', async () => {
    const markup = await writtenMarkup('libya-2016', { ...strict, attributes: {}, reader: { units: 'metric' } });
    const { page, begin } = await writing.open(markup, { viewport: { width: 1200, height: 900 } });
    const distance = page.locator('map-brief .frame text', { hasText: /^\d+ (km|mi)/ }).first();
    expect(await distance.textContent()).toMatch(/^130 km [^(]*$/);
    await begin();
    expect(await distance.textContent()).toMatch(/^130 km \(80 mi\)/);
    await page.context().close();
  });

  it('what the server wrote stays where the file cannot be had, with a note below it', async () => {
    const { page, begin } = await writing.open(
      await writtenMarkup('libya-2016', strict),
      { viewport: { width: 1200, height: 1300 } },
      { data: 'missing' },
    );
    await begin();
    expect((await seen(page)).events).toEqual(['brief-problem']);
    expect(await page.locator('map-brief .story').isVisible()).toBe(true);
    expect(await page.locator('map-brief .frame > svg:visible').count()).toBe(1);
    expect(await page.locator('map-brief [role="status"]').textContent()).toMatch(/as the page was made/);
    await page.context().close();
  });

  it('a browser without declarative roots comes to the same', async () => {
    const markup = await writtenMarkup('libya-2016', strict);
    const { page, begin } = await writing.open(
      markup.replace('shadowrootmode="open"', 'class="unknown"'),
      {
        viewport: { width: 1200, height: 900 },
      },
      { still: 'hidden' },
    );
    await page.evaluate(() => document.querySelector('map-brief > template')?.setAttribute('shadowrootmode', 'open'));
    await begin();
    expect(await page.locator('map-brief > template').count()).toBe(0);
    expect(await page.locator('map-brief .frame > svg').count()).toBe(1);
    expect(await page.locator('map-brief .brief').count()).toBe(1);
    await page.context().close();
  });

  it('what stands between the tags is shown until the brief is there', async () => {
    const { page, begin } = await writing.open(
      '<map-brief src="libya-2016.json"><p class="meanwhile">Soon</p></map-brief>',
      { viewport: { width: 1200, height: 900 } },
      { still: 'hidden' },
    );
    const meanwhile = page.locator('.meanwhile');
    expect(await meanwhile.isVisible()).toBe(true);
    await begin();
    expect(await meanwhile.isVisible()).toBe(false);
    expect(await page.locator('map-brief .story').isVisible()).toBe(true);
    await page.context().close();
  });
});
