/** What reads a briefing and paints its first picture: fetched beside the briefing. */
export { BasemapError, basemapNeeds, loadBasemap, openingNeeds } from '../basemap/index.js';
export { parseBriefing, readBasemap, readWhen } from '../briefing/index.js';
export { pageWords } from '../language/index.js';
export { compile } from '../scene/index.js';
export { MapPanel } from './map/map-panel.js';
export { pictureAt, saysNothing, situationOf } from './picture.js';
export { readerFor } from './reader.js';
export { brief } from './views/brief.js';
export { pageOf } from './views/page.js';
