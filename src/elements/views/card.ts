/** A card: what an item on the map is, how sure, who says so, where it lies. Text alone. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../language/index.js';
import { itemFacts, type ItemFacts } from '../../words/index.js';
import type { Page } from './page.js';
import { blocks } from './prose.js';
import { chip } from './status-mark.js';

/** Nothing where the item is not of this briefing. */
export function card(page: Page, item: string, close: () => void): TemplateResult | typeof nothing {
  const { situation, reader, words, prefix } = page;
  const facts = itemFacts(item, situation, reader);
  if (!facts) return nothing;
  const lines = [
    facts.when,
    ...facts.lines,
    facts.measured,
    facts.whereabouts,
    facts.precision,
    facts.since,
    facts.until,
  ].filter((line) => line !== '');
  return html`<div
    class="card"
    part="card"
    role="group"
    tabindex="-1"
    aria-labelledby="${prefix}-card"
    data-card=${item}
  >
    <p class="card-kind">${facts.kind}</p>
    <p class="card-title" id="${prefix}-card"><bdi>${facts.title}</bdi></p>
    ${facts.status ? chip(facts.status.key, words) : nothing}
    ${
      lines.length === 0
        ? nothing
        : html`<ul class="card-lines">
            ${lines.map((line) => html`<li><bdi>${line}</bdi></li>`)}
          </ul>`
    }
    ${facts.note.length === 0 ? nothing : html`<div class="prose">${blocks(page, facts.note)}</div>`}
    ${sources(page, facts)}
    <button class="card-close" type="button" aria-label=${words.page.close} @click=${close}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="currentColor" stroke-width="1.6" />
      </svg>
    </button>
  </div>`;
}

function sources({ words, reader }: Page, { sources: cited }: ItemFacts): TemplateResult | typeof nothing {
  if (cited.length === 0) return nothing;
  const named = cited.map(({ number, name }) => html`<bdi>${name}</bdi> [${formatNumber(number, reader.lang)}]`);
  return html`<p class="card-sources">
    ${cited.length === 1 ? words.page.source : words.page.sources}:
    ${named.map((one, index) => [index > 0 ? ', ' : '', one])}
  </p>`;
}
