/** What had to be left out: the first cause in a sentence, the others and what to do for whoever opens it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../briefing/index.js';
import { formatNumber, type PageWords } from '../../language/index.js';
import type { Ground } from '../loading.js';
import { causesOf, itemsIn, type Cause } from './causes.js';

/** Warnings are for authors and stay out of the readers' way: only what is missing from the page is told. */
export function leftOut(problems: readonly Problem[], words: PageWords, lang: string): TemplateResult | typeof nothing {
  const causes = causesOf(problems.filter((problem) => problem.severity === 'error'));
  const [first] = causes;
  if (!first) return nothing;
  const count = itemsIn(causes);
  return html`<details class="left-out" part="problems">
    <summary>
      ${words.states.leftOutFirst(formatNumber(count, lang), count)} ${inShort(first.problem)}
      ${depending(first, words, lang)}
    </summary>
    <ul class="problems">
      ${causes.map((cause) => html`<li>${whole(cause.problem)}${hanging(cause, words, lang)}</li>`)}
    </ul>
  </details>`;
}

/** A sentence about a basemap that is late or missing. */
export function groundNote(ground: Ground, { states }: PageWords): TemplateResult | typeof nothing {
  if (ground.kind !== 'slow' && ground.kind !== 'missing') return nothing;
  const said = ground.kind === 'missing' ? states.basemapMissing(ground.address) : states.slow;
  return html`<p class="ground-note" role="status">${said}</p>`;
}

export function problemList(problems: readonly Problem[]): TemplateResult {
  return html`<ul class="problems">
    ${problems.map((problem) => html`<li>${whole(problem)}</li>`)}
  </ul>`;
}

function whole({ path, message, mend }: Problem): TemplateResult {
  return html`${path ? html`<code>${path}</code> ` : nothing}${coded(message)}${mend ? html` <span class="mend">${coded(mend)}</span>` : nothing}`;
}

/** What stands between backticks is code. */
function coded(text: string): readonly unknown[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}

/** Where and what; what to do only where the message does not already ask "Did you mean …?" */
function inShort({ path, message, mend }: Problem): TemplateResult {
  const told = message.endsWith('?') || !mend ? message : `${message} ${mend}`;
  return html`${path ? html`<code>${path}</code>: ` : nothing}${coded(told)}`;
}

function depending({ dependents }: Cause, words: PageWords, lang: string): string {
  const { length } = dependents;
  return length === 0 ? '' : words.states.dependOnIt(formatNumber(length, lang), length);
}

/** "8 more items depend on it: incidents[0], incidents[1] …" */
function hanging(cause: Cause, words: PageWords, lang: string): unknown {
  const told = depending(cause, words, lang);
  if (!told) return nothing;
  const paths = cause.dependents.map((path, index) => html`${index > 0 ? ', ' : ''}<code>${path}</code>`);
  return html`<br /><span class="mend">${told}</span> ${paths}`;
}
