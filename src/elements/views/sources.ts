/** Where it all comes from, what was corrected since, and on what terms it may be used. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, formatWhen } from '../../language/index.js';
import type { SourceEntry } from '../../words/index.js';
import { sourceId } from './citation.js';
import { heading } from './heading.js';
import { dirOf, langOf, type Page } from './page.js';
import { proseLine } from './prose.js';

export function sources(page: Page): TemplateResult | typeof nothing {
  const { words, level, situation } = page;
  const { license, corrections: corrected } = situation.briefing;
  if (page.sources.size === 0 && corrected.length === 0 && !license) return nothing;
  return html`<footer part="sources">
    ${
      page.sources.size === 0
        ? nothing
        : html`${heading(level + 1, words.page.sources, 'small-head')}
            <ol class="sources">
              ${[...page.sources.values()].map((entry) => source(page, entry))}
            </ol>`
    }
    ${corrections(page)} ${license ? html`<p class="licence">${words.page.license(license)}</p>` : nothing}
  </footer>`;
}

function source(page: Page, entry: SourceEntry): TemplateResult {
  const { words, reader } = page;
  const { title, publisher, when, via, href, archiveHref } = entry;
  const number = (value: number): string => formatNumber(value, reader.lang);
  const called = href
    ? html`<a class="link" href=${href} rel="noopener noreferrer"><bdi>${title}</bdi></a>`
    : html`<bdi>${title}</bdi>`;
  const details = [
    publisher === title ? '' : publisher,
    when,
    via ? words.page.via(number(via.number)) : '',
    archiveHref ? html`<a class="link" href=${archiveHref} rel="noopener noreferrer">${words.page.archived}</a>` : '',
  ].filter((detail) => detail !== '');
  return html`<li id=${sourceId(page, entry.id)} tabindex="-1">
    <span class="source-number">${number(entry.number)}</span>
    ${called}${details.map((detail) => html`, <bdi>${detail}</bdi>`)}
  </li>`;
}

function corrections(page: Page): TemplateResult | typeof nothing {
  const { words, reader, level, situation } = page;
  const { corrections: list, timeZone } = situation.briefing;
  if (list.length === 0) return nothing;
  return html`<div class="corrections" part="corrections">
    ${heading(level + 1, words.page.corrections, 'small-head')}
    <ul>
      ${list.map(({ when, text }) => html`<li lang=${langOf(page, text)} dir=${dirOf(page, text)}>${when ? html`<strong dir="auto">${formatWhen(when, reader.lang, timeZone)}</strong> ` : nothing}${proseLine(page, text)}</li>`)}
    </ul>
  </div>`;
}
