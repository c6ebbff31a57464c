/** Whether the view of a scene shows a border that the basemap counts as disputed. */
import type { LonLat } from '../basemap/index.js';
import { distanceKm } from '../geometry/index.js';
import type { Mark, Scene } from './types.js';

type Extent = readonly [west: number, south: number, east: number, north: number];

/** Share of what is drawn that a view adds on each side. */
const padding = 0.15;
/** The earth's girth, and so what one tile of zoom 0 shows. */
const girthKm = 40_075;

/** Asks the borders of the basemap that meet the scene's wished view, or else what its marks cover and a little more. */
export function showsDisputedBorder(scene: Pick<Scene, 'basemap' | 'view' | 'marks'>): boolean {
  const lines = scene.basemap.detail.borders.flatMap(({ kind, line }) => (kind === 'disputed' ? [line] : []));
  if (lines.length === 0) return false;
  const { view } = scene;
  if (view.kind === 'centre') {
    const reach = (girthKm * Math.cos((view.centre[1] * Math.PI) / 180)) / 2 ** view.zoom;
    return lines.some((line) => line.some((at) => distanceKm(view.centre, at) <= reach));
  }
  const extent = view.kind === 'bounds' ? view.bounds : extentOf(scene.marks);
  return extent !== undefined && lines.some((line) => meets(line, extent));
}

function extentOf(marks: readonly Mark[]): Extent | undefined {
  const positions = marks.flatMap(positionsOf);
  if (positions.length === 0) return undefined;
  const [west, south, east, north] = boxOf(positions);
  const [x, y] = [(east - west) * padding, (north - south) * padding];
  return [west - x, south - y, east + x, north + y];
}

function positionsOf(mark: Mark): readonly (readonly number[])[] {
  switch (mark.kind) {
    case 'site':
      return [mark.at];
    case 'band':
    case 'line':
      return mark.line;
    case 'arrow':
      return mark.course.kind === 'path' ? mark.course.line : [mark.course.at];
    case 'area':
      return mark.geometry.coordinates.flatMap((polygon) => polygon[0] ?? []);
  }
}

/** By the box of each step of the line: a long step may cross a view without a point in it. */
function meets(line: readonly LonLat[], [west, south, east, north]: Extent): boolean {
  return line.some((at, index) => {
    const [left, bottom, right, top] = boxOf([at, line[index + 1] ?? at]);
    return left <= east && right >= west && bottom <= north && top >= south;
  });
}

function boxOf(positions: readonly (readonly number[])[]): Extent {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of positions) {
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}
