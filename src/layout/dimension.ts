/** Dimension lines: ticks at both ends, set off to the side where there is room, with thin lines back to what is measured. */
import { around, boxesAlong, centre, inside } from './boxes.js';
import type { Obstacles } from './obstacles.js';
import { pathOf } from './paths.js';
import type { Box, Font, LaidText, PathData, Point } from './types.js';

/** A text that fits on the line, and its width in pixels. */
export interface LineText {
  readonly text: string;
  readonly font: Font;
  readonly width: number;
}

export interface Dimension {
  readonly path: PathData;
  readonly ticks: PathData;
  readonly extensions: PathData;
  readonly text?: LaidText;
  readonly boxes: readonly Box[];
  readonly textBoxes: readonly Box[];
}

const tick = 5;
const setOffs = [24, 32, 40, 48, 56, 64, 74, 84];
/** Over water there is more room: what each box over land costs. */
const landCost = 2;
/** From the line to the baseline of its text. */
const textGap = 5;

/** A straight dimension beside the line from `from` to `to`, at the cheapest set-off and side. */
export function dimensionBeside(
  from: Point,
  to: Point,
  text: LineText | undefined,
  frame: Box,
  obstacles: Obstacles,
  onLand: (at: Point) => boolean,
): Dimension {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const normal: Point = [-(to[1] - from[1]) / length, (to[0] - from[0]) / length];
  const options = setOffs.flatMap((off) => [off, -off]).map((off) => draw(from, to, normal, off, text));
  let best = options[0];
  let least = Infinity;
  options.forEach((option, index) => {
    const all = [...option.boxes, ...option.textBoxes];
    const outside = all.filter((box) => !inside(box, frame)).length * 400;
    const land = all.filter((box) => onLand(centre(box))).length * landCost;
    const cost = outside + land + all.reduce((sum, box) => sum + Math.min(200, obstacles.cost(box)), 0) + index;
    if (cost < least) [best, least] = [option, cost];
  });
  return best ?? draw(from, to, normal, setOffs[0] ?? 0, text);
}

function draw(from: Point, to: Point, normal: Point, off: number, text: LineText | undefined): Dimension {
  const shift = (at: Point, by: number): Point => [at[0] + normal[0] * by, at[1] + normal[1] * by];
  const [a, b] = [shift(from, off), shift(to, off)];
  const end = Math.sign(off) * tick;
  const ticks = [a, b].map((at) => pathOf([shift(at, -end), shift(at, end)])).join('');
  const start = Math.sign(off) * 12;
  const extensions = pathOf([shift(from, start), shift(a, -end)]) + pathOf([shift(to, start), shift(b, -end)]);
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const boxes = [
    ...boxesAlong([a, b], 4, 12),
    ...boxesAlong([shift(from, start), a], 2, 14),
    ...boxesAlong([shift(to, start), b], 2, 14),
  ];
  if (!text) return { path: pathOf([a, b]), ticks, extensions, boxes, textBoxes: [] };
  const { font, width } = text;
  const [left, right] = a[0] <= b[0] ? [a, b] : [b, a];
  const angle = (Math.atan2(right[1] - left[1], right[0] - left[0]) * 180) / Math.PI;
  const up: Point = [(right[1] - left[1]) / length, -(right[0] - left[0]) / length];
  const at: Point = [middle[0] + up[0] * textGap, middle[1] + up[1] * textGap];
  const along: Point = [(right[0] - left[0]) / length, (right[1] - left[1]) / length];
  const textBoxes = Array.from({ length: 9 }, (_, i) => {
    const t = ((i - 4) / 8) * width;
    const lift = textGap + font.size / 2;
    return around(
      [middle[0] + along[0] * t + up[0] * lift, middle[1] + along[1] * t + up[1] * lift],
      width / 14,
      font.size * 0.7,
    );
  });
  const laid: LaidText = { text: text.text, at, font, role: 'figure', anchor: 'middle', rotate: angle };
  return { path: pathOf([a, b]), ticks, extensions, text: laid, boxes, textBoxes };
}
