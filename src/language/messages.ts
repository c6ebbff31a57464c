/** The interface's own words: one typed table a language, English built in, others registered when they have been loaded. */
import { en } from './locales/en.js';

/** Everything the interface says. A locale file has exactly this shape. */
export type Messages = typeof en;

const locales = new Map<string, Messages>([['en', en]]);

/** Makes a language available to `messages`; its key is a BCP 47 tag (`'ar'`, `'zh-Hant'`). */
export function registerLocale(lang: string, table: Messages): void {
  locales.set(lang.toLowerCase(), table);
}

/** Whether `messages` would answer in this language, and not fall back to English. */
export function hasLocale(lang: string): boolean {
  return find(lang) !== undefined;
}

/** The words for a language; its base language, then English, where there is no file for it. */
export function messages(lang: string): Messages {
  return find(lang) ?? en;
}

/** The word for a key of a table; a key that the table lacks is shown as it was written, hyphens opened. */
export function wordFor(table: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(table, key) ? (table[key] ?? key) : key.replace(/-/g, ' ');
}

function find(lang: string): Messages | undefined {
  const parts = lang.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length--) {
    const table = locales.get(parts.slice(0, length).join('-'));
    if (table !== undefined) return table;
  }
  return undefined;
}
