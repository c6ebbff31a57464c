/** What is said of texts, links and ids that cannot be read. */
import type { BriefFile } from './brief-file.js';
import type { Finding } from './problem.js';
import { didYouMean, found, notA, quote, shown } from './wording.js';

/** Of words that are none, or too many, or in a language that is none. */
export function wrongWords(words: unknown, limit: number, lang?: string): Finding {
  const keys = lang === undefined ? [] : [lang];
  if (typeof words !== 'string') return { ...notA('text', words, 'Write the words in double quotes.'), keys };
  if (words.length > limit)
    return {
      code: 'too-long',
      message: `This text has ${words.length} characters; ${limit} are allowed.`,
      mend: 'Split it into steps or notes.',
      keys,
    };
  return { ...notALanguage(lang), keys };
}

export function noLanguage(): Finding {
  return {
    code: 'wrong-type',
    message: 'This text has no language in it.',
    mend: 'Write the words, or { "en": "the words" }.',
  };
}

export function notALanguage(input: unknown): Finding {
  return {
    code: 'bad-language',
    message: `${shown(input)} is not a language tag.`,
    mend: 'Write a tag such as "en", "ar" or "pt-BR".',
  };
}

export function deadLink(id: string, file: BriefFile): Finding {
  const ids = () => [...file.declared.keys()].filter((key) => !key.startsWith('^'));
  return {
    code: 'unknown-id',
    message: `The text links to #${id}, and nothing has that id.${didYouMean(id, ids, file)}`,
    mend: 'Correct the id, or take the link out.',
  };
}

export function deadCitation(source: string, file: BriefFile): Finding {
  return {
    code: 'unknown-source',
    message: `The text cites [^${source}], and there is no such source.${didYouMean(source, file.names.source, file)}`,
    mend: 'Correct the id, or add it under "sources".',
  };
}

export function notPlain(input: unknown): Finding {
  const mend = 'Write a few words in double quotes.';
  return typeof input === 'string'
    ? { code: 'too-long', message: 'This text is too long.', mend }
    : notA('text', input, mend);
}

export function notALink(input: unknown): Finding {
  return {
    code: 'bad-link',
    message: `${shown(input)} is not a link that can be followed.`,
    mend: 'Links begin with https://, http:// or mailto:.',
  };
}

export function notAResource(input: unknown): Finding {
  return {
    code: 'bad-link',
    message: `${shown(input)} is not an address that can be loaded.`,
    mend: 'Write an http(s) address, or the name of a file beside the briefing.',
  };
}

export function notAColor(input: unknown): Finding {
  return {
    code: 'bad-color',
    message: `${shown(input)} is not a colour.`,
    mend: 'Write #rrggbb, such as "#b3541e".',
  };
}

export function notAnId(input: unknown): Finding {
  if (input === 'coast')
    return {
      code: 'reserved-id',
      message: '"coast" is always the coastline of the basemap, and cannot be another id.',
      mend: 'Choose another id.',
    };
  const mended = typeof input === 'string' ? idLike(input) : '';
  return {
    code: 'bad-id',
    message: `${typeof input === 'string' ? quote(input) : `This ${found(input)}`} cannot be an id: an id is lower-case letters, digits and hyphens, and begins with a letter.`,
    mend: mended ? `Write ${quote(mended)}, and change it wherever it is named.` : 'Write an id such as "ras-lanuf".',
  };
}

function idLike(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 80);
}
