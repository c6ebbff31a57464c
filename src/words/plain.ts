/** Prose as plain text: for descriptions, titles and tests. */
import type { Text } from '../briefing/index.js';
import { Telling } from './telling.js';
import { parseProse } from './prose.js';
import type { ProseBlock, ProseInline } from './prose-nodes.js';
import { referenceLabel } from './titles.js';
import type { Reader } from '../language/index.js';
import type { Situation } from '../situation/index.js';

/** A prose text as one line of plain text, in the reader's language: for titles, announcements and meta data. */
export function proseText(prose: Text | undefined, situation: Situation, reader: Reader): string {
  return plainProse(new Telling(situation, reader), prose);
}

/** The words of a prose text without its marks; empty labels filled in, citations left out. */
export function plainProse(telling: Telling, prose: Text | undefined): string {
  return plainBlocks(telling, parseProse(telling.text(prose)));
}

function plainBlocks(telling: Telling, blocks: readonly ProseBlock[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'paragraph') return plainInlines(telling, block.children).trim();
      if (block.type === 'quote') return plainBlocks(telling, block.children);
      return telling.words.tell.clauses(block.items.map((item) => plainBlocks(telling, item)));
    })
    .filter((text) => text !== '')
    .join(' ');
}

function plainInlines(telling: Telling, nodes: readonly ProseInline[]): string {
  return nodes.map((node) => plainInline(telling, node)).join('');
}

function plainInline(telling: Telling, node: ProseInline): string {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'break':
      return ' ';
    case 'citation':
      return '';
    case 'reference':
      return node.children.length > 0
        ? plainInlines(telling, node.children)
        : referenceLabel(node.id, telling.situation, telling.reader);
    default:
      return plainInlines(telling, node.children);
  }
}
