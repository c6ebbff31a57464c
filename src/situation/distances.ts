/** Distances: measured in a straight line, or along a named line, with what is known of them. */
import { measure, unrollLine } from '../geometry/index.js';
import { lineFor, placeFor, type Bench } from './bench.js';
import { cutPlaced } from './slices.js';
import type { ResolvedDistance } from './types.js';

/** Of a length along a line, so much is not known: a coast has no one length. */
const alongTolerance = 0.01;

/** Measures the distances; those with an end that cannot be placed are reported and left out. */
export function resolveDistances(bench: Bench): ResolvedDistance[] {
  return bench.briefing.distances.flatMap((item): ResolvedDistance[] => {
    const from = placeFor(bench, item.from, `${item.path}.from`);
    const to = placeFor(bench, item.to, `${item.path}.to`);
    if (!from || !to) return [];
    const { lengthKm, bearing } = measure(from.at, to.at);
    if (item.along === undefined) {
      const line = unrollLine([from.at, to.at], bench.basemap.frame);
      const toleranceKm = from.precisionKm + to.precisionKm;
      return [{ item, from, to, line, lengthKm, toleranceKm, bearing, along: false }];
    }
    const named = lineFor(bench, item.along, `${item.path}.along`);
    const via = item.via && placeFor(bench, item.via, `${item.path}.via`);
    if (!named || (item.via && !via)) return [];
    const cut = cutPlaced(bench, named, { from, to, ...(via && { via }) }, item.path);
    if (!cut) return [];
    const { slice, reversed } = cut;
    const line = reversed ? [...slice.line].reverse() : slice.line;
    return [
      {
        item,
        from,
        to,
        line,
        lengthKm: slice.lengthKm,
        toleranceKm: slice.lengthKm * alongTolerance,
        bearing,
        along: true,
      },
    ];
  });
}
