/** The custom elements as classes: importing this defines no tag. */
export { BriefProblemEvent, BriefReadyEvent } from './events.js';
export { MapBriefElement } from './map-brief.js';
export { configure } from './settings.js';
export type { Settings } from './settings.js';
