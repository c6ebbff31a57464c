/** A browser that Playwright does not drive: what a test asks of it, and where this machine has one. */
import { existsSync } from 'node:fs';

export interface OtherBrowser {
  /** Loads a page, and waits for its `load`. */
  readonly open: (url: string) => Promise<void>;
  /** Calls a function in the page, which knows nothing but its arguments; they and what it resolves to are JSON. */
  readonly run: <Given extends readonly unknown[], Answer>(
    work: (...given: Given) => Answer | Promise<Answer>,
    ...given: Given
  ) => Promise<Answer>;
  /** The window as a PNG. */
  readonly screenshot: () => Promise<Buffer>;
  /** Moves the mouse to a spot of the window. */
  readonly point: (x: number, y: number) => Promise<void>;
  /** What the console has said: lines and uncaught errors. */
  readonly noise: () => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
}

/** The size of a window, in CSS pixels. */
export const size = { width: 1200, height: 900 } as const;

const first = (...paths: readonly string[]): string | undefined => paths.find((path) => existsSync(path));

/** Where Debian's packages put them. */
export const installed = {
  firefox: first('/usr/bin/firefox-esr', '/usr/bin/firefox'),
  webkitDriver: first('/usr/bin/WebKitWebDriver'),
  xvfb: first('/usr/bin/Xvfb'),
} as const;

/** Has the page call `work` with JSON, and answers with JSON: no two drivers carry other values in the same way. */
export const calling = (work: (...given: never[]) => unknown, given: readonly unknown[]): string =>
  `Promise.resolve((${work.toString()})(...${JSON.stringify(given)})).then((answer) => JSON.stringify(answer ?? null))`;
