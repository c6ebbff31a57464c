/** The interface's own words, all of them: for what comes after the first picture. */
import { localeFor, type Messages } from './locales.js';
import { en } from './locales/en.js';

/** The words for a language; its base language, then English, where there is no file for it. */
export function messages(lang: string): Messages {
  return localeFor(lang) ?? en;
}

/** The word for a key of a table; a key that the table lacks is shown as it was written, hyphens opened. */
export function wordFor(table: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(table, key) ? (table[key] ?? key) : key.replace(/-/g, ' ');
}
