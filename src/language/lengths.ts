/** Lengths and areas in the reader's units, rounded to what is known. */
import type { Area, Length } from '../briefing/index.js';
import { mapWords } from './map-words.js';
import { formatNumber } from './numbers.js';
import type { Reader } from './reader.js';
import { roundKnown } from './rounding.js';

/** International mile (1959 agreement). */
const kmPerMile = 1.609344;

interface Unit {
  readonly factor: number;
  readonly write: (figure: string) => string;
}

/** "130 km (80 mi)", "about 260 km (160 mi)"; one unit only for a metric or an imperial reader. */
export function formatLength(km: number, toleranceKm: number, reader: Reader): string {
  const { units } = mapWords(reader.lang);
  return figures(km, toleranceKm, reader, { factor: 1, write: units.km }, { factor: 1 / kmPerMile, write: units.mi });
}

/** "1,400 km² (530 sq mi)", by the same rule as lengths. */
export function formatArea(km2: number, toleranceKm2: number, reader: Reader): string {
  const { units } = mapWords(reader.lang);
  return figures(
    km2,
    toleranceKm2,
    reader,
    { factor: 1, write: units.km2 },
    { factor: 1 / kmPerMile ** 2, write: units.sqMi },
  );
}

/** A length or an area as its source stated it, in the source's own unit and figure: "about 155 mi". */
export function formatStated(stated: Length | Area, lang: string): string {
  const { units, format } = mapWords(lang);
  const match = /([\d.]+)\s*([a-zµ²0-9 ]+?)\s*$/i.exec(stated.written.replace(/(\d),(?=\d{3})/g, '$1'));
  const unit = match?.[2]?.toLowerCase().replace('²', '2');
  const figure = Number(match?.[1]);
  const key = unitWriters.find(([names]) => unit !== undefined && names.test(unit))?.[1];
  const write = key === undefined ? undefined : units[key];
  if (write === undefined || !Number.isFinite(figure)) return stated.written;
  const decimals = match?.[1]?.split('.')[1]?.length ?? 0;
  const text = write(formatNumber(figure, lang, decimals));
  return stated.approximate ? format.about(text) : text;
}

type UnitWords = ReturnType<typeof mapWords>['units'];

/** The units a briefing may write, each with the reader's word for it. */
const unitWriters: readonly (readonly [RegExp, keyof UnitWords])[] = [
  [/^(km|kilomet(er|re)s?)$/, 'km'],
  [/^(m|met(er|re)s?)$/, 'm'],
  [/^(mi|miles?)$/, 'mi'],
  [/^(nmi|nautical miles?)$/, 'nmi'],
  [/^(ft|foot|feet)$/, 'ft'],
  [/^(yd|yards?)$/, 'yd'],
  [/^(km2|sq km|square kilomet(er|re)s?)$/, 'km2'],
  [/^(m2|sq m|square met(er|re)s?)$/, 'm2'],
  [/^(mi2|sq mi|sq miles?|square miles?)$/, 'sqMi'],
  [/^(ha|hectares?)$/, 'ha'],
  [/^acres?$/, 'acres'],
];

function figures(value: number, tolerance: number, reader: Reader, metric: Unit, imperial: Unit): string {
  const { format } = mapWords(reader.lang);
  const main = reader.units === 'imperial' ? imperial : metric;
  const first = roundKnown(value * main.factor, tolerance * main.factor);
  const tooSmall = first.value === 0 && tolerance > 0;
  const text = reader.units === 'both' ? format.inBrackets(figure(metric), figure(imperial)) : figure(main);
  if (tooSmall) return format.under(text);
  return first.about ? format.about(text) : text;

  /** Where the figure rounds away, the next step above everything it may be. */
  function figure(unit: Unit): string {
    const rounded = roundKnown(value * unit.factor, tolerance * unit.factor);
    if (!tooSmall) return unit.write(formatNumber(rounded.value, reader.lang, rounded.decimals));
    const ceiling = Math.ceil(((value + tolerance) * unit.factor) / rounded.step) * rounded.step;
    return unit.write(formatNumber(ceiling, reader.lang, 3));
  }
}
