/** Footnote numbers that lead to the list of sources. */
import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../../language/index.js';
import type { SourceEntry } from '../../words/index.js';
import type { Page } from './page.js';

export function sourceId({ prefix }: Page, id: string): string {
  return `${prefix}-source-${id}`;
}

/** @param bracketed after a figure, where a small raised number would read as a power */
export function citation(page: Page, entries: readonly SourceEntry[], bracketed = false): TemplateResult {
  const { words, reader } = page;
  const links = entries.map((entry, index) => {
    const number = formatNumber(entry.number, reader.lang);
    const label = words.page.sourceNamed(number, entry.title);
    const target = sourceId(page, entry.id);
    return html`${index > 0 ? ',' : ''}<a class="footnote" href="#${target}" data-source=${entry.id} aria-label=${label}
        >${number}</a
      >`;
  });
  return html`<sup class="notes">${bracketed ? [' [', ...links, ']'] : links}</sup>`;
}
