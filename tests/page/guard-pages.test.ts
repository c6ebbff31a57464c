/** A brief in pages whose own rules and roots are in its way: hostile style sheets, closed shadow roots. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawn, Host, linkedBrief, moduleScript, startBrowser, visit } from './guarding.js';

let browser: Browser;
let host: Host;
beforeAll(async () => {
  [browser, host] = await Promise.all([startBrowser(), Host.start()]);
}, 60_000);
afterAll(async () => {
  await Promise.all([browser.close(), host.stop()]);
});

/** Rules of a page, each of which has broken somebody's embed. On the root, direction and writing mode would move the window's own edges. */
const hostile: Readonly<Record<string, string>> = {
  'everything unset': '* { all: unset }',
  'everything unset, with importance': '* { all: unset !important }',
  'elements of every kind hidden or small': `svg { width: 10px; height: 10px } div, p, button, table, li, h2, g, path { display: none; float: left }`,
  'a small root': 'html { font-size: 62.5% } body { font-size: 7px }',
  'a display of its own': 'map-brief, brief-legend { display: inline; container-type: normal }',
  'every inherited property that shows': `main { writing-mode: vertical-rl;
    direction: rtl; letter-spacing: 0.3em; word-spacing: 1em; line-height: 3; text-transform: uppercase; text-indent: 4em; text-align: right;
    text-align-last: center; white-space: pre; word-break: break-all; hyphens: auto; font: italic 900 30px / 3 monospace; font-variant: small-caps; font-stretch: expanded; text-shadow: 3px 3px red;
    color: red; fill: red; stroke: blue; stroke-width: 5px; stroke-dasharray: 3; text-anchor: end; dominant-baseline: hanging; fill-opacity: 0.2; paint-order: fill; list-style: square;
    border-collapse: separate; border-spacing: 9px; caption-side: bottom; quotes: none; cursor: none; tab-size: 1; -webkit-text-stroke: 1px green; -webkit-text-fill-color: red; text-wrap: nowrap;
  }`,
  'the same on every element': `main, main * { letter-spacing: 0.3em !important; line-height: 3 !important; text-transform: uppercase !important; direction: rtl !important; writing-mode: vertical-rl !important;
    fill: red !important; stroke: blue !important; font: 900 14px fantasy !important; white-space: pre !important; text-indent: 4em !important; box-sizing: content-box !important }`,
};

/** Both in a room of one size and place, for these a page may well decide; nothing else is kept from them. */
const room = `#room.room { display: block !important; writing-mode: horizontal-tb !important; direction: ltr !important; position: absolute !important; left: 0 !important; top: 0 !important; width: 1100px !important }
  head, style, script { display: none !important }`;
const page = (css: string): string =>
  `<style>${css}${room}</style>${moduleScript()}<main><div id="room" class="room">${linkedBrief}<brief-legend for="libya"></brief-legend></div></main>`;

const pictureOf = (visited: Page): Promise<Buffer> => visited.screenshot();

/** Where things stand: all in the shadow roots that has a box, by its corner and size, and what the text looks like. */
const boxes = (visited: Page): Promise<string[]> =>
  visited.evaluate(() =>
    ['map-brief', 'brief-legend'].flatMap((tag) => {
      const host = document.querySelector(tag);
      const within = host?.shadowRoot?.querySelectorAll('.brief, .brief *') ?? [];
      return [...(host ? [host] : []), ...within].map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const { fontSize, lineHeight, color, cursor } = getComputedStyle(element);
        const box = [left, top, width, height].map(Math.round).join(' ');
        return `${element.localName}.${element.getAttribute('class') ?? ''} ${box} ${element === host ? '' : [fontSize, lineHeight, color, cursor].join(' ')}`;
      });
    }),
  );

describe('A page with rules for everything', () => {
  let clean: readonly string[];
  let picture: Buffer;
  beforeAll(async () => {
    const { page: visited } = await visit(browser, host.put(page('')));
    await drawn(visited);
    [clean, picture] = [await boxes(visited), await pictureOf(visited)];
    await visited.close();
  }, 60_000);

  it.each(Object.entries(hostile))(
    'leaves the brief as it is: %s',
    async (_, css) => {
      const { page: visited, noise } = await visit(browser, host.put(page(css)));
      await drawn(visited);
      expect(await boxes(visited)).toEqual(clean);
      expect((await pictureOf(visited)).equals(picture)).toBe(true);
      expect(noise).toEqual([]);
      await visited.close();
    },
    60_000,
  );

  it('still decides what it was promised: the font, the room, the colours', async () => {
    const css = 'map-brief { --brief-font: monospace; --brief-padding: 40px; --brief-ink: rgb(1, 2, 3) }';
    const { page: visited } = await visit(browser, host.put(page(css)));
    await drawn(visited);
    const style = await visited.locator('map-brief .brief').evaluate((base) => {
      const { fontFamily, paddingTop, color, webkitLocale } = getComputedStyle(base) as CSSStyleDeclaration & {
        readonly webkitLocale: string;
      };
      return { fontFamily, paddingTop, color, webkitLocale };
    });
    expect(style).toEqual({ fontFamily: 'monospace', paddingTop: '40px', color: 'rgb(1, 2, 3)', webkitLocale: '"en"' });
    await visited.close();
  }, 60_000);
});

describe('A closed shadow root', () => {
  it('holds a brief and its parts: the map comes alive, keys reach it, a card opens, and what is pointed at lights there', async () => {
    const html = `${moduleScript()}<script>
      const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
      root.innerHTML = '${linkedBrief}<brief-legend for="libya"></brief-legend><p><brief-distance for="libya" from="sirte" to="abu-grain">?</brief-distance></p>';
      window.inside = (selector) => root.querySelector(selector);
    </script>`;
    const { page: visited, noise } = await visit(browser, host.put(html));
    const ask = <T>(code: string): Promise<T> => visited.evaluate<T>(code);
    const within = 'inside("map-brief").shadowRoot';
    await expect.poll(() => ask(`!!${within}?.querySelector('.frame svg')`), { timeout: 15_000 }).toBe(true);
    await expect.poll(() => ask('inside("brief-distance").shadowRoot.textContent')).toContain('130 km');
    await expect.poll(() => ask('inside("brief-legend").shadowRoot.textContent')).toContain('Islamic State');

    await ask(`${within}.querySelector('.frame').focus()`);
    await expect.poll(() => ask('inside("map-brief").live'), { timeout: 15_000 }).toBe(true);
    const before = await ask<string>(`${within}.querySelector('.pins > g').getBoundingClientRect().x.toFixed()`);
    await visited.keyboard.press('ArrowRight');
    await expect
      .poll(() => ask(`${within}.querySelector('.pins > g').getBoundingClientRect().x.toFixed()`))
      .not.toBe(before);
    await visited.keyboard.press('Tab');
    expect(await ask(`${within}.activeElement.getAttribute('role')`)).toBe('button');
    await visited.keyboard.press('Enter');
    await expect.poll(() => ask(`!!${within}.querySelector('.card')`)).toBe(true);
    await visited.keyboard.press('Escape');
    await expect.poll(() => ask(`!!${within}.querySelector('.card')`)).toBe(false);
    expect(noise).toEqual([]);
    await visited.close();
  }, 60_000);
});
