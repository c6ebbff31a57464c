/** Picks the words of a briefing that the reader understands best. */
import type { Text } from '../briefing/index.js';

/** The text in the reader's language, else its base language, else the file's, else whatever comes first; `''` if there is none. */
export function textIn(text: Text | undefined, lang: string, fileLang: string): string {
  if (text === undefined) return '';
  if (typeof text === 'string') return text;
  return pick(text, lang) ?? pick(text, fileLang) ?? Object.values(text)[0] ?? '';
}

/** The language that `textIn` answers in: for a `lang` attribute on what is not in the reader's language. */
export function langOfText(text: Text | undefined, lang: string, fileLang: string): string {
  if (text === undefined || typeof text === 'string') return fileLang;
  return keyFor(text, lang) ?? keyFor(text, fileLang) ?? Object.keys(text)[0] ?? fileLang;
}

function pick(text: Readonly<Record<string, string>>, lang: string): string | undefined {
  const key = keyFor(text, lang);
  return key === undefined ? undefined : text[key];
}

/** The key for a tag, shortened from the right until one fits (BCP 47 lookup); then any other region of the same language. */
function keyFor(text: Readonly<Record<string, string>>, lang: string): string | undefined {
  const keys = Object.keys(text);
  const parts = lang.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length--) {
    const tag = parts.slice(0, length).join('-');
    const key = keys.find((candidate) => candidate.toLowerCase() === tag);
    if (key !== undefined) return key;
  }
  return keys.find((candidate) => candidate.toLowerCase().split('-')[0] === parts[0]);
}
