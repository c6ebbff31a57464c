/** Which way a language is written. */

/** Scripts written from right to left, by ISO 15924 code, and the languages that use one by default. */
const rtlScripts: readonly string[] = ['arab', 'hebr', 'thaa', 'syrc', 'nkoo', 'adlm', 'rohg', 'samr', 'mand'];
const rtlLanguages: readonly string[] = [
  'ar',
  'he',
  'iw',
  'fa',
  'ur',
  'ps',
  'ckb',
  'sd',
  'ug',
  'yi',
  'dv',
  'arc',
  'syr',
  'nqo',
  'azb',
  'prs',
];

/** Whether a language is written from right to left. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const parts = lang.toLowerCase().split(/[-_]/);
  const script = parts.slice(1).find((part) => /^[a-z]{4}$/.test(part));
  if (script !== undefined) return rtlScripts.includes(script) ? 'rtl' : 'ltr';
  return rtlLanguages.includes(parts[0] ?? '') ? 'rtl' : 'ltr';
}
