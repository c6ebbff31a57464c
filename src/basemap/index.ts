/** The basemap: which pieces a briefing needs, loading them, and asking them for coast, borders, waters and places. */
export type {
  Basemap,
  BasemapBorder,
  BasemapCountry,
  BasemapLayer,
  BasemapNeeds,
  BasemapPlace,
  BasemapRiver,
  LevelName,
  LevelNeeds,
  LonLat,
} from './types.js';
export { attribution } from './attribution.js';
export { borderBetween, coastPieces, countryByCode, placesNear, riverNamed } from './ask.js';
export { BasemapError } from './error.js';
export type { LoadOptions } from './files.js';
export { loadBasemap } from './load.js';
export { cellsWithin } from './extent.js';
export { basemapNeeds, openingNeeds } from './needs.js';
export { beyond, loadAround, loadWorld } from './roam.js';
