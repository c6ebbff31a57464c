/** Two pictures of the same thing, drawn by different means: whether they differ by more than their antialiasing. */
import { chromium, type Browser, type Page } from 'playwright';
import { chromiumArgs, findChromium } from '../../scripts/find-chromium.js';

export interface Difference {
  /** Of all pixels, those that differ by more than antialiasing: by more than 48 in a channel. */
  readonly share: number;
  /** Where the second fits the first best, of all places at most 3 px off: right, down. */
  readonly offset: readonly [x: number, y: number];
}

/** Compares in a page of its own: a browser reads PNG. */
export class Comparing {
  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
  ) {}

  static async start(): Promise<Comparing> {
    const executablePath = findChromium();
    const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArgs });
    return new Comparing(browser, await browser.newPage());
  }

  async stop(): Promise<void> {
    await this.browser.close();
  }

  compare(a: Buffer, b: Buffer): Promise<Difference> {
    return this.page.evaluate(
      async ([first, second]): Promise<Difference> => {
        const pixels = async (base64: string) => {
          const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
          pen?.drawImage(image, 0, 0);
          return pen?.getImageData(0, 0, image.width, image.height);
        };
        const [one, other] = [await pixels(first), await pixels(second)];
        if (one?.width !== other?.width || one?.height !== other?.height || !one || !other)
          throw new Error('The pictures are not of one size.');
        const { width, height } = one;
        const most = 3;
        /** How much they differ in all, and in how many pixels by much; the rim is left out, whichever the offset. */
        const differing = (right: number, down: number) => {
          let [sum, count] = [0, 0];
          for (let y = most; y < height - most; y++) {
            for (let x = most; x < width - most; x++) {
              const at = 4 * (y * width + x);
              const there = at + 4 * (down * width + right);
              let worst = 0;
              for (let channel = 0; channel < 3; channel++) {
                worst = Math.max(worst, Math.abs((one.data[at + channel] ?? 0) - (other.data[there + channel] ?? 0)));
              }
              sum += worst;
              if (worst > 48) count += 1;
            }
          }
          return { sum, count };
        };
        const here = differing(0, 0);
        let [least, offset] = [here.sum, [0, 0] as readonly [number, number]];
        for (let down = -most; down <= most; down++) {
          for (let right = -most; right <= most; right++) {
            const { sum } = differing(right, down);
            if (sum < least) [least, offset] = [sum, [right, down]];
          }
        }
        return { share: here.count / ((width - 2 * most) * (height - 2 * most)), offset };
      },
      [a.toString('base64'), b.toString('base64')] as const,
    );
  }
}
