/** Words: prose to nodes, and what the situation says in sentences, tables and labels. */
export { describeMap } from './describe.js';
export type { MapDescription } from './describe.js';
export { distanceNote } from './distances.js';
export { itemFacts } from './facts.js';
export type { ItemFacts } from './facts.js';
export { safeHref } from './href.js';
export { incidentRows } from './incidents.js';
export type { IncidentRow, IncidentTable, ToldCounts, TotalRow } from './incidents.js';
export { findItem } from './items.js';
export type { FoundItem } from './items.js';
export { proseText } from './plain.js';
export { parseProse } from './prose.js';
export type { ProseBlock, ProseInline } from './prose-nodes.js';
export { sourceEntries, sourceNumbers } from './sources.js';
export type { SourceEntry } from './sources.js';
export { heldAt } from './times.js';
export type { Held } from './times.js';
export { referenceLabel } from './titles.js';
