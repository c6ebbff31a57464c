/** What a page fetches to paint the Libya still, from real requests to `dist/`, beside what it may fetch. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright';
import { chromiumArgs, findChromium } from './find-chromium.js';
import { serve } from './serve.js';

/** KB gzipped at level 9, of 1,024 bytes each; and round trips, counted from when the HTML is there. */
export const budgets = [
  { what: 'first', name: 'mapbrief.js with its static imports, KB', ceiling: 25, target: 25 },
  { what: 'code', name: 'all scripts until the still is painted, KB', ceiling: 71, target: 60 },
  { what: 'all', name: 'the same with its basemap and briefing, KB', ceiling: 85, target: 85 },
  { what: 'roundTrips', name: 'round trips, with the briefing preloaded', ceiling: 2, target: 2 },
] as const;

export type Sizes = Readonly<Record<(typeof budgets)[number]['what'], number>>;

/** Longer than the page's own work between two answers, so that what follows upon an answer is told from what went beside it. */
const answerDelay = 500;

/** One answer: when it was asked for and there, in milliseconds of the page's clock. */
export interface Fetched {
  readonly url: string;
  readonly asked: number;
  readonly there: number;
}

export interface Painting {
  /** What was there when the still was painted. */
  readonly fetched: readonly Fetched[];
  /** When the first script had run: all that it imports statically was there before. */
  readonly ran: number;
  readonly bytes: ReadonlyMap<string, number>;
}

export function sizesOf({ fetched, ran, bytes }: Painting): Sizes {
  const scripts = fetched.filter(({ url }) => url.endsWith('.js'));
  const sum = (of: readonly Fetched[]): number =>
    of.reduce((total, { url }) => total + (bytes.get(url) ?? Number.NaN), 0) / 1024;
  return {
    first: sum(scripts.filter(({ there }) => there <= ran)),
    code: sum(scripts),
    all: sum(fetched),
    roundTrips: roundTrips(fetched),
  };
}

/** The longest chain of answers of which each was asked for once the one before was there. */
export function roundTrips(fetched: readonly Fetched[]): number {
  const depths = new Map<Fetched, number>();
  for (const one of [...fetched].sort((a, b) => a.asked - b.asked)) {
    const before = [...depths].filter(([{ there }]) => there <= one.asked).map(([, depth]) => depth);
    depths.set(one, 1 + Math.max(0, ...before));
  }
  return Math.max(0, ...depths.values());
}

/** Opens a page that preloads the Libya briefing and shows it, every answer but the page's own coming late. */
export async function paintLibya(browser: Browser, origin: string): Promise<Painting> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  await page.addInitScript(watch);
  await page.route(`${origin}/**`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, answerDelay));
    // What is still on its way when the page is closed is of no interest.
    await route.continue().catch(() => undefined);
  });
  const address = `${origin}/examples/size.html`;
  const { headers } = await fetch(`${origin}/examples/page.css`);
  const policy = headers.get('content-security-policy') ?? '';
  await page.route(address, (route) =>
    route.fulfill({ headers: { 'content-type': 'text/html', 'content-security-policy': policy }, body: libya }),
  );
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'painted' in window, undefined, { timeout: 20_000 });
  const { ran, fetched } = await page.evaluate(read);
  const bytes = new Map(await Promise.all(fetched.map(async ({ url }) => [url, await gzipped(url)] as const)));
  await close(page);
  return { fetched, ran, bytes };
}

/** The table, a line a budget. */
export function table(sizes: Sizes): string {
  const lines = budgets.map(({ what, name, ceiling, target }) => [name, sizes[what], ceiling, target] as const);
  const cell = (value: number | string): string =>
    (typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(1) : String(value)).padStart(9);
  return [['What the Libya still needs', 'now', 'ceiling', 'target'] as const, ...lines]
    .map(([name, ...values]) => name.padEnd(44) + values.map(cell).join(''))
    .join('\n');
}

const libya = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Size</title>
    <link rel="preload" as="fetch" href="libya-2016.json" crossorigin />
    <script type="module" src="../dist/mapbrief.js"></script>
  </head>
  <body>
    <map-brief src="libya-2016.json"></map-brief>
  </body>
</html>`;

/** Runs in the page: notes when the first script has run, and when the still is painted: a frame after its picture is there. */
function watch(): void {
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLScriptElement) Object.assign(window, { ran: performance.now() });
    },
    true,
  );
  void (async () => {
    while (!document.querySelector('map-brief')?.shadowRoot?.querySelector('.frame > svg'))
      await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    Object.assign(window, { painted: performance.now() });
  })();
}

function read(): { ran: number; fetched: Fetched[] } {
  const { ran, painted } = window as unknown as { ran: number; painted: number };
  const fetched = performance
    .getEntriesByType('resource')
    .map((entry) => ({
      url: entry.name,
      asked: entry.startTime,
      there: (entry as PerformanceResourceTiming).responseEnd,
    }))
    .filter(({ there }) => there > 0 && there <= painted);
  return { ran, fetched };
}

async function gzipped(url: string): Promise<number> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${String(response.status)}.`);
  return gzipSync(new Uint8Array(await response.arrayBuffer()), { level: 9 }).length;
}

async function close(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const executablePath = findChromium();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArgs });
  const { server, origin } = await serve(0, process.argv[2]);
  console.log(table(sizesOf(await paintLibya(browser, origin))));
  await browser.close();
  server.close();
}
