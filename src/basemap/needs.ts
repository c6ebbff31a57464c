/** Which cells of which levels a briefing needs. */
import type { Briefing, View } from '../briefing/index.js';
import { frameFor, unrollBounds, unrollLon } from '../geometry/index.js';
import { countriesAround, holdsLand, type Box } from './boxes.js';
import { columnOf, grids, rowOf, wrapColumn } from './grid.js';
import { coastRuns, cutPoints, shownPoints, viewBox } from './shown.js';
import type { BasemapNeeds, LevelName, LevelNeeds, LonLat } from './types.js';

/** The longer side of a view, in degrees, up to which a level is fetched. */
const widest = { fine: 20, medium: 45 } as const;
/** Margin: share of a view's size added on each side for labels. Shapes: the least and the greatest width of a map for its height. */
const mapFrame = { margin: 0.06, shapes: [1.2, 2] } as const;
const insetFrame = { margin: 0.14, shapes: [1.3, 2.4] } as const;
/** No view is narrower than this, in degrees. */
const least = 1;
/** More cells than these cost a reader more than the next coarser level does: near the poles a map of usual shape is wide in degrees. */
const mostCells = 45;
/** Room on each side of the two ends of a piece of coast: degrees, and a share of how far apart they lie. Round Italy from Genoa to Trieste takes 1.4. */
const coastRoom = { least: 2, share: 1.5 } as const;
/** Beyond this latitude Web Mercator is not drawn. */
export const northmost = 85;

/**
 * Chooses the frame, the levels and the cells from the briefing alone; the same briefing always gives the same needs.
 * `detail` covers the briefing's view and those of its steps; `overview` all that shows, with the country around it where the view is smaller.
 */
export function basemapNeeds(briefing: Briefing): BasemapNeeds {
  const everything = shownPoints(briefing);
  const asked = briefing.view && viewBox(briefing.view);
  const fitted = briefing.view?.type === 'fit' ? shownPoints(briefing, new Set(briefing.view.ids)) : [];
  if (everything.length === 0 && !asked) return { frame: 0, detail: world(0), overview: world(0) };
  // The world's file is cut every 30°, and a frame must lie on a cut.
  const { cellLon } = grids.world;
  const frame = wrap(Math.round((asked ? (asked[0] + asked[2]) / 2 : frameFor(everything)) / cellLon) * cellLon);
  const boxOf = (points: readonly LonLat[]): Box | undefined => boxAround(points, frame);
  const boxOfView = (view: View): Box | undefined => {
    const box = viewBox(view);
    if (box === undefined) return boxOf(view.type === 'fit' ? shownPoints(briefing, new Set(view.ids)) : []);
    const [west, south, east, north] = unrollBounds([...box], frame);
    return [west, Math.max(south, -northmost), east, Math.min(north, northmost)];
  };

  const all = boxOf(everything);
  const mainBox = (briefing.view && (asked || fitted.length > 0) ? boxOfView(briefing.view) : undefined) ?? all;
  if (mainBox === undefined) return { frame, detail: world(frame), overview: world(frame) };
  const views = [mainBox];
  for (const step of briefing.story) {
    const box = step.view === undefined ? boxOf(shownPoints(briefing, new Set(step.focus))) : boxOfView(step.view);
    if (box !== undefined) views.push(box);
  }
  const coast = coastRuns(briefing).flatMap((ends): Box[] => {
    const box = boxOf(ends);
    return box === undefined ? [] : [roomFor(box)];
  });
  const detail = detailOf(views, boxOf(cutPoints(briefing)), coast, frame);
  const shown = all === undefined ? mainBox : union([all, mainBox]);
  return { frame, detail, overview: overviewOf(mainBox, shown, detail, frame) };
}

/** The cells of a level that hold land within a box, whose longitudes go on past 180° rather than jump. */
export function cellsWithin(level: LevelName, box: Box, frame: number): LevelNeeds {
  if (level === 'world') return world(frame);
  const grid = grids[level];
  const west = Math.max(box[0], frame - 180);
  const east = Math.min(box[2], frame + 180);
  const columns = [columnOf(grid, west), columnOf(grid, east - 1e-9)] as const;
  const rows = [rowOf(grid, box[1]), rowOf(grid, box[3] - 1e-9)] as const;
  const cells: string[] = [];
  for (let row = rows[0]; row <= rows[1]; row += 1) {
    for (let column = columns[0]; column <= columns[1]; column += 1) {
      const at = wrapColumn(grid, column);
      if (holdsLand(level, at, row)) cells.push(`${at}_${row}`);
    }
  }
  const lon = (column: number): number => column * grid.cellLon - 180;
  const lat = (row: number): number => row * grid.cellLat - 90;
  return { level, cells, bounds: [lon(columns[0]), lat(rows[0]), lon(columns[1] + 1), lat(rows[1] + 1)] };
}

