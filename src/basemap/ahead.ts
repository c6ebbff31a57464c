/** What is there before the rest of this floor: files that a first picture will need are asked for at once. */
export { fetchAhead } from './files.js';
export { scoutBasemap } from './scout.js';
