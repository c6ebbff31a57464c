/** Pure computations on positions and lines: what the other floors may ask of geometry. */
import type { Geometry, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type {
  Bounds,
  CircleOutcome,
  Line,
  LonLat,
  Measured,
  NearestOnLines,
  ReadOutcome,
  RingOutcome,
  Side,
  SliceOutcome,
  StripOutcome,
} from './types.js';

export type * from './types.js';

const soon = (): never => {
  throw new Error('still being written');
};

export const distanceKm: (a: readonly [number, number], b: readonly [number, number]) => number = soon;
export const bearing: (a: readonly [number, number], b: readonly [number, number]) => number = soon;
export const measure: (a: readonly [number, number], b: readonly [number, number]) => Measured = soon;
export const destination: (at: readonly [number, number], km: number, bearing: number) => LonLat = soon;
export const lengthKm: (line: Line | LineString | MultiLineString) => number = soon;
export const areaKm2: (geometry: Geometry) => number = soon;
export const unrollLon: (lon: number, frame: number) => number = soon;
export const unrollLine: (line: Line, frame: number) => LonLat[] = soon;
export const unroll: {
  (line: Line, frame: number): LonLat[];
  <G extends Geometry>(geometry: G, frame: number): G;
} = soon;
export const frameFor: (points: Line) => number = soon;
export const sector: (
  center: readonly [number, number],
  km: number,
  toleranceKm: number,
  bearing: number,
  halfWidth: number,
) => Polygon = soon;
export const circle: (center: readonly [number, number], radiusKm: number) => CircleOutcome = soon;
export const sliceBetween: (
  lines: readonly Line[],
  from: readonly [number, number],
  to: readonly [number, number],
  via?: readonly [number, number],
) => SliceOutcome = soon;
export const sliceAround: (
  lines: readonly Line[],
  at: readonly [number, number],
  backKm: number,
  aheadKm: number,
) => SliceOutcome = soon;
export const aheadOn: (lines: readonly Line[], at: readonly [number, number], bearing: number) => 'ahead' | 'back' =
  soon;
export const sideToward: (line: Line, point: readonly [number, number]) => Side = soon;
export const stripPolygon: (slice: Line, side: Side | 'both', depthKm: number, land?: MultiPolygon) => StripOutcome =
  soon;
export const smoothPath: (points: Line) => LonLat[] = soon;
export const ringPolygon: (points: Line) => RingOutcome = soon;
export const readGeometry: (input: unknown) => ReadOutcome = soon;
export const bounds: (geometry: Geometry | Line, frame?: number) => Bounds | undefined = soon;
export const pointInPolygon: (point: readonly [number, number], geometry: Geometry) => boolean = soon;
export const nearestOnLines: (lines: readonly Line[], at: readonly [number, number]) => NearestOnLines | undefined =
  soon;
export const greatCircleLine: (a: readonly [number, number], b: readonly [number, number]) => LonLat[] = soon;
