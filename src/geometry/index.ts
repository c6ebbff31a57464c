/** Pure computations on positions and lines: what the other floors may ask of geometry. */
export type * from './types.js';
export { circle, sector } from './sector.js';
export { greatCircleLine, smoothPath } from './curve.js';
export { bounds, frameFor, unroll, unrollBounds, unrollLine, unrollLon, unrollPoint } from './frame.js';
export { pointInPolygon } from './inside.js';
export { areaKm2, bearing, destination, distanceKm, earthRadiusKm, lengthKm, measure } from './measure.js';
export { aheadOn, nearestOnLines, sideToward } from './nearest.js';
export { readGeometry } from './reading/read.js';
export { ringPolygon } from './ring.js';
export { farKm, sliceAround, sliceBetween } from './slice.js';
export { stripPolygon } from './strip.js';
