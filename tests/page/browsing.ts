/** The example pages, served as `npm start` serves them, in a real Chromium driven from outside. */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page, type Request } from 'playwright';
import { chromiumArgs, findChromium } from '../../scripts/find-chromium.js';
import { serve, type Serving } from '../../scripts/serve.js';

if (!existsSync(new URL('../../dist/mapbrief.js', import.meta.url))) {
  throw new Error('dist/mapbrief.js is missing. Run `npm run build` first.');
}

export const examples = ['libya-2016', 'kherson-2022', 'tonga-2022', 'minimal'] as const;

export interface Visit {
  readonly page: Page;
  /** Every address asked for. */
  readonly requests: readonly string[];
  /** Console lines, uncaught errors, failed requests. */
  readonly noise: readonly string[];
  /** Ends the visit; the next is made in the same tab, which takes a third of the time of a new one. */
  readonly leave: () => Promise<void>;
}

export interface VisitOptions {
  readonly colorScheme?: Scheme;
  /** Milliseconds that every data file takes to come. */
  readonly delay?: number;
}

type Scheme = 'light' | 'dark';

/** A tab, and where it notes what it hears. */
interface Tab {
  readonly page: Page;
  /** For good: a tab that changes it fetches the pictures of the next page twice. */
  readonly colorScheme: Scheme;
  heard: { readonly requests: string[]; readonly noise: string[] };
}

export class Browsing {
  /** Tabs that have been left. */
  private readonly idle: Tab[] = [];

  private constructor(
    readonly browser: Browser,
    private readonly serving: Serving,
  ) {}

  static async start(): Promise<Browsing> {
    const executablePath = findChromium();
    const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArgs });
    return new Browsing(browser, await serve(0));
  }

  get origin(): string {
    return this.serving.origin;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await new Promise((resolve) => this.serving.server.close(resolve));
  }

  /** An example in a window, once its brief is drawn. */
  async visit(path: string, width: number, options: VisitOptions = {}): Promise<Visit> {
    const visit = await this.open(path, width, options);
    await visit.page.locator('map-brief .frame > svg').waitFor({ timeout: 15_000 });
    await settled(visit.page);
    return visit;
  }

  /** A page in a window, once every element on it is defined and waits for nothing more. */
  async open(path: string, width: number, { colorScheme = 'light', delay = 0 }: VisitOptions = {}): Promise<Visit> {
    const left = this.idle.findIndex((one) => one.colorScheme === colorScheme);
    const tab = this.idle.splice(left, left < 0 ? 0 : 1)[0] ?? (await this.tab(colorScheme));
    const { page } = tab;
    const { requests, noise } = (tab.heard = { requests: [], noise: [] });
    await page.setViewportSize({ width, height: 900 });
    if (delay > 0) {
      await page.route('**/*.json', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, delay));
        // What comes after the visit has been given up with it.
        await route.continue().catch(() => undefined);
      });
    }
    await page.goto(`${this.origin}${path}`);
    await page.waitForFunction(() => {
      const elements = [...document.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
      return elements.every(
        (element) => element.matches(':defined') && element.shadowRoot?.querySelector('[aria-busy="true"]') === null,
      );
    });
    const leave = async (): Promise<void> => {
      await page.unrouteAll();
      // A mouse that stays would reach for the next page's map.
      await page.mouse.move(0, 0);
      await page.goto('about:blank');
      this.idle.push(tab);
    };
    return { page, requests, noise, leave };
  }

  private async tab(colorScheme: Scheme): Promise<Tab> {
    const page = await this.browser.newPage({ colorScheme });
    const tab: Tab = { page, colorScheme, heard: { requests: [], noise: [] } };
    /** That a request has failed may be told when the next visit has begun. */
    const visits = new WeakMap<Request, Tab['heard']>();
    page.on('request', (request) => {
      visits.set(request, tab.heard);
      tab.heard.requests.push(request.url());
    });
    page.on('console', (message) => tab.heard.noise.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => tab.heard.noise.push(`uncaught: ${error.message}`));
    page.on('requestfailed', (request) => visits.get(request)?.noise.push(`failed: ${request.url()}`));
    await page.addInitScript(() => {
      const seen = { shift: 0, sources: [] as string[] };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if (!('value' in entry)) continue;
          seen.shift += Number(entry.value);
          seen.sources.push(JSON.stringify(entry));
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    return tab;
  }
}

/** Once the fonts are there and all that was asked for is drawn, and told to those who watch for it. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    // Observers hear of a frame in a task after it.
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}
