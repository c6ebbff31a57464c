/** What had to be left out, said plainly, with the reasons for whoever wants them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../briefing/index.js';
import { formatNumber, type Messages } from '../../language/index.js';

/** Remarks for authors stay out of the readers' way: only what is missing from the page is told. */
export function leftOut(problems: readonly Problem[], words: Messages, lang: string): TemplateResult | typeof nothing {
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length === 0) return nothing;
  return html`<details class="left-out" part="problems">
    <summary>${words.states.leftOut(formatNumber(errors.length, lang), errors.length)}</summary>
    ${problemList(errors)}
  </details>`;
}

export function problemList(problems: readonly Problem[]): TemplateResult {
  return html`<ul class="problems">
    ${problems.map(
      ({ path, message, mend }) =>
        html`<li>
          ${path ? html`<code>${path}</code> ` : nothing}${message}${mend ? html` <span class="mend">${mend}</span>` : nothing}
        </li>`,
    )}
  </ul>`;
}
