/** Distances on the map: beside what they measure where that is straight, along the line where they follow one. */
import type { LineMark } from '../scene/index.js';
import { apart, around, grow, resample } from './boxes.js';
import { dimensionBeside } from './dimension.js';
import { baseOf, inFrame, weights, wishOf, type PanelDraft } from './draft.js';
import { pathOf, project } from './paths.js';
import { fontOf } from './type.js';
import type { Point } from './types.js';

/** Two ticks nearer than this say nothing, in pixels: such a distance is left to the words. */
const shortest = 24;
const wish = { priority: 58, reach: 38 } as const;
/** From the line's ends to its text, in pixels, both together. */
const ends = 8;

export function addDimensions(draft: PanelDraft, marks: readonly LineMark[]): void {
  for (const mark of marks) {
    if (mark.role !== 'dimension') continue;
    const pixels = project(mark.line, draft.view);
    const [from, to] = [pixels[0], pixels.at(-1)];
    if (!from || !to || !inFrame(from, draft.view.box) || !inFrame(to, draft.view.box)) continue;
    if (mark.straight) addBeside(draft, mark, from, to);
    else addAlong(draft, mark, pixels);
  }
}

function addAlong(draft: PanelDraft, mark: LineMark, pixels: readonly Point[]): void {
  draft.shapes.push({ ...baseOf(mark), kind: 'line', role: 'dimension', path: pathOf(pixels) });
  const anchors = resample(pixels, 30).map((at) => around(at, 3));
  draft.wishes.push({ ...wishOf(mark, mark.label?.lines ?? []), anchors, ...wish });
}

/** With its whole label on the line, else the figure on the line, else the figure near it. */
function addBeside(draft: PanelDraft, mark: LineMark, from: Point, to: Point): void {
  const { view, scale, measure, obstacles, onLand } = draft;
  const length = apart(from, to);
  if (length < shortest) return;
  const font = fontOf('figure', scale);
  const { figure = '', compact = figure } = mark;
  const texts = [mark.label?.lines[0]?.text ?? '', compact, figure];
  const fitting = texts.find((text) => measure(text, font) <= length - ends);
  const text = fitting === undefined ? undefined : { text: fitting, font, width: measure(fitting, font) };
  const drawn = dimensionBeside(from, to, text, view.box, obstacles, onLand);
  const { path, ticks, extensions, boxes } = drawn;
  draft.shapes.push({ ...baseOf(mark), kind: 'line', role: 'dimension', path, teeth: ticks, extensions });
  obstacles.add(boxes, weights.dimension);
  obstacles.add(drawn.textBoxes, Infinity);
  if (drawn.text) {
    const { key, item, refs } = mark;
    const halo = onLand(drawn.text.at) ? 'land' : 'sea';
    draft.fixed.push({ key, item, refs, lines: [drawn.text], box: around(drawn.text.at, 4), pin: drawn.text.at, halo });
  } else {
    const anchors = boxes.map((box) => grow(box, -2));
    draft.wishes.push({ ...wishOf(mark, [{ text: compact, role: 'figure' }]), anchors, ...wish });
  }
}
