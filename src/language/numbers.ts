/** Numbers, counts of people and lists, as the reader's language writes them. */
import type { Count } from '../briefing/index.js';
import { hasLocale } from './locales.js';
import { mapWords } from './map-words.js';

/**
 * The tag whose conventions `Intl` is asked for: plain English means day before month and a 24-hour clock.
 * A language without words here falls back to English wholly: no Arabic dates among English words.
 */
export function conventionsOf(lang: string): string {
  const tag = lang.toLowerCase() === 'en' || !hasLocale(lang) ? 'en-GB' : lang;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}

/** Spaces differ between versions of ICU (thin, narrow no-break): made the same everywhere, so that pictures and tests are. */
export function evenSpaces(text: string): string {
  return text.replace(/\u202f/g, '\u00a0').replace(/\u2009/g, ' ');
}

/** `1381` → "1,381"; at most `decimals` decimals, none if absent, trailing zeros left out. */
export function formatNumber(value: number, lang: string, decimals = 0): string {
  return evenSpaces(numberFormat(conventionsOf(lang), decimals).format(value));
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs more than formatting with it. */
function numberFormat(tag: string, decimals: number): Intl.NumberFormat {
  const key = `${tag} ${decimals}`;
  const known = numberFormats.get(key) ?? new Intl.NumberFormat(tag, { maximumFractionDigits: decimals });
  numberFormats.set(key, known);
  return known;
}

/** "3", "about 40", "at least 3", "2–8", "up to 8". */
export function formatCount(count: Count, lang: string): string {
  const words = mapWords(lang).format;
  const least = formatNumber(count.min, lang);
  if (count.max === undefined) return words.atLeast(least);
  const most = formatNumber(count.max, lang);
  if (count.min === count.max) return count.approximate ? words.about(most) : most;
  const range = count.min === 0 ? words.upTo(most) : words.range(least, most);
  return count.approximate ? words.about(range) : range;
}

/** "a, b and c"; `'or'` for alternatives. */
export function formatList(items: readonly string[], lang: string, type: 'and' | 'or' = 'and'): string {
  const format = new Intl.ListFormat(conventionsOf(lang), { type: type === 'and' ? 'conjunction' : 'disjunction' });
  return evenSpaces(format.format(items));
}

/** Chooses by the language's plural rules: `{ one: '1 village', other: '6 villages' }`. */
export function plural(
  value: number,
  lang: string,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>,
): string {
  return forms[new Intl.PluralRules(conventionsOf(lang)).select(value)] ?? forms.other;
}
