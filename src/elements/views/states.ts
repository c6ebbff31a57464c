/** What stands there when the brief does not: failed, empty. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../briefing/index.js';
import type { PageWords } from '../../language/index.js';
import { problemList } from './problems.js';

/** @param retry absent where trying again cannot help */
export function failed(
  problems: readonly Problem[],
  words: PageWords,
  retry: (() => void) | undefined,
): TemplateResult {
  return html`<div class="failed" part="error" role="alert">
    <p class="sentence">${sentence(problems, words)}</p>
    ${problemList(problems)}
    ${retry ? html`<button type="button" class="retry" @click=${retry}>${words.states.retry}</button>` : nothing}
  </div>`;
}

/** Below a brief that a server wrote, where no newer one could be had. */
export function asServed({ states }: PageWords): TemplateResult {
  return html`<p class="ground-note" role="status">${states.asServed}</p>`;
}

/** @param problems why nothing is left, if the file does say something */
export function empty(words: PageWords, { mend }: Problem, problems: TemplateResult | typeof nothing): TemplateResult {
  return html`<p class="sentence" role="status" part="empty">
      ${words.states.empty}${mend && problems === nothing ? html` <span class="mend">${mend}</span>` : nothing}
    </p>
    ${problems}`;
}

function sentence([first]: readonly Problem[], { states }: PageWords): string {
  switch (first?.code) {
    case 'not-found':
      return states.notFound;
    case 'not-loaded':
    case 'network':
    case 'timeout':
      return states.notLoaded;
    case 'empty-file':
      return states.empty;
    case 'not-json':
      return states.notReadable;
    default:
      return states.notBriefing;
  }
}

/** Whether the same address may answer better next time. */
export function mayRetry([first]: readonly Problem[]): boolean {
  return first !== undefined && ['not-found', 'not-loaded', 'network', 'timeout'].includes(first.code);
}
