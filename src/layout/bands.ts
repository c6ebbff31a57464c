/** Strips with no depth said: bands, named from outside by a thin line. */
import type { BandMark } from '../scene/index.js';
import { bandBeside } from './band.js';
import { around, boxesAlong, resample } from './boxes.js';
import { inFrame, weights, wishOf, type PanelDraft } from './draft.js';
import { project } from './paths.js';
import { baseOf } from './sites.js';

/** Width of the band, and length of its soft ends, in pixels. */
const sizes = {
  wide: { depth: 13, fade: 58 },
  narrow: { depth: 10, fade: 34 },
  inset: { depth: 6, fade: 20 },
} as const;

export function addBands(draft: PanelDraft, marks: readonly BandMark[]): void {
  const { depth, fade } = sizes[draft.scale];
  for (const mark of marks) {
    const band = bandBeside(project(mark.line, draft.view), mark.side, depth, mark.softEnds ? fade : 0);
    draft.shapes.push({ ...baseOf(mark), kind: 'band', role: mark.role, pieces: band.pieces });
    draft.obstacles.add(boxesAlong(band.spine, depth / 2 + 1, 9), weights.band, mark.actors[0]);
    if (mark.label) {
      const spine = resample(band.spine, 24).filter((at) => inFrame(at, draft.view.box));
      const anchors = spine.slice(2, -2).map((at) => around(at, depth / 2));
      draft.wishes.push({ ...wishOf(mark, mark.label.lines), anchors, priority: 62, reach: 110 });
    }
  }
}
