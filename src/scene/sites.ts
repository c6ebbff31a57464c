/** Sites as marks: every position with all that stands there, so that badges share a row and one label. */
import { idsInProse, intervalOf, line, say, type Drafting } from './drafting.js';
import { gatherSites, plusMinus, ringKm, vagueFrom, type Site } from './gather.js';
import type { LabelRole, Mark, SiteMark } from './types.js';

/** Label priority: what the story is about first, then what was only named. */
const priorities = { seat: 50, incident: 45, stands: 35, badge: 30, inProse: 20, note: 10 } as const;
/** What an author's rank of 0 is worth; each further rank is worth less. */
const rankWeight = 40;
const kindPriority: Readonly<Record<string, number>> = { capital: 9, city: 8, town: 5, port: 5, base: 4, airport: 4 };

/** The sites of a scene, most important first. */
export function siteMarks(drafting: Drafting): Mark[] {
  const named = idsInProse(drafting.situation.briefing);
  return [...gatherSites(drafting).entries()]
    .map(([key, site]) => siteMark(drafting, key, site, named))
    .sort((a, b) => b.priority - a.priority);
}

function siteMark(drafting: Drafting, key: string, site: Site, named: ReadonlySet<string>): SiteMark {
  const { placed, symbols, notes } = site;
  const place = drafting.situation.places.get(key);
  const item = place?.item;
  const name = place ? say(drafting, place.name) : '';
  const seat = symbols.some((symbol) => symbol.shape.kind === 'seat');
  const role: LabelRole = seat ? 'stronghold' : item?.kind === 'city' || item?.kind === 'capital' ? 'city' : 'place';
  const refs = [
    ...new Set([
      ...(place ? [key] : []),
      ...symbols.flatMap((symbol) => symbol.refs),
      ...notes.map((entry) => entry.item),
    ]),
  ];
  return {
    kind: 'site',
    key: item?.path ?? key,
    item: place?.id ?? symbols[0]?.item ?? notes[0]?.item ?? '',
    refs,
    status: item?.status ?? 'confirmed',
    interval: item ? intervalOf(item) : {},
    title: name,
    actors: [],
    at: placed.at,
    ...vagueness(place ? ringKm(place) : 0, symbols, notes),
    placeKm: place ? ringKm(place) : 0,
    place: place !== undefined,
    ...(item?.kind && { placeKind: item.kind }),
    priority: priorityOf(site, named.has(key) || refs.some((ref) => named.has(ref)), item?.kind, item?.rank),
    symbols: symbols.sort((a, b) => symbolOrder.indexOf(a.shape.kind) - symbolOrder.indexOf(b.shape.kind)),
    label: {
      lines: [...(name ? [line(name, role)] : []), ...(place?.vague ? [plusMinus(drafting, place.precisionKm)] : [])],
    },
    notes,
  };
}

/** The largest radius of the place and of all that stands there now; a ring where it is vague. */
export function vagueness(
  placeKm: number,
  symbols: SiteMark['symbols'],
  notes: SiteMark['notes'],
): Pick<SiteMark, 'precisionKm' | 'vague'> {
  const precisionKm = Math.max(placeKm, ...[...symbols, ...notes].map((part) => part.precisionKm ?? 0));
  return { precisionKm, vague: precisionKm > vagueFrom };
}

/** From left to right in a row: what happened, then who holds. */
const symbolOrder = ['stands', 'incident', 'seat', 'badge'];

function priorityOf(site: Site, named: boolean, kind: string | undefined, rank: number | undefined): number {
  const strongest = Math.max(0, ...site.symbols.map((symbol) => priorities[symbol.shape.kind]));
  return (
    strongest +
    (named ? priorities.inProse : 0) +
    (site.notes.length > 0 ? priorities.note : 0) +
    (kindPriority[kind ?? ''] ?? 0) +
    (rank === undefined ? 0 : rankWeight / (1 + rank))
  );
}
