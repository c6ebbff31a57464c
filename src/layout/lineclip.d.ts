declare module 'lineclip' {
  type Point = [number, number];
  type Box = readonly [number, number, number, number];
  /** Clips a line to `[minX, minY, maxX, maxY]`; one array for each piece inside. */
  export function clipPolyline(points: readonly (readonly number[])[], bbox: Box): Point[][];
  /** Clips a ring to the box; empty where nothing is inside. */
  export function clipPolygon(points: readonly (readonly number[])[], bbox: Box): Point[];
}
