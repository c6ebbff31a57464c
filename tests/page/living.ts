/** A live map as a reader has it: reached for, moved, looked at, compared with its still. */
import type { Page } from 'playwright';
import type { BriefLiveEvent, MapBriefElement } from '../../src/elements/index.js';

export const brief = (page: Page) => page.locator('map-brief').first();
export const frameOf = (page: Page) => brief(page).locator('.frame');

/** What only a live map needs. */
export const ofTheLiveMap = (requests: readonly string[]): string[] =>
  requests.filter((url) => /chunks\/(?:live|archive)|worker/.test(url));

/** Makes the map live by the page's own word; whether it is. */
export const goLive = (page: Page): Promise<boolean> =>
  brief(page).evaluate((element) => (element as MapBriefElement).goLive());

export const goStill = (page: Page): Promise<void> =>
  brief(page).evaluate((element) => (element as MapBriefElement).goStill());

export const isLive = (page: Page): Promise<boolean> =>
  brief(page).evaluate((element) => (element as MapBriefElement).live);

/** Every `brief-live` event from now on: `true`, or why not. */
export async function liveEvents(page: Page): Promise<() => Promise<(true | string)[]>> {
  await page.evaluate(() => {
    const heard: (true | string)[] = [];
    Object.assign(window, { heard });
    document.addEventListener('brief-live', ({ live, reason }: BriefLiveEvent) => heard.push(live || reason));
  });
  return () => page.evaluate(() => (window as unknown as { heard: (true | string)[] }).heard);
}

/** The frame's middle, in the window. */
export async function middleOf(page: Page): Promise<readonly [x: number, y: number]> {
  const box = await frameOf(page).boundingBox();
  if (!box) throw new Error('There is no map.');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** A drag that ends without a swing. */
export async function drag(page: Page, x: number, y: number): Promise<void> {
  const [fromX, fromY] = await emptySpot(page);
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  await page.mouse.move(fromX + x, fromY + y, { steps: 6 });
  await page.waitForTimeout(250);
  await page.mouse.up();
}

/** Zooms by a share of a level, about the middle. */
export async function wheelZoom(page: Page, levels: number): Promise<void> {
  const scale = 2 ** Math.abs(levels);
  // MapLibre's own curve for a wheel (ScrollZoomHandler), the other way round.
  const delta = -Math.log(2 / scale - 1) * 450;
  await page.mouse.move(...(await middleOf(page)));
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, levels > 0 ? -delta : delta);
  await frameOf(page).and(page.locator('.moving')).waitFor({ timeout: 2_000 });
  await page.keyboard.up('Control');
}

export async function key(page: Page, ...keys: readonly string[]): Promise<void> {
  await frameOf(page).focus();
  for (const one of keys) {
    await page.keyboard.press(one);
    await page.waitForTimeout(50);
    await landed(page);
  }
}

/** The camera rests. */
export async function landed(page: Page): Promise<void> {
  await frameOf(page).and(page.locator(':not(.moving)')).waitFor();
}

/** The camera rests, and so does what is drawn. */
export async function atRest(page: Page, ground = false): Promise<Buffer> {
  await landed(page);
  let last = await picture(page, ground);
  for (let look = 0; look < 40; look++) {
    await page.waitForTimeout(50);
    const next = await picture(page, ground);
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error('The map does not come to rest.');
}

/** What is not the same on a still and a live map: buttons, notes, the mark of focus. Made blank, not removed: nothing may move. */
const bare = `
  .controls, .map-note { visibility: hidden }
  .frame { outline: none !important }
`;
const groundAlone = '.main > :is(.shapes, .pins), .inset { visibility: hidden }';

/** The map without what only a live one has; or its ground alone. */
export async function picture(page: Page, ground = false): Promise<Buffer> {
  const undo = await frameOf(page).evaluateHandle(
    (frame, css) => {
      const root = frame.getRootNode() as ShadowRoot;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      const before = [...root.adoptedStyleSheets];
      root.adoptedStyleSheets = [...before, sheet];
      return () => (root.adoptedStyleSheets = before);
    },
    ground ? bare + groundAlone : bare,
  );
  const box = await frameOf(page).boundingBox();
  if (!box) throw new Error('There is no map.');
  const shot = await page.screenshot({ clip: box });
  await undo.evaluate((done) => void done());
  return shot;
}

/** The middle of each thing drawn for an item, in pixels from the frame's corner. */
export type Places = Readonly<Record<string, readonly [x: number, y: number]>>;

export function places(page: Page): Promise<Places> {
  return frameOf(page).evaluate((frame) => {
    const { left, top } = frame.getBoundingClientRect();
    const found: Record<string, readonly [number, number]> = {};
    for (const group of frame.querySelectorAll('.main g[data-item]:not([data-item=""])')) {
      const box = group.getBoundingClientRect();
      const name = `${group.getAttribute('data-item') ?? ''} ${(group.getAttribute('class') ?? '').replace(/ ?lit/, '')}`;
      let count = 0;
      while (`${name} ${String(count)}` in found) count += 1;
      found[`${name} ${String(count)}`] = [(box.left + box.right) / 2 - left, (box.top + box.bottom) / 2 - top];
    }
    return found;
  });
}

/** The farthest that anything stands from its place on the other. */
export function farthest(a: Places, b: Places): number {
  const away = Object.entries(a).map(([name, [x, y]]) => {
    const there = b[name];
    return there ? Math.hypot(there[0] - x, there[1] - y) : Infinity;
  });
  return Math.max(0, ...away);
}

/** A spot of the map where nothing stands that could be clicked or covered. */
async function emptySpot(page: Page): Promise<readonly [x: number, y: number]> {
  const spot = await frameOf(page).evaluate((frame) => {
    const { left, top, width, height } = frame.getBoundingClientRect();
    const root = frame.getRootNode() as ShadowRoot;
    for (let step = 0; step < 200; step++) {
      const x = left + width * (0.3 + 0.4 * ((step * 0.618) % 1));
      const y = top + height * (0.3 + 0.4 * (step / 200));
      const hit = root.elementFromPoint(x, y);
      if (hit && frame.contains(hit) && !hit.closest('[data-item]:not([data-item=""]), .inset')) return [x, y] as const;
    }
    return [left + width / 2, top + height / 2] as const;
  });
  return spot;
}
