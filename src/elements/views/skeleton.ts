/** Shapes of what will come, read out as one sentence once there are words for it. */
import { html, type TemplateResult } from 'lit';
import type { PageWords } from '../../language/index.js';

/** The words, once their code is there. */
type Words = PageWords | undefined;

/** The same room that the map will have. */
export function boxLoading(words: Words): TemplateResult {
  return html`<div class="box" part="loading">
    <div class="frame-space"><p role="status">${words?.states.loading}</p></div>
  </div>`;
}

export function loading(words: Words): TemplateResult {
  return html`<div class="skeleton" part="loading">
    <div class="bar head-bar"></div>
    <div class="columns">
      <div class="box">
        <div class="frame-space"><p role="status">${words?.states.loading}</p></div>
      </div>
      ${lines(9)}
    </div>
  </div>`;
}

/** The same for one part of a brief. */
export function loadingPart(words: Words): TemplateResult {
  return html`<div class="skeleton" part="loading">
    <p class="hidden" role="status">${words?.states.loading}</p>
    ${lines(4)}
  </div>`;
}

/** Lines of text to come. */
export function lines(count: number): TemplateResult {
  return html`<div class="lines" aria-hidden="true">
    ${Array.from({ length: count }, () => html`<div class="bar"></div>`)}
  </div>`;
}

/** A part of the script is missing: there is no code that could say so in the reader's language. */
export function unfinished(message: string, retry: () => void): TemplateResult {
  return html`<div class="failed" part="error" role="alert" lang="en" dir="ltr">
    <p class="sentence">${message}</p>
    <button type="button" class="retry" @click=${retry}>Try again</button>
  </div>`;
}
