/** The words that a picture needs; `messages` has all. */
import { localeFor, type Messages } from './locales.js';
import { picture } from './locales/en/picture.js';

/** What stands on a map, names its marks, or writes a figure, a date or a direction. */
export type MapWords = Pick<Messages, keyof typeof picture>;

/** The words for a language; its base language, then English, where there is no file for it. */
export function mapWords(lang: string): MapWords {
  return localeFor(lang) ?? picture;
}
