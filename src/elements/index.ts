/** The custom elements as classes: importing this defines no tag. */
export { BriefElement } from './base.js';
export { BriefLiveEvent, BriefProblemEvent, BriefReadyEvent, BriefSelectEvent, BriefTimeEvent } from './events.js';
export { MapBriefElement } from './map-brief.js';
export { configure } from './settings.js';
export type { Settings } from './settings.js';
