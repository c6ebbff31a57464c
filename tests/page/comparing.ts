/** Two pictures of the same thing, drawn by different means: whether they differ by more than their antialiasing. */
import { chromium, type Browser, type Page } from 'playwright';
import { chromiumArgs, findChromium } from '../../scripts/find-chromium.js';

export interface Difference {
  /** Of all pixels, those that differ by more than antialiasing: by more than 48 in a channel. */
  readonly share: number;
  /** Where the second fits the first best, of all places looked at: right, down. */
  readonly offset: readonly [x: number, y: number];
}

/** Compares in a page of its own: a browser reads PNG. */
export class Comparing {
  private constructor(
    private readonly page: Page,
    readonly stop: () => Promise<void>,
  ) {}

  /** In a browser that is there, or in one of its own. */
  static async start(browser?: Browser): Promise<Comparing> {
    if (browser) {
      const page = await browser.newPage();
      return new Comparing(page, () => page.close());
    }
    const executablePath = findChromium();
    const own = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArgs });
    return new Comparing(await own.newPage(), () => own.close());
  }

  /** How much they differ where they are. */
  async share(a: Buffer, b: Buffer): Promise<number> {
    return (await this.compare(a, b, 0)).share;
  }

  /** Looks for the best fit at most so many pixels off. */
  compare(a: Buffer, b: Buffer, farthest: 0 | 3 = 3): Promise<Difference> {
    if (a.equals(b)) return Promise.resolve({ share: 0, offset: [0, 0] });
    return this.page.evaluate(
      async ([first, second, reach]): Promise<Difference> => {
        const pixels = async (base64: string) => {
          const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const pen = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true });
          pen?.drawImage(image, 0, 0);
          return pen?.getImageData(0, 0, image.width, image.height);
        };
        const [one, other] = [await pixels(first), await pixels(second)];
        if (one?.width !== other?.width || one?.height !== other?.height || !one || !other)
          throw new Error('The pictures are not of one size.');
        const { width, height } = one;
        const rim = 3;
        /** How much they differ in all, and in how many pixels by much; the rim is left out, whichever the offset. */
        const differing = (right: number, down: number) => {
          let [sum, count] = [0, 0];
          for (let y = rim; y < height - rim; y++) {
            for (let x = rim; x < width - rim; x++) {
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
        for (let down = -reach; down <= reach; down++) {
          for (let right = -reach; right <= reach; right++) {
            const { sum } = differing(right, down);
            if (sum < least) [least, offset] = [sum, [right, down]];
          }
        }
        return { share: here.count / ((width - 2 * rim) * (height - 2 * rim)), offset };
      },
      [a.toString('base64'), b.toString('base64'), farthest] as const,
    );
  }
}