/**
 * Fine enough for the main view, wide enough for all views, with the ground that strips and countries are cut from where
 * that is near, and with the whole way that a coast takes between two ends where that is not too many cells.
 */
function detailOf(views: readonly Box[], ground: Box | undefined, coast: readonly Box[], frame: number): LevelNeeds {
  const filled = union(views.map((view) => filling(view, mapFrame)));
  const wanted = levelFor(longer(union(views)));
  const levels = levelsFrom(wanted);
  const fitting = (box: Box): LevelNeeds | undefined =>
    levels.filter((level) => level !== 'world' || wanted === 'world').map((level) => cellsWithin(level, box, frame)).find(affordable);
  const near = (level: LevelName): Box => {
    const withGround = ground === undefined ? filled : union([filled, ground]);
    return level === 'world' || longer(withGround) <= 1.5 * widest[level] ? withGround : filled;
  };
  const whole = coast.length > 0 ? fitting(union([near(wanted), ...coast])) : undefined;
  return whole ?? fitting(near(wanted)) ?? fitting(filled) ?? world(frame);
}

export function affordable({ cells }: LevelNeeds): boolean {
  return cells.length <= mostCells;
}

/** This level and those coarser than it. */
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
  const country = countriesAround(middle(main), frame).find((box) => longer(box) > longer(main));
  const whole = !holds(main, shown) ? shown : country === undefined ? undefined : union([main, country]);
  if (whole === undefined) return detail;
  const cells = cellsWithin(longer(whole) <= widest.medium ? 'medium' : 'world', filling(whole, insetFrame), frame);
  return affordable(cells) ? cells : world(frame);
}

export function levelFor(degrees: number): LevelName {
  return degrees <= widest.fine ? 'fine' : degrees <= widest.medium ? 'medium' : 'world';
}

export function world(frame: number): LevelNeeds {
  return { level: 'world', cells: ['0_0'], bounds: [frame - 180, -90, frame + 180, 90] };
}

function boxAround(points: readonly LonLat[], frame: number): Box | undefined {
  let box: [number, number, number, number] | undefined;
  for (const [lon, lat] of points) {
    const x = unrollLon(lon, frame);
    if (!Number.isFinite(x) || !Number.isFinite(lat)) continue;
    const y = Math.min(Math.max(lat, -northmost), northmost);
    box = box === undefined ? [x, y, x, y] : [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)];
  }
  return box;
}

/** The box that a map of any usual shape shows around this one. */
function filling(box: Box, { margin, shapes }: typeof mapFrame | typeof insetFrame): Box {
  const low = mercator(box[1]);
  const high = mercator(box[3]);
  const width = Math.max(box[2] - box[0], least) * (1 + 2 * margin);
  const height = Math.max(high - low, least) * (1 + 2 * margin);
  const halfX = Math.max(width, height * shapes[1]) / 2;
  const halfY = Math.max(height, width / shapes[0]) / 2;
  const x = (box[0] + box[2]) / 2;
  const y = (low + high) / 2;
  return [x - halfX, latitude(y - halfY), x + halfX, latitude(y + halfY)];
}

function mercator(lat: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
}

function latitude(y: number): number {
  const lat = (Math.atan(Math.exp((y * Math.PI) / 180)) * 360) / Math.PI - 90;
  return Math.min(Math.max(lat, -northmost), northmost);
}

export function holds(box: Box, inner: Box): boolean {
  return inner[0] >= box[0] && inner[1] >= box[1] && inner[2] <= box[2] && inner[3] <= box[3];
}

export function longer(box: Box): number {
  return Math.max(box[2] - box[0], box[3] - box[1]);
}

function middle(box: Box): LonLat {
  return [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
}

function union(boxes: readonly Box[]): Box {
  const [first = [0, 0, 0, 0], ...others] = boxes;
  return others.reduce<Box>(
    (all, box) => [Math.min(all[0], box[0]), Math.min(all[1], box[1]), Math.max(all[2], box[2]), Math.max(all[3], box[3])],
    first,
  );
}

/** Into (−180, 180]: around 180° longitudes are counted on eastward. */
function wrap(lon: number): number {
  return 180 - ((((180 - lon) % 360) + 360) % 360);
}
