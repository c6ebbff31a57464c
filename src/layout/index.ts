/** A scene at a moment in a view, in pixels. */
export { arrowKey } from './arrow.js';
export { layout } from './layout.js';
export { typicalMetrics } from './type.js';
export { tiles, type Tile } from './tiles.js';
export type * from './types.js';
