/** The main map: shapes from below to above, then labels, each keeping clear of what is already there. */
import { pointInPolygon } from '../geometry/index.js';
import type { ArrowMark, AreaMark, BandMark, LineMark, Mark, Scene, SiteMark } from '../scene/index.js';
import { arrowOutline, arrowSizes, bentBack, blockedBar, sized } from './arrow.js';
import { around, boxesAlong, grow, resample } from './boxes.js';
import { bandBeside, type Band } from './band.js';
import type { Projection } from './camera.js';
import { dimensionBeside } from './dimension.js';
import { teethAlong } from './front.js';
import { placeHeading } from './heading.js';
import type { LabelWish } from './labels.js';
import { Obstacles } from './obstacles.js';
import { linePieces, linesPath, pathOf, polygonPath, project } from './paths.js';
import { baseOf, laySites, type LaidSite, type SymbolSizes } from './sites.js';
import { fontOf } from './type.js';
import type { Box, LaidLabel, MeasureText, Point, Shape } from './types.js';

/** Everything about one panel that its makers share. */
export interface PanelDraft {
  readonly scene: Scene;
  readonly view: Projection;
  readonly narrow: boolean;
  readonly measure: MeasureText;
  readonly sizes: SymbolSizes;
  readonly obstacles: Obstacles;
  readonly shapes: Shape[];
  readonly wishes: LabelWish[];
  /** Labels whose place is decided with their shape. */
  readonly fixed: LaidLabel[];
}

/** Width of a band without a stated depth, and length of its soft ends, in pixels. */
const bands = { wide: { depth: 13, fade: 58 }, narrow: { depth: 9, fade: 34 } };
const headingLength = { wide: 52, narrow: 32 };
/** How much covering things costs labels, for each 100 square pixels. */
const weights = { coast: 1.2, band: 7, line: 5, ring: 0.8, edge: 3 };

