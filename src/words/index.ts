/** Words: prose to nodes, and what the situation says in sentences, tables and labels. */
export { safeHref } from './href.js';
export { parseProse } from './prose.js';
export type { ProseBlock, ProseInline } from './prose-nodes.js';
