/** The inset: where the main map lies, and what the brief tells of beyond its edge. */
import { pointInPolygon } from '../geometry/index.js';
import type { SiteMark } from '../scene/index.js';
import { common, grow, holds, inside } from './boxes.js';
import { fit, projection, type Projection } from './camera.js';
import { extentOfSites, union, type Extent } from './extent.js';
import type { Obstacles } from './obstacles.js';
import type { Scene } from '../scene/index.js';
import type { Box } from './types.js';

/** Height of the inset under a narrow map, as a share of the width; in a corner of a wide one, of its own width. */
const narrowShare = 0.44;
const cornerWidthShare = 0.4;
/** In pixels: an inset that tells of places beyond the main map, and one that only says where it is. */
const widest = { telling: 330, locating: 210 } as const;
const margin = 12;
/** What it costs to be smaller, against covering things. */
const shrinkCost = 40;
/** A view smaller than this part of the country around it gets a locator. */
const smallShare = 0.6;

/** The sites outside the main extent of which the brief tells something. */
export function sitesBeyond(scene: Scene, extent: Extent): SiteMark[] {
  return scene.marks.filter(
    (mark): mark is SiteMark =>
      mark.kind === 'site' && !holds(extent, mark.at) && mark.symbols.length + mark.notes.length > 0,
  );
}

/** What an inset should show, or nothing where the main map tells it all. */
export function insetExtent(scene: Scene, shown: Extent): Extent | undefined {
  const beyond = sitesBeyond(scene, shown);
  return beyond.length > 0 ? union(shown, extentOfSites(beyond)) : locatorExtent(scene, shown);
}

/** The country around a small view. */
function locatorExtent(scene: Scene, shown: Extent): Extent | undefined {
  const centre: [number, number] = [(shown[0] + shown[2]) / 2, (shown[1] + shown[3]) / 2];
  const { countries, bounds: loaded } = scene.basemap.overview;
  const country = countries.find(({ geometry }) => pointInPolygon(centre, geometry));
  if (!country) return undefined;
  const [west, south, east, north] = common(country.bounds, loaded);
  const small = (shown[2] - shown[0]) * (shown[3] - shown[1]) < (east - west) * (north - south) * smallShare ** 2;
  return small ? union(shown, [west, south, east, north]) : undefined;
}

export function narrowInsetHeight(width: number): number {
  return Math.round(width * narrowShare);
}

/** The corner and size that cover least; top corners first, the scale bar and the credit stand below. */
export function cornerBox(extent: Extent, told: boolean, frame: Box, obstacles: Obstacles): Box {
  const largest = Math.min(told ? widest.telling : widest.locating, (frame[2] - frame[0]) * cornerWidthShare);
  let best = frame;
  let least = Infinity;
  for (const share of [1, 0.82, 0.66]) {
    const width = largest * share;
    const height = width * aspectOf(extent, width);
    cornersOf(frame, width, height).forEach((corner, index) => {
      const cost = obstacles.burden(grow(corner, 6)) + index * 3 + (1 - share) * shrinkCost;
      if (cost < least) [best, least] = [corner, cost];
    });
  }
  const [left, top, right, bottom] = best;
  return [Math.round(left), Math.round(top), Math.round(right), Math.round(bottom)];
}

function aspectOf(extent: Extent, width: number): number {
  const square: Box = [0, 0, width, width];
  const [left, top, right, bottom] = inPixels(extent, projection(fit(extent, square, [0, 0, 0, 0]), square));
  return Math.max(0.42, Math.min(0.75, (bottom - top + 36) / (right - left + 36)));
}

function cornersOf(frame: Box, width: number, height: number): Box[] {
  const [left, top, right, bottom] = [frame[0] + margin, frame[1] + margin, frame[2] - margin, frame[3] - margin];
  const [overCredit, overScale] = [bottom - 20, bottom - 40];
  return [
    [right - width, top, right, top + height],
    [left, top, left + width, top + height],
    [right - width, overCredit - height, right, overCredit],
    [left, overScale - height, left + width, overScale],
  ];
}

/** Room for labels around what the inset shows, in pixels. */
const insetPadding: Box = [34, 20, 34, 16];

export function insetProjection(extent: Extent, box: Box): Projection {
  return projection(fit(extent, box, insetPadding), box);
}

/** The box that an extent takes on a map. */
export function inPixels(extent: Readonly<Extent>, view: Projection): Box {
  const [left, top] = view.toPixel([extent[0], extent[3]]);
  const [right, bottom] = view.toPixel([extent[2], extent[1]]);
  return [left, top, right, bottom];
}

/** Where the main map looks, drawn on the inset. */
export function frameOn(inset: Projection, main: Extent): Box | undefined {
  const box = inPixels(main, inset);
  return inside(inset.box, box) ? undefined : box;
}
