/** Three projects: pure floors and the package in Node; whole pages, driven from Node; elements in a real Chromium. */
import { defineConfig } from 'vitest/config';
import { playwright } from '@vitest/browser-playwright';
import { chromiumArgs, findChromium } from './scripts/find-chromium.js';
import { tileServer } from './tests/live/tile-server.js';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.ts', 'tests/page/**'],
          setupFiles: ['tests/seed.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
          // Nothing here leaves a trace: each file need not load the floors anew.
          isolate: false,
          pool: 'threads',
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'page',
          environment: 'node',
          include: ['tests/page/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          // A page waits as much as it works; Vitest would leave one of two cores to itself.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        publicDir: false,
        plugins: [tileServer()],
        // Found while a test runs, a dependency would reload the page under it.
        optimizeDeps: {
          include: ['lit', 'lit/directive.js', 'lit/directives/ref.js', 'lit/directives/class-map.js', 'pmtiles'],
          // It finds its worker beside itself.
          exclude: ['maplibre-gl'],
        },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          setupFiles: ['tests/quiet.ts'],
          testTimeout: 30_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1200, height: 900 },
            provider: playwright({
              launchOptions: { executablePath: findChromium(), args: chromiumArgs },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
