/** The table of incidents: rival counts stand on lines of their own, side by side. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CountClaim } from '../../briefing/index.js';
import { formatCount, formatNumber } from '../../language/index.js';
import type { ResolvedIncident } from '../../situation/index.js';
import { incidentRows, type IncidentRow, type TotalRow } from '../../words/index.js';
import { citation } from './citation.js';
import { differ } from './claim-trail.js';
import { say, type Page } from './page.js';
import { name } from './prose.js';
import { chip } from './status-mark.js';

/** What one source says. */
interface Voice {
  readonly source: string | undefined;
  readonly killed: readonly CountClaim[];
  readonly wounded: readonly CountClaim[];
}

interface Columns {
  readonly source: boolean;
  readonly killed: boolean;
  readonly wounded: boolean;
}

export function incidents(page: Page): TemplateResult | typeof nothing {
  const { words, situation, reader } = page;
  const { asOf } = situation.briefing;
  const { rows, totals } = incidentRows(situation, reader, asOf ? { when: asOf } : {});
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

function rowGroup(page: Page, row: IncidentRow, columns: Columns): TemplateResult {
  const { words, reader } = page;
  const incident = page.situation.incidents.find(({ number }) => number === row.number);
  const voices = incident ? voicesOf(incident, row) : [];
  const span = Math.max(1, voices.length);
  const rivals = incident && (differ(incident.item.killed) || differ(incident.item.wounded));
  const placed = incident?.at !== undefined;
  const id = row.id ?? row.path;
  const details = [placed ? row.name : '', incident?.item.when ? row.when : ''].filter((part) => part !== '');
  return html`<tbody class="incident" data-ref=${id}>
    ${voices.map(
      (voice, index) =>
        html`<tr>
          ${
            index > 0
              ? nothing
              : html`<td class="number" rowspan=${span}>
                    <span class="disc">${formatNumber(row.number, reader.lang)}</span>
                  </td>
                  <th scope="rowgroup" rowspan=${span}>
                    ${name(page, id, placed ? row.place : row.name)}
                    <span class="detail"
                      >${details.join(words.format.separator)} ${chip(row.status, words)}
                      ${rivals ? chip('differ', words) : nothing}</span
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
    columns.source ? sourceCell(page, voice.source === undefined ? [] : [voice.source]) : nothing,
    columns.killed ? html`<td class="count">${counts(page, voice.killed, above?.killed)}</td>` : nothing,
    columns.wounded ? html`<td class="count">${counts(page, voice.wounded, above?.wounded)}</td>` : nothing,
  ];
}

function sourceCell(page: Page, ids: readonly string[]): TemplateResult {
  const entries = ids.flatMap((id) => page.sources.get(id) ?? []);
  const [entry] = entries;
  return html`<td class="source">
    ${entry ? html`${entry.publisher || entry.title}${citation(page, entries)}` : nothing}
  </td>`;
}

/** Of whom the count is, unless the line above has just said so. */
function counts(page: Page, claims: readonly CountClaim[], above: readonly CountClaim[] = []): unknown {
  const { words, reader } = page;
  if (claims.length === 0) return html`<span class="muted">${words.table.notSaid}</span>`;
  return claims.map((claim, index) => {
    const before = above[index];
    const who = before && say(page, before.who) === say(page, claim.who) ? '' : say(page, claim.who);
    return html`<span class="figure-line"
      >${formatCount(claim.count, reader.lang)}${who ? html` <span class="who">${who}</span>` : nothing}</span
    >`;
  });
}

/** One line for each source that counted, in the order of the file; one without figures where nobody did. */
function voicesOf({ item }: ResolvedIncident, row: IncidentRow): readonly Voice[] {
  const sources = [...new Set([...item.killed, ...item.wounded].map((claim) => claim.source))];
  if (sources.length === 0) return [{ source: row.sources[0], killed: [], wounded: [] }];
  const by = (claims: readonly CountClaim[], source: string | undefined) =>
    claims.filter((claim) => claim.source === source);
  return sources.map((source) => ({ source, killed: by(item.killed, source), wounded: by(item.wounded, source) }));
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
