/** A screenshot's pixels. */
import UPNG from 'upng-js';

type Rgb = readonly [red: number, green: number, blue: number];

export class Look {
  private readonly pixels: Uint8Array;
  private readonly width: number;

  constructor(png: Buffer) {
    const image = UPNG.decode(new Uint8Array(png).buffer);
    this.width = image.width;
    this.pixels = new Uint8Array(UPNG.toRGBA8(image)[0] ?? new ArrayBuffer(0));
  }

  at(x: number, y: number): string {
    return `#${this.rgb(x, y)
      .map((channel) => channel.toString(16).padStart(2, '0'))
      .join('')}`;
  }

  /** How much of a box has this colour. */
  share(box: Box, colour: string): number {
    return shareOf(box, (x, y) => this.at(x, y) === colour);
  }

  /** How much of a box differs from another look by more than antialiasing: by more than 48 in a channel. */
  differs(other: Look, box: Box): number {
    return shareOf(box, (x, y) => {
      const there = other.rgb(x, y);
      return this.rgb(x, y).some((channel, index) => Math.abs(channel - (there[index] ?? 0)) > 48);
    });
  }

  private rgb(x: number, y: number): Rgb {
    const at = 4 * (Math.round(y) * this.width + Math.round(x));
    const [red = 0, green = 0, blue = 0] = this.pixels.subarray(at, at + 3);
    return [red, green, blue];
  }
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function shareOf({ x, y, width, height }: Box, is: (x: number, y: number) => boolean): number {
  let [found, all] = [0, 0];
  for (let down = 1; down < height - 1; down++) {
    for (let right = 1; right < width - 1; right++) {
      all += 1;
      if (is(x + right, y + down)) found += 1;
    }
  }
  return found / all;
}
