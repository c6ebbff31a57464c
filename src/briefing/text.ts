/** Text in one or more languages, prose whose links are checked, and other short strings. */
import { pattern, value } from './reading.js';
import type { Reader } from './reading.js';
import {
  deadCitation,
  deadLink,
  noLanguage,
  notAColor,
  notALanguage,
  notALink,
  notAnId,
  notAResource,
  notPlain,
  wrongWords,
} from './text-sentences.js';
import { isRecord } from './wording.js';

/** Words in the file's language, or one string for each language (BCP 47). */
export type Text = string | Readonly<Record<string, string>>;
/** Text in Markdown. */
export type Prose = Text;

/** Characters of one text. */
export const TEXT_LIMIT = 20_000;
export const LANG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
/** Any but `coast`, which is always there. */
export const ID = /^(?!coast$)[a-z][a-z0-9-]{0,79}$/;
export const LINK = /^(?:https?:\/\/|mailto:)[^\s\\]{1,4000}$/;
/** A file beside the briefing, or an http address: no other scheme, no other host by `//`. */
export const RESOURCE = /^(?:https?:\/\/[^\s\\]+|(?![^/?#]*:)(?!\/\/)[^\s\\]{1,4000})$/;
export const COLOR = /^#[0-9a-fA-F]{6}$/;

export const text = value<Text, Text>('text', textOf);

export const prose = value<Text, Text>('prose', (input, reader) => {
  const read = textOf(input, reader);
  for (const part of typeof read === 'object' ? Object.values(read) : [read ?? '']) checkLinks(part, reader);
  return read;
});

function textOf(input: unknown, { error }: Reader): Text | undefined {
  if (!isRecord(input)) {
    if (!isShort(input)) error(wrongWords(input, TEXT_LIMIT));
    return typeof input === 'string' ? input : undefined;
  }
  const all = Object.entries(input);
  if (!all.length) error(noLanguage());
  for (const [lang, words] of all) if (!isShort(words) || !LANG.test(lang)) error(wrongWords(words, TEXT_LIMIT, lang));
  return Object.fromEntries(all.filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
}

function isShort(input: unknown): input is string {
  return typeof input === 'string' && input.length <= TEXT_LIMIT;
}

/** `[Sirte](#sirte)` and `[^reuters]` must lead somewhere. */
function checkLinks(markdown: string, { warn, file }: Reader): void {
  for (const [, id = '', source = ''] of markdown.matchAll(/\]\(#([^)\s]{1,80})\)|\[\^([^\]\s]{1,80})\]/g)) {
    if (id && id !== 'coast' && !file.declared.has(id)) warn(deadLink(id, file));
    if (source && !file.names.source.has(source)) warn(deadCitation(source, file));
  }
}

export const plain = value<string, string>('plain', (input, { error }) =>
  isShort(input) ? input : error(notPlain(input)),
);

export const lang = pattern('lang', LANG, notALanguage);
export const link = pattern('link', LINK, notALink);
export const resource = pattern('resource', RESOURCE, notAResource);
export const color = pattern('color', COLOR, notAColor);
export const id = pattern('id', ID, notAnId);
