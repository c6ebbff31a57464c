/** The table of incidents: rival counts stand on lines of their own, side by side. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CountClaim } from '../../briefing/index.js';
import { formatCount, formatNumber } from '../../language/index.js';
import { incidentRows, type IncidentRow, type TotalRow } from '../../words/index.js';
import { citation } from './citation.js';
import { differ } from './claim-trail.js';
import { say, type Page } from './page.js';
import { name } from './prose.js';
import { chip } from './status-mark.js';
import { voicesOf, type Told, type Voice } from './voices.js';

interface Columns {
  readonly source: boolean;
  readonly killed: boolean;
  readonly wounded: boolean;
}

export function incidents(page: Page): TemplateResult | typeof nothing {
  const { words, situation, reader } = page;
  const when = page.moment ?? situation.briefing.asOf;
  const { rows, totals } = incidentRows(situation, reader, when ? { when } : {});
  if (rows.length === 0) return nothing;
  const columns = columnsOf(page, rows);
  return html`<table class="incidents" part="table">
    <caption class="hidden">
      ${words.page.incidents}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="number"><span class="hidden">${words.table.number}</span></th>
        <th scope="col">${words.table.incident}</th>
        ${columns.source ? html`<th scope="col" class="source">${words.page.source}</th>` : nothing}
        ${columns.killed ? html`<th scope="col" class="count">${words.table.killed}</th>` : nothing}
        ${columns.wounded ? html`<th scope="col" class="count">${words.table.wounded}</th>` : nothing}
      </tr>
    </thead>
    ${rows.map((row) => rowGroup(page, row, columns))} ${totals.map((total) => totalRow(page, total, columns))}
  </table>`;
}

function rowGroup(page: Page, row: IncidentRow, columns: Columns): TemplateResult | typeof nothing {
  const { words, reader } = page;
  const incident = page.situation.incidents.find(({ number }) => number === row.number);
  if (!incident) return nothing;
  const { item } = incident;
  const voices = voicesOf(item);
  const rivals = differ(item.killed) || differ(item.wounded);
  const id = row.id ?? row.path;
  const what = say(page, item.name) || capitalised(row.kind, reader.lang);
  const placed = incident.at !== undefined;
  const when = item.when ? row.when : '';
  return html`<tbody class="incident" data-ref=${id}>
    ${voices.map(
      (voice, index) =>
        html`<tr>
          ${
            index > 0
              ? nothing
              : html`<td class="number" rowspan=${voices.length}>
                    <span class="disc">${formatNumber(row.number, reader.lang)}</span>
                  </td>
                  <th scope="rowgroup" rowspan=${voices.length}>
                    ${name(page, id, placed ? row.place : what)}
                    <span class="detail"
                      >${placed ? html`<bdi>${what}</bdi>` : nothing}${placed && when ? words.format.separator : ''}${when}
                      ${chip(row.status, words)} ${rivals ? chip('differ', words) : nothing}</span
                    >
                  </th>`
          }
          ${voiceCells(page, voice, voices[index - 1], columns)}
        </tr>`,
    )}
  </tbody>`;
}

function voiceCells(page: Page, voice: Voice, above: Voice | undefined, columns: Columns): readonly unknown[] {
  return [
    columns.source ? sourceCell(page, voice.sources) : nothing,
    columns.killed ? countCell(page, voice.killed, above?.killed) : nothing,
    columns.wounded ? countCell(page, voice.wounded, above?.wounded) : nothing,
  ];
}

/** Each source by its name and number. */
function sourceCell(page: Page, ids: readonly string[]): TemplateResult {
  const entries = ids.flatMap((id) => page.sources.get(id) ?? []);
  return html`<td class="source">
    ${entries.map((entry) => html` <span class="figure-line"><bdi>${entry.publisher || entry.title}</bdi>${citation(page, [entry])}</span>`)}
  </td>`;
}

function countCell(page: Page, told: Told, above: Told | undefined): TemplateResult | typeof nothing {
  if (told.lines === 0) return nothing;
  return html`<td class="count" rowspan=${told.lines}>${counts(page, told, above?.claims)}</td>`;
}

/** Of whom the count is, unless the line above has just said so. */
function counts(page: Page, { claims, cited }: Told, above: readonly CountClaim[] = []): unknown {
  const { words, reader } = page;
  if (claims.length === 0) return html`<span class="muted">${words.table.notSaid}</span>`;
  const entries = cited.flatMap((id) => page.sources.get(id) ?? []);
  return claims.map((claim, index) => {
    const before = above[index];
    const who = before && say(page, before.who) === say(page, claim.who) ? '' : say(page, claim.who);
    const notes = entries.length === 0 ? nothing : citation(page, entries, true);
    return html`<span class="figure-line"
      >${formatCount(claim.count, reader.lang)}${notes}${who ? html` <bdi class="who">${who}</bdi>` : nothing}</span
    >`;
  });
}

function totalRow(page: Page, total: TotalRow, columns: Columns): TemplateResult {
  const { words } = page;
  const cell = (told: string) =>
    html`<td class="count"><span class=${told === words.table.notSaid ? 'muted' : ''}>${told}</span></td>`;
  return html`<tbody class="total">
    <tr>
      <td class="number"></td>
      <th scope="row">${words.table.total}<span class="detail">${total.label}</span></th>
      ${columns.source ? sourceCell(page, total.sources) : nothing} ${columns.killed ? cell(total.killed) : nothing}
      ${columns.wounded ? cell(total.wounded) : nothing}
    </tr>
  </tbody>`;
}

/** Only columns in which something stands. */
function columnsOf({ situation }: Page, rows: readonly IncidentRow[]): Columns {
  const { incidents: all, briefing } = situation;
  return {
    source: rows.some(({ sources }) => sources.length > 0),
    killed: all.some(({ item }) => item.killed.length > 0) || briefing.totals.some(({ killed }) => killed),
    wounded: all.some(({ item }) => item.wounded.length > 0) || briefing.totals.some(({ wounded }) => wounded),
  };
}

/** The first letter large, as at the start of a line. */
function capitalised(text: string, lang: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(lang) + text.slice(first.length);
}
