/** Text in one or more languages, prose whose links are checked, and other short strings. */
import { pattern, value } from './reading.js';
import { didYouMean, found, isRecord, quote } from './wording.js';
import type { Reader } from './reading.js';

/** Words in the file's language, or one string for each language (BCP 47). */
export type Text = string | Readonly<Record<string, string>>;
/** Text in Markdown. */
export type Prose = Text;

export const TEXT_LIMIT = 20_000;
export const LANG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
/** Any but `coast`, which is always there. */
export const ID = /^(?!coast$)[a-z][a-z0-9-]{0,79}$/;
export const LINK = /^(?:https?:\/\/|mailto:)[^\s\\]{1,4000}$/;
/** A file beside the briefing, or an http address: no other scheme, no other host by `//`. */
export const RESOURCE = /^(?:https?:\/\/[^\s\\]+|(?![^/?#]*:)(?!\/\/)[^\s\\]{1,4000})$/;
export const COLOR = /^#[0-9a-fA-F]{6}$/;
export const FONT = /^[A-Za-z0-9 ,_'-]{1,100}$/;

export const text = value<Text, Text>('text', textOf);

export const prose = value<Text, Text>('prose', (input, reader) => {
  const read = textOf(input, reader);
  for (const part of typeof read === 'object' ? Object.values(read) : [read ?? '']) checkLinks(part, reader);
  return read;
});

function textOf(input: unknown, { error }: Reader): Text | undefined {
  const all = isRecord(input) ? Object.entries(input) : [['', input] as const];
  if (isRecord(input) && !all.length)
    error('wrong-type', 'This text has no language in it.', 'Write the words, or { "en": "the words" }.');
  for (const [lang, words] of all) {
    const keys = lang || isRecord(input) ? [lang] : [];
    if (typeof words !== 'string')
      error('wrong-type', `Expected text, found ${found(words)}.`, 'Write the words in double quotes.', keys);
    else if (words.length > TEXT_LIMIT)
      error(
        'too-long',
        `This text has ${words.length} characters; ${TEXT_LIMIT} are allowed.`,
        'Split it into steps or notes.',
        keys,
      );
    else if (keys.length && !LANG.test(lang))
      error(
        'bad-language',
        `${quote(lang)} is not a language tag.`,
        'Write a tag such as "en", "ar" or "pt-BR".',
        keys,
      );
  }
  return typeof input === 'string'
    ? input
    : isRecord(input)
      ? Object.fromEntries(all.filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
      : undefined;
}

/** `[Sirte](#sirte)` and `[^reuters]` must lead somewhere. */
function checkLinks(markdown: string, { warn, file }: Reader): void {
  for (const [, id = '', source = ''] of markdown.matchAll(/\]\(#([^)\s]{1,80})\)|\[\^([^\]\s]{1,80})\]/g)) {
    if (id && id !== 'coast' && !file.declared.has(id)) {
      const ids = () => [...file.declared.keys()].filter((key) => !key.startsWith('^'));
      warn(
        'unknown-id',
        `The text links to #${id}, and nothing has that id.${didYouMean(id, ids, file)}`,
        'Correct the id, or take the link out.',
      );
    }
    if (source && !file.names.source.has(source)) {
      warn(
        'unknown-source',
        `The text cites [^${source}], and there is no such source.${didYouMean(source, file.names.source, file)}`,
        'Correct the id, or add it under "sources".',
      );
    }
  }
}

export const plain = value<string, string>('plain', (input, { error }) => {
  if (typeof input === 'string' && input.length <= TEXT_LIMIT) return input;
  error(
    typeof input === 'string' ? 'too-long' : 'wrong-type',
    typeof input === 'string' ? 'This text is too long.' : `Expected text, found ${found(input)}.`,
    'Write a few words in double quotes.',
  );
  return undefined;
});

export const lang = pattern(
  'lang',
  LANG,
  'bad-language',
  'is not a language tag.',
  'Write a tag such as "en", "ar" or "pt-BR".',
);
export const link = pattern(
  'link',
  LINK,
  'bad-link',
  'is not a link that can be followed.',
  'Links begin with https://, http:// or mailto:.',
);
export const resource = pattern(
  'resource',
  RESOURCE,
  'bad-link',
  'is not an address that can be loaded.',
  'Write an http(s) address, or the name of a file beside the briefing.',
);
export const color = pattern('color', COLOR, 'bad-color', 'is not a colour.', 'Write #rrggbb, such as "#b3541e".');
export const font = pattern(
  'font',
  FONT,
  'bad-font',
  'is not a font name.',
  'Write plain names, such as "Georgia, serif".',
);

export const id = value<string, string>('id', (input, { error }) => {
  if (input === 'coast') {
    error(
      'reserved-id',
      '"coast" is always the coastline of the basemap, and cannot be another id.',
      'Choose another id.',
    );
  } else if (typeof input !== 'string' || !ID.test(input)) {
    const mended =
      typeof input === 'string'
        ? input
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, '-')
            .replace(/^[^a-z]+|-+$/g, '')
            .slice(0, 80)
        : '';
    const meant = mended
      ? `Write ${quote(mended)}, and change it wherever it is named.`
      : 'Write an id such as "ras-lanuf".';
    error(
      'bad-id',
      `${typeof input === 'string' ? quote(input) : `This ${found(input)}`} cannot be an id: an id is lower-case letters, digits and hyphens, and begins with a letter.`,
      meant,
    );
  } else {
    return input;
  }
  return undefined;
});
