/** Dimension lines: ticks at both ends, set off to the side where there is room, with thin lines back to what is measured. */
import { around, boxesAlong, centre, inside, moved, toward } from './boxes.js';
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
/** How far beside what it measures, on either side. */
const setOffs = [24, -24, 32, -32, 40, -40, 48, -48, 56, -56, 64, -64, 74, -74, 84, -84] as const;
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
  let best = draw(from, to, setOffs[0], text);
  let least = Infinity;
  setOffs.forEach((off, index) => {
    const option = draw(from, to, off, text);
    const all = [...option.boxes, ...option.textBoxes];
    const outside = all.filter((box) => !inside(box, frame)).length * 400;
    const land = all.filter((box) => onLand(centre(box))).length * landCost;
    const cost = outside + land + all.reduce((sum, box) => sum + Math.min(200, obstacles.cost(box)), 0) + index;
    if (cost < least) [best, least] = [option, cost];
  });
  return best;
}

function draw(from: Point, to: Point, off: number, text: LineText | undefined): Dimension {
  const [x, y] = toward(from, to);
  const shift = (at: Point, by: number): Point => moved(at, [-y, x], by);
  const [a, b] = [shift(from, off), shift(to, off)];
  const end = Math.sign(off) * tick;
  const ticks = [a, b].map((at) => pathOf([shift(at, -end), shift(at, end)])).join('');
  const start = Math.sign(off) * 12;
  const extensions = pathOf([shift(from, start), shift(a, -end)]) + pathOf([shift(to, start), shift(b, -end)]);
  const boxes = [
    ...boxesAlong([a, b], 4, 12),
    ...boxesAlong([shift(from, start), a], 2, 14),
    ...boxesAlong([shift(to, start), b], 2, 14),
  ];
  const drawn = { path: pathOf([a, b]), ticks, extensions, boxes };
  return text ? { ...drawn, ...onLine(text, a, b) } : { ...drawn, textBoxes: [] };
}

/** The text above the middle of its line, upright as far as that goes. */
function onLine({ text, font, width }: LineText, a: Point, b: Point): Pick<Dimension, 'text' | 'textBoxes'> {
  const [left, right] = a[0] <= b[0] ? [a, b] : [b, a];
  const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const along = toward(left, right);
  const up: Point = [along[1], -along[0]];
  const textBoxes = Array.from({ length: 9 }, (_, i) => {
    const at = moved(moved(middle, along, ((i - 4) / 8) * width), up, textGap + font.size / 2);
    return around(at, width / 14, font.size * 0.7);
  });
  const rotate = (Math.atan2(right[1] - left[1], right[0] - left[0]) * 180) / Math.PI;
  return { text: { text, at: moved(middle, up, textGap), font, role: 'figure', anchor: 'middle', rotate }, textBoxes };
}
