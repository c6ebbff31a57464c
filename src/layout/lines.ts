/** Lines in pixels: the coast that labels avoid, named lines, and fronts with their teeth. */
import type { LineMark } from '../scene/index.js';
import { around, boxesAlong, resample } from './boxes.js';
import { baseOf, inFrame, weights, wishOf, type PanelDraft } from './draft.js';
import { teethAlong } from './front.js';
import { linePieces, pathOf, project } from './paths.js';

/** The coast costs a little, so that labels stand on one ground where they can. */
export function addCoast(draft: PanelDraft, coast: readonly (readonly (readonly number[])[])[]): void {
  const pieces = linePieces(coast, draft.view);
  draft.obstacles.add(
    pieces.flatMap((piece) => boxesAlong(piece, 2, 12)),
    weights.coast,
  );
}

export function addLines(draft: PanelDraft, marks: readonly LineMark[]): void {
  for (const mark of marks) if (mark.role !== 'dimension') addLine(draft, mark);
}

function addLine(draft: PanelDraft, mark: LineMark): void {
  const { role, line, label, pusher } = mark;
  const { view } = draft;
  const pieces = linePieces([line], view);
  const path = pieces.map((piece) => pathOf(piece)).join('');
  if (path === '') return;
  const pixels = project(line, view);
  const teeth = role === 'front' ? teethAlong(pixels, mark.teeth) : '';
  draft.shapes.push({
    ...baseOf(mark),
    kind: 'line',
    role,
    path,
    ...(teeth && { teeth }),
    ...(pusher !== undefined && { pusher }),
  });
  draft.obstacles.add(
    pieces.flatMap((piece) => boxesAlong(piece, 3)),
    weights.line,
  );
  if (!label) return;
  const anchors = resample(pixels, 30)
    .filter((at) => inFrame(at, view.box))
    .map((at) => around(at, 2));
  draft.wishes.push({ ...wishOf(mark, label.lines), anchors, priority: role === 'front' ? 40 : 12, reach: 16 });
}
