/** What is said where a piece cannot be cut from its line, or only with doubt. */
import { farKm, type SliceOutcome } from '../geometry/index.js';
import { coastId, type Bench } from './bench.js';
import type { Placed, ResolvedLine } from './types.js';

/** An end farther from its line than this is doubtful: a warning. Past `farKm` geometry refuses it. */
export const doubtfulKm = 25;

/** Positions that were looked for on a line, and how far off it each lies. */
export type Feet = readonly { readonly offKm: number | undefined; readonly placed: Placed; readonly path: string }[];

/** Reports why a piece cannot be cut, at each end that is to blame. */
export function refuse(
  bench: Bench,
  { code, message, open }: Extract<SliceOutcome, { ok: false }>,
  path: string,
  line: ResolvedLine,
  feet: Feet,
): undefined {
  // A coast is a ring. One that is not goes on beyond the loaded map, and may well be the same shore.
  if (line.coastal && open) {
    bench.report({
      path,
      code: 'line-leaves-map',
      severity: 'error',
      message: 'The map loaded for this briefing does not reach all of that coast, so this piece of it cannot be cut.',
      mend: 'Give a "view" with "bounds" that hold the whole way, or draw the way as a "path" under "lines" and follow that.',
    });
    return undefined;
  }
  const mend = mendOf(code);
  const off = code === 'off-line' ? feet.filter(({ offKm = 0 }) => offKm > farKm) : [];
  if (off.length === 0) bench.report({ path, code, severity: 'error', message, mend });
  for (const foot of off) {
    const message = `${distanceOff(foot, line)}; an end must lie within ${farKm} km of it.`;
    bench.report({ path: foot.path, code, severity: 'error', message, mend });
  }
  return undefined;
}

function mendOf(code: Extract<SliceOutcome, { ok: false }>['code']): string {
  switch (code) {
    case 'no-line':
      return 'Check the line it follows.';
    case 'bad-position':
      return 'Check its positions.';
    case 'off-line':
      return 'Check the position and the line, or follow a line that passes nearer.';
    case 'different-lines':
      return 'Give two ends on one shore, or an item for each shore.';
    case 'longer-than-line':
      return 'Shorten the strip, or follow a longer line.';
    case 'zero-length':
      return 'Give two ends that lie apart, or a length above zero.';
  }
}

/** An open line is shorter than what was asked of it. */
export function lineEnds(lengthKm: number, askedKm: number, path: string) {
  return {
    path,
    code: 'line-ends',
    severity: 'warning',
    message: `The line ends before the strip does: ${round(lengthKm)} of ${round(askedKm)} km are drawn.`,
    mend: 'Shorten the strip, or give its ends.',
  } as const;
}

/** Two reaches lead along the line in one direction. */
export function sameWay(written: string, path: string) {
  return {
    path,
    code: 'reach-same-way',
    severity: 'error',
    message: `“${written}” and another reach lead the same way along the line.`,
    mend: 'Give directions that lead apart, or give the two ends with "from" and "to".',
  } as const;
}

/** An end is so far from its line that its author may have meant another. */
export function farOff(foot: Feet[number], line: ResolvedLine) {
  return {
    path: foot.path,
    code: 'far-from-line',
    severity: 'warning',
    message: `${distanceOff(foot, line)}; its nearest point is taken.`,
    mend: 'Check the position and the line.',
  } as const;
}

function distanceOff({ offKm = 0, placed }: Feet[number], { id }: ResolvedLine): string {
  const what = placed.place ? `“${placed.place.id}”` : 'This position';
  return `${what} lies ${round(offKm)} km from ${id === coastId ? 'the coast' : `the line “${id}”`}`;
}

function round(km: number): string {
  return km < 10 ? km.toFixed(1) : String(Math.round(km));
}
