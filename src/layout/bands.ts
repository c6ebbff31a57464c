/** Strips with no depth said: bands, named from outside by a thin line. */
import type { BandMark } from '../scene/index.js';
import { bandBeside } from './band.js';
import { apart, around, boxesAlong, resample } from './boxes.js';
import { baseOf, inFrame, weights, wishOf, type PanelDraft } from './draft.js';
import { linePieces, project } from './paths.js';
import type { Point } from './types.js';

/** Width of the band, and length of its soft ends, in pixels. */
const sizes = {
  wide: { depth: 13, fade: 58 },
  narrow: { depth: 10, fade: 34 },
  inset: { depth: 6, fade: 20 },
} as const;

/** How far beyond the frame a strip is still followed, in pixels. */
const beyond = 80;

export function addBands(draft: PanelDraft, marks: readonly BandMark[]): void {
  const { depth, fade } = sizes[draft.scale];
  for (const mark of marks) {
    const ends = project([mark.line[0] ?? [], mark.line.at(-1) ?? []], draft.view);
    const bands = linePieces([mark.line], draft.view, beyond).map((piece) => {
      const fadeAt = (end: Point | undefined): number => (mark.softEnds && isOneOf(end, ends) ? fade : 0);
      return bandBeside(piece, mark.side, depth, [fadeAt(piece[0]), fadeAt(piece.at(-1))]);
    });
    if (bands.length === 0) continue;
    draft.shapes.push({ ...baseOf(mark), kind: 'band', role: mark.role, pieces: bands.flatMap((band) => band.pieces) });
    for (const { spine } of bands)
      draft.obstacles.add(boxesAlong(spine, depth / 2 + 1, 9), weights.band, mark.actors[0]);
    if (mark.label) {
      const anchors = bands.flatMap(({ spine }) => middlesOf(spine, draft)).map((at) => around(at, depth / 2));
      const struck = mark.status === 'denied';
      draft.wishes.push({ ...wishOf(mark, mark.label.lines), anchors, priority: 62, reach: 110, struck });
    }
  }
}

function isOneOf(at: Point | undefined, ends: readonly Point[]): boolean {
  return ends.some((end) => at !== undefined && apart(end, at) < 1);
}

/** Points of the spine in view, away from its ends where it is long enough for that. */
function middlesOf(spine: readonly Point[], { view }: PanelDraft): Point[] {
  const visible = resample(spine, 24).filter((at) => inFrame(at, view.box));
  const middle = Math.floor(visible.length / 2);
  return visible.length > 5 ? visible.slice(2, -2) : visible.slice(middle, middle + 1);
}
