/** Lays a scene at a moment out for a view: everything placed, in pixels, painted by whoever is asked. */
import type { BasemapLayer } from '../basemap/index.js';
import { unrollLon } from '../geometry/index.js';
import type { BandMark, Mark, Scene } from '../scene/index.js';
import { addAreas } from './areas.js';
import { addBands } from './bands.js';
import { around, centre, grow, holds, inside } from './boxes.js';
import { boundsOf, fit, maxZoom, projection, type Projection } from './camera.js';
import { addContextLabels } from './context.js';
import { extentOf, extentOfMarks, type Extent } from './extent.js';
import { groundOf } from './ground.js';
import { cornerBox, frameOn, inPixels, insetExtent, insetProjection, narrowInsetHeight, sitesBeyond } from './inset.js';
import { placeLabels, type PlacedLabel } from './labels.js';
import { draftPanel, furniture, ofKind, weights, type PanelDraft } from './draft.js';
import { addDimensions } from './dimensions.js';
import { addCoast, addLines } from './lines.js';
import { addArrows } from './movements.js';
import { scaleBar } from './scale.js';
import { addSites } from './sites.js';
import { fontOf, isNarrow } from './type.js';
import type {
  Box,
  Camera,
  LaidLabel,
  LaidText,
  Layout,
  LeaderShape,
  MeasureText,
  Panel,
  Shape,
  View,
} from './types.js';

/** Room for labels between what is shown and the frame. */
const paddings = { wide: [44, 36, 44, 40], narrow: [20, 26, 20, 34] } as const;
/** A strip shorter than this on the inset is left to the main map, in pixels. */
const leastBand = 40;
/** No picture is smaller, in pixels. */
const leastSize = 16;
/** Between a narrow map and the inset under it, in pixels. */
const insetGap = 6;
/** An inset stands under the map only where the map keeps at least so much of the inset's height. */
const leastMainShare = 1.3;
const wholeWorld: Extent = [-170, -60, 190, 75];

/**
 * Lays out a scene.
 *
 * @param scene at a moment (`sceneAt`)
 * @param view size in CSS pixels, and where to look if not where the scene wishes
 * @param measureText width of a line of text in pixels; the same metrics give the same picture everywhere
 */
export function layout(scene: Scene, view: View, measureText: MeasureText): Layout {
  const [width, height] = [Math.max(leastSize, view.width), Math.max(leastSize, view.height)];
  const narrow = isNarrow(width);
  const whole: Box = [0, 0, width, height];
  const kept = view.inset === 'none' ? undefined : view.inset;
  const beyond = view.inset ? undefined : insetExtent(scene, lookAt(scene, view, whole, narrow).shown);
  const wanted = narrow && beyond ? narrowInsetHeight(width) : 0;
  const under = height - wanted >= wanted * leastMainShare ? wanted : 0;
  const mainBox: Box = [0, 0, width, narrow && kept ? kept.box[1] - insetGap : height - under];
  const { projected, shown } = lookAt(scene, view, mainBox, narrow);

  const draft = draftPanel(scene, scene.basemap.detail, projected, narrow ? 'narrow' : 'wide', measureText);
  addCoast(draft, scene.basemap.detail.coast);
  addAreas(draft, ofKind(scene, 'area'));
  addBands(draft, ofKind(scene, 'band'));
  addLines(draft, ofKind(scene, 'line'));
  const sites = addSites(draft, ofKind(scene, 'site'));
  const scale = scaleBar(projected, scene.reader);
  const credit = creditLine(scene, mainBox, measureText);
  draft.obstacles.add([scaleBox(scale), credit.box, ...(view.keepClear ?? [])], Infinity);
  const corner = narrow
    ? undefined
    : (kept?.box ?? (beyond && cornerBox(beyond, sitesBeyond(scene, shown).length > 0, mainBox, draft.obstacles)));
  if (corner) draft.obstacles.add([grow(corner, 4)], Infinity);
  addDimensions(draft, ofKind(scene, 'line'));
  addArrows(draft, ofKind(scene, 'arrow'), sites);
  const main = finish(draft, scene.basemap.detail);
  const insetBox: Box | undefined = corner ?? (under > 0 ? [0, mainBox[3] + insetGap, width, height] : undefined);
  const inset = kept
    ? lookingAt(kept, shown)
    : insetBox && beyond && layInset(scene, beyond, insetBox, shown, measureText, narrow);
  return {
    width,
    height,
    scene,
    actors: scene.actors,
    main,
    ...(inset && { inset }),
    scale,
    credit: credit.text,
  };
}

/** Where the view looks: its own camera or bounds, else the scene's wish, else all that is drawn. */
function lookAt(scene: Scene, view: View, box: Box, narrow: boolean): { projected: Projection; shown: Extent } {
  const projected = projection(cameraFor(scene, view, box, narrow), box);
  return { projected, shown: [...boundsOf(projected)] };
}

function cameraFor(scene: Scene, view: View, box: Box, narrow: boolean): Camera {
  const { frame } = scene.basemap;
  if (view.camera) return unrolledCamera(view.camera, frame);
  if (scene.view.kind === 'centre' && !view.bounds)
    return unrolledCamera({ ...scene.view, zoom: Math.min(scene.view.zoom, maxZoom) }, frame);
  const extent = view.bounds ? unrolled(view.bounds, frame) : (extentOf(scene) ?? wholeWorld);
  return fit(extent, box, narrow ? paddings.narrow : paddings.wide);
}

