/** What is known of one item, ready for a card or a status chip. */
import type { Link, Status, When } from '../briefing/index.js';
import { wordFor, type Reader } from '../language/index.js';
import type { Situation } from '../situation/index.js';
import { noteOf } from './distances.js';
import { findItem, placedOf, type FoundItem } from './items.js';
import { countsCell } from './incidents.js';
import { measuredControl, measuredFront } from './measures.js';
import { whereabouts } from './near.js';
import { parseProse } from './prose.js';
import type { ProseBlock } from './prose-nodes.js';
import { safeHref } from './href.js';
import { sourceNumbers } from './sources.js';
import { capitalised, Telling } from './telling.js';
import { titleOf } from './titles.js';

export interface ItemFacts {
  readonly id?: string | undefined;
  readonly path: string;
  readonly title: string;
  /** "village", "advance", "line of contact" */
  readonly kind: string;
  /** Other spellings of a place. */
  readonly aka: readonly string[];
  readonly status?: { readonly key: Status; readonly word: string; readonly meaning: string } | undefined;
  readonly sources: readonly { readonly id: string; readonly number: number; readonly name: string }[];
  /** When it happened, for incidents. */
  readonly when: string;
  readonly since: string;
  readonly until: string;
  /** "130 km (80 mi) west-northwest of Sirte", for what stands at one position. */
  readonly whereabouts: string;
  /** A strip's length, ground's area, a distance with what was stated. */
  readonly measured: string;
  /** "known only to within 40 km" */
  readonly precision: string;
  /** Short facts, each a line: movement's state, killed and wounded, depth not stated. */
  readonly lines: readonly string[];
  readonly note: readonly ProseBlock[];
  readonly links: readonly { readonly href: string; readonly title: string }[];
}

/** Everything a card says of an item, by id or path; `undefined` if the briefing has no such item. */
export function itemFacts(idOrPath: string, situation: Situation, reader: Reader): ItemFacts | undefined {
  const found = findItem(situation, idOrPath);
  if (found === undefined) return undefined;
  const telling = new Telling(situation, reader);
  const item = itemOf(telling, found);
  const placed = placedOf(found);
  const numbers = sourceNumbers(situation);
  const status = item.status;
  return {
    id: item.id,
    path: item.path,
    title: capitalised(titleOf(telling, found), reader.lang),
    kind: kindOf(telling, found),
    aka: found.kind === 'place' ? found.place.item.aka.map((name) => telling.text(name)) : [],
    status: status && { key: status, word: telling.status(status), meaning: telling.words.statusMeaning[status] },
    sources: (item.sources ?? []).map((id) => ({ id, number: numbers.get(id) ?? 0, name: telling.sourceName(id) })),
    when: item.when === undefined ? '' : telling.when(item.when),
    since: telling.since(item.since),
    until: telling.until(item.until),
    whereabouts: placed === undefined ? '' : whereabouts(telling, placed),
    measured: measuredOf(telling, found),
    precision: precisionOf(telling, item.precisionKm, found),
    lines: linesOf(telling, found),
    note: parseProse(telling.text(item.note)),
    links: linksOf(telling, item.links ?? []),
  };
}

/** The fields that any item may have. */
interface AnyItem {
  readonly id?: string | undefined;
  readonly path: string;
  readonly status?: Status | undefined;
  readonly sources?: readonly string[];
  readonly when?: When | undefined;
  readonly since?: When | undefined;
  readonly until?: When | undefined;
  readonly precisionKm?: number | undefined;
  readonly note?: Parameters<Telling['text']>[0];
  readonly links?: readonly Link[];
}

function itemOf({ situation }: Telling, found: FoundItem): AnyItem {
  switch (found.kind) {
    case 'actor':
      return found.actor;
    case 'place':
      return found.place.item;
    case 'line':
      return (
        situation.briefing.lines.find((line) => line.id === found.line.id) ?? {
          id: found.line.id,
          path: `lines.${found.line.id}`,
        }
      );
    case 'control':
      return found.control.item;
    case 'front':
      return found.front.item;
    case 'movement':
      return found.movement.item;
    case 'incident':
      return found.incident.item;
    case 'distance':
      return { ...found.distance.item, status: undefined };
    case 'area':
      return { ...found.area.item, status: undefined };
    case 'callout':
      return { ...found.callout.item, status: undefined };
    case 'step':
      return { id: found.step.id, path: found.step.path, note: found.step.text };
    case 'source':
      return { path: found.source.path, when: found.source.when };
  }
}

function kindOf({ words }: Telling, found: FoundItem): string {
  switch (found.kind) {
    case 'place':
      return found.place.item.kind === undefined
        ? words.itemKinds.place
        : wordFor(words.placeKinds, found.place.item.kind);
    case 'line':
      return wordFor(words.lineKinds, found.line.id === 'coast' ? 'coast' : (found.line.kind ?? 'other'));
    case 'control':
      return found.control.contested ? words.itemKinds.contested : words.itemKinds.control;
    case 'movement':
      return words.movementKinds[found.movement.item.kind];
    case 'incident':
      return words.incidentKinds[found.incident.item.kind];
    case 'area':
      return found.area.item.kind === undefined ? words.itemKinds.area : wordFor({}, found.area.item.kind);
    default:
      return words.itemKinds[found.kind];
  }
}

function measuredOf(telling: Telling, found: FoundItem): string {
  switch (found.kind) {
    case 'control':
      return measuredControl(telling, found.control.shape);
    case 'front':
      return measuredFront(telling, found.front);
    case 'distance':
      return noteOf(telling, found.distance);
    default:
      return '';
  }
}

function precisionOf(telling: Telling, writtenKm: number | undefined, found: FoundItem): string {
  const km = found.kind === 'place' ? (found.place.vague ? found.place.precisionKm : 0) : (writtenKm ?? 0);
  return km > 0 ? telling.words.tell.knownWithin(telling.precision(km)) : '';
}

function linesOf(telling: Telling, found: FoundItem): readonly string[] {
  const { tell, movementStates, strengths } = telling.words;
  if (found.kind === 'movement') {
    const { item, shape, standsAt } = found.movement;
    const state =
      standsAt === undefined
        ? movementStates[item.state]
        : tell.stands[item.state](telling.placed(standsAt, item.standsAt));
    const doubt = shape.kind === 'heading' ? tell.directionOnly : shape.kind === 'mark' ? tell.noDirection : '';
    return [state, item.strength === undefined ? '' : strengths[item.strength], doubt].filter((line) => line !== '');
  }
  if (found.kind === 'incident') {
    const { item } = found.incident;
    const [killed, wounded] = [countsCell(telling, item.killed), countsCell(telling, item.wounded)];
    const sides = [tell.by, tell.against] as const;
    const actors = [telling.actors(item.by), telling.actors(item.against)];
    return [
      ...actors.flatMap((names, index) => (names === '' ? [] : [sides[index]?.(names) ?? names])),
      ...(killed === '' ? [] : [tell.killed(killed)]),
      ...(wounded === '' ? [] : [tell.wounded(wounded)]),
    ];
  }
  if (found.kind === 'control' && found.control.shape.kind === 'band') {
    return [tell.depthNotStated, ...(found.control.shape.softEnds ? [tell.softEnds] : [])];
  }
  return [];
}

function linksOf(telling: Telling, links: readonly Link[]): ItemFacts['links'] {
  return links.flatMap(({ url, title }) => {
    const href = safeHref(url);
    return href === undefined ? [] : [{ href, title: telling.text(title) || href }];
  });
}
