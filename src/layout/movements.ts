/** Movements in pixels: arrows along paths, and short ones that give a heading only. */
import type { ArrowMark } from '../scene/index.js';
import { arrowOutline, arrowSizes, bentBack, blockedBar, sized } from './arrow.js';
import { boxesAlong, resample } from './boxes.js';
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
  const { view, scale, obstacles, onLand } = draft;
  const groups = new Map<string, Box[]>();
  for (const mark of marks) {
    const size = sized(arrowSizes[scale], mark.strength);
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
          length: headingLength[scale],
          onWater: (point) => !overWater.includes(mark.movement) && !onLand(point),
        },
        obstacles,
        view.box,
      );
    } else {
      const piece = headPiece(mark.course.line, view);
      if (!piece) continue;
      line = clearOfSites(piece, sites);
    }
    const drawn = mark.state === 'repelled' ? bentBack(line, size) : line;
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
    obstacles.add(boxes, weights.arrow);
    groups.set(mark.group, [
      ...(groups.get(mark.group) ?? []),
      ...boxes.filter((_, index) => index % 2 === 0 || index === boxes.length - 1),
    ]);
  }
  for (const mark of marks) {
    const anchors = groups.get(mark.group);
    if (mark.label && anchors)
      draft.wishes.push({
        ...wishOf(mark, mark.label.lines),
        anchors,
        priority: 55,
        reach: 26,
        struck: mark.status === 'denied',
      });
  }
}

/** The part of a course near the frame that ends at its tip, else the longest; a tip out of view stays out of view. */
function headPiece(course: readonly LonLat[], view: Projection): Point[] | undefined {
  const [tip] = project(course.slice(-1), view);
  const pieces = linePieces([course], view, beyond);
  const isTip = (at: Point | undefined): boolean => !!at && !!tip && Math.hypot(at[0] - tip[0], at[1] - tip[1]) < 1;
  return pieces.find((piece) => isTip(piece[piece.length - 1])) ?? pieces.sort((a, b) => b.length - a.length)[0];
}

/** An arrow starts and ends at the edge of the symbols it joins, and of the ring within which a vague end lies. */
function clearOfSites(line: Point[], sites: readonly LaidSite[]): Point[] {
  const points = resample(line, 3);
  const radius = (at: Point | undefined): number => {
    const site = at && sites.find((other) => Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) < 4);
    if (!site) return 0;
    const row = Math.max(site.box[2] - site.box[0], site.box[3] - site.box[1]) / 2 + 3;
    return Math.max(row, site.ring?.radius ?? 0);
  };
  const first = points[0];
  const last = points[points.length - 1];
  const [startRadius, endRadius] = [radius(first), radius(last)];
  const away = (a: Point, b: Point | undefined, by: number): boolean =>
    !b || Math.hypot(a[0] - b[0], a[1] - b[1]) >= by;
  const clear = points.filter((at) => away(at, first, startRadius) && away(at, last, endRadius));
  return clear.length > 3 ? clear : line;
}
