/** Where this machine has a Chromium: named by `CHROMIUM`, installed by the system, or by Playwright. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Software WebGL, no sandbox in containers, and no word to any other host. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // Debian turns it on. Where software stands for the graphics card, pages come in half the time without.
  '--disable-gpu-rasterization',
];

export function findChromium(): string | undefined {
  return [process.env['CHROMIUM'], ...usual, chromium.executablePath()].find((path) => path && existsSync(path));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = findChromium();
  if (path) console.log(path);
  process.exit(path ? 0 : 1);
}
