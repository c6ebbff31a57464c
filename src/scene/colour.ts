/** The little colour arithmetic a map needs: mixing, and contrast as WCAG 2.2 measures it. */

type Rgb = readonly [number, number, number];

function parse(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function format(rgb: Rgb): string {
  return '#' + rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('');
}

/** Mixes two `#rrggbb` colours; `share` (0 to 1) is the part of the first. */
export function mix(first: string, second: string, share: number): string {
  const a = parse(first);
  const b = parse(second);
  const between = (x: number, y: number): number => x * share + y * (1 - share);
  return format([between(a[0], b[0]), between(a[1], b[1]), between(a[2], b[2])]);
}

/** Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance"). */
export function luminance(hex: string): number {
  const [r, g, b] = parse(hex).map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** The colour itself, or the nearest mix with `toward` that reaches `ratio` on every ground given. */
export function readableOn(color: string, grounds: readonly string[], ratio: number, toward: string): string {
  for (let share = 1; share > 0; share -= 0.04) {
    const candidate = mix(color, toward, share);
    if (grounds.every((ground) => contrast(candidate, ground) >= ratio)) return candidate;
  }
  return toward;
}
