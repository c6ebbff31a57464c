/** Boxes of degrees on a map: what a view of them fills, and which cells lie within. */
import { columnOf, grids, rowOf, wrapColumn } from './grid.js';
import { holdsLand } from './land.js';
import type { LevelName, LevelNeeds, LonLat } from './types.js';

export type Box = readonly [west: number, south: number, east: number, north: number];

/** The longer side of a view, in degrees, up to which a level is fetched; `inset`: up to which an inset has cells of its own. */
export const widest = { fine: 20, medium: 45, inset: 45 } as const;
/** Margin: share of a view's size added on each side for labels. Shapes: the least and the greatest width of a map for its height. */
export const mapFrame = { margin: 0.06, shapes: [1.2, 2] } as const;
export const insetFrame = { margin: 0.14, shapes: [1.3, 2.4] } as const;
/** An inset is small: one wider than this, in degrees, shows no more than the coarse level has. */
const detailedInset = 12;
/** No view is narrower than this, in degrees. */
const least = 1;
/** Beyond this latitude Web Mercator is not drawn. */
export const northmost = 85;

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

export function world(frame: number): LevelNeeds {
  return { level: 'world', cells: ['0_0'], bounds: [frame - 180, -90, frame + 180, 90] };
}

export function levelFor(degrees: number): LevelName {
  return degrees <= widest.fine ? 'fine' : degrees <= widest.medium ? 'medium' : 'world';
}

/** The cells that an inset of this box is drawn from. */
export function insetCells(box: Box, frame: number): LevelNeeds {
  return cellsWithin(longer(box) <= detailedInset ? 'medium' : 'coarse', filling(box, insetFrame), frame);
}

/** The longitude around which a map with this middle is unrolled: the world's file is cut every 30°, and a frame must lie on a cut. */
export function frameAt(lon: number): number {
  const { cellLon } = grids.world;
  // Into (−180, 180]: around 180° longitudes are counted on eastward.
  return 180 - ((((180 - Math.round(lon / cellLon) * cellLon) % 360) + 360) % 360);
}

export function boxOf(points: readonly LonLat[]): Box | undefined {
  let box: Box | undefined;
  for (const [x, lat] of points) {
    if (!Number.isFinite(x) || !Number.isFinite(lat)) continue;
    const y = Math.min(Math.max(lat, -northmost), northmost);
    box = box === undefined ? [x, y, x, y] : union([box, [x, y, x, y]]);
  }
  return box;
}

/** The box that a map of any usual shape shows around this one. */
export function filling(box: Box, { margin, shapes }: typeof mapFrame | typeof insetFrame): Box {
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

export function holds(box: Box, inner: Box): boolean {
  return inner[0] >= box[0] && inner[1] >= box[1] && inner[2] <= box[2] && inner[3] <= box[3];
}

export function longer(box: Box): number {
  return Math.max(box[2] - box[0], box[3] - box[1]);
}

export function union(boxes: readonly Box[]): Box {
  const side = (i: 0 | 1 | 2 | 3, most: typeof Math.min): number => most(...boxes.map((box) => box[i]));
  return [side(0, Math.min), side(1, Math.min), side(2, Math.max), side(3, Math.max)];
}

function mercator(lat: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
}

function latitude(y: number): number {
  const lat = (Math.atan(Math.exp((y * Math.PI) / 180)) * 360) / Math.PI - 90;
  return Math.min(Math.max(lat, -northmost), northmost);
}
