/** When things begin, happen and end: the moments that a reader can go to, and what each of them brings. */
import { readWhen, type When } from '../briefing/index.js';
import { axisMarks, type AxisMark, type Reader } from '../language/index.js';
import type { Situation } from '../situation/index.js';
import { findItem } from './items.js';
import { capitalised, Telling } from './telling.js';
import { titleOf } from './titles.js';

export type EventKind = 'begins' | 'happens' | 'ends';

export interface TimelineEvent {
  /** The id of the item, or its path in the file. */
  readonly item: string;
  readonly kind: EventKind;
  readonly title: string;
  /** As written. */
  readonly when: When;
  /** "by 28 April 2016", where the date is only a bound; else empty. */
  readonly bound: string;
}

/** A moment to go to: as wide as its date was written. */
export interface Stop {
  /** As a file writes it; undefined: the file's own moment. */
  readonly when: string | undefined;
  /** "5 May 2016", "May 2016" */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** The own moment of a file without one: all that it says, whenever it held. */
  readonly everything: boolean;
  readonly events: readonly TimelineEvent[];
}

export interface Timeline {
  readonly start: number;
  readonly end: number;
  /** Something began before, nobody says when. */
  readonly openStart: boolean;
  /** In the order in which they are over. */
  readonly stops: readonly Stop[];
  /** The index of the file's own moment. */
  readonly own: number;
  readonly marks: readonly AxisMark[];
}

/** So many marks fit beside each other. */
const mostMarks = 8;

/**
 * Every date at which something begins, happens or ends, every moment that the story goes to, and the file's own.
 * Undefined where there is nothing to step between.
 *
 * @param shown a moment that the reader looks at already: it is among the stops, though nothing happens then
 */
export function momentsOf(situation: Situation, reader: Reader, shown?: When): Timeline | undefined {
  const { asOf, story, timeZone } = situation.briefing;
  const telling = new Telling(situation, reader);
  const events = eventsOf(telling);
  const wanted = [
    ...events.map(({ when }) => when),
    ...story.flatMap((step) => step.asOf ?? []),
    ...(shown ? [shown] : []),
  ];
  const dated = new Map<string, Stop>();
  const own = asOf && stopAt(telling, asOf, true);
  if (own) dated.set(keyOf(own), own);
  for (const when of wanted) {
    const stop = stopAt(telling, when, false);
    if (stop && !dated.has(keyOf(stop))) dated.set(keyOf(stop), stop);
  }
  if (dated.size < (own ? 2 : 1)) return undefined;
  const happened = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const at = stopAt(telling, event.when, false);
    if (at) happened.set(keyOf(at), [...(happened.get(keyOf(at)) ?? []), event]);
  }
  const stops = [...dated]
    .map(([key, stop]): Stop => ({ ...stop, events: happened.get(key) ?? [] }))
    .sort((a, b) => a.end - b.end || a.start - b.start);
  const start = Math.min(...stops.map((stop) => stop.start));
  const end = Math.max(...stops.map((stop) => stop.end));
  if (!own)
    stops.push({ when: undefined, words: telling.words.timeline.everything, start, end, everything: true, events: [] });
  return {
    start,
    end,
    openStart: events.some(({ when, kind }) => when.start === undefined && kind === 'begins'),
    stops,
    own: stops.findIndex(({ when }) => when === undefined),
    marks: axisMarks(start, end, mostMarks, reader.lang, timeZone),
  };
}

/** The index of the stop that is looked at. */
export function stopOf({ stops, own }: Timeline, shown: When | undefined, timeZone: string): number {
  const closed = shown && closedWhen(shown, timeZone);
  if (!closed) return own;
  const found = stops.findIndex(
    ({ start, end, everything }) => !everything && start === closed.start && end === closed.end,
  );
  return found === -1 ? own : found;
}

function eventsOf(telling: Telling): TimelineEvent[] {
  const { situation, reader } = telling;
  const { places, control, fronts, movements, incidents, areas, callouts } = situation.briefing;
  const happened = incidents.flatMap((item) => eventAt(telling, item, 'happens', item.when));
  const lasting = [...incidents, ...control, ...fronts, ...movements, ...areas, ...callouts, ...places].flatMap(
    (item) => [...eventAt(telling, item, 'begins', item.since), ...eventAt(telling, item, 'ends', item.until)],
  );
  return [...happened, ...lasting].map((event) => ({ ...event, title: capitalised(event.title, reader.lang) }));
}

function eventAt(
  telling: Telling,
  { id, path }: { readonly id?: string | undefined; readonly path: string },
  kind: EventKind,
  when: When | undefined,
): TimelineEvent[] {
  const item = id ?? path;
  const found = findItem(telling.situation, item);
  if (!when || !found || !stopAt(telling, when, false)) return [];
  const bounded = when.start === undefined || when.end === undefined;
  return [{ item, kind, title: titleOf(telling, found), when, bound: bounded ? telling.when(when) : '' }];
}

/** Nothing stands for a date without any bound. */
function stopAt(telling: Telling, when: When, own: boolean): Stop | undefined {
  const closed = closedWhen(when, telling.situation.briefing.timeZone);
  if (closed?.start === undefined || closed.end === undefined) return undefined;
  const { start, end, written } = closed;
  return {
    when: own ? undefined : written,
    words: telling.when(own ? when : closed),
    start,
    end,
    everything: false,
    events: [],
  };
}

/** A date that is only a bound stands at that bound: "../2016-04-28" on 28 April. */
function closedWhen(when: When, timeZone: string): When | undefined {
  if (when.start !== undefined && when.end !== undefined) return when;
  const side = when.written.split('/').find((part) => part !== '..');
  return side === undefined ? undefined : readWhen(side, timeZone);
}

/** Dates written differently may be the same moment. */
function keyOf({ start, end }: Stop): string {
  return `${String(start)} ${String(end)}`;
}
