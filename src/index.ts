/** mapbrief: functions only, import-safe in Node; the elements are in `mapbrief/define`. */
export { parseBriefing } from './briefing/index.js';
export type { Briefing, ParsedBriefing, Problem } from './briefing/index.js';
export { basemapNeeds, loadBasemap, BasemapError } from './basemap/index.js';
export type { Basemap, BasemapNeeds, LoadOptions } from './basemap/index.js';
export { resolve } from './situation/index.js';
export type { Situation } from './situation/index.js';
export { compile, openingShow, sceneAt } from './scene/index.js';
export type { Mark, Moment, Scene } from './scene/index.js';
export { layout, typicalMetrics } from './layout/index.js';
export type { Layout, MeasureText, View } from './layout/index.js';
export { renderStill } from './still/index.js';
export type { StillOptions } from './still/index.js';
export { measure, readGeometry } from './geometry/index.js';
export { describeMap } from './words/index.js';
export type { MapDescription } from './words/index.js';
export { registerLocale, unitsFor } from './language/index.js';
export type { Messages, Reader } from './language/index.js';
