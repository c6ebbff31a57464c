/** What stands at each position: seats, places held, forces, incidents and callouts, gathered site by site. */
import { formatLength } from '../language/index.js';
import type { Placed } from '../situation/index.js';
import { controlTitle } from './control.js';
import { handle, intervalOf, line, markOf, say, shortName, words, type Drafting, type DrawnItem } from './drafting.js';
import { movementTitle } from './movements.js';
import { figureOf, standingText } from './standing.js';
import type { LabelLine, SiteMark, SiteSymbol } from './types.js';

type Note = SiteMark['notes'][number];

/** A site while it is being gathered. */
export interface Site {
  readonly placed: Placed;
  readonly symbols: SiteSymbol[];
  readonly notes: Note[];
}

/** A radius is written as the author gave it: no "about" of our own. */
const nearlyExact = 0.05;

/** Every place of the file, and every bare position that something stands at. */
export function gatherSites(drafting: Drafting): Map<string, Site> {
  const sites = new Map<string, Site>();
  for (const place of drafting.situation.places.values()) siteFor(sites, place);
  addSeats(drafting, sites);
  addControl(drafting, sites);
  addMovements(drafting, sites);
  addIncidents(drafting, sites);
  addCallouts(drafting, sites);
  return sites;
}

/** Positions that name a place share its site; bare ones have one of their own. */
function keyOf(placed: Placed): string {
  const place = placed.place ?? ('id' in placed ? placed : undefined);
  if (place && 'id' in place) return String(place.id);
  return `@${placed.at.map((degrees) => degrees.toFixed(4)).join()}`;
}

function siteFor(sites: Map<string, Site>, placed: Placed): Site {
  const key = keyOf(placed);
  const known = sites.get(key);
  if (known) return known;
  const site: Site = { placed, symbols: [], notes: [] };
  sites.set(key, site);
  return site;
}

/** The radius that a ring would show: a sector is drawn as itself. */
export function ringKm(placed: Placed): number {
  return placed.sector ? 0 : placed.precisionKm;
}

/** "±40 km" in the reader's first unit. */
export function plusMinus(drafting: Drafting, km: number): LabelLine {
  const units = drafting.reader.units === 'imperial' ? 'imperial' : 'metric';
  const length = formatLength(km, km * nearlyExact, { ...drafting.reader, units });
  return line(words(drafting).map.plusMinus(length), 'doubt');
}

type NotedItem = Parameters<typeof handle>[0] & Parameters<typeof intervalOf>[0];

function note(item: NotedItem, text: LabelLine, actors: readonly string[] = []): Note {
  return { ...text, item: handle(item), interval: intervalOf(item), actors };
}

/** Where an item is less surely placed than its place, it says so itself, and its doubt goes when it goes. */
function ownDoubt(drafting: Drafting, item: DrawnItem, at: Placed): Note[] {
  const km = ringKm(at);
  if (km <= vagueFrom || km <= (at.place ? at.place.precisionKm : 0)) return [];
  return [doubtOf(drafting, item, km)];
}

function doubtOf(drafting: Drafting, item: NotedItem, km: number): Note {
  return { ...note(item, plusMinus(drafting, km)), precisionKm: km };
}

/** In km: what is known to more than this is vague (see docs/briefing-format.md). */
export const vagueFrom = 10;

function addSeats(drafting: Drafting, sites: Map<string, Site>): void {
  const { map } = words(drafting);
  const told = new Set(drafting.situation.callouts.map((callout) => keyOf(callout.at)));
  for (const { actor, at } of drafting.situation.seats) {
    const site = siteFor(sites, at);
    const title = map.seat(shortName(drafting, actor.id));
    const base = markOf({ ...actor, status: 'confirmed' }, { title, actors: [actor.id], suffix: 'seat' });
    site.symbols.push({ ...base, kind: 'symbol', shape: { kind: 'seat' } });
    if (!told.has(keyOf(at))) site.notes.push(note(actor, line(title, 'actor', actor.id)));
  }
}

function addControl(drafting: Drafting, sites: Map<string, Site>): void {
  for (const control of drafting.situation.control) {
    if (control.shape.kind !== 'places') continue;
    const { places } = control.shape;
    const actors = control.actors.map((actor) => actor.id);
    const title = controlTitle(drafting, control);
    for (const place of places) {
      const base = markOf(control.item, { title, actors, refs: [place.id], suffix: place.id });
      siteFor(sites, place).symbols.push({ ...base, kind: 'symbol', shape: { kind: 'badge' } });
    }
    const name = say(drafting, control.item.name);
    const southernmost = [...places].sort((a, b) => a.at[1] - b.at[1])[0];
    if (name && southernmost) {
      const text = control.contested ? line(name, 'note') : line(name, 'actor', actors[0]);
      siteFor(sites, southernmost).notes.push(note(control.item, text, actors));
    }
  }
}

function addMovements(drafting: Drafting, sites: Map<string, Site>): void {
  for (const movement of drafting.situation.movements) {
    const { item, shape, actor } = movement;
    if (shape.kind !== 'mark') continue;
    const base = markOf(item, { title: movementTitle(drafting, movement), actors: [actor.id] });
    const site = siteFor(sites, shape.at);
    site.symbols.push({
      ...base,
      kind: 'symbol',
      precisionKm: ringKm(shape.at),
      shape: { kind: 'stands', movement: item.kind, state: item.state, figure: figureOf(movement) },
    });
    site.notes.push(note(item, line(standingText(drafting, movement), 'actor', actor.id), [actor.id]));
    site.notes.push(...ownDoubt(drafting, item, shape.at));
  }
}

function addIncidents(drafting: Drafting, sites: Map<string, Site>): void {
  for (const { item, at, number } of drafting.situation.incidents) {
    if (!at) continue;
    const title = incidentTitle(drafting, item, at);
    const base = markOf(item, { title, actors: [...item.by, ...item.against] });
    const interval = incidentInterval(item);
    const site = siteFor(sites, at);
    site.symbols.push({
      ...base,
      actors: item.by,
      interval,
      kind: 'symbol',
      precisionKm: ringKm(at),
      shape: { kind: 'incident', number },
    });
    site.notes.push(...ownDoubt(drafting, item, at).map((doubt) => ({ ...doubt, interval })));
  }
}

export type IncidentItem = Drafting['situation']['incidents'][number]['item'];

/** An incident shows from its own time on. */
export function incidentInterval(item: IncidentItem): SiteSymbol['interval'] {
  const interval = intervalOf(item);
  const start = item.when?.start ?? interval.start;
  return { ...interval, ...(start !== undefined && { start }) };
}

/** "Bomb attack, Baghla (reported)" */
export function incidentTitle(drafting: Drafting, item: IncidentItem, at: Placed): string {
  const { map, status, incidentKinds } = words(drafting);
  const name = say(drafting, item.name) || incidentKinds[item.kind];
  return map.incidentTitle(name, at.place ? say(drafting, at.place.name) : '', status[item.status]);
}

function addCallouts(drafting: Drafting, sites: Map<string, Site>): void {
  for (const { item, at } of drafting.situation.callouts) {
    const site = siteFor(sites, at);
    const seat = site.symbols.find((symbol) => symbol.shape.kind === 'seat');
    const text = say(drafting, item.text);
    const said = seat ? line(text, 'actor', seat.actors[0]) : line(text, 'note');
    site.notes.push({ ...note(item, said), precisionKm: ringKm(at) }, ...ownDoubt(drafting, item, at));
  }
}
