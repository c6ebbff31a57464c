/** Type on the map: sizes by role, for a wide and a narrow view; and text measured without a screen. */
import type { Font, LaidText, MeasureText } from './types.js';

type Role = LaidText['role'];

/** A wide map, a phone's, and an inset. */
export type TypeScale = 'wide' | 'narrow' | 'inset';

/** Below this width in pixels the map is a phone's: smaller marks, and the inset stands under the map. */
const narrowBelow = 560;

export function isNarrow(width: number): boolean {
  return width < narrowBelow;
}

/** Sizes in pixels. Nothing that the story says is smaller than 11, on a phone neither. */
const fonts: Readonly<Record<Role, Font & { readonly narrow: number }>> = {
  stronghold: { size: 17, narrow: 15, weight: 700, italic: false },
  city: { size: 14, narrow: 13, weight: 600, italic: false },
  place: { size: 12, narrow: 12, weight: 600, italic: false },
  local: { size: 12, narrow: 11, weight: 400, italic: false },
  actor: { size: 11.5, narrow: 11, weight: 500, italic: false },
  note: { size: 11.5, narrow: 11, weight: 400, italic: false },
  doubt: { size: 11, narrow: 11, weight: 400, italic: true },
  figure: { size: 12, narrow: 11.5, weight: 600, italic: false },
  context: { size: 12, narrow: 11, weight: 400, italic: true },
  country: { size: 11, narrow: 11, weight: 400, italic: false, spacing: 1.5 },
  town: { size: 11, narrow: 11, weight: 400, italic: false },
  scale: { size: 11, narrow: 11, weight: 400, italic: false },
  credit: { size: 10.5, narrow: 10.5, weight: 400, italic: false },
};

export function fontOf(role: Role, scale: TypeScale): Font {
  const { narrow, ...font } = fonts[role];
  if (scale === 'inset') return { ...font, size: Math.min(narrow, 11), weight: Math.min(font.weight, 600) };
  return scale === 'narrow' ? { ...font, size: narrow } : font;
}

/** Width of a line with its letter spacing, in pixels. */
export function widthOf(text: string, font: Font, measure: MeasureText): number {
  return measure(text, font) + (font.spacing ?? 0) * text.length;
}

/** Widths of characters met before, in thousandths of the font size. */
const known = new Map<string, number>();

/** Text metrics without a screen: for Node, and wherever the same picture is wanted everywhere. */
export function typicalMetrics(text: string, font: Font): number {
  let width = 0;
  for (const character of text) width += known.get(character) ?? learn(character);
  return ((width * font.size) / 1000) * (font.weight >= 600 ? 1.07 : 1);
}

/** As in a typical system sans (Noto Sans, OFL), by groups of characters. */
function learn(character: string): number {
  const widths: readonly (readonly [pattern: RegExp, width: number])[] = [
    [/[ilj.,;:'’|!]/, 265],
    [/[ftrI()[\]"“” \u00a0]/, 340],
    [/[mwMW@—]/, 890],
    [/[A-HJ-LN-VX-Z&]/, 655],
    [/[a-z]/, 555],
    [/[\u0600-\u06ff\u0750-\u077f]/, 520],
    [/[\u0590-\u05ff]/, 560],
    [/[\u0410-\u042f]/, 690],
    [/[\u0400-\u04ff]/, 590],
    [/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/, 1000],
  ];
  const width = widths.find(([pattern]) => pattern.test(character))?.[1] ?? 580;
  known.set(character, width);
  return width;
}
