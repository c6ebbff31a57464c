/** Prose as the page shows it: names that light their marks, how sure, and footnotes, right where they are said. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../../briefing/index.js';
import { findItem, parseProse, referenceLabel, type ProseBlock, type ProseInline } from '../../words/index.js';
import { citation } from './citation.js';
import { ClaimTrail } from './claim-trail.js';
import { say, type Page } from './page.js';
import { chip, type Sureness } from './status-mark.js';
import { colourOf, tint } from './tint.js';

/** A prose text in blocks. */
export function prose(page: Page, text: Text | undefined): readonly TemplateResult[] {
  return parseProse(say(page, text)).map((block) => blockOf(page, block));
}

/** A prose text that runs on in a line of the page: the words of its paragraphs; it makes no claims. */
export function proseLine(page: Page, text: Text | undefined): readonly unknown[] {
  return parseProse(say(page, text)).map((block) =>
    block.type === 'paragraph' ? new Walk(page).inlines(block.children) : blockOf(page, block),
  );
}

function blockOf(page: Page, block: ProseBlock): TemplateResult {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${paragraph(page, block.children)}</p>`;
    case 'quote':
      return html`<blockquote>${block.children.map((child) => blockOf(page, child))}</blockquote>`;
    case 'list': {
      const items = block.items.map(
        (item) =>
          html`<li>
            ${item.map((child) => (child.type === 'paragraph' ? paragraph(page, child.children) : blockOf(page, child)))}
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

function paragraph(page: Page, children: readonly ProseInline[]): readonly unknown[] {
  const trail = new ClaimTrail();
  const walk = new Walk(page, trail);
  return [...walk.inlines(children), chips(page, trail.end())];
}

/** One paragraph, from its first node to its last. */
class Walk {
  /** The last character written: a footnote after a figure would read as a power. */
  #last = '';

  constructor(
    private readonly page: Page,
    /** Absent where nothing is claimed. */
    private readonly trail?: ClaimTrail,
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

  #reference({ id, children }: Extract<ProseInline, { type: 'reference' }>): unknown {
    const { situation, reader } = this.page;
    const found = findItem(situation, id);
    const label = children.length > 0 ? this.inlines(children) : this.#text(referenceLabel(id, situation, reader));
    if (!found) return label;
    this.trail?.meet(found);
    return name(this.page, id, label);
  }

  #citation(sources: readonly string[]): unknown {
    const entries = sources.flatMap((id) => this.page.sources.get(id) ?? []);
    const sure = this.trail?.cite(sources) ?? [];
    if (entries.length === 0) return chips(this.page, sure);
    const notes = citation(this.page, entries, sure.length === 0 && /\d/.test(this.#last));
    return sure.length === 0
      ? notes
      : html`${' '}<span class="cluster">${sure.map((one) => chip(one, this.page.words))}${notes}</span>`;
  }
}

function chips({ words }: Page, sure: readonly Sureness[]): unknown {
  return sure.length === 0 ? nothing : sure.map((one) => html`${' '}${chip(one, words)}`);
}

/** A name in the text, underlined in the colour of its mark; pressed, it keeps its mark lit. */
export function name(page: Page, id: string, label: unknown): TemplateResult {
  return html`<span
    class="name"
    role="button"
    tabindex="0"
    aria-pressed="false"
    data-ref=${id}
    ${tint(colourOf(page.scene, id, page.theme))}
    >${label}</span
  >`;
}
