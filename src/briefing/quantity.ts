/** Lengths and areas as written, with their unit and how finely they were said. */
import { value } from './reading.js';
import { didYouMean, quote, shown } from './wording.js';
import type { Reader } from './reading.js';

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

/** Kilometres in a unit: the international foot, mile and nautical mile. */
const LENGTH_UNITS: [RegExp, number][] = [
  [/^(km|kilomet(er|re)s?)$/, 1],
  [/^(m|met(er|re)s?)$/, 0.001],
  [/^(mi|miles?)$/, 1.609344],
  [/^(nmi|nautical miles?)$/, 1.852],
  [/^(ft|foot|feet)$/, 0.0003048],
  [/^(yd|yards?)$/, 0.0009144],
];
const AREA_UNITS: [RegExp, number][] = [
  [/^(km2|km²|sq km|square kilomet(er|re)s?)$/, 1],
  [/^(m2|m²|sq m|square met(er|re)s?)$/, 1e-6],
  [/^(mi2|mi²|sq mi|square miles?)$/, 1.609344 ** 2],
  [/^(ha|hectares?)$/, 0.01],
  [/^(acres?)$/, 0.0040468564224],
];

const ABOUT = '(?:([Aa]bout|[Aa]pproximately|[Aa]round|[Rr]oughly|[Cc]irca|ca?\\.) |(~) ?)?';
const NUMBER = '(?=[\\d.]*[1-9])(\\d{1,9}(?:\\.\\d{1,9})?|\\.\\d{1,9})';
const unitsIn = (units: [RegExp, number][]): string => units.map(([form]) => form.source.slice(1, -1)).join('|');

/** The written forms, for the JSON Schema too. */
export const LENGTH = new RegExp(`^ *${ABOUT}${NUMBER} ?(${unitsIn(LENGTH_UNITS)}) *$`);
export const AREA = new RegExp(`^ *${ABOUT}${NUMBER} ?(${unitsIn(AREA_UNITS)}) *$`);

export const length = value<string, Length>('length', (input, reader) => {
  const read = quantityOf(input, reader, LENGTH, LENGTH_UNITS, 'length', 'km', '140 km", "155 mi", "500 m" or "3 nmi');
  return read && { km: read.size, toleranceKm: read.tolerance, approximate: read.approximate, written: read.written };
});

export const area = value<string, Area>('area', (input, reader) => {
  const read = quantityOf(input, reader, AREA, AREA_UNITS, 'area', 'km2', '1381 km2" or "530 sq mi');
  return read && { km2: read.size, toleranceKm2: read.tolerance, approximate: read.approximate, written: read.written };
});

function quantityOf(
  input: unknown,
  { error, file }: Reader,
  form: RegExp,
  units: [RegExp, number][],
  noun: string,
  unit: string,
  examples: string,
) {
  const text = typeof input === 'string' ? input.slice(0, 99) : '';
  const match = form.exec(text);
  if (match) {
    const [all, about, tilde, digits = '', name = ''] = match;
    const factor = units.find(([names]) => names.test(name))?.[1] ?? 1;
    const approximate = Boolean(about ?? tilde);
    const size = Number(digits) * factor;
    return {
      size,
      approximate,
      tolerance: approximate ? size / 10 : halfLastDigit(digits) * factor,
      written: all.trim(),
    };
  }
  const bad = noun === 'area' ? 'bad-area' : 'bad-length';
  const mend = `Write a number and its unit, such as "${examples}".`;
  const [, number, rest = ''] = /^[^\d-]*?([\d.]+)\s*(\D*)$/.exec(text) ?? [];
  if (typeof input === 'number' || (number && !rest)) {
    error(
      'missing-unit',
      `${shown(input)} has no unit.`,
      `Write ${quote(`${number ?? String(input)} ${unit}`)}, or whichever unit the source used.`,
    );
  } else if (number && Number(number) === 0) {
    error(bad, `${quote(text)} is nothing: the ${noun} must be more than zero.`, mend);
  } else if (number && /^[\p{L}² ]+2?$/u.test(rest) && !units.some(([names]) => names.test(rest.trim()))) {
    const known = unitsIn(units).replaceAll('(er|re)', 're').replace(/[()?]/g, '').split('|');
    error('unknown-unit', `${quote(rest)} is not a unit of ${noun} known here.${didYouMean(rest, known, file)}`, mend);
  } else {
    const comma = text.includes(',') ? ' Write numbers without a comma: "1500 km", "1.5 km".' : '';
    error(bad, `${shown(input)} is not ${noun === 'area' ? 'an' : 'a'} ${noun} that can be read.${comma}`, mend);
  }
  return undefined;
}

/** 140 → 5, 155 → 0.5, 0.84 → 0.005: zeros that end a whole number are not taken as said. */
function halfLastDigit(digits: string): number {
  const decimals = digits.split('.')[1]?.length;
  if (decimals) return 0.5 * 10 ** -decimals;
  return 0.5 * 10 ** (/0*$/.exec(digits)?.[0].length ?? 0);
}
