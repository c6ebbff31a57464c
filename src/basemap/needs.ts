/** Which cells of which levels a briefing needs. */
import type { Briefing, View } from '../briefing/index.js';
import { frameFor, unrollBounds, unrollLon } from '../geometry/index.js';
import { countriesAround } from './boxes.js';
import {
  boxOf, cellsWithin, filling, frameAt, holds, insetCells, levelFor, longer, mapFrame, northmost, union, widest, world,
  type Box,
} from './extent.js';
import { coastRuns, cutPoints, followsToTheRim, shownPoints, viewBox } from './shown.js';
import type { BasemapNeeds, LevelName, LevelNeeds, LonLat } from './types.js';

/** More cells than these cost a reader more than the next coarser level does: near the poles a map of usual shape is wide in degrees. */
const mostCells = 45;
/** Room on each side of the two ends of a piece of coast: degrees, and a share of how far apart they lie. Round Italy from Genoa to Trieste takes 1.4. */
const coastRoom = { least: 2, share: 1.5 } as const;

/** What a briefing is made of, as boxes unrolled around its frame. */
interface Ground {
  readonly frame: number;
  readonly main: Box;
  /** The main view and those of the steps. */
  readonly views: readonly Box[];
  /** Around what is cut out of the basemap. */
  readonly cut: Box | undefined;
  /** Room for each piece of coast between two ends. */
  readonly coast: readonly Box[];
}

/**
 * Chooses the frame, the levels and the cells from the briefing alone; the same briefing always gives the same needs.
 * `detail` covers the briefing's view and those of its steps; `overview` all that shows, with the country around it where the view is smaller.
 */
export function basemapNeeds(briefing: Briefing): BasemapNeeds {
  const everything = shownPoints(briefing);
  const asked = briefing.view && viewBox(briefing.view);
  if (everything.length === 0 && !asked) return worldOnly(0);
  const frame = frameAt(asked ? (asked[0] + asked[2]) / 2 : frameFor(everything));
  const around = (points: readonly LonLat[]): Box | undefined =>
    boxOf(points.map(([lon, lat]) => [unrollLon(lon, frame), lat]));
  const boxOfView = (view: View): Box | undefined => {
    const box = viewBox(view);
    if (box === undefined) return around(view.type === 'fit' ? shownPoints(briefing, new Set(view.ids)) : []);
    const [west, south, east, north] = unrollBounds([...box], frame);
    return [west, Math.max(south, -northmost), east, Math.min(north, northmost)];
  };

  const all = around(everything);
  const main = (briefing.view && boxOfView(briefing.view)) ?? all;
  if (main === undefined) return worldOnly(frame);
  const steps = briefing.story.flatMap((step): Box[] => {
    const box = step.view === undefined ? around(shownPoints(briefing, new Set(step.focus))) : boxOfView(step.view);
    return box === undefined ? [] : [box];
  });
  const coast = coastRuns(briefing).flatMap((ends): Box[] => {
    const box = around(ends);
    return box === undefined ? [] : [roomFor(box)];
  });
  const ground: Ground = { frame, main, views: [main, ...steps], cut: around(cutPoints(briefing)), coast };
  const detail = detailOf(ground);
  const opening = followsToTheRim(briefing) ? undefined : openingOf(ground, detail);
  const shown = all === undefined ? main : union([all, main]);
  return { frame, detail, ...(opening && { opening }), overview: overviewOf(main, shown, detail, frame) };
}

/** The needs of the picture that shows first. What is cut out of the basemap is the same with them as with all. */
export function openingNeeds(needs: BasemapNeeds): BasemapNeeds {
  const { opening, ...all } = needs;
  return opening === undefined ? needs : { ...all, detail: opening };
}

function worldOnly(frame: number): BasemapNeeds {
  return { frame, detail: world(frame), overview: world(frame) };
}

/**
 * Fine enough for the main view, wide enough for all views, with the ground that strips and countries are cut from where
 * that is near, and with the whole way that a coast takes between two ends where that is not too many cells.
 */
function detailOf({ frame, views, cut, coast }: Ground): LevelNeeds {
  const filled = union(views.map((view) => filling(view, mapFrame)));
  const wanted = levelFor(longer(union(views)));
  const levels = levelsFrom(wanted);
  const fitting = (box: Box): LevelNeeds | undefined =>
    levels.filter((level) => level !== 'world' || wanted === 'world').map((level) => cellsWithin(level, box, frame)).find(affordable);
  const near = withCut(filled, cut, wanted);
  const whole = coast.length > 0 ? fitting(union([near, ...coast])) : undefined;
  return whole ?? fitting(near) ?? fitting(filled) ?? world(frame);
}

function withCut(filled: Box, cut: Box | undefined, level: LevelName): Box {
  const both = cut === undefined ? filled : union([filled, cut]);
  return level === 'world' || level === 'coarse' || longer(both) <= 1.5 * widest[level] ? both : filled;
}

/** What the main view fills and what is cut, if the detail holds all of that and has cells besides. */
function openingOf({ frame, main, cut, coast }: Ground, detail: LevelNeeds): LevelNeeds | undefined {
  const box = union([filling(main, mapFrame), ...(cut === undefined ? [] : [cut]), ...coast]);
  const opening = cellsWithin(detail.level, box, frame);
  return holds(detail.bounds, opening.bounds) && opening.cells.length < detail.cells.length ? opening : undefined;
}

export function affordable({ cells }: LevelNeeds): boolean {
  return cells.length <= mostCells;
}

/** This level and those coarser than it that a map may be drawn on. */
export function levelsFrom(level: LevelName): LevelName[] {
  const all: LevelName[] = ['fine', 'medium', 'world'];
  return all.slice(all.indexOf(level));
}

/** A coast between two ends may go far round: room for it on all sides. */
function roomFor(ends: Box): Box {
  const room = Math.max(coastRoom.least, coastRoom.share * longer(ends));
  const [west, south, east, north] = ends;
  return [west - room, Math.max(south - room, -northmost), east + room, Math.min(north + room, northmost)];
}

/** All that shows, if that is more than the main view; else the country around it, if that is; else what is there already. */
function overviewOf(main: Box, shown: Box, detail: LevelNeeds, frame: number): LevelNeeds {
  const country = countriesAround([(main[0] + main[2]) / 2, (main[1] + main[3]) / 2], frame).find((box) => longer(box) > longer(main));
  const whole = !holds(main, shown) ? shown : country === undefined ? undefined : union([main, country]);
  if (whole === undefined) return detail;
  if (detail.level === 'world' || longer(whole) > widest.inset) return world(frame);
  const cells = insetCells(whole, frame);
  return affordable(cells) ? cells : world(frame);
}
