/** The whole brief, put together: header, map and legend beside words, table and sources. */
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { header } from './header.js';
import type { Page } from './page.js';
import { lines } from './skeleton.js';
import type { Told } from './told.js';

export interface BriefParts {
  readonly page: Page;
  readonly hasMap: boolean;
  /** What is said first: a late or missing basemap, what was left out. */
  readonly notes: unknown;
  /** The map's box, with the picture in it or to come. */
  readonly map: unknown;
  /** All that is read; absent while the code for it is coming. */
  readonly told: Told | undefined;
  /** What is said where that code did not come. */
  readonly missing?: unknown;
}

export function brief(parts: BriefParts): TemplateResult {
  const { page, hasMap, notes, map, told, missing } = parts;
  return html`<article aria-labelledby="${page.prefix}-heading">
    ${header(page)}
    <div class=${classMap({ columns: true, 'no-map': !hasMap, 'no-words': noWords(parts) })}>
      ${hasMap ? html`<div class="map-column">${map} ${told?.legend}</div>` : nothing}
      ${told ? html`<div class="words">${notes} ${told.words}</div>` : toCome(missing)}
      <div class="records">${told?.records}</div>
    </div>
    ${told?.sources}
  </article>`;
}

/** A file without a story: the table stands beside the map instead. */
function noWords({ page, notes }: BriefParts): boolean {
  const { story: steps, summary, notKnown: unknowns } = page.situation.briefing;
  const told = steps.length > 0 || summary !== undefined || unknowns.length > 0;
  return !told && notes === nothing;
}

/** Not the same box: it stands where others will. */
function toCome(missing: unknown): TemplateResult {
  return html`<div class="words">${missing ?? lines(9)}</div>`;
}
