/** Markdown to prose nodes: paragraphs, lists, quotes, emphasis, links, references and citations; all else becomes plain text. */
import { Lexer, Tokenizer, type Token, type Tokens } from 'marked';
import { decodeEntities } from './entities.js';
import { safeHref } from './href.js';
import type { ProseBlock, ProseInline } from './prose-nodes.js';

/** Quotes in lists in quotes, and emphasis in emphasis: deeper than this is written out as it stands. */
const maxDepth = 12;
/** Markdown beyond this many characters is written out as it stands. */
const maxLength = 100_000;
const citation = /^\[\^([a-z][a-z0-9-]*)\]/;
const reference = /^#([a-z][a-z0-9-]*)$/;

/** Reads CommonMark; never throws, and never gives a node that could carry more than text and a checked address. */
export function parseProse(markdown: string): readonly ProseBlock[] {
  const text = markdown.slice(0, maxLength);
  const rest = markdown.slice(maxLength);
  return [...parse(text), ...(rest === '' ? [] : plainParagraphs(rest))];
}

function parse(text: string): readonly ProseBlock[] {
  try {
    return blocksOf(lexerFor().lex(text));
  } catch {
    return plainParagraphs(text);
  }
}

function lexerFor(): Lexer {
  const inline = [citationToken];
  return new Lexer({
    gfm: false,
    tokenizer: new BoundedTokenizer(),
    extensions: { renderers: {}, childTokens: {}, inline },
  });
}

function citationToken(src: string): Tokens.Generic | undefined {
  const match = citation.exec(src);
  return match === null ? undefined : { type: 'citation', raw: match[0], id: match[1] };
}

/** marked recurses into quotes, lists, emphasis and links: this keeps an adversary's nesting off the stack. */
class BoundedTokenizer extends Tokenizer {
  private depth = 0;

  override blockquote(src: string): Tokens.Blockquote | undefined {
    return this.within(() => super.blockquote(src));
  }

  override list(src: string): Tokens.List | undefined {
    return this.within(() => super.list(src));
  }

  override emStrong(src: string, maskedSrc: string, prevChar?: string): Tokens.Em | Tokens.Strong | undefined {
    return this.within(() => super.emStrong(src, maskedSrc, prevChar));
  }

  override link(src: string): Tokens.Link | Tokens.Image | undefined {
    return this.within(() => super.link(src));
  }

  private within<T>(tokenize: () => T | undefined): T | undefined {
    if (this.depth >= maxDepth) return undefined;
    this.depth += 1;
    try {
      return tokenize();
    } finally {
      this.depth -= 1;
    }
  }
}

function plainParagraphs(text: string): readonly ProseBlock[] {
  return text
    .split(/\n(?:[^\S\n]*\n)+/)
    .filter((part) => part.trim() !== '')
    .map((part) => paragraph([{ type: 'text', text: part.trim() }]));
}

function blocksOf(tokens: readonly Token[]): readonly ProseBlock[] {
  return tokens.flatMap((token) => blockOf(token));
}

function blockOf(token: Token): readonly ProseBlock[] {
  switch (token.type) {
    case 'space':
      return [];
    case 'blockquote':
      return [{ type: 'quote', children: blocksOf(token.tokens ?? []) }];
    case 'list':
      return [listOf(token)];
    case 'code':
      return plainLines(textOf(token) === '' ? token.raw : textOf(token));
    case 'def':
      return token.raw.trimStart().startsWith('[^') ? plainLines(token.raw) : [];
    case 'paragraph':
    case 'heading':
    case 'text':
      return token.tokens === undefined ? plainLines(token.raw) : nonEmpty(inlinesOf(token.tokens));
    default:
      return plainLines(token.raw);
  }
}

function listOf(token: Tokens.Generic): ProseBlock {
  const items: unknown = token['items'];
  const start: unknown = token['start'];
  return {
    type: 'list',
    ordered: token['ordered'] === true,
    start: typeof start === 'number' ? start : 1,
    items: Array.isArray(items) ? items.map((item: Tokens.ListItem) => blocksOf(item.tokens)) : [],
  };
}

/** What is not prose keeps its own lines. */
function plainLines(text: string): readonly ProseBlock[] {
  const lines = text.replace(/^\n+/, '').trimEnd().split('\n');
  return nonEmpty(
    lines.flatMap((line, index) => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      { type: 'text', text: line } as const,
    ]),
  );
}

function nonEmpty(children: readonly ProseInline[]): readonly ProseBlock[] {
  const first = children[0];
  const empty = first === undefined || (children.length === 1 && first.type === 'text' && first.text.trim() === '');
  return empty ? [] : [paragraph(children)];
}

function paragraph(children: readonly ProseInline[]): ProseBlock {
  return { type: 'paragraph', children };
}

function inlinesOf(tokens: readonly Token[]): readonly ProseInline[] {
  return tokens.flatMap((token) => inlineOf(token)).reduce<ProseInline[]>(joined, []);
}

/** Neighbouring texts become one, neighbouring citations too. */
function joined(nodes: ProseInline[], node: ProseInline): ProseInline[] {
  const last = nodes.at(-1);
  if (last?.type === 'text' && node.type === 'text') nodes.splice(-1, 1, { type: 'text', text: last.text + node.text });
  else if (last?.type === 'citation' && node.type === 'citation') {
    nodes.splice(-1, 1, { type: 'citation', sources: [...new Set([...last.sources, ...node.sources])] });
  } else if (node.type !== 'text' || node.text !== '') nodes.push(node);
  return nodes;
}

function inlineOf(token: Token): readonly ProseInline[] {
  switch (token.type) {
    case 'em':
      return [{ type: 'emphasis', children: inlinesOf(token.tokens ?? []) }];
    case 'strong':
      return [{ type: 'strong', children: inlinesOf(token.tokens ?? []) }];
    case 'br':
      return [{ type: 'break' }];
    case 'link':
      return linkOf(token);
    case 'citation':
      return [{ type: 'citation', sources: [String(token['id'])] }];
    case 'text':
      return [text(softened(decodeEntities(token.raw)))];
    case 'escape':
    case 'codespan':
    case 'image':
      return [text(textOf(token))];
    default:
      return [text(token.raw)];
  }
}

function linkOf(token: Tokens.Generic): readonly ProseInline[] {
  const children = token['autolink'] === true ? [text(textOf(token))] : inlinesOf(token.tokens ?? []);
  const written = decodeEntities(String(token['href'] ?? ''));
  const id = reference.exec(written)?.[1];
  if (id !== undefined) return [{ type: 'reference', id, children }];
  const href = safeHref(written);
  if (href === undefined) return children;
  return [{ type: 'link', href, children: children.length > 0 ? children : [text(written)] }];
}

function textOf(token: Token): string {
  return 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
}

function text(value: string): ProseInline {
  return { type: 'text', text: value };
}

/** A line end in the source is a space on the page. */
function softened(value: string): string {
  if (!value.includes('\n')) return value;
  const lines = value.split('\n');
  return lines.map((line, index) => trimmed(line, index > 0, index < lines.length - 1)).join(' ');
}

function trimmed(line: string, atStart: boolean, atEnd: boolean): string {
  const started = atStart ? line.trimStart() : line;
  return atEnd ? started.trimEnd() : started;
}
