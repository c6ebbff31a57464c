/** Web Mercator between degrees and pixels; zooms count 512 px tiles, as MapLibre does, so still and live agree. */
import type { LonLat } from '../basemap/index.js';
import type { Box, Camera, Point } from './types.js';

type Bounds = readonly [west: number, south: number, east: number, north: number];

const tileSize = 512;
/** The latitude at which Web Mercator's square world ends. */
const maxLatitude = 85.0511;
/** Closer than this, the embedded coast (Natural Earth 1:10m) shows its corners. */
export const maxZoom = 10;

/** A way from degrees to pixels of a panel, and back. */
export interface Projection {
  readonly camera: Camera;
  readonly box: Box;
  readonly toPixel: (at: readonly [number, number]) => Point;
  readonly toLonLat: (at: Point) => LonLat;
  /** Pixels for a length in km at a latitude. */
  readonly pixels: (km: number, latitude: number) => number;
}

function worldX(lon: number): number {
  return lon / 360 + 0.5;
}

function worldY(lat: number): number {
  const phi = (clampLatitude(lat) * Math.PI) / 180;
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI);
}

function clampLatitude(lat: number): number {
  return Math.max(-maxLatitude, Math.min(maxLatitude, lat));
}

function latitudeOf(y: number): number {
  return (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
}

export function projection(camera: Camera, box: Box): Projection {
  const scale = tileSize * 2 ** camera.zoom;
  const [left, top, right, bottom] = box;
  const originX = (left + right) / 2 - worldX(camera.centre[0]) * scale;
  const originY = (top + bottom) / 2 - worldY(camera.centre[1]) * scale;
  const equatorKm = 2 * Math.PI * 6371.0088;
  return {
    camera,
    box,
    toPixel: ([lon, lat]) => [originX + worldX(lon) * scale, originY + worldY(lat) * scale],
    toLonLat: ([x, y]) => [((x - originX) / scale - 0.5) * 360, latitudeOf((y - originY) / scale)],
    pixels: (km, latitude) => (km / (equatorKm * Math.cos((clampLatitude(latitude) * Math.PI) / 180))) * scale,
  };
}

/** The camera that shows the whole of `bounds` inside `box` less `padding` (left, top, right, bottom). */
export function fit(bounds: Bounds, box: Box, padding: Box): Camera {
  const [west, south, east, north] = bounds;
  const width = Math.max(1, box[2] - box[0] - padding[0] - padding[2]);
  const height = Math.max(1, box[3] - box[1] - padding[1] - padding[3]);
  const spanX = Math.max(worldX(east) - worldX(west), 1e-9);
  const spanY = Math.max(worldY(south) - worldY(north), 1e-9);
  const zoom = Math.min(Math.log2(width / (spanX * tileSize)), Math.log2(height / (spanY * tileSize)), maxZoom);
  const scale = tileSize * 2 ** zoom;
  const x = (worldX(west) + worldX(east)) / 2 + (padding[2] - padding[0]) / 2 / scale;
  const y = (worldY(south) + worldY(north)) / 2 + (padding[3] - padding[1]) / 2 / scale;
  return { centre: [(x - 0.5) * 360, latitudeOf(y)], zoom };
}

/** `[west, south, east, north]` of what a projection shows. */
export function boundsOf(view: Projection): Bounds {
  const [west, north] = view.toLonLat([view.box[0], view.box[1]]);
  const [east, south] = view.toLonLat([view.box[2], view.box[3]]);
  return [west, south, east, north];
}
