/** Lines in pixels: the coast that labels avoid, named lines, fronts with their teeth, and dimensions. */
import type { LineMark } from '../scene/index.js';
import { around, boxesAlong, grow, resample } from './boxes.js';
import { dimensionBeside } from './dimension.js';
import { inFrame, weights, wishOf, type PanelDraft } from './draft.js';
import { teethAlong } from './front.js';
import { linePieces, linesPath, pathOf, project } from './paths.js';
import { baseOf } from './sites.js';
import { fontOf } from './type.js';

/** The coast costs a little, so that labels stand on one ground where they can. */
export function addCoast(draft: PanelDraft, coast: readonly (readonly (readonly number[])[])[]): void {
  const pieces = linePieces(coast, draft.view);
  draft.obstacles.add(
    pieces.flatMap((piece) => boxesAlong(piece, 2, 12)),
    weights.coast,
  );
}

export function addLines(draft: PanelDraft, marks: readonly LineMark[]): void {
  for (const mark of marks) {
    if (mark.role === 'dimension') continue;
    const path = linesPath([mark.line], draft.view);
    if (path === '') continue;
    const pixels = project(mark.line, draft.view);
    const teeth = mark.role === 'front' ? teethAlong(pixels, mark.teeth) : '';
    draft.shapes.push({
      ...baseOf(mark),
      kind: 'line',
      role: mark.role,
      path,
      ...(teeth && { teeth }),
      ...(mark.sides && { sides: mark.sides }),
    });
    draft.obstacles.add(
      linePieces([mark.line], draft.view).flatMap((piece) => boxesAlong(piece, 3)),
      weights.line,
    );
    if (mark.label) {
      const anchors = resample(pixels, 30)
        .filter((at) => inFrame(at, draft.view.box))
        .map((at) => around(at, 2));
      draft.wishes.push({
        ...wishOf(mark, mark.label.lines),
        anchors,
        priority: mark.role === 'front' ? 40 : 12,
        reach: 16,
      });
    }
  }
}

export function addDimensions(draft: PanelDraft, marks: readonly LineMark[]): void {
  const { view, scale, measure, obstacles, onLand } = draft;
  for (const mark of marks) {
    if (mark.role !== 'dimension') continue;
    const pixels = project(mark.line, view);
    const [from, to] = [pixels[0], pixels[pixels.length - 1]];
    const [text] = mark.label?.lines ?? [];
    if (!from || !to || !text || !inFrame(from, view.box) || !inFrame(to, view.box)) continue;
    const font = fontOf('figure', scale);
    if (!mark.straight) {
      draft.shapes.push({ ...baseOf(mark), kind: 'line', role: 'dimension', path: pathOf(pixels) });
      draft.wishes.push({
        ...wishOf(mark, [text]),
        anchors: resample(pixels, 30).map((at) => around(at, 3)),
        priority: 58,
        reach: 38,
      });
      continue;
    }
    const drawn = dimensionBeside(from, to, text.text, font, measure(text.text, font), view.box, obstacles, onLand);
    const { path, ticks, extensions, boxes } = drawn;
    draft.shapes.push({ ...baseOf(mark), kind: 'line', role: 'dimension', path, teeth: ticks, extensions });
    obstacles.add(boxes, weights.dimension);
    if (drawn.text) {
      const { key, item, refs } = mark;
      draft.fixed.push({ key, item, refs, lines: [drawn.text], box: around(drawn.text.at, 4), halo: 'sea' });
    } else {
      const anchors = boxes.map((box) => grow(box, -2));
      draft.wishes.push({ ...wishOf(mark, [text]), anchors, priority: 58, reach: 38 });
    }
  }
}
