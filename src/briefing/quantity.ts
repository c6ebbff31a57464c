/** Lengths and areas as written, with their unit and how finely they were said. */
import type { BriefFile } from './brief-file.js';
import type { Finding } from './problem.js';
import { value } from './reading.js';
import type { Reader } from './reading.js';
import { didYouMean, quote, shown } from './wording.js';

export interface Length {
  readonly km: number;
  /** Half the last significant digit written; a tenth of the value with "about". */
  readonly toleranceKm: number;
  readonly approximate: boolean;
  readonly written: string;
}

export interface Area {
  readonly km2: number;
  readonly toleranceKm2: number;
  readonly approximate: boolean;
  readonly written: string;
}

/** What is measured: its units, and how it is written with one of them. */
interface Measure {
  readonly noun: 'length' | 'area';
  readonly units: readonly (readonly [RegExp, number])[];
  /** The written form, for the JSON Schema too. */
  readonly form: RegExp;
}

const ABOUT = '(?:([Aa]bout|[Aa]pproximately|[Aa]round|[Rr]oughly|[Cc]irca|ca?\\.) |(~) ?)?';
const NUMBER = '(?=[\\d.]*[1-9])(\\d{1,9}(?:\\.\\d{1,9})?|\\.\\d{1,9})';

function measure(noun: Measure['noun'], units: Measure['units']): Measure {
  return { noun, units, form: new RegExp(`^ *${ABOUT}${NUMBER} ?(${namesIn(units)}) *$`) };
}

function namesIn(units: Measure['units']): string {
  return units.map(([form]) => form.source.slice(1, -1)).join('|');
}

/** In kilometres: the international foot, mile and nautical mile. */
export const LENGTHS = measure('length', [
  [/^(km|kilomet(er|re)s?)$/, 1],
  [/^(m|met(er|re)s?)$/, 0.001],
  [/^(mi|miles?)$/, 1.609344],
  [/^(nmi|nautical miles?)$/, 1.852],
  [/^(ft|foot|feet)$/, 0.0003048],
  [/^(yd|yards?)$/, 0.0009144],
]);

/** In square kilometres. */
export function areas(): Measure {
  return measure('area', [
    [/^(km2|km²|sq km|square kilomet(er|re)s?)$/, 1],
    [/^(m2|m²|sq m|square met(er|re)s?)$/, 1e-6],
    [/^(mi2|mi²|sq mi|square miles?)$/, 1.609344 ** 2],
    [/^(ha|hectares?)$/, 0.01],
    [/^(acres?)$/, 0.0040468564224],
  ]);
}

export const length = value<string, Length>('length', (input, reader) => {
  const read = quantityOf(input, LENGTHS, reader);
  return read && { km: read.size, toleranceKm: read.tolerance, approximate: read.approximate, written: read.written };
});

export const area = value<string, Area>('area', areaOf);
function areaOf(input: unknown, reader: Reader): Area | undefined {
  const read = quantityOf(input, areas(), reader);
  return read && { km2: read.size, toleranceKm2: read.tolerance, approximate: read.approximate, written: read.written };
}

function quantityOf(input: unknown, measure: Measure, { error, file }: Reader) {
  const text = typeof input === 'string' ? input.slice(0, 99) : '';
  const match = measure.form.exec(text);
  if (!match) return error(notMeasured(input, text, measure, file));
  const [all, about, tilde, digits = '', name = ''] = match;
  const factor = measure.units.find(([names]) => names.test(name))?.[1] ?? 1;
  const approximate = Boolean(about ?? tilde);
  const size = Number(digits) * factor;
  const tolerance = approximate ? size / 10 : halfLastDigit(digits) * factor;
  return { size, approximate, tolerance, written: all.trim() };
}

/** 140 → 5, 155 → 0.5, 0.84 → 0.005: zeros that end a whole number are not taken as said. */
function halfLastDigit(digits: string): number {
  const decimals = digits.split('.')[1]?.length;
  if (decimals) return 0.5 * 10 ** -decimals;
  return 0.5 * 10 ** (/0*$/.exec(digits)?.[0].length ?? 0);
}

function notMeasured(input: unknown, text: string, { noun, units }: Measure, file: BriefFile): Finding {
  const code = noun === 'area' ? 'bad-area' : 'bad-length';
  const examples = noun === 'area' ? '1381 km2" or "530 sq mi' : '140 km", "155 mi", "500 m" or "3 nmi';
  const mend = `Write a number and its unit, such as "${examples}".`;
  const [, number, rest = ''] = /^[^\d-]*?([\d.]+)\s*(\D*)$/.exec(text) ?? [];
  if (typeof input === 'number' || (number && !rest)) {
    const meant = quote(`${number ?? String(input)} ${noun === 'area' ? 'km2' : 'km'}`);
    return {
      code: 'missing-unit',
      message: `${shown(input)} has no unit.`,
      mend: `Write ${meant}, or whichever unit the source used.`,
    };
  }
  if (number && Number(number) === 0)
    return { code, message: `${quote(text)} is nothing: the ${noun} must be more than zero.`, mend };
  if (number && /^[\p{L}² ]+2?$/u.test(rest) && !units.some(([names]) => names.test(rest.trim()))) {
    const known = namesIn(units).replaceAll('(er|re)', 're').replace(/[()?]/g, '').split('|');
    const meant = didYouMean(rest, known, file);
    return { code: 'unknown-unit', message: `${quote(rest)} is not a unit of ${noun} known here.${meant}`, mend };
  }
  const comma = text.includes(',') ? ' Write numbers without a comma: "1500 km", "1.5 km".' : '';
  return {
    code,
    message: `${shown(input)} is not ${noun === 'area' ? 'an' : 'a'} ${noun} that can be read.${comma}`,
    mend,
  };
}
