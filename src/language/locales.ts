/** The languages there are words for: English built in, others registered when they have been loaded. */
import type { en } from './locales/en.js';

/** Everything the interface says. A locale file has exactly this shape. */
export type Messages = typeof en;

const locales = new Map<string, Messages>();

/** Makes a language available to all that asks for words; its key is a BCP 47 tag (`'ar'`, `'zh-Hant'`). */
export function registerLocale(lang: string, table: Messages): void {
  locales.set(lang.toLowerCase(), table);
}

/** Whether there are words in this language, and not English in its place. */
export function hasLocale(lang: string): boolean {
  return isEnglish(lang) || localeFor(lang) !== undefined;
}

/** What was registered for a language or its base language. */
export function localeFor(lang: string): Messages | undefined {
  if (locales.size === 0) return undefined;
  const parts = lang.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length--) {
    const table = locales.get(parts.slice(0, length).join('-'));
    if (table !== undefined) return table;
  }
  return undefined;
}

function isEnglish(lang: string): boolean {
  return /^en(-|$)/i.test(lang);
}
