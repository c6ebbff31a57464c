/** How sure, as a small figure that needs no colour: filled, ringed, dashed, half filled, struck. */
import { html, svg, type TemplateResult } from 'lit';
import type { Status } from '../../briefing/index.js';
import type { Messages } from '../../language/index.js';

/** `differ`: sources give different counts. */
export type Sureness = Status | 'differ';

const figures: Readonly<Record<Sureness, TemplateResult>> = {
  confirmed: svg`<rect x="1.5" y="1.5" width="9" height="9" rx="1" fill="currentColor" />`,
  reported: svg`<circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" /><circle cx="6" cy="6" r="2.5" fill="currentColor" />`,
  claimed: svg`<rect x="1.75" y="1.75" width="8.5" height="8.5" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="3 2.67" stroke-dashoffset="1.5" />`,
  disputed: svg`<path d="M1.5 10.5v-9h9z" fill="currentColor" /><rect x="1.5" y="1.5" width="9" height="9" fill="none" stroke="currentColor" />`,
  denied: svg`<rect x="1.5" y="1.5" width="9" height="9" fill="none" stroke="currentColor" stroke-dasharray="1 1.5" /><path d="M1 11L11 1" stroke="currentColor" />`,
  differ: svg`<rect x="1.5" y="1.5" width="9" height="9" fill="none" stroke="currentColor" /><rect x="1.5" y="1.5" width="4.5" height="9" fill="currentColor" />`,
};

function statusFigure(sureness: Sureness): TemplateResult {
  return html`<svg class="status-figure" viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
    ${figures[sureness]}
  </svg>`;
}

export function chip(sureness: Sureness, words: Messages): TemplateResult {
  const word = sureness === 'differ' ? words.table.countsDiffer : words.status[sureness];
  return html`<span class="chip" part="chip">${statusFigure(sureness)}${word}</span>`;
}
