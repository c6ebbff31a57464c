/** What every drawn item may say of itself, and what may be attached to it. */
import type { Finding } from './problem.js';
import { fields, given, optional, soft, value, word } from './reading.js';
import type { Reader } from './reading.js';
import { listOfSome, many } from './several.js';
import { notA } from './wording.js';
import { length } from './quantity.js';
import type { Length } from './quantity.js';
import { reference } from './reference.js';
import { id, link, prose, resource, text } from './text.js';
import type { Prose, Text } from './text.js';
import { when } from './when.js';
import type { When } from './when.js';

export const status = word('confirmed', 'reported', 'claimed', 'disputed', 'denied');
export type Status = 'confirmed' | 'reported' | 'claimed' | 'disputed' | 'denied';

export const linked = fields(linkKeys);
function linkKeys() {
  return { title: soft(text), url: link };
}
export interface Link {
  readonly title?: Text | undefined;
  readonly url: string;
}

/** A picture, video or document; loaded only when a reader asks. */
export const media = fields(mediaKeys);
function mediaKeys() {
  return {
    url: resource,
    title: soft(text),
    kind: soft(word('image', 'video', 'audio', 'post', 'document')),
    poster: soft(resource),
    credit: soft(text),
    status: soft(status),
    graphic: soft(value<boolean, boolean>('boolean', flagOf)),
  };
}

function flagOf(input: unknown, { error }: Reader): boolean | undefined {
  if (typeof input === 'boolean') return input;
  return error(notA('true or false', input, 'Write true or false, without quotes.'));
}

export interface Media {
  readonly url: string;
  readonly title?: Text | undefined;
  readonly kind?: 'image' | 'video' | 'audio' | 'post' | 'document' | undefined;
  readonly poster?: string | undefined;
  readonly credit?: Text | undefined;
  readonly status?: Status | undefined;
  readonly graphic?: boolean | undefined;
}

/** A list of media in which each is judged on its own. */
export const gallery = soft(listOfSome(media));

/** The ids of sources; one that does not exist is dropped with a warning. */
export const citations = soft(many(reference('source'), true));

/** What a place, too, may have. */
export const remarks = {
  name: soft(text),
  note: soft(prose),
  status: optional(status),
  sources: citations,
  since: optional(when),
  until: optional(when),
  precision: optional(length),
  links: soft(listOfSome(linked)),
};

/** The keys of every drawn item. */
export const common = { id: optional(id), ...remarks };

interface Said {
  readonly id?: string | undefined;
  readonly name?: Text | undefined;
  readonly note?: Prose | undefined;
  readonly status?: Status | undefined;
  readonly sources?: readonly string[] | undefined;
  readonly since?: When | undefined;
  readonly until?: When | undefined;
  readonly precision?: Length | undefined;
  readonly links?: readonly Link[] | undefined;
}

/** What every drawn item has once read. */
export interface ItemFields {
  readonly id?: string | undefined;
  readonly name?: Text | undefined;
  readonly note?: Prose | undefined;
  readonly status: Status;
  readonly sources: readonly string[];
  readonly since?: When | undefined;
  readonly until?: When | undefined;
  readonly precisionKm?: number | undefined;
  readonly links: readonly Link[];
}

/** Fills in what an item leaves unsaid: `reported`, no sources, no links. */
export function itemOf(said: Said, reader: Reader): ItemFields {
  checkSpan(said, reader);
  const { id, name, note, status = 'reported', sources = [], since, until, precision, links = [] } = said;
  return given({ id, name, note, since, until, precisionKm: precision?.km, status, sources, links });
}

/** Warns of an item that would never show. */
export function checkSpan({ since, until }: Said, { warn }: Reader): void {
  if (since?.start !== undefined && until?.end !== undefined && until.end <= since.start)
    warn(neverShows(since, until));
}

function neverShows(since: When, until: When): Finding {
  return {
    code: 'ends-before-it-begins',
    message: `It lasts until ${until.written} but begins ${since.written}: it ends before it begins.`,
    mend: 'Swap "since" and "until", or correct one.',
    keys: ['until'],
  };
}

/** The one key of these that is present; none or several is an error. */
export function onlyShape<K extends string>(
  all: Readonly<Partial<Record<K, unknown>>>,
  keys: readonly K[],
  { error }: Reader,
): K | undefined {
  const [first, second] = keys.filter((key) => all[key] !== undefined);
  return first && !second ? first : error(notOneShape(keys, first, second));
}

function notOneShape(keys: readonly string[], first = '', second = ''): Finding {
  if (!first)
    return {
      code: 'missing-shape',
      message: `Nothing says where this is: one of ${keys.join(', ')} is needed.`,
      mend: 'Add one of them.',
    };
  return {
    code: 'too-many-shapes',
    message: `Only one of ${keys.join(', ')} can be given; here are "${first}" and "${second}".`,
    mend: 'Keep one, and make a second item for the other.',
  };
}
