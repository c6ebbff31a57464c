/** What to draw, before any screen is known. */
export { compile } from './compile.js';
export { sceneAt, openingShow } from './at.js';
export { contrast, luminance, mix, readableOn } from './colour.js';
export { legendOf } from './legend.js';
export { grounds } from './palette.js';
export type * from './types.js';
