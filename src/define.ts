/** Defines the tags. A second copy on the same page leaves the first one's alone. */
import { MapBriefElement } from './elements/index.js';

export * from './elements/index.js';

const registry = globalThis.customElements as CustomElementRegistry | undefined;
if (registry && !registry.get('map-brief')) registry.define('map-brief', MapBriefElement);
