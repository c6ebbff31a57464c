/** What is there before the rest of this floor: which languages there are words for, and which way they run. */
export { hasLocale } from './locales.js';
export { directionOf } from './writing.js';
