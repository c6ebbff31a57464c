/** The words that the page needs around the first picture and while it loads; `messages` has all. */
import { localeFor, type Messages } from './locales.js';
import { page } from './locales/en/page.js';

/** Titles, buttons and credits, and what is said while or instead of loading. */
export type PageWords = Pick<Messages, keyof typeof page>;

/** The words for a language; its base language, then English, where there is no file for it. */
export function pageWords(lang: string): PageWords {
  return localeFor(lang) ?? page;
}
