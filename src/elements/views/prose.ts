/** Prose as the page shows it: names that light their marks, how sure, and footnotes, right where they are said. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../../briefing/index.js';
import { findItem, parseProse, referenceLabel, type ProseBlock, type ProseInline } from '../../words/index.js';
import { citation } from './citation.js';
import { Marked, marksIn, type Reference } from './claim-trail.js';
import { say, type Page } from './page.js';
import { chip, type Sureness } from './status-mark.js';
import { colourOf, tint } from './tint.js';

/** A prose text in blocks; each claim's status is marked once in it. */
export function prose(page: Page, text: Text | undefined): readonly TemplateResult[] {
  return blocks(page, parseProse(say(page, text)));
}

/** The same for prose that has been read. */
export function blocks(page: Page, read: readonly ProseBlock[]): readonly TemplateResult[] {
  const marked = new Marked();
  return read.map((block) => blockOf(page, block, marked));
}

/** A prose text that runs on in a line of the page: the words of its paragraphs; it makes no claims. */
export function proseLine(page: Page, text: Text | undefined): readonly unknown[] {
  return parseProse(say(page, text)).map((block) =>
    block.type === 'paragraph' ? new Walk(page).inlines(block.children) : blockOf(page, block, new Marked()),
  );
}

function blockOf(page: Page, block: ProseBlock, marked: Marked): TemplateResult {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${paragraph(page, block.children, marked)}</p>`;
    case 'quote':
      return html`<blockquote>${block.children.map((child) => blockOf(page, child, marked))}</blockquote>`;
    case 'list': {
      const items = block.items.map(
        (item) =>
          html`<li>
            ${item.map((child) => (child.type === 'paragraph' ? paragraph(page, child.children, marked) : blockOf(page, child, marked)))}
          </li>`,
      );
      return block.ordered
        ? html`<ol start=${block.start}>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
  }
}

function paragraph(page: Page, children: readonly ProseInline[], marked: Marked): readonly unknown[] {
  const marks = marksIn(children, (id) => findItem(page.situation, id), marked);
  return new Walk(page, marks).inlines(children);
}

/** One paragraph, from its first node to its last. */
class Walk {
  /** The last character written: a footnote after a figure would read as a power. */
  #last = '';

  constructor(
    private readonly page: Page,
    /** What stands directly after which name. */
    private readonly marks: ReadonlyMap<Reference, readonly Sureness[]> = new Map(),
  ) {}

  inlines(nodes: readonly ProseInline[]): readonly unknown[] {
    return nodes.map((node) => this.#inline(node));
  }

  #inline(node: ProseInline): unknown {
    switch (node.type) {
      case 'text':
        return this.#text(node.text);
      case 'emphasis':
        return html`<em>${this.inlines(node.children)}</em>`;
      case 'strong':
        return html`<strong>${this.inlines(node.children)}</strong>`;
      case 'break':
        return html`<br />`;
      case 'link':
        return html`<a class="link" href=${node.href} rel="noopener noreferrer">${this.inlines(node.children)}</a>`;
      case 'reference':
        return this.#reference(node);
      case 'citation':
        return this.#citation(node.sources);
    }
  }

  #text(text: string): string {
    this.#last = text.at(-1) ?? this.#last;
    return text;
  }

  #reference(node: Reference): unknown {
    const { situation, reader, words } = this.page;
    const { id, children } = node;
    const label = children.length > 0 ? this.inlines(children) : this.#text(referenceLabel(id, situation, reader));
    if (!findItem(situation, id)) return label;
    const marks = this.marks.get(node) ?? [];
    if (marks.length === 0) return name(this.page, id, label);
    this.#last = '';
    return html`${name(this.page, id, label)}${marks.map((one) => html`${' '}${chip(one, words)}`)}`;
  }

  #citation(sources: readonly string[]): unknown {
    const entries = sources.flatMap((id) => this.page.sources.get(id) ?? []);
    return entries.length === 0 ? nothing : citation(this.page, entries, /\d/.test(this.#last));
  }
}

/** A name in the text, underlined in the colour of its mark; pressed, it keeps its mark lit. */
export function name(page: Page, id: string, label: unknown): TemplateResult {
  return html`<span
    class="name"
    role="button"
    tabindex="0"
    dir="auto"
    aria-pressed="false"
    data-ref=${id}
    ${tint(colourOf(page, id))}
    >${label}</span
  >`;
}
