/** When things begin, happen and end: the moments that a reader can go to, and what each of them brings. */
import { readWhen, type Precision, type When } from '../briefing/index.js';
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
  readonly written: string;
  readonly precision: Precision;
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
  /** "28 April – 6 May 2016" */
  readonly words: string;
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
  const dated = new Map<string, { readonly stop: Stop; readonly events: TimelineEvent[] }>();
  const eventsAt = (when: When | undefined, own = false): TimelineEvent[] => {
    const stop = when && stopAt(telling, when, own);
    if (!stop) return [];
    const key = `${String(stop.start)} ${String(stop.end)}`;
    const known = dated.get(key) ?? { stop, events: [] };
    dated.set(key, known);
    return known.events;
  };
  // The file's own comes first: of two that are the same moment, it is the one that stays.
  eventsAt(asOf, true);
  const events = eventsOf(telling);
  for (const event of events) eventsAt(event.when).push(event);
  for (const when of [...story.map((step) => step.asOf), shown]) eventsAt(when);
  const stops = [...dated.values()]
    .map(({ stop, events: then }): Stop => ({ ...stop, events: then }))
    .sort((a, b) => a.end - b.end || a.start - b.start);
  const [first, last] = [[...stops].sort((a, b) => a.start - b.start)[0], stops[stops.length - 1]];
  if (!first || !last || stops.length < (asOf ? 2 : 1)) return undefined;
  const [start, end] = [first.start, last.end];
  if (!asOf)
    stops.push({
      ...last,
      when: undefined,
      words: telling.words.timeline.everything,
      start,
      everything: true,
      events: [],
    });
  return {
    start,
    end,
    words: telling.when({ start, end, precision: 'day', written: `${sides(first)[0]}/${sides(last)[1]}` }),
    openStart: events.some(({ when, kind }) => when.start === undefined && kind === 'begins'),
    stops,
    own: stops.findIndex(({ when }) => when === undefined),
    marks: axisMarks([start, end], mostMarks, finestOf(stops), { lang: reader.lang, timeZone }),
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
  const { start, end, written, precision } = closed;
  const words = telling.when(own ? when : closed);
  return { when: own ? undefined : written, written, precision, words, start, end, everything: false, events: [] };
}

/** A date that is only a bound stands at that bound: "../2016-04-28" on 28 April. */
function closedWhen(when: When, timeZone: string): When | undefined {
  if (when.start !== undefined && when.end !== undefined) return when;
  const side = when.written.split('/').find((part) => part !== '..');
  return side === undefined ? undefined : readWhen(side, timeZone);
}

function finestOf(stops: readonly Stop[]): Precision {
  const precisions: readonly Precision[] = ['second', 'minute', 'hour', 'day', 'month', 'year'];
  return precisions.find((precision) => stops.some((stop) => stop.precision === precision)) ?? 'day';
}

/** The two ends of a moment as written. */
function sides({ written }: Stop): readonly [string, string] {
  const [from = '', to = from] = written.split('/');
  return [from, to];
}
