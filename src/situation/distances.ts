/** Distances: measured in a straight line, or along a named line, with what is known of them. */
import { measure, unrollLine } from '../geometry/index.js';
import { lineFor, placeFor, type Bench } from './bench.js';
import { cutPlaced } from './slices.js';
import type { Placed, ResolvedDistance, Situation } from './types.js';

/** Of a length along a line, so much is not known: a coast has no one length. */
const alongTolerance = 0.01;

/** Measures the distances; those with an end that cannot be placed are reported and left out. */
export function resolveDistances(bench: Bench): ResolvedDistance[] {
  return bench.briefing.distances.flatMap((item): ResolvedDistance[] => {
    const from = placeFor(bench, item.from, `${item.path}.from`);
    const to = placeFor(bench, item.to, `${item.path}.to`);
    const over = item.along === undefined ? undefined : item.via;
    const via = over && placeFor(bench, over, `${item.path}.via`);
    if (!from || !to || (over && !via)) return [];
    const measured = between(bench, { from, to, ...(via && { via }) }, item.along, item.path);
    return measured ? [{ item, from, to, ...measured }] : [];
  });
}

/** The distance between two positions, in a straight line or along a line of the file or the coast; undefined if they do not lie on it. */
export function measureBetween(situation: Situation, from: Placed, to: Placed, along?: string): Between | undefined {
  return between({ ...situation, report: () => undefined }, { from, to }, along, '');
}

export type Between = Pick<ResolvedDistance, 'line' | 'lengthKm' | 'toleranceKm' | 'bearing' | 'along'>;

interface Ends {
  readonly from: Placed;
  readonly to: Placed;
  readonly via?: Placed;
}

function between(bench: Bench, ends: Ends, along: string | undefined, path: string): Between | undefined {
  const { from, to } = ends;
  const { lengthKm, bearing } = measure(from.at, to.at);
  if (along === undefined) {
    const line = unrollLine([from.at, to.at], bench.basemap.frame);
    return { line, lengthKm, toleranceKm: from.precisionKm + to.precisionKm, bearing, along: false };
  }
  return betweenAlong(bench, ends, along, bearing, path);
}

function betweenAlong(bench: Bench, ends: Ends, along: string, bearing: number, path: string): Between | undefined {
  const named = lineFor(bench, along, `${path}.along`);
  const cut = named && cutPlaced(bench, named, ends, path);
  if (!cut) return undefined;
  const { slice, reversed } = cut;
  const line = reversed ? [...slice.line].reverse() : slice.line;
  return { line, lengthKm: slice.lengthKm, toleranceKm: slice.lengthKm * alongTolerance, bearing, along: true };
}
