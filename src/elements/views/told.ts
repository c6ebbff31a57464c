/** All of a brief that is read: the legend, the words, the table and the description, the sources. */
import { html, nothing, type TemplateResult } from 'lit';
import { describeMap } from '../../words/index.js';
import { incidents } from './incidents.js';
import { legend } from './legend.js';
import type { Page } from './page.js';
import { sources } from './sources.js';
import { notKnown, story } from './story.js';

export interface Told {
  readonly legend: unknown;
  readonly words: unknown;
  readonly records: unknown;
  readonly sources: unknown;
}

/** @param toggleLegend opens and closes it where it is narrow */
export function told(page: Page, hasMap: boolean, legendOpen: boolean, toggleLegend: () => void): Told {
  return {
    legend: hasMap ? legend(page, legendOpen, toggleLegend) : nothing,
    words: [story(page), notKnown(page)],
    records: [incidents(page), hasMap ? description(page) : nothing],
    sources: sources(page),
  };
}

/** The text alternative, for whoever would rather read the map. */
function description(page: Page): TemplateResult {
  const { summary, paragraphs } = describeMap(page.situation, page.reader, page.moment && { when: page.moment });
  return html`<details class="description">
    <summary>${page.words.page.description}</summary>
    ${[summary, ...paragraphs].map((text) => html`<p>${text}</p>`)}
  </details>`;
}
