/** Finds anything that a briefing names, by its id or by its path in the file. */
import type { Actor, Source, Step } from '../briefing/index.js';
import type {
  Placed,
  ResolvedCallout,
  ResolvedContext,
  ResolvedControl,
  ResolvedDistance,
  ResolvedFront,
  ResolvedIncident,
  ResolvedLine,
  ResolvedMovement,
  ResolvedPlace,
  Situation,
} from '../situation/index.js';

export type FoundItem =
  | { readonly kind: 'actor'; readonly actor: Actor }
  | { readonly kind: 'place'; readonly place: ResolvedPlace }
  | { readonly kind: 'line'; readonly line: ResolvedLine }
  | { readonly kind: 'control'; readonly control: ResolvedControl }
  | { readonly kind: 'front'; readonly front: ResolvedFront }
  | { readonly kind: 'movement'; readonly movement: ResolvedMovement }
  | { readonly kind: 'incident'; readonly incident: ResolvedIncident }
  | { readonly kind: 'distance'; readonly distance: ResolvedDistance }
  | { readonly kind: 'area'; readonly area: ResolvedContext }
  | { readonly kind: 'callout'; readonly callout: ResolvedCallout }
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'source'; readonly source: Source };

const indexes = new WeakMap<Situation, ReadonlyMap<string, FoundItem>>();

/** What an id (`'sirte'`) or a path (`'incidents[2]'`) stands for; sources by path only, for their ids are a space of their own. */
export function findItem(situation: Situation, idOrPath: string): FoundItem | undefined {
  const known = indexes.get(situation) ?? indexOf(situation);
  indexes.set(situation, known);
  return known.get(idOrPath);
}

/** Where an item is, if it stands at one position. */
export function placedOf(found: FoundItem): Placed | undefined {
  switch (found.kind) {
    case 'place':
      return { ...found.place, place: found.place };
    case 'incident':
      return found.incident.at;
    case 'callout':
      return found.callout.at;
    case 'movement':
      return found.movement.standsAt;
    default:
      return undefined;
  }
}

/** The ids of all that stands at one position, in the order of the file. */
export function placedIds(situation: Situation): string[] {
  return [...entriesOf(situation)].flatMap(({ id, found }) => (id !== undefined && placedOf(found) ? [id] : []));
}

/** Ids win over paths, and the first of two over the second. */
function indexOf(situation: Situation): ReadonlyMap<string, FoundItem> {
  const index = new Map<string, FoundItem>();
  const entries = [...entriesOf(situation)];
  for (const { id, found } of entries) if (id !== undefined && !index.has(id)) index.set(id, found);
  for (const { path, found } of entries) if (!index.has(path)) index.set(path, found);
  return index;
}

interface Entry {
  readonly id?: string | undefined;
  readonly path: string;
  readonly found: FoundItem;
}

function* entriesOf(situation: Situation): Generator<Entry> {
  const { briefing } = situation;
  for (const actor of briefing.actors) yield { ...idAndPath(actor), found: { kind: 'actor', actor } };
  for (const place of situation.places.values()) yield { ...idAndPath(place.item), found: { kind: 'place', place } };
  for (const [id, line] of situation.lines) {
    const path = briefing.lines.find((item) => item.id === id)?.path ?? `lines.${id}`;
    yield { id, path, found: { kind: 'line', line } };
  }
  for (const control of situation.control) yield { ...idAndPath(control.item), found: { kind: 'control', control } };
  for (const front of situation.fronts) yield { ...idAndPath(front.item), found: { kind: 'front', front } };
  for (const movement of situation.movements)
    yield { ...idAndPath(movement.item), found: { kind: 'movement', movement } };
  for (const incident of situation.incidents)
    yield { ...idAndPath(incident.item), found: { kind: 'incident', incident } };
  for (const distance of situation.distances)
    yield { ...idAndPath(distance.item), found: { kind: 'distance', distance } };
  for (const area of situation.areas) yield { ...idAndPath(area.item), found: { kind: 'area', area } };
  for (const callout of situation.callouts) yield { ...idAndPath(callout.item), found: { kind: 'callout', callout } };
  for (const step of briefing.story) yield { ...idAndPath(step), found: { kind: 'step', step } };
  for (const source of briefing.sources) yield { path: source.path, found: { kind: 'source', source } };
}

function idAndPath(item: { readonly id?: string | undefined; readonly path: string }): Pick<Entry, 'id' | 'path'> {
  return { id: item.id, path: item.path };
}
