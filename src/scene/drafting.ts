/** What every maker of marks needs, and the fields all marks share. */
import type { Briefing, Status, Text, When } from '../briefing/index.js';
import { mapWords, textIn, type MapWords, type Reader } from '../language/index.js';
import type { Situation } from '../situation/index.js';
import type { Interval, LabelLine, SceneActor } from './types.js';

export interface Drafting {
  readonly situation: Situation;
  readonly reader: Reader;
  readonly actors: ReadonlyMap<string, SceneActor>;
}

/** What items of every kind have in common. */
export interface DrawnItem {
  readonly id?: string | undefined;
  readonly path: string;
  readonly name?: Text | undefined;
  readonly status: Status;
  readonly since?: When | undefined;
  readonly until?: When | undefined;
}

export function words(drafting: Drafting): MapWords {
  return mapWords(drafting.reader.lang);
}

export function say(drafting: Drafting, text: Text | undefined): string {
  return textIn(text, drafting.reader.lang, drafting.situation.briefing.lang);
}

/** An item's own handle: its id, or its path in the file. */
export function handle(item: { readonly id?: string | undefined; readonly path: string }): string {
  return item.id ?? item.path;
}

/** The possible period: from the earliest it can have begun to the end of what was written. */
export function intervalOf(item: { readonly since?: When | undefined; readonly until?: When | undefined }): Interval {
  return {
    ...(item.since?.start !== undefined && { start: item.since.start }),
    ...(item.until?.end !== undefined && { end: item.until.end }),
  };
}

export function shortName(drafting: Drafting, actorId: string): string {
  return drafting.actors.get(actorId)?.short ?? actorId;
}

/** Retreats and withdrawals: drawn alike, hollow and lighter. */
export function fallsBack(movement: string): boolean {
  return movement === 'retreat' || movement === 'withdrawal';
}

/** The fields that every mark of an item shares. */
export function markOf(
  item: DrawnItem,
  more: {
    readonly title: string;
    readonly actors: readonly string[];
    readonly refs?: readonly string[];
    readonly suffix?: string;
  },
) {
  const id = handle(item);
  return {
    key: more.suffix ? `${item.path}/${more.suffix}` : item.path,
    item: id,
    refs: [...new Set([id, ...more.actors, ...(more.refs ?? [])])],
    status: item.status,
    interval: intervalOf(item),
    title: more.title,
    actors: more.actors,
  };
}

export function line(text: string, role: LabelLine['role'], actor?: string): LabelLine {
  return actor === undefined ? { text, role } : { text, role, actor };
}

/**
 * Ids that the prose links to.
 *
 * A pattern is enough here: prose is parsed in `words`, which stands below this floor, and a false hit only ranks a label.
 */
export function idsInProse(briefing: Briefing): ReadonlySet<string> {
  const prose = [briefing.summary, ...briefing.story.map((step) => step.text), ...briefing.notKnown];
  const texts = prose.flatMap((text) =>
    text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text),
  );
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/\]\(#([a-z][a-z0-9-]*)\)/g)].map((match) => match[1] ?? '')),
  );
}

export function capitalised(text: string, lang: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(lang) + text.slice(first.length);
}
