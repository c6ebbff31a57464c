/** What a reader needs once the first picture is there: words, legend, tables, cards, and all that they can do. */
export { distanceBetween } from '../words/index.js';
export { Handling } from './map/handling.js';
export { Lighting } from './lighting.js';
export { Notices } from './notices.js';
export { placeIn } from './reading-place.js';
export { Shelf } from './shelf.js';
export { nothingSaid, Telling } from './telling.js';
export { incidents } from './views/incidents.js';
export { legend } from './views/legend.js';
export { groundNote, leftOut } from './views/problems.js';
export { sources } from './views/sources.js';
export { asServed, empty, failed, mayRetry } from './views/states.js';
export { notKnown, story } from './views/story.js';
export { laterStyles } from './styles/later.js';
export { timeline } from './views/timeline.js';
export { told } from './views/told.js';
