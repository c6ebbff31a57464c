/** Defines the tags. Where another copy of the library has defined them, it leaves them alone and says so, once. */
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
import { version } from './version.js';

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

/** Where the first copy leaves its version for the others. */
const firstVersion: unique symbol = Symbol.for('mapbrief');

interface Registry extends CustomElementRegistry {
  [firstVersion]?: string;
}

const registry = globalThis.customElements as Registry | undefined;
if (registry?.[firstVersion] !== undefined) tellOfTwo(registry[firstVersion]);
else if (registry) defineIn(registry);

function defineIn(registry: Registry): void {
  registry[firstVersion] = version;
  for (const [tag, element] of Object.entries(elements)) if (!registry.get(tag)) registry.define(tag, element);
}

/** Tags of two copies would share no briefing and no settings, so all of them are the first one's. */
function tellOfTwo(first: string): void {
  const stays = 'All tags are those of the first; configure() of the other has no effect on them. Load it once.';
  if (first === version) console.info(`<map-brief>: mapbrief ${version} is on this page twice. ${stays}`);
  else console.warn(`<map-brief>: mapbrief is on this page twice, ${first} and then ${version}. ${stays}`);
}
