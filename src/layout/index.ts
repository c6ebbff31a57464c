/** A scene at a moment in a view, in pixels. */
export { arrowKey } from './arrow.js';
export { boundsOf, maxZoom, projection } from './camera.js';
export { layout } from './layout.js';
export { surroundings } from './surroundings.js';
export { typicalMetrics } from './type.js';
export { tiles, type Tile } from './tiles.js';
export type { Projection } from './camera.js';
export type * from './types.js';
