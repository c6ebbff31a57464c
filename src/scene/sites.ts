/** Sites: every position with all that stands there, so that badges share a row and one label. */
import { formatLength } from '../language/index.js';
import type { Placed } from '../situation/index.js';
import { controlTitle } from './control.js';
import { handle, idsInProse, intervalOf, line, markOf, say, words, type Drafting } from './drafting.js';
import { movementTitle } from './movements.js';
import type { LabelLine, LabelRole, SiteMark, SiteSymbol, Mark } from './types.js';

type Note = SiteMark['notes'][number];

interface Site {
  readonly placed: Placed;
  readonly symbols: SiteSymbol[];
  readonly notes: Note[];
}

/** Label priority: what the story is about first, then what was only named. */
const priorities = { seat: 50, incident: 45, stands: 35, badge: 30, inProse: 20, note: 10 } as const;
/** What an author's rank of 0 is worth; each further rank is worth less. */
const rankWeight = 40;
/** A radius is written as the author gave it: no "about" of our own. */
const nearlyExact = 0.05;
const kindPriority: Readonly<Record<string, number>> = { capital: 9, city: 8, town: 5, port: 5, base: 4, airport: 4 };

/** The sites of a scene, most important first. */
export function siteMarks(drafting: Drafting): Mark[] {
  const sites = new Map<string, Site>();
  for (const place of drafting.situation.places.values()) siteAt(sites, place);
  addSeats(drafting, sites);
  addControl(drafting, sites);
  addMovements(drafting, sites);
  addIncidents(drafting, sites);
  addCallouts(drafting, sites);
  const named = idsInProse(drafting.situation.briefing);
  return [...sites.entries()]
    .map(([key, site]) => siteMark(drafting, key, site, named))
    .sort((a, b) => b.priority - a.priority);
}

/** Positions that name a place share its site; bare ones have one of their own. */
function siteAt(sites: Map<string, Site>, placed: Placed): Site {
  const place = placed.place ?? ('id' in placed ? placed : undefined);
  const key = place && 'id' in place ? String(place.id) : `at ${placed.at.map((degrees) => degrees.toFixed(4)).join()}`;
  const known = sites.get(key);
  if (known) return known;
  const site: Site = { placed, symbols: [], notes: [] };
  sites.set(key, site);
  return site;
}

function note(
  item: { id?: string | undefined; path: string },
  text: LabelLine,
  source: Parameters<typeof intervalOf>[0],
): Note {
  return { ...text, item: handle(item), interval: intervalOf(source) };
}

function addSeats(drafting: Drafting, sites: Map<string, Site>): void {
  const { map } = words(drafting);
  for (const { actor, at } of drafting.situation.seats) {
    const site = siteAt(sites, at);
    const drawn = drafting.actors.get(actor.id);
    const title = map.seat(drawn?.short ?? actor.id);
    const base = markOf({ ...actor, status: 'confirmed' }, { title, actors: [actor.id], suffix: 'seat' });
    site.symbols.push({ ...base, kind: 'symbol', shape: { kind: 'seat' } });
    const told = drafting.situation.callouts.some((callout) => siteAt(sites, callout.at) === site);
    if (!told) site.notes.push(note(actor, line(title, 'actor', actor.id), {}));
  }
}

function addControl(drafting: Drafting, sites: Map<string, Site>): void {
  for (const control of drafting.situation.control) {
    if (control.shape.kind !== 'places') continue;
    const { places } = control.shape;
    const actors = control.actors.map((actor) => actor.id);
    for (const place of places) {
      const base = markOf(control.item, {
        title: controlTitle(drafting, control),
        actors,
        refs: [place.id],
        suffix: place.id,
      });
      siteAt(sites, place).symbols.push({ ...base, kind: 'symbol', shape: { kind: 'badge' } });
    }
    const name = say(drafting, control.item.name);
    const southernmost = [...places].sort((a, b) => a.at[1] - b.at[1])[0];
    if (name && southernmost) {
      siteAt(sites, southernmost).notes.push(note(control.item, line(name, 'actor', actors[0]), control.item));
    }
  }
}

