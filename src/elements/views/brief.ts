/** The whole brief, put together: header, map and legend beside words, table and sources. */
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { describeMap } from '../../words/index.js';
import { header } from './header.js';
import { incidents } from './incidents.js';
import { legend } from './legend.js';
import type { Page } from './page.js';
import { sources } from './sources.js';
import { notKnown, story } from './story.js';

export interface BriefParts {
  readonly page: Page;
  readonly hasMap: boolean;
  /** What is said first: a late or missing basemap, what was left out. */
  readonly notes: unknown;
  readonly legendOpen: boolean;
  readonly toggleLegend: () => void;
  /** The map's box, with the picture in it or to come. */
  readonly map: unknown;
}

export function brief(parts: BriefParts): TemplateResult {
  const { page, hasMap, notes } = parts;
  return html`<article aria-labelledby="${page.prefix}-heading">
    ${header(page)}
    <div class=${classMap({ columns: true, 'no-map': !hasMap, 'no-words': noWords(parts) })}>
      ${hasMap ? mapColumn(parts) : nothing}
      <div class="words">${notes} ${story(page)} ${notKnown(page)}</div>
      <div class="records">${incidents(page)} ${hasMap ? description(page) : nothing}</div>
    </div>
    ${sources(page)}
  </article>`;
}

/** A file without a story: the table stands beside the map instead. */
function noWords({ page, notes }: BriefParts): boolean {
  const { story: steps, summary, notKnown: unknowns } = page.situation.briefing;
  const told = steps.length > 0 || summary !== undefined || unknowns.length > 0;
  return !told && notes === nothing;
}

function mapColumn({ page, legendOpen, toggleLegend, map }: BriefParts): TemplateResult {
  return html`<div class="map-column">${map} ${legend(page, legendOpen, toggleLegend)}</div>`;
}

/** The text alternative, for whoever would rather read the map. */
function description(page: Page): TemplateResult {
  const { summary, paragraphs } = describeMap(page.situation, page.reader, page.moment && { when: page.moment });
  return html`<details class="description">
    <summary>${page.words.page.description}</summary>
    ${[summary, ...paragraphs].map((text) => html`<p>${text}</p>`)}
  </details>`;
}
