/** Every page that the index leads to: quiet, at rest, readable by all, and as simple as the code that it shows. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.js';
import { Browsing, settled } from './browsing.js';

const folder = new URL('../../examples/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
/** The one that `scripts/made.ts` writes when it is asked for. */
const made = ['ways/server.html'];
const pages = [...files.filter((name) => name.endsWith('.html')), ...made].sort();

/** What a page shows to be wrong, on purpose. */
const wrong: Record<string, readonly RegExp[]> = {
  'pages/states.html': [/absent\.json|404/, /nowhere|404/],
};

let browsing: Browsing;
beforeAll(async () => {
  browsing = await Browsing.start();
}, 60_000);
afterAll(() => browsing.stop());

const visit = (name: string, width: number, colorScheme: 'light' | 'dark' = 'light') =>
  browsing.open(`/examples/${name}`, width, { colorScheme });

describe('The index', () => {
  it('leads to every page, and nowhere else than to what is there', async () => {
    const { page, leave } = await visit('index.html', 1200);
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    const paths = new Set(links.map((href) => new URL(href).pathname.replace('/examples/', '')));
    expect([...paths].filter((path) => path.endsWith('.html')).sort()).toEqual(
      pages.filter((name) => name !== 'index.html'),
    );
    for (const path of paths) expect((await fetch(`${browsing.origin}/examples/${path}`)).status, path).toBe(200);
    const blank = await page
      .locator('img')
      .evaluateAll((all) => all.filter((img) => (img as HTMLImageElement).naturalWidth === 0).length);
    expect(blank).toBe(0);
    await leave();
  });
});

describe.each(pages)('%s', (name) => {
  it.each([
    [1200, 'light'],
    [360, 'dark'],
  ] as const)('%i px, %s: quiet, at rest, nothing sideways, no other host, open to all', async (width, theme) => {
    const { page, requests, noise, leave } = await visit(name, width, theme);
    await settled(page);
    const expected = wrong[name] ?? [];
    expect(noise.filter((line) => !expected.some((pattern) => pattern.test(line)))).toEqual([]);
    expect(requests.filter((url) => new URL(url).origin !== browsing.origin)).toEqual([]);
    const { shift, sources } = await page.evaluate(
      () => (window as unknown as { seen: { shift: number; sources: string[] } }).seen,
    );
    expect(shift, sources.join('\n')).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await violations(page)).toEqual([]);
    await leave();
  });
});

describe('The code that a page shows', () => {
  /** Without the spaces: a page may be indented otherwise than its excerpt. */
  const bare = (text: string): string => text.replace(/\s+/g, '');
  const shown = pages.filter((name) => !['index.html', ...made].includes(name));

  it.each(shown)('%s shows lines of its own', (name) => {
    const page = readFileSync(new URL(name, folder), 'utf8');
    const excerpt = /<section class="code".*?<pre>(.*?)<\/pre>/s.exec(page)?.[1] ?? '';
    expect(excerpt).not.toBe('');
    const linked = [...page.matchAll(/(?:src|href)="([\w-]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
    const beside = linked.map((file) => readFileSync(new URL(file, new URL(name, folder)), 'utf8'));
    const own = bare([page.replace(/<section class="code".*?<\/section>/s, ''), ...beside].join('\n'));
    const lines = excerpt.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').split('\n');
    const strange = lines.filter(
      (line) =>
        !/^(?:\/\/|\/\*) [\w-]+\.\w+|…|Content-Security|^ {2}\S+-src |trusted-types/.test(line) &&
        !own.includes(bare(line)),
    );
    expect(strange).toEqual([]);
  });
});
