/** The inset: where the main map lies, and what the brief tells of beyond its edge. */
import { pointInPolygon } from '../geometry/index.js';
import type { SiteMark } from '../scene/index.js';
import { grow, holds, inside } from './boxes.js';
import { fit, projection, type Projection } from './camera.js';
import { extentOfSites, union, type Extent } from './extent.js';
import type { Obstacles } from './obstacles.js';
import type { Scene } from '../scene/index.js';
import type { Box } from './types.js';

/** Height of the inset under a narrow map, as a share of the width; in a corner of a wide one, of its own width. */
const narrowShare = 0.44;
const cornerWidthShare = 0.4;
const cornerWidths = [170, 330] as const;
const cornerMargin = 12;
/** A view smaller than this part of the country around it gets a locator. */
const smallShare = 0.6;

/** The sites of the scene that lie outside the main extent. */
export function sitesBeyond(scene: Scene, extent: Extent): SiteMark[] {
  const box: Box = [extent[0], extent[1], extent[2], extent[3]];
  return scene.marks.filter((mark): mark is SiteMark => mark.kind === 'site' && !holds(box, mark.at));
}

/** What an inset should show, or nothing where the main map tells it all. */
export function insetExtent(scene: Scene, shown: Extent): Extent | undefined {
  const beyond = sitesBeyond(scene, shown);
  if (beyond.length > 0) return union(shown, extentOfSites(beyond));
  const centre: [number, number] = [(shown[0] + shown[2]) / 2, (shown[1] + shown[3]) / 2];
  const { countries, bounds: loaded } = scene.basemap.overview;
  const country = countries.find(({ geometry }) => pointInPolygon(centre, geometry));
  if (!country) return undefined;
  const [west, south, east, north] = common(country.bounds, loaded);
  const small = (shown[2] - shown[0]) * (shown[3] - shown[1]) < (east - west) * (north - south) * smallShare ** 2;
  return small ? union(shown, [west, south, east, north]) : undefined;
}

function common(a: Readonly<Extent>, b: Readonly<Extent>): Extent {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

export function narrowInsetHeight(width: number): number {
  return Math.round(width * narrowShare);
}

/** The corner that covers least; top corners first, the scale bar and the credit stand below. */
export function cornerBox(extent: Extent, frame: Box, obstacles: Obstacles): Box {
  const width = Math.max(cornerWidths[0], Math.min(cornerWidths[1], (frame[2] - frame[0]) * cornerWidthShare));
  const trial = projection(fit(extent, [0, 0, width, width], [0, 0, 0, 0]), [0, 0, width, width]);
  const [left, top] = trial.toPixel([extent[0], extent[3]]);
  const [right, bottom] = trial.toPixel([extent[2], extent[1]]);
  const aspect = Math.max(0.42, Math.min(0.75, (bottom - top + 36) / (right - left + 36)));
  const height = width * aspect;
  const m = cornerMargin;
  const corners: Box[] = [
    [frame[2] - m - width, frame[1] + m, frame[2] - m, frame[1] + m + height],
    [frame[0] + m, frame[1] + m, frame[0] + m + width, frame[1] + m + height],
    [frame[2] - m - width, frame[3] - m - 20 - height, frame[2] - m, frame[3] - m - 20],
    [frame[0] + m, frame[3] - m - 40 - height, frame[0] + m + width, frame[3] - m - 40],
  ];
  let best = corners[0] ?? frame;
  let least = Infinity;
  corners.forEach((corner, index) => {
    const cost = obstacles.cost(grow(corner, 6)) + index * 4;
    if (cost < least) [best, least] = [corner, cost];
  });
  return best.map(Math.round) as unknown as Box;
}

/** Room for labels around what the inset shows, in pixels. */
const insetPadding: Box = [34, 20, 34, 16];

export function insetProjection(extent: Extent, box: Box): Projection {
  return projection(fit(extent, box, insetPadding), box);
}

/** Where the main map looks, drawn on the inset. */
export function frameOn(inset: Projection, main: Extent): Box | undefined {
  const [left, top] = inset.toPixel([main[0], main[3]]);
  const [right, bottom] = inset.toPixel([main[2], main[1]]);
  const box: Box = [left, top, right, bottom];
  return inside(inset.box, box) ? undefined : box;
}
