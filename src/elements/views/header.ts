/** The head of a brief: its title, the moment it speaks of, and when it was last changed. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatWhen, mapWords, pageWords } from '../../language/index.js';
import { describeMap } from '../../words/index.js';
import { heading } from './heading.js';
import { say, tongueOf, type Page } from './page.js';

export function header(page: Page): TemplateResult {
  const { situation, reader, level, prefix } = page;
  const words = pageWords(reader.lang).page;
  const { title, asOf, updated, byline, timeZone } = situation.briefing;
  const shown = say(page, title) || describeMap(situation, reader).title;
  const moment = asOf && formatWhen(asOf, reader.lang, timeZone);
  const changed = updated && withoutDay(formatWhen(updated, reader.lang, timeZone), moment);
  const by = say(page, byline);
  const parts = [
    moment && html`<strong>${words.asOf(moment)}</strong>`,
    changed && html`<span class="muted">${words.updated(changed)}</span>`,
    by && html`<bdi class="muted">${words.by(by)}</bdi>`,
  ].filter((part) => part);
  return html`<header part="header">
    ${heading(level, shown, 'title', say(page, title) ? tongueOf(page, title) : undefined, `${prefix}-heading`)}
    ${parts.length === 0 ? nothing : html`<p class="moment">${parts.map((part, index) => [index > 0 ? mapWords(reader.lang).format.separator : '', part])}</p>`}
  </header>`;
}

/** "6 May 2016, 20:00" beside "as of 6 May 2016" need not say the day again. */
function withoutDay(moment: string, day: string | undefined): string {
  if (!day || !moment.startsWith(day) || moment === day) return moment;
  return moment.slice(day.length).replace(/^[\s,،、]+/, '');
}
