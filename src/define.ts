/** Defines the tags. A second copy on the same page leaves the first one's alone. */
import {
  BriefDistanceElement,
  BriefIncidentsElement,
  BriefLegendElement,
  BriefMapElement,
  BriefSourcesElement,
  BriefStoryElement,
  BriefTimelineElement,
  MapBriefElement,
} from './elements/index.js';

export * from './elements/index.js';

const elements: Readonly<Record<string, CustomElementConstructor>> = {
  'map-brief': MapBriefElement,
  'brief-map': BriefMapElement,
  'brief-story': BriefStoryElement,
  'brief-timeline': BriefTimelineElement,
  'brief-distance': BriefDistanceElement,
  'brief-legend': BriefLegendElement,
  'brief-incidents': BriefIncidentsElement,
  'brief-sources': BriefSourcesElement,
};

const registry = globalThis.customElements as CustomElementRegistry | undefined;
for (const [tag, element] of Object.entries(elements))
  if (registry && !registry.get(tag)) registry.define(tag, element);
