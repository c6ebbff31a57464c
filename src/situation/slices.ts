/** Pieces of named lines: between two places, so long around one, or so far each way; what is off the line is reported. */
import type { Extent, Position } from '../briefing/index.js';
import type { LonLat } from '../basemap/index.js';
import { aheadOn, distanceKm, sliceAround, sliceBetween, unrollLine, type SliceOutcome } from '../geometry/index.js';
import { lineFor, placeFor, type Bench } from './bench.js';
import { piecesNear } from './nearby.js';
import { doubtfulKm, farOff, lineEnds, refuse, sameWay, type Feet } from './off-line.js';
import type { Placed, ResolvedLine, Slice } from './types.js';

/** Which end is at the start of the piece, so that the author's order can be followed. */
export interface Cut {
  readonly slice: Slice;
  readonly of: ResolvedLine;
  /** The piece runs from `to` to `from`. */
  readonly reversed: boolean;
  /** The ends are ours: half a stated length each way. */
  readonly softEnds: boolean;
}

/** Cuts what an extent asks out of the line `along`; undefined, and reported, if it cannot be cut. */
export function cutExtent(bench: Bench, along: string, extent: Extent, path: string): Cut | undefined {
  return extent.type === 'ends' ? cutBetween(bench, along, extent, path) : cutAround(bench, along, extent, path);
}

export interface Ends {
  readonly from: Position;
  readonly to: Position;
  readonly via?: Position | undefined;
}

/** Cuts the piece between two positions. */
export function cutBetween(bench: Bench, along: string, ends: Ends, path: string): Cut | undefined {
  const line = lineFor(bench, along, `${path}.along`);
  const from = placeFor(bench, ends.from, `${path}.from`);
  const to = placeFor(bench, ends.to, `${path}.to`);
  const via = ends.via && placeFor(bench, ends.via, `${path}.via`);
  if (!line || !from || !to || (ends.via && !via)) return undefined;
  return cutPlaced(bench, line, { from, to, ...(via && { via }) }, path);
}

/** Cuts the piece between two positions that are already placed. */
export function cutPlaced(
  bench: Bench,
  line: ResolvedLine,
  { from, to, via }: { readonly from: Placed; readonly to: Placed; readonly via?: Placed },
  path: string,
): Cut | undefined {
  const outcome = sliceBetween(piecesNear(line.lines, from.at, to.at), from.at, to.at, via?.at);
  const feet: Feet = [
    { offKm: outcome.startOffKm, placed: from, path: `${path}.from` },
    { offKm: outcome.endOffKm, placed: to, path: `${path}.to` },
  ];
  const points = drawn(bench, outcome, path, line, feet);
  const [first, last] = [points?.[0], points?.at(-1)];
  if (!outcome.ok || !points || !first || !last) return undefined;
  const reversed =
    distanceKm(first, to.at) + distanceKm(last, from.at) < distanceKm(first, from.at) + distanceKm(last, to.at);
  const [start, end] = reversed ? [to, from] : [from, to];
  const slice = { line: points, lengthKm: outcome.lengthKm, start: { ...start, at: first }, end: { ...end, at: last } };
  return { slice, of: line, reversed, softEnds: false };
}

/** Kilometres against and with the direction of the line. */
type Ways = readonly [backKm: number, aheadKm: number];
type Length = Extract<Extent, { type: 'length' }>;
type Reach = Extract<Extent, { type: 'reach' }>;

function cutAround(bench: Bench, along: string, extent: Length | Reach, path: string): Cut | undefined {
  const line = lineFor(bench, along, `${path}.along`);
  const centre = placeFor(bench, extent.around, `${path}.around`);
  if (!line || !centre) return undefined;
  const way = extent.type === 'length' ? halves(extent) : reaches(bench, line, centre.at, extent, path);
  if (!way) return undefined;
  const outcome = sliceAround(piecesNear(line.lines, centre.at), centre.at, ...way);
  const feet: Feet = [{ offKm: outcome.startOffKm, placed: centre, path: `${path}.around` }];
  const points = drawn(bench, outcome, path, line, feet);
  const [first, last] = [points?.[0], points?.at(-1)];
  if (!outcome.ok || !points || !first || !last) return undefined;
  const { lengthKm, clipped } = outcome;
  if (clipped) bench.report(lineEnds(lengthKm, way[0] + way[1], path));
  const slackKm = extent.type === 'length' ? extent.length.toleranceKm / 2 : 0;
  const precisionKm = centre.precisionKm + slackKm;
  const slice = { line: points, lengthKm, start: { at: first, precisionKm }, end: { at: last, precisionKm } };
  return { slice, of: line, reversed: false, softEnds: slackKm > 0 };
}

/** The piece in the map's frame; undefined, and reported, where there is none. */
function drawn(
  bench: Bench,
  outcome: SliceOutcome,
  path: string,
  line: ResolvedLine,
  feet: Feet,
): LonLat[] | undefined {
  if (!outcome.ok) return refuse(bench, outcome, path, line, feet);
  for (const foot of feet) if ((foot.offKm ?? 0) > doubtfulKm) bench.report(farOff(foot, line));
  return unrollLine(outcome.line, bench.basemap.frame);
}

function halves({ length }: Length): Ways {
  return [length.km / 2, length.km / 2];
}

/** How far back and how far ahead along the line the author's directions lead. */
function reaches(bench: Bench, line: ResolvedLine, at: LonLat, { reach }: Reach, path: string): Ways | undefined {
  const km = { back: 0, ahead: 0 };
  for (const { direction, distance } of reach) {
    const way = aheadOn(piecesNear(line.lines, at), at, direction.bearing);
    if (km[way] > 0) {
      bench.report(sameWay(direction.written, `${path}.reach`));
      return undefined;
    }
    km[way] = distance.km;
  }
  return [km.back, km.ahead];
}
