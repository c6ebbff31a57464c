/** The example pages, served as `npm start` serves them, in a real Chromium driven from outside. */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
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
}

export interface VisitOptions {
  readonly colorScheme?: 'light' | 'dark';
  /** Milliseconds that every data file takes to come. */
  readonly delay?: number;
}

export class Browsing {
  private constructor(
    private readonly browser: Browser,
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
    await visit.page.waitForTimeout(200);
    return visit;
  }

  /** A page in a window, once every element on it is defined and waits for nothing more. */
  async open(path: string, width: number, { colorScheme = 'light', delay = 0 }: VisitOptions = {}): Promise<Visit> {
    const page = await this.browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    if (delay > 0) {
      await page.route('**/*.json', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, delay));
        await route.continue();
      });
    }
    const requests: string[] = [];
    const noise: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => noise.push(`uncaught: ${error.message}`));
    page.on('requestfailed', (request) => noise.push(`failed: ${request.url()}`));
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
    await page.goto(`${this.origin}${path}`);
    await page.waitForFunction(() => {
      const elements = [...document.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
      return elements.every(
        (element) => element.matches(':defined') && element.shadowRoot?.querySelector('[aria-busy="true"]') === null,
      );
    });
    return { page, requests, noise };
  }
}