function addMovements(drafting: Drafting, sites: Map<string, Site>): void {
  const { map, status } = words(drafting);
  for (const movement of drafting.situation.movements) {
    const { item, shape, actor } = movement;
    if (shape.kind !== 'mark') continue;
    const short = drafting.actors.get(actor.id)?.short ?? actor.id;
    const text =
      item.state === 'blocked'
        ? map.blocked(short)
        : item.kind === 'retreat' || item.kind === 'withdrawal'
          ? map.retreat(short, status[item.status])
          : map.stands(short, status[item.status]);
    const base = markOf(item, { title: movementTitle(drafting, movement), actors: [actor.id] });
    const site = siteAt(sites, shape.at);
    site.symbols.push({ ...base, kind: 'symbol', shape: { kind: 'stands', movement: item.kind, state: item.state } });
    site.notes.push(note(item, line(text, 'actor', actor.id), item));
  }
}

function addIncidents(drafting: Drafting, sites: Map<string, Site>): void {
  const { map, status, incidentKinds } = words(drafting);
  for (const { item, at, number } of drafting.situation.incidents) {
    if (!at) continue;
    const name = say(drafting, item.name) || incidentKinds[item.kind];
    const title = map.incidentTitle(name, at.place ? say(drafting, at.place.name) : '', status[item.status]);
    const base = markOf(item, { title, actors: [...item.by, ...item.against] });
    const start = item.when?.start ?? base.interval.start;
    siteAt(sites, at).symbols.push({
      ...base,
      actors: item.by,
      interval: { ...base.interval, ...(start !== undefined && { start }) },
      kind: 'symbol',
      shape: { kind: 'incident', number },
    });
  }
}

function addCallouts(drafting: Drafting, sites: Map<string, Site>): void {
  for (const { item, at } of drafting.situation.callouts) {
    const site = siteAt(sites, at);
    const seat = site.symbols.find((symbol) => symbol.shape.kind === 'seat');
    const text = say(drafting, item.text);
    site.notes.push(note(item, seat ? line(text, 'actor', seat.actors[0]) : line(text, 'note'), item));
  }
}

function siteMark(drafting: Drafting, key: string, site: Site, named: ReadonlySet<string>): SiteMark {
  const { placed, symbols, notes } = site;
  const place = drafting.situation.places.get(key);
  const item = place?.item;
  const name = place ? say(drafting, place.name) : '';
  const seat = symbols.some((symbol) => symbol.shape.kind === 'seat');
  const role: LabelRole =
    seat && symbols.length > 0 ? 'stronghold' : item?.kind === 'city' || item?.kind === 'capital' ? 'city' : 'place';
  const units = drafting.reader.units === 'imperial' ? 'imperial' : 'metric';
  const doubt = place?.vague
    ? formatLength(place.precisionKm, place.precisionKm * nearlyExact, { ...drafting.reader, units })
    : '';
  const vagueness = doubt && words(drafting).map.plusMinus(doubt);
  const refs = [...new Set([key, ...symbols.flatMap((symbol) => symbol.refs), ...notes.map((entry) => entry.item)])];
  return {
    kind: 'site',
    key: item?.path ?? key,
    item: place?.id ?? symbols[0]?.item ?? key,
    refs,
    status: item?.status ?? 'confirmed',
    interval: item ? intervalOf(item) : {},
    title: name,
    actors: [],
    at: placed.at,
    precisionKm: placed.precisionKm,
    vague: place?.vague ?? false,
    place: place !== undefined,
    ...(item?.kind && { placeKind: item.kind }),
    priority: priorityOf(site, named.has(key) || refs.some((ref) => named.has(ref)), item?.kind, item?.rank),
    symbols: symbols.sort((a, b) => symbolOrder.indexOf(a.shape.kind) - symbolOrder.indexOf(b.shape.kind)),
    label: { lines: [...(name ? [line(name, role)] : []), ...(vagueness ? [line(vagueness, 'doubt')] : [])] },
    notes,
  };
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
