/** mapbrief/still: from a briefing to its picture as SVG, for Node, workers and pages; neither Lit nor MapLibre. */
export { parseBriefing } from './briefing/index.js';
export type { Briefing, ParsedBriefing, Problem, When } from './briefing/index.js';
export { BasemapError, basemapNeeds, loadBasemap } from './basemap/index.js';
export type { Basemap, BasemapNeeds, LoadOptions } from './basemap/index.js';
export { resolve } from './situation/index.js';
export type { Situation } from './situation/index.js';
export { compile, openingShow, sceneAt } from './scene/index.js';
export type { Mark, Moment, Scene } from './scene/index.js';
export { layout, typicalMetrics } from './layout/index.js';
export type { Layout, MeasureText, View } from './layout/index.js';
export { renderStill, serialise, stillTree, themes } from './still/index.js';
export type { StillOptions, SvgNode, Theme, ThemeName } from './still/index.js';
export { registerLocale, unitsFor } from './language/index.js';
export type { Messages, Reader, Units } from './language/index.js';
