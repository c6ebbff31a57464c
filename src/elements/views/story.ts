/** The brief itself: its steps, and what is not known. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Step } from '../../briefing/index.js';
import { heading } from './heading.js';
import { dirOf, langOf, named, say, tongueOf, type Page } from './page.js';
import { prose, proseLine } from './prose.js';

export function story(page: Page): TemplateResult | typeof nothing {
  const { story: steps, summary } = page.situation.briefing;
  if (steps.length === 0 && summary === undefined) return nothing;
  return html`<section class="story" part="brief" aria-label=${named(page, page.words.page.brief)}>
    ${steps.length > 0 ? steps.map((step) => stepOf(page, step)) : html`<div class="prose" lang=${langOf(page, summary)} dir=${dirOf(page, summary)}>${prose(page, summary)}</div>`}
  </section>`;
}

function stepOf(page: Page, step: Step): TemplateResult {
  const title = say(page, step.title);
  return html`<div class="step" id=${step.id === undefined ? nothing : `${page.prefix}-step-${step.id}`}>
    ${title ? heading(page.level + 1, title, 'head', tongueOf(page, step.title)) : nothing}
    <div class="prose" lang=${langOf(page, step.text)} dir=${dirOf(page, step.text)}>${prose(page, step.text)}</div>
  </div>`;
}

export function notKnown(page: Page): TemplateResult | typeof nothing {
  const { notKnown: unknowns } = page.situation.briefing;
  if (unknowns.length === 0) return nothing;
  return html`<section class="unknown" part="notes">
    ${heading(page.level + 1, page.words.page.notKnown, 'head')}
    <ul class="prose">
      ${unknowns.map((text) => html`<li lang=${langOf(page, text)} dir=${dirOf(page, text)}>${proseLine(page, text)}</li>`)}
    </ul>
  </section>`;
}
