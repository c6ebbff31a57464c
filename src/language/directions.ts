/** Compass directions: sixteen points, in words and in letters. */
import { mapWords } from './map-words.js';

/** The 16-point compass index of a bearing in degrees: 0 is north, 4 east, 14 north-west. */
export function compassPoint(bearing: number): number {
  return ((Math.round(bearing / 22.5) % 16) + 16) % 16;
}

/** "west-northwest" for 292.5°. */
export function formatDirection(bearing: number, lang: string): string {
  return mapWords(lang).compass.long[compassPoint(bearing)] ?? '';
}

/** "WNW" for 292.5°. */
export function formatDirectionShort(bearing: number, lang: string): string {
  return mapWords(lang).compass.short[compassPoint(bearing)] ?? '';
}
