/** Directions, counts, lists and interface words. */
import { describe, expect, it } from 'vitest';
import type { Count } from '../../src/briefing/index.js';
import {
  compassPoint,
  directionOf,
  formatCount,
  formatDirection,
  formatDirectionShort,
  formatList,
  hasLocale,
  messages,
  plural,
  registerLocale,
  textIn,
  wordFor,
} from '../../src/language/index.js';

describe('directions', () => {
  it('have sixteen points', () => {
    expect([0, 11.2, 11.3, 292.5, 348.7, 348.8, 360, -90].map(compassPoint)).toEqual([0, 0, 1, 13, 15, 0, 0, 12]);
    expect([formatDirection(292.5, 'en'), formatDirectionShort(292.5, 'en')]).toEqual(['west-north-west', 'WNW']);
    expect(new Set(messages('en').compass.long).size).toBe(16);
    expect(new Set(messages('en').compass.short).size).toBe(16);
  });
});

describe('counts', () => {
  const count = (min: number, max: number | undefined, approximate = false): Count => ({
    min,
    approximate,
    written: '',
    ...(max === undefined ? {} : { max }),
  });
  it.each([
    [count(3, 3), '3'],
    [count(40, 40, true), 'about 40'],
    [count(3, undefined), 'at least 3'],
    [count(2, 8), '2–8'],
    [count(0, 8), 'up to 8'],
    [count(12000, 12000), '12,000'],
  ])('%j', (value, shown) => {
    expect(formatCount(value, 'en')).toBe(shown);
  });

  it('make lists and plurals', () => {
    expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
    expect(formatList(['a', 'b'], 'en', 'or')).toBe('a or b');
    expect(plural(1, 'en', { one: 'one', other: 'many' })).toBe('one');
    expect(plural(2, 'en', { one: 'one', other: 'many' })).toBe('many');
  });
});

describe('a text in several languages', () => {
  const text = { fr: 'Syrte', en: 'Sirte', 'zh-Hant': '蘇爾特' };
  it('is given in the reader’s language, else the base, else the file’s, else the first', () => {
    expect(['en', 'en-US', 'EN-gb', 'zh-Hant-TW', 'zh', 'de'].map((lang) => textIn(text, lang, 'en'))).toEqual([
      'Sirte',
      'Sirte',
      'Sirte',
      '蘇爾特',
      '蘇爾特',
      'Sirte',
    ]);
    expect(textIn(text, 'de', 'it')).toBe('Syrte');
    expect([textIn('Sirte', 'ar', 'en'), textIn(undefined, 'en', 'en'), textIn({}, 'en', 'en')]).toEqual([
      'Sirte',
      '',
      '',
    ]);
  });

  it('runs the way its script runs', () => {
    expect(['ar', 'he-IL', 'fa', 'ku-Arab', 'az-Latn', 'en', 'ar-Latn'].map(directionOf)).toEqual([
      'rtl',
      'rtl',
      'rtl',
      'rtl',
      'ltr',
      'ltr',
      'ltr',
    ]);
  });
});

describe('interface words', () => {
  it('fall back to English until a locale is registered', () => {
    expect([hasLocale('xx'), hasLocale('en-AU'), messages('xx')]).toEqual([false, true, messages('en')]);
    registerLocale('xx', { ...messages('en'), status: { ...messages('en').status, claimed: 'xclaimed' } });
    expect(messages('xx-YY').status.claimed).toBe('xclaimed');
  });

  it('show an unknown kind as it was written', () => {
    const { placeKinds } = messages('en');
    expect([
      wordFor(placeKinds, 'oilfield'),
      wordFor(placeKinds, 'fish-market'),
      wordFor(placeKinds, 'constructor'),
    ]).toEqual(['oilfield', 'fish market', 'constructor']);
  });
});