function unrolledCamera({ centre: [lon, lat], zoom }: Camera, frame: number): Camera {
  return { centre: [unrollLon(lon, frame), lat], zoom };
}

/** West may lie east of east: such bounds cross 180°. */
function unrolled([west, south, east, north]: Readonly<Extent>, frame: number): Extent {
  const from = unrollLon(west, frame);
  const to = unrollLon(east, frame);
  return [from, south, to < from ? to + 360 : to, north];
}

/** Labels last, when all that they keep clear of is known. */
function finish(draft: PanelDraft, layer: BasemapLayer): Panel {
  const { view, wishes } = draft;
  const placed = placeLabels(wishes, draft);
  const context = addContextLabels(draft, layer);
  const labels = placed.map((label) => laidLabel(label, draft.onLand));
  const leaders = placed.flatMap(({ leader, wish: { key, item, refs } }): LeaderShape[] =>
    leader ? [{ ...furniture, kind: 'leader', key: `${key}/label`, item, refs, path: leader }] : [],
  );
  return {
    box: view.box,
    camera: view.camera,
    ground: groundOf(layer, view),
    shapes: [...context.shapes, ...draft.shapes, ...leaders].sort((a, b) => rankOf(a) - rankOf(b)),
    labels: [...context.labels, ...draft.fixed, ...labels],
  };
}

/** From below to above: ground, fronts, movements, distances, places, incidents. */
const order: readonly Shape['kind'][] = ['area', 'band', 'line', 'ring', 'arrow', 'leader', 'symbol'];

function rankOf(shape: Shape): number {
  if (shape.kind === 'line' && shape.role === 'dimension') return order.indexOf('arrow') + 0.5;
  return order.indexOf(shape.kind) + (shape.kind === 'symbol' && shape.symbol !== 'dot' ? 0.5 : 0);
}

function laidLabel({ wish, lines, box, pin }: PlacedLabel, onLand: PanelDraft['onLand']): LaidLabel {
  const { key, item, refs } = wish;
  return { key, item, refs, lines, box, pin, halo: onLand(centre(box)) ? 'land' : 'sea' };
}

/** An inset as it was, with the frame where the main map looks now. */
function lookingAt(inset: Panel, shown: Extent): Panel {
  const { box, camera, ground, shapes, labels } = inset;
  const frame = frameOn(projection(camera, box), shown);
  return { box, camera, ground, shapes, labels, ...(frame && { frame }) };
}

function layInset(scene: Scene, extent: Extent, box: Box, shown: Extent, measure: MeasureText, narrow: boolean): Panel {
  const view = insetProjection(extent, box);
  const draft = draftPanel(scene, scene.basemap.overview, view, narrow ? 'narrow' : 'inset', measure);
  const frame = frameOn(view, shown);
  addCoast(draft, scene.basemap.overview.coast);
  const drawnBands = ofKind(scene, 'band').filter((band) => pixelsAcross(band, view) >= leastBand);
  addBands(draft, drawnBands.map(withoutLabel));
  const inFrame = ofKind(scene, 'site').filter((site) => holds(shown, site.at));
  const known = inFrame.find((site) => site.placeKind === 'capital' || site.placeKind === 'city') ?? inFrame[0];
  const best = known ? [{ ...known, symbols: [], notes: [] }] : [];
  const sites = addSites(draft, [...sitesBeyond(scene, shown), ...best]);
  const arrows = ofKind(scene, 'arrow').filter((arrow) => !isWithin(shown, arrow));
  addArrows(draft, arrows, sites);
  if (frame) draft.obstacles.add(edgeBoxes(frame), weights.frame);
  const panel = finish(draft, scene.basemap.overview);
  const shapes = panel.shapes.map((shape) => ({ ...shape, key: `inset/${shape.key}` }));
  return { ...panel, shapes, ...(frame && { frame }) };
}

function withoutLabel(band: BandMark): BandMark {
  const { label, ...unnamed } = band;
  return label ? unnamed : band;
}

function pixelsAcross(band: BandMark, view: Projection): number {
  const extent = extentOfMarks([band]);
  if (!extent) return 0;
  const [left, top, right, bottom] = inPixels(extent, view);
  return Math.hypot(right - left, bottom - top);
}

function isWithin(shown: Extent, mark: Mark): boolean {
  const extent = extentOfMarks([mark]);
  return !extent || inside(extent, shown);
}

function edgeBoxes([left, top, right, bottom]: Box): Box[] {
  return [
    [left - 1, top, left + 1, bottom],
    [right - 1, top, right + 1, bottom],
    [left, top - 1, right, top + 1],
    [left, bottom - 1, right, bottom + 1],
  ];
}

function scaleBox(scale: Layout['scale']): Box {
  const widest = Math.max(0, ...scale.bars.map((bar) => bar.width));
  return [scale.at[0] - 4, scale.at[1] - 16, scale.at[0] + widest + 48, scale.at[1] + 16];
}

function creditLine(scene: Scene, box: Box, measure: MeasureText): { text: LaidText; box: Box } {
  const font = fontOf('credit', 'wide');
  const text = scene.basemap.attribution.join(' · ');
  const width = measure(text, font);
  const at = [box[2] - 8, box[3] - 8] as const;
  return {
    text: { text, at, font, role: 'credit', anchor: 'end' },
    box: around([at[0] - width / 2, at[1] - 4], width / 2 + 4, 9),
  };
}
