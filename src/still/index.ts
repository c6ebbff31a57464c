/** Layout to SVG. */
export { mapInWords } from './described.js';
export { renderStill, stillTree, type StillOptions } from './still.js';
export { legendKeySize, paintLegendMark } from './legend-marks.js';
export { serialise, type SvgNode } from './tree.js';
export { themes, type Theme, type ThemeName } from './theme.js';
