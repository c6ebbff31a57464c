/** Movements in pixels: arrows along paths, and short ones that give a heading only. */
import type { ArrowMark } from '../scene/index.js';
import { arrowOutline, arrowSizes, bentBack, blockedBar, sized } from './arrow.js';
import { apart, boxesAlong, resample } from './boxes.js';
import { baseOf, inFrame, weights, wishOf, type PanelDraft } from './draft.js';
import { placeHeading } from './heading.js';
import type { LonLat } from '../basemap/index.js';
import type { Projection } from './camera.js';
import { linePieces, project } from './paths.js';
import type { LaidSite } from './sites.js';
import type { Box, Point } from './types.js';

/** Length of an arrow that gives a heading only, in pixels. */
const headingLength = { wide: 52, narrow: 32, inset: 22 } as const;
/** How far beyond the frame a course is still followed, in pixels. */
const beyond = 200;
/** Movements that need no ground under them. */
const overWater = ['airstrike', 'landing', 'displacement', 'convoy', 'supply'];

export function addArrows(draft: PanelDraft, marks: readonly ArrowMark[], sites: readonly LaidSite[]): void {
  const groups = new Map<string, Box[]>();
  for (const mark of marks) {
    const { state, movement, course, group } = mark;
    const size = sized(arrowSizes[draft.scale], mark.strength);
    const line =
      course.kind === 'heading' ? headingLine(draft, mark, course, sites) : courseLine(draft, course.line, sites);
    if (!line) continue;
    const outline = arrowOutline(state === 'repelled' ? bentBack(line, size) : line, size);
    if (outline === '') continue;
    const bar = state === 'blocked' && blockedBar(line, size);
    draft.shapes.push({ ...baseOf(mark), kind: 'arrow', movement, state, outline, ...(bar && { bar }) });
    const boxes = boxesAlong(line, size.headWidth / 2, 6);
    draft.obstacles.add(boxes, weights.arrow);
    const anchors = boxes.filter((_, index) => index % 2 === 0 || index === boxes.length - 1);
    groups.set(group, [...(groups.get(group) ?? []), ...anchors]);
  }
  for (const { group, label, status, ...mark } of marks) {
    const anchors = groups.get(group);
    if (!label || !anchors) continue;
    draft.wishes.push({ ...wishOf(mark, label.lines), anchors, priority: 55, reach: 26, struck: status === 'denied' });
  }
}

type Course<K> = Extract<ArrowMark['course'], { kind: K }>;

function headingLine(
  { view, scale, obstacles, onLand }: PanelDraft,
  { movement, actors: [actor = ''] }: ArrowMark,
  { at: end, bearing, anchor }: Course<'heading'>,
  sites: readonly LaidSite[],
): readonly Point[] | undefined {
  const at = view.toPixel(end);
  if (!inFrame(at, view.box)) return undefined;
  const home = sites.find((site) => apart(site.at, at) < 1);
  const clearance = home ? (home.box[2] - home.box[0]) / 2 : 4;
  const onWater = (point: Point): boolean => !overWater.includes(movement) && !onLand(point);
  const wish = { at, clearance, bearing, anchor, actor, length: headingLength[scale], onWater };
  return placeHeading(wish, obstacles, view.box);
}

function courseLine({ view }: PanelDraft, course: readonly LonLat[], sites: readonly LaidSite[]): Point[] | undefined {
  const piece = headPiece(course, view);
  return piece && clearOfSites(piece, sites);
}

/** The part of a course near the frame that ends at its tip, else the longest; a tip out of view stays out of view. */
function headPiece(course: readonly LonLat[], view: Projection): Point[] | undefined {
  const [tip] = project(course.slice(-1), view);
  const pieces = linePieces([course], view, beyond);
  const isTip = (at: Point | undefined): boolean => !!at && !!tip && apart(at, tip) < 1;
  return pieces.find((piece) => isTip(piece.at(-1))) ?? pieces.sort((a, b) => b.length - a.length)[0];
}

/** An arrow starts and ends at the edge of the symbols it joins, and of the ring within which a vague end lies. */
function clearOfSites(line: Point[], sites: readonly LaidSite[]): Point[] {
  const points = resample(line, 3);
  const radius = (at: Point | undefined): number => {
    const site = at && sites.find((other) => apart(other.at, at) < 4);
    if (!site) return 0;
    const row = Math.max(site.box[2] - site.box[0], site.box[3] - site.box[1]) / 2 + 3;
    return Math.max(row, site.ring?.radius ?? 0);
  };
  const [first, last] = [points[0], points.at(-1)];
  const [startRadius, endRadius] = [radius(first), radius(last)];
  const away = (a: Point, b: Point | undefined, by: number): boolean => !b || apart(a, b) >= by;
  const clear = points.filter((at) => away(at, first, startRadius) && away(at, last, endRadius));
  return clear.length > 3 ? clear : line;
}
