/** Lengths that a source stated beside what is measured: a conversion is of what was said, and a measurement says that it is one. */
import type { Length } from '../briefing/index.js';
import { formatLength, formatStated, type Units } from '../language/index.js';
import { words, type Drafting } from './drafting.js';

/** A length along a line is known to 1 % (see docs/briefing-format.md, rounding). */
export const alongTolerance = 0.01;
/** What was said carries its own "about": its conversion does not repeat it. */
const saidTolerance = 0.049;

export interface StatedLength {
  readonly text: string;
  /** What is drawn, where that is another length than the one stated. */
  readonly measured?: string;
}

/** What was said first, in its own unit; then in the reader's other; and apart, what we measured, if the two disagree. */
export function statedLength(drafting: Drafting, stated: Length, measuredKm: number): StatedLength {
  const { reader } = drafting;
  const { lang, units } = reader;
  const measuredTolerance = measuredKm * alongTolerance;
  const agree = Math.abs(stated.km - measuredKm) <= stated.toleranceKm + measuredTolerance;
  const inUnits = (wanted: Units): string =>
    formatLength(stated.km, Math.min(stated.toleranceKm, stated.km * saidTolerance), { lang, units: wanted });
  const others = (units === 'both' ? (['metric', 'imperial'] as const) : [units]).filter(
    (each) => each !== systemOf(stated),
  );
  const said = formatStated(stated, lang);
  const [only] = others;
  const text =
    only === undefined
      ? said
      : units === 'both'
        ? words(drafting).format.inBrackets(said, others.map(inUnits).join(', '))
        : formatLength(stated.km, stated.toleranceKm, reader);
  return agree ? { text } : { text, measured: formatLength(measuredKm, measuredTolerance, reader) };
}

/** By the unit's own word: a nautical mile is of neither system. */
function systemOf(stated: Length): 'metric' | 'imperial' | undefined {
  const unit = /[a-z ]+$/i.exec(stated.written.trim())?.[0].trim().toLowerCase() ?? '';
  if (/^(mi|miles?|ft|foot|feet|yd|yards?)$/.test(unit)) return 'imperial';
  return /^n/.test(unit) ? undefined : 'metric';
}
