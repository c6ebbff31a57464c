/** The table of incidents: one row each, rival counts side by side, and the totals that the file gives. */
import type { CountClaim, Status, Total } from '../briefing/index.js';
import { formatCount, type Reader } from '../language/index.js';
import type { Moment } from '../scene/index.js';
import type { ResolvedIncident, Situation } from '../situation/index.js';
import { findItem } from './items.js';
import { whereabouts } from './near.js';
import { Telling } from './telling.js';
import { heldAt } from './times.js';
import { incidentTitle } from './titles.js';

/** What one source says of the dead and wounded. */
export interface ToldCounts {
  /** Who says so, a source's name; empty if no source was named. */
  readonly who: string;
  readonly sources: readonly string[];
  /** "3", "about 40 (local forces)", or the words for "not said". */
  readonly killed: string;
  readonly wounded: string;
}

export interface IncidentRow {
  readonly number: number;
  readonly id?: string | undefined;
  readonly path: string;
  readonly name: string;
  readonly kind: string;
  readonly when: string;
  /** Milliseconds since the epoch, to sort by. */
  readonly start?: number | undefined;
  readonly status: Status;
  readonly statusWord: string;
  readonly place: string;
  /** "130 km (80 mi) west-northwest of Sirte" */
  readonly whereabouts: string;
  readonly by: string;
  readonly against: string;
  readonly claims: readonly ToldCounts[];
  /** All claims in one cell: "3 (hospital spokesman); 2 (Reuters)". */
  readonly killed: string;
  readonly wounded: string;
  readonly sources: readonly string[];
}

export interface TotalRow {
  readonly path: string;
  readonly id?: string | undefined;
  /** "incidents 1 and 2" */
  readonly label: string;
  /** Numbers of the incidents added. */
  readonly of: readonly number[];
  readonly killed: string;
  readonly wounded: string;
  readonly sources: readonly string[];
}

export interface IncidentTable {
  readonly rows: readonly IncidentRow[];
  readonly totals: readonly TotalRow[];
}

/** Every incident in the order of the file; with a moment, those that show by then. */
export function incidentRows(situation: Situation, reader: Reader, moment: Moment = {}): IncidentTable {
  const telling = new Telling(situation, reader);
  const shown = situation.incidents.filter(({ item }) => heldAt(item, moment) !== 'hidden');
  return {
    rows: shown.map((incident) => rowOf(telling, incident)),
    totals: situation.briefing.totals.map((total) => totalOf(telling, total)),
  };
}

export function rowOf(telling: Telling, incident: ResolvedIncident): IncidentRow {
  const { item, at, number } = incident;
  const { words } = telling;
  const notSaid = words.table.notSaid;
  return {
    number,
    id: item.id,
    path: item.path,
    name: incidentTitle(telling, incident),
    kind: words.incidentKinds[item.kind],
    when: item.when === undefined ? notSaid : telling.when(item.when),
    start: item.when?.start,
    status: item.status,
    statusWord: telling.status(item.status),
    place: at === undefined ? notSaid : telling.placed(at, item.at),
    whereabouts: at === undefined ? '' : whereabouts(telling, at),
    by: telling.actors(item.by) || notSaid,
    against: telling.actors(item.against) || notSaid,
    claims: claimsOf(telling, item.killed, item.wounded),
    killed: countsCell(telling, item.killed) || notSaid,
    wounded: countsCell(telling, item.wounded) || notSaid,
    sources: [...new Set([...item.sources, ...sourcesOf([...item.killed, ...item.wounded])])],
  };
}

/** "3 (local forces; hospital spokesman); 2 (local forces; Reuters)": who they were, and who says so. Empty where nothing was said. */
export function countsCell(telling: Telling, claims: readonly CountClaim[]): string {
  const { tell } = telling.words;
  return tell.clauses(
    claims.map((claim) => {
      const voice = claim.source === undefined ? '' : telling.sourceName(claim.source);
      return tell.aside(formatCount(claim.count, telling.reader.lang), tell.clauses([telling.text(claim.who), voice]));
    }),
  );
}

/** Killed and wounded by the same source stand in one line. */
function claimsOf(
  telling: Telling,
  killed: readonly CountClaim[],
  wounded: readonly CountClaim[],
): readonly ToldCounts[] {
  const voices = [...new Set([...killed, ...wounded].map((claim) => claim.source))];
  const { tell, table } = telling.words;
  const cell = (claims: readonly CountClaim[]): string =>
    tell.clauses(
      claims.map((claim) => tell.aside(formatCount(claim.count, telling.reader.lang), telling.text(claim.who))),
    ) || table.notSaid;
  return voices.map((source) => ({
    who: source === undefined ? '' : telling.sourceName(source),
    sources: source === undefined ? [] : [source],
    killed: cell(killed.filter((claim) => claim.source === source)),
    wounded: cell(wounded.filter((claim) => claim.source === source)),
  }));
}

function sourcesOf(claims: readonly CountClaim[]): readonly string[] {
  return claims.flatMap((claim) => (claim.source === undefined ? [] : [claim.source]));
}

export function totalOf(telling: Telling, total: Total): TotalRow {
  const { table, tell } = telling.words;
  const incidents = total.of.map((id) => findItem(telling.situation, id));
  const of = incidents.flatMap((found) => (found?.kind === 'incident' ? [found.incident.number] : []));
  const [killed, wounded] = [total.killed ?? [], total.wounded ?? []];
  const own = total.source === undefined ? [] : [total.source];
  return {
    path: total.path,
    id: total.id,
    label: tell.incidentNumbers(telling.list(of.map((number) => telling.number(number))), of.length),
    of,
    killed: countsCell(telling, killed) || table.notSaid,
    wounded: countsCell(telling, wounded) || table.notSaid,
    sources: [...new Set([...own, ...sourcesOf([...killed, ...wounded])])],
  };
}
