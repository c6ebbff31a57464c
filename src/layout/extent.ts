/** Which part of the world a scene wants shown: its own wish, or all that it draws. */
import type { Mark, Scene, SiteMark } from '../scene/index.js';
import type { MultiPolygon } from 'geojson';
import { boxAround } from './boxes.js';

export type Extent = [west: number, south: number, east: number, north: number];

const kmPerDegree = 111.2;
/** A view of a single place still shows what is around it, in degrees of latitude. */
const leastSpan = 0.5;

export function extentOf(scene: Scene): Extent | undefined {
  return scene.view.kind === 'bounds' ? widened([...scene.view.bounds]) : widened(extentOfMarks(scene.marks));
}

export function extentOfMarks(marks: readonly Mark[]): Extent | undefined {
  return spanOf(marks.flatMap(positionsOf));
}

export function extentOfSites(sites: readonly SiteMark[]): Extent | undefined {
  return spanOf(sites.map((site) => site.at));
}

export function union(a: Extent, b: Extent | undefined): Extent {
  return b ? [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])] : a;
}

function spanOf(positions: readonly (readonly number[])[]): Extent | undefined {
  return positions.length > 0 ? [...boxAround(positions)] : undefined;
}

function widened(extent: Extent | undefined): Extent | undefined {
  if (!extent) return undefined;
  const [west, south, east, north] = extent;
  const x = Math.max(0, leastSpan - (east - west)) / 2;
  const y = Math.max(0, leastSpan - (north - south)) / 2;
  return [west - x, south - y, east + x, north + y];
}

function positionsOf(mark: Mark): readonly (readonly number[])[] {
  switch (mark.kind) {
    case 'site':
      return mark.vague ? reachOf(mark) : [mark.at];
    case 'band':
      return mark.line;
    case 'line':
      return mark.line;
    case 'arrow':
      return mark.course.kind === 'path' ? mark.course.line : [mark.course.at];
    case 'area':
      return ringsOf(mark.geometry);
  }
}

/** A vague place takes its whole ring into view. */
function reachOf({ at: [lon, lat], precisionKm }: SiteMark): readonly (readonly number[])[] {
  const north = precisionKm / kmPerDegree;
  const east = north / Math.max(0.05, Math.cos((lat * Math.PI) / 180));
  return [
    [lon - east, lat - north],
    [lon + east, lat + north],
  ];
}

function ringsOf(geometry: MultiPolygon): readonly (readonly number[])[] {
  return geometry.coordinates.flatMap((polygon) => polygon[0] ?? []);
}
