/** Measures text as the page will draw it, through a canvas; where there is none, as a typical font would. */
import { typicalMetrics, type MeasureText } from '../layout/index.js';

/** The measure for a font family; each text is measured once. */
export function textWidthIn(family: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return typicalMetrics;
  const known = new Map<string, number>();
  return (text, font) => {
    const css = `${font.italic ? 'italic ' : ''}${String(font.weight)} ${String(font.size)}px ${family}`;
    const key = `${css}|${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    context.font = css;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}
