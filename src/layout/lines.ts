/** Lines in pixels: the coast that labels avoid, named lines, and fronts with their teeth. */
import type { LineMark } from '../scene/index.js';
import { around, boxesAlong, resample } from './boxes.js';
import { baseOf, inFrame, weights, wishOf, type PanelDraft } from './draft.js';
import { teethAlong } from './front.js';
import { linePieces, linesPath, project } from './paths.js';

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
      ...(mark.pusher !== undefined && { pusher: mark.pusher }),
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
