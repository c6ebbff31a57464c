/** What lies just outside of a laid out map: drawn while the map is dragged, so that what comes into view is there. */
import { addAreas } from './areas.js';
import { addBands } from './bands.js';
import { grow } from './boxes.js';
import { projection } from './camera.js';
import { draftPanel, ofKind } from './draft.js';
import { addLines } from './lines.js';
import { addArrows } from './movements.js';
import { addSites } from './sites.js';
import { typicalMetrics, isNarrow } from './type.js';
import type { Layout, Shape } from './types.js';

/**
 * The shapes of the main panel, followed beyond its frame: those in it stay where they are, others come in without their names.
 *
 * @param reach how far beyond the frame, in pixels
 */
export function surroundings({ scene, main, width }: Layout, reach: number): readonly Shape[] {
  const view = projection(main.camera, grow(main.box, reach));
  const scale = isNarrow(width) ? 'narrow' : 'wide';
  const draft = draftPanel(scene, scene.basemap.detail, view, scale, typicalMetrics);
  addAreas(draft, ofKind(scene, 'area'));
  addBands(draft, ofKind(scene, 'band'));
  addLines(draft, ofKind(scene, 'line'));
  addArrows(draft, ofKind(scene, 'arrow'), addSites(draft, ofKind(scene, 'site')));
  const continued = new Map(draft.shapes.filter(runsOn).map((shape) => [shape.key, shape]));
  const placed = new Set(main.shapes.map(({ key }) => key));
  const inside = main.shapes.map((shape) => continued.get(shape.key) ?? shape);
  const outside = draft.shapes.filter(({ key }) => !placed.has(key));
  return [...outside.filter(runsOn), ...inside, ...outside.filter((shape) => !runsOn(shape))];
}

/** Whether a shape is cut at the frame, rather than placed within it. */
function runsOn({ kind }: Shape): boolean {
  return kind === 'area' || kind === 'band' || kind === 'line';
}
