/** mapbrief/measure: distances, bearings, lengths, areas and pieces of lines on the sphere; nothing of briefings. */
export { areaKm2, bearing, destination, distanceKm, earthRadiusKm, lengthKm, measure } from './geometry/index.js';
export { aheadOn, nearestOnLines, sliceAround, sliceBetween, stripPolygon } from './geometry/index.js';
export { circle, greatCircleLine, pointInPolygon, ringPolygon, sector } from './geometry/index.js';
export { readGeometry } from './geometry/index.js';
export type * from './geometry/types.js';
