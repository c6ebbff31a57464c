/** The still as an optimised PNG: at the size and density at which it is shown, in 256 colours at most. */
import type { Browser } from 'playwright';
import UPNG from 'upng-js';
import { layout, typicalMetrics } from '../../src/layout/index.js';
import type { Scene } from '../../src/scene/index.js';
import { renderStill } from '../../src/still/index.js';

const colours = 256;

export async function stillPng(browser: Browser, scene: Scene, width: number, height: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height } });
  const svg = renderStill(layout(scene, { width, height }, typicalMetrics));
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  const shot = UPNG.decode(new Uint8Array(await page.screenshot()).buffer);
  await page.close();
  return Buffer.from(UPNG.encode(UPNG.toRGBA8(shot), shot.width, shot.height, colours));
}
