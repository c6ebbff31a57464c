/** Pages with a brief that a server wrote, served from memory beside the built script, in a Chromium with or without scripts. */
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { expect, vi } from 'vitest';
import { chromiumArgs, findChromium } from '../../scripts/find-chromium.js';
import { serve, type Serving } from '../../scripts/serve.js';
import { basemapNeeds } from '../../src/basemap/index.js';
import { parseBriefing } from '../../src/briefing/index.js';
import { renderMarkup, type MarkupOptions } from '../../src/markup.js';
import { basemapFromDisk } from '../../src/node.js';

const file = (name: string): string => readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8');

/** The markup of an example, or of a briefing of the test's own. */
export async function writtenMarkup(briefing: unknown, options: Partial<MarkupOptions> = {}): Promise<string> {
  const given = typeof briefing === 'string' && !briefing.startsWith('{') ? file(briefing) : briefing;
  const { briefing: read } = parseBriefing(given);
  if (!read) throw new Error('This is no briefing.');
  const basemap = await basemapFromDisk(basemapNeeds(read));
  return renderMarkup(given, { basemap, ...options });
}

/** What a visit saw. */
export interface Seen {
  /** What moved that was there already. */
  readonly shift: number;
  readonly events: readonly string[];
}

export class Writing {
  private constructor(
    readonly browser: Browser,
    private readonly serving: Serving,
    private readonly policy: string,
  ) {}

  static async start(): Promise<Writing> {
    const executablePath = findChromium();
    const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArgs });
    const serving = await serve(0);
    const { headers } = await fetch(`${serving.origin}/examples/page.css`);
    return new Writing(browser, serving, headers.get('content-security-policy') ?? '');
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await new Promise((resolve) => this.serving.server.close(resolve));
  }

  /** Opens a page with this body under the strict policy; its script is held until `begin` is called. */
  async open(
    body: string,
    options: BrowserContextOptions,
    { data, still }: { data?: 'missing'; still?: 'hidden' } = {},
  ): Promise<{ page: Page; noise: string[]; begin: () => Promise<void> }> {
    const context = await this.browser.newContext({ deviceScaleFactor: 1, ...options });
    const page = await context.newPage();
    const noise: string[] = [];
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(error.message));
    await page.addInitScript(() => {
      const seen = { shift: 0, events: [] as string[] };
      Object.assign(window, { seen });
      for (const type of ['brief-ready', 'brief-problem']) addEventListener(type, () => seen.events.push(type));
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) seen.shift += Number(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/dist/mapbrief.js', async (route) => {
      await held;
      await route.continue();
    });
    if (data === 'missing') await page.route('**/examples/*.json', (route) => route.fulfill({ status: 404 }));
    await page.route('**/examples/written.html', (route) =>
      route.fulfill({
        headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': this.policy },
        body: pageOf(body),
      }),
    );
    await page.goto(`${this.serving.origin}/examples/written.html`, { waitUntil: 'commit' });
    await page.locator('footer.page').waitFor();
    if (still !== 'hidden') await page.locator('map-brief .frame > svg:visible').waitFor();
    const begin = async (): Promise<void> => {
      await page.evaluate(() => ((window as unknown as { seen: { shift: number } }).seen.shift = 0));
      release();
      await vi.waitFor(async () => expect((await seen(page)).events).not.toEqual([]), {
        timeout: 10_000,
        interval: 20,
      });
    };
    return { page, noise, begin };
  }

  /** How many pixels of two pictures of the same size differ by more than an eye may notice, as a share of all. */
  async difference(one: Buffer, other: Buffer): Promise<number> {
    const page = await this.browser.newPage();
    const share = await page.evaluate(
      async (pictures) => {
        const [a, b] = await Promise.all(
          pictures.map(async (picture) => {
            const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
            const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
            const context = canvas.getContext('2d');
            context?.drawImage(bitmap, 0, 0);
            return context?.getImageData(0, 0, bitmap.width, bitmap.height);
          }),
        );
        if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
        let differing = 0;
        for (let at = 0; at < a.data.length; at += 4)
          if ([0, 1, 2].some((part) => Math.abs((a.data[at + part] ?? 0) - (b.data[at + part] ?? 0)) > 16)) differing++;
        return differing / (a.width * a.height);
      },
      [one.toString('base64'), other.toString('base64')],
    );
    await page.close();
    return share;
  }
}

export function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => (window as unknown as { seen: Seen }).seen);
}

function pageOf(body: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Written</title>
    <link rel="stylesheet" href="page.css" />
    <link rel="preload" as="style" href="../dist/mapbrief.css" />
    <script type="module" async src="../dist/mapbrief.js"></script>
  </head>
  <body>
    <main>${body}</main>
    <footer class="page">The end of the page</footer>
  </body>
</html>`;
}
