/** The custom elements as classes: importing this defines no tag. */
export { BriefElement } from './base.js';
export { BriefDistanceElement } from './brief-distance.js';
export { BriefIncidentsElement } from './brief-incidents.js';
export { BriefLegendElement } from './brief-legend.js';
export { BriefMapElement } from './brief-map.js';
export { BriefSourcesElement } from './brief-sources.js';
export { BriefStoryElement } from './brief-story.js';
export { BriefTimelineElement } from './brief-timeline.js';
export { BriefLiveEvent, BriefProblemEvent, BriefReadyEvent, BriefSelectEvent, BriefTimeEvent } from './events.js';
export { MapBriefElement } from './map-brief.js';
export { configure } from './settings.js';
export type { Settings } from './settings.js';
