/** Pages of somebody else's under policies of their own, with the built script beside them or on another host. */
import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Frame, type Page } from 'playwright';
import sirv from 'sirv';
import { chromiumArgs, findChromium } from '../../scripts/find-chromium.js';

export const libya = readFileSync(new URL('../../examples/libya-2016.json', import.meta.url), 'utf8');
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

export const moduleScript = (base = ''): string => `<script type="module" src="${base}/dist/mapbrief.js"></script>`;
export const inlineBrief = `<map-brief id="libya"><script type="application/json">${libya}</script></map-brief>`;
export const linkedBrief = '<map-brief id="libya" src="/libya.json"></map-brief>';

export interface Served {
  readonly html: string;
  readonly policy?: string;
}

export interface GuardVisit {
  readonly page: Page;
  readonly requests: readonly string[];
  /** Console lines, uncaught errors, violations of a policy. */
  readonly noise: readonly string[];
}

/** A host that serves pages by path, `dist/` and the Libya briefing; another host may read what it serves if `shared`. */
export class Host {
  private constructor(
    private readonly server: Server,
    readonly origin: string,
    private readonly pages: Map<string, Served>,
  ) {}

  static async start(shared = false): Promise<Host> {
    const pages = new Map<string, Served>();
    const files = sirv(dist, { dev: true });
    const server = createServer((request, response) => {
      const path = request.url ?? '/';
      if (shared) response.setHeader('Access-Control-Allow-Origin', '*');
      const page = pages.get(path);
      if (page?.policy !== undefined) response.setHeader('Content-Security-Policy', page.policy);
      if (page) response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(document(page.html));
      else if (path === '/libya.json') response.writeHead(200, { 'Content-Type': 'application/json' }).end(libya);
      else if (path.startsWith('/dist/')) {
        request.url = path.slice('/dist'.length);
        files(request, response, () => void response.writeHead(404).end());
      } else response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    });
    await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    return new Host(server, `http://localhost:${String(port)}`, pages);
  }

  /** The address of a page. */
  put(html: string, policy?: string): string {
    const path = `/page-${String(this.pages.size)}.html`;
    this.pages.set(path, { html, ...(policy !== undefined && { policy }) });
    return `${this.origin}${path}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

export function document(html: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Guarded</title></head><body>${html}</body></html>`;
}

export async function startBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArgs });
}

export async function visit(browser: Browser, address: string, locale = 'en-GB'): Promise<GuardVisit> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, locale });
  const [requests, noise]: [string[], string[]] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`uncaught: ${error.message}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
      console.error('violation', effectiveDirective, blockedURI, sourceFile),
    );
  });
  await page.goto(address);
  return { page, requests, noise };
}

/** Once its still is drawn. */
export async function drawn(frame: Frame | Page): Promise<void> {
  await frame.locator('map-brief .frame svg').first().waitFor({ timeout: 15_000 });
}

/** Makes the map live by the page's own word; whether it is. */
export function goLive(frame: Frame | Page): Promise<boolean> {
  return frame
    .locator('map-brief')
    .first()
    .evaluate(
      async (element) =>
        'goLive' in element && typeof element.goLive === 'function' && (await element.goLive()) === true,
    );
}