export function ofKind<K extends Mark['kind']>(scene: Scene, kind: K): Extract<Mark, { kind: K }>[] {
  return scene.marks.filter((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind);
}

export function draftPanel(
  scene: Scene,
  view: Projection,
  narrow: boolean,
  measure: MeasureText,
  sizes: SymbolSizes,
): PanelDraft {
  return { scene, view, narrow, measure, sizes, obstacles: new Obstacles(), shapes: [], wishes: [], fixed: [] };
}

export function addAreas(draft: PanelDraft, areas: readonly AreaMark[]): void {
  for (const area of areas) {
    const path = polygonPath(area.geometry, draft.view);
    if (path === '') continue;
    draft.shapes.push({ ...baseOf(area), kind: 'area', role: area.role, path });
    if (!area.label || area.label.lines.length === 0) continue;
    const anchors = interiorSpots(area, draft.view);
    draft.wishes.push({
      ...wishOf(area, area.label.lines),
      anchors,
      priority: area.role === 'context' ? 4 : 38,
      reach: 0,
      centred: true,
    });
  }
}

/** Spots inside an area and inside the frame, the most central first. */
function interiorSpots(area: AreaMark, view: Projection): Box[] {
  const steps = 9;
  const [left, top, right, bottom] = view.box;
  const points: Point[] = area.geometry.coordinates.flatMap((polygon) => project(polygon[0] ?? [], view));
  const xs = points.map((point) => point[0]);
  const ys = points.map((point) => point[1]);
  const box: Box = [
    Math.max(left, Math.min(...xs)),
    Math.max(top, Math.min(...ys)),
    Math.min(right, Math.max(...xs)),
    Math.min(bottom, Math.max(...ys)),
  ];
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const grid = Array.from({ length: steps * steps }, (_, index): Point => [
    box[0] + ((index % steps) + 0.5) * ((box[2] - box[0]) / steps),
    box[1] + (Math.floor(index / steps) + 0.5) * ((box[3] - box[1]) / steps),
  ]);
  return grid
    .filter((at) => pointInPolygon(view.toLonLat(at), area.geometry))
    .sort((a, b) => Math.hypot(a[0] - x, a[1] - y) - Math.hypot(b[0] - x, b[1] - y))
    .map((at) => around(at, 1));
}

export function addBands(draft: PanelDraft, marks: readonly BandMark[]): void {
  const { depth, fade } = draft.narrow ? bands.narrow : bands.wide;
  for (const mark of marks) {
    const band = bandBeside(project(mark.line, draft.view), mark.side, depth, mark.softEnds ? fade : 0);
    draft.shapes.push({ ...baseOf(mark), kind: 'band', role: mark.role, pieces: band.pieces });
    draft.obstacles.add(spineBoxes(band, depth), weights.band, mark.actors[0]);
    if (mark.label) {
      const spine = resample(band.spine, 24).filter((at) => inFrame(at, draft.view.box));
      const anchors = spine.slice(2, -2).map((at) => around(at, depth / 2));
      draft.wishes.push({ ...wishOf(mark, mark.label.lines), anchors, priority: 62, reach: 110 });
    }
  }
}

function spineBoxes(band: Band, depth: number): Box[] {
  return boxesAlong(band.spine, depth / 2 + 1, 9);
}

function inFrame(at: Point, box: Box): boolean {
  return at[0] > box[0] + 12 && at[0] < box[2] - 12 && at[1] > box[1] + 12 && at[1] < box[3] - 12;
}

export function addSites(draft: PanelDraft, marks: readonly SiteMark[]): LaidSite[] {
  const sites = laySites(marks, draft.view, draft.sizes);
  for (const laid of sites) {
    if (laid.ring) {
      draft.shapes.push(laid.ring);
      const { at, radius } = laid.ring;
      const rim = Array.from({ length: 32 }, (_, i) =>
        around([at[0] + radius * Math.cos((i * Math.PI) / 16), at[1] + radius * Math.sin((i * Math.PI) / 16)], 2),
      );
      draft.obstacles.add(rim, weights.ring);
    }
    if (laid.leader) draft.shapes.push(laid.leader);
    draft.shapes.push(...laid.symbols);
    draft.obstacles.add([grow(laid.box, 1)], Infinity);
    const lines = [...laid.site.label.lines, ...laid.site.notes];
    const [name, ...rest] = lines;
    if (!name) continue;
    const ordered = [
      name,
      ...rest.filter((line) => line.role !== 'doubt'),
      ...rest.filter((line) => line.role === 'doubt'),
    ];
    const struck = laid.site.status === 'denied';
    draft.wishes.push({
      ...wishOf(laid.site, ordered),
      anchors: [laid.box],
      priority: laid.site.priority,
      reach: laid.site.priority >= 20 ? 68 : 8,
      struck,
    });
  }
  return sites;
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
  const { view, narrow, measure, obstacles } = draft;
  for (const mark of marks) {
    if (mark.role !== 'dimension') continue;
    const pixels = project(mark.line, view);
    const [from, to] = [pixels[0], pixels[pixels.length - 1]];
    const [text] = mark.label?.lines ?? [];
    if (!from || !to || !text || !inFrame(from, view.box) || !inFrame(to, view.box)) continue;
    const font = fontOf('figure', narrow);
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
    const drawn = dimensionBeside(from, to, text.text, font, measure(text.text, font), view.box, obstacles);
    const { path, ticks, extensions, boxes } = drawn;
    draft.shapes.push({ ...baseOf(mark), kind: 'line', role: 'dimension', path, teeth: ticks, extensions });
    obstacles.add(boxes, 60);
    if (drawn.text) {
      const { key, item, refs } = mark;
      draft.fixed.push({ key, item, refs, lines: [drawn.text], box: around(drawn.text.at, 4), halo: 'sea' });
    } else {
      const anchors = boxes.map((box) => grow(box, -2));
      draft.wishes.push({ ...wishOf(mark, [text]), anchors, priority: 58, reach: 38 });
    }
  }
}

/** Movements that need no ground under them. */
const overWater = ['airstrike', 'landing', 'displacement', 'convoy', 'supply'];

export function addArrows(draft: PanelDraft, marks: readonly ArrowMark[], sites: readonly LaidSite[]): void {
  const { view, narrow, obstacles, scene } = draft;
  const land = scene.basemap.detail.land;
  const groups = new Map<string, Box[]>();
  for (const mark of marks) {
    const size = sized(narrow ? arrowSizes.narrow : arrowSizes.wide, mark.strength);
    let line: Point[];
    if (mark.course.kind === 'heading') {
      const at = view.toPixel(mark.course.at);
      if (!inFrame(at, view.box)) continue;
      const home = sites.find((site) => Math.hypot(site.at[0] - at[0], site.at[1] - at[1]) < 1);
      line = placeHeading(
        {
          at,
          clearance: home ? (home.box[2] - home.box[0]) / 2 : 4,
          bearing: mark.course.bearing,
          anchor: mark.course.anchor,
          actor: mark.actors[0] ?? '',
          length: narrow ? headingLength.narrow : headingLength.wide,
          onWater: (point) => !overWater.includes(mark.movement) && !pointInPolygon(view.toLonLat(point), land),
        },
        obstacles,
        view.box,
      );
    } else {
      line = clearOfSites(project(mark.course.line, view), sites);
    }
    const drawn = mark.state === 'repelled' ? bentBack(line) : line;
    const outline = arrowOutline(drawn, size);
    if (outline === '') continue;
    const bar = mark.state === 'blocked' ? blockedBar(line, size) : '';
    draft.shapes.push({
      ...baseOf(mark),
      kind: 'arrow',
      movement: mark.movement,
      state: mark.state,
      outline,
      ...(bar && { bar }),
    });
    const boxes = boxesAlong(line, size.headWidth / 2, 6);
    obstacles.add(boxes, 80);
    const group = groupOf(mark);
    groups.set(group, [
      ...(groups.get(group) ?? []),
      ...boxes.filter((_, index) => index % 2 === 0 || index === boxes.length - 1),
    ]);
  }
  for (const mark of marks) {
    const anchors = groups.get(groupOf(mark));
    if (mark.label && anchors)
      draft.wishes.push({ ...wishOf(mark, mark.label.lines), anchors, priority: 55, reach: 26 });
  }
}

function groupOf(mark: ArrowMark): string {
  const { course } = mark;
  return course.kind === 'heading' ? [mark.actors[0], course.anchor, ...course.at].join('|') : mark.key;
}

/** An arrow starts and ends at the edge of the symbols it joins. */
function clearOfSites(line: Point[], sites: readonly LaidSite[]): Point[] {
  const points = resample(line, 3);
  const radius = (at: Point | undefined): number => {
    const site = at && sites.find((other) => Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) < 4);
    return site ? Math.max(site.box[2] - site.box[0], site.box[3] - site.box[1]) / 2 + 3 : 0;
  };
  const first = points[0];
  const last = points[points.length - 1];
  const [startRadius, endRadius] = [radius(first), radius(last)];
  const away = (a: Point, b: Point | undefined, by: number): boolean =>
    !b || Math.hypot(a[0] - b[0], a[1] - b[1]) >= by;
  const clear = points.filter((at) => away(at, first, startRadius) && away(at, last, endRadius));
  return clear.length > 3 ? clear : line;
}

/** The coast costs a little, so that labels stand on one ground where they can. */
export function addCoast(draft: PanelDraft, coast: readonly (readonly (readonly number[])[])[]): void {
  const pieces = linePieces(coast, draft.view);
  draft.obstacles.add(
    pieces.flatMap((piece) => boxesAlong(piece, 2, 12)),
    weights.coast,
  );
}

function wishOf(mark: { key: string; item: string; refs: readonly string[] }, lines: LabelWish['lines']) {
  return { key: mark.key, item: mark.item, refs: mark.refs, lines };
}
