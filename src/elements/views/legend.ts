/** The legend: who, how sure, which mark, what blank and control mean; in a narrow brief behind a line of keys. */
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { legendOf, type LegendEntry } from '../../scene/index.js';
import { paintLegendMark } from '../../still/index.js';
import { heading } from './heading.js';
import { named, type Page } from './page.js';

/** @param toggle opens and closes it where it is narrow */
export function legend(page: Page, open: boolean, toggle: () => void): TemplateResult | typeof nothing {
  const { scene, words, level, prefix } = page;
  const entries = legendOf(scene);
  const kinds = <K extends LegendEntry['kind']>(kind: K): Extract<LegendEntry, { kind: K }>[] =>
    entries.filter((entry): entry is Extract<LegendEntry, { kind: K }> => entry.kind === kind);
  const actors = kinds('actor');
  if (entries.length === 0) return nothing;
  const body = `${prefix}-legend`;
  return html`<section class="legend" part="legend" aria-label=${named(page, words.page.legend)}>
    <button
      class="key-line"
      type="button"
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls=${body}
      @click=${toggle}
    >
      <span class="key-word">${words.page.key}</span>
      ${actors.map((entry, index) => html`<span class="key-item">${key(page, entry, `line-${String(index)}`)}<bdi>${entry.actor.short}</bdi></span>`)}
      <svg class="chevron" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.6" />
      </svg>
    </button>
    <div class=${classMap({ 'legend-body': true, open, 'no-actors': actors.length === 0 })} id=${body}>
      ${group(page, level + 1, words.page.who, 'who', actors.length > 0 ? [...actors, ...kinds('blank')] : [])}
      ${group(page, level + 1, words.page.howSure, 'sure', kinds('status'))}
      ${group(page, level + 1, words.page.marks, 'marks', actors.length > 0 ? kinds('mark') : [...kinds('mark'), ...kinds('blank')])}
      ${kinds('control').map((entry) => html`<p class="means">${words.tell.headed(words.page.controlMeans, entry.text)}</p>`)}
    </div>
  </section>`;
}

function group(
  page: Page,
  level: number,
  title: string,
  name: string,
  entries: readonly LegendEntry[],
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  const items = entries.map((entry, index) => {
    const ref = entry.kind === 'actor' ? entry.actor.id : nothing;
    return html`<li class=${entry.kind} data-ref=${ref}>
      ${key(page, entry, `${name}-${String(index)}`)}<bdi>${entry.text}${short(entry)}</bdi>
    </li>`;
  });
  return html`<div class="group group-${name}">
    ${heading(level, title, 'small-head')}
    <ul>
      ${items}
    </ul>
  </div>`;
}

/** "Islamic State (IS)": the map says the short form. */
function short(entry: LegendEntry): string {
  if (entry.kind !== 'actor' || entry.actor.short === '' || entry.text.includes(entry.actor.short)) return '';
  return ` (${entry.actor.short})`;
}

function key({ scene, prefix, paint }: Page, entry: LegendEntry, name: string): unknown {
  return paint((theme) => paintLegendMark(entry, scene, theme, `${prefix}-key-${name}`));
}
