/** Pieces cut from lines: between two places, or so far each way around one. */
import { onGlobe } from './measure.js';
import type { Foot } from './nearest.js';
import { nearestOnPath } from './nearest.js';
import type { Path } from './path.js';
import { cut, lap, nearlyKm, pathOf } from './path.js';
import type { Line, Point, Slice, SliceCode, SliceFailure, SliceOutcome } from './types.js';

/** A line this little farther off than the nearest, in km or as a share, is practically as near: a place is not known better. */
const asNear = { km: 1, share: 0.1 } as const;
/** A place beyond this has no end on the line. */
export const farKm = 100;

interface Met {
  readonly path: Path;
  readonly index: number;
  readonly foot: Foot;
}

/**
 * The piece between the points of a line nearest to two places, running as the line runs. On a ring it goes the shorter
 * way, or by `via`; if both ends meet the ring at one point, `via` makes it the whole ring.
 */
export function sliceBetween(lines: readonly Line[], from: Point, to: Point, via?: Point): SliceOutcome {
  if (!onGlobe(from) || !onGlobe(to) || (via && !onGlobe(via))) return badPosition();
  const starts = meet(lines, from);
  const ends = meet(lines, to);
  const pair = pairOf(starts, ends);
  if (!pair) return noLine();
  const [start, end] = pair;
  const offs = { startOffKm: start.foot.offKm, endOffKm: end.foot.offKm };
  const farOff = Math.max(offs.startOffKm, offs.endOffKm);
  if (farOff > farKm) return offLine(farOff, offs);
  if (start.index !== end.index) return apart(start, end, offs);
  const { path } = start;
  const { totalKm } = path;
  let [startKm, endKm] = [start.foot.alongKm, end.foot.alongKm];
  if (path.closed) {
    const viaKm = via && nearestOnPath(path, via)?.alongKm;
    const forward = lap(endKm - startKm, totalKm);
    const asAsked = viaKm === undefined ? forward <= totalKm / 2 : lap(viaKm - startKm, totalKm) <= forward;
    if (!asAsked) [startKm, endKm] = [endKm, startKm];
    const around = viaKm !== undefined && lap(viaKm - startKm, totalKm) > nearlyKm;
    const length = lap(endKm - startKm, totalKm);
    const same = length < nearlyKm || totalKm - length < nearlyKm;
    endKm = startKm + (same ? (around ? totalKm : 0) : length);
  } else if (startKm > endKm) {
    [startKm, endKm] = [endKm, startKm];
  }
  if (!(endKm - startKm >= nearlyKm)) {
    return failure('zero-length', 'The two ends meet the line at one and the same point.', offs);
  }
  return pieceOf(start, startKm, endKm - startKm, offs);
}

/**
 * The piece that reaches `backKm` against and `aheadKm` with the direction of the line from the point nearest to a place.
 * An open line that ends before is followed to its end, and the slice says `clipped`. Of lines practically as near as the
 * nearest one that is long enough is taken; never another island's or shore's that lies farther off.
 */
export function sliceAround(lines: readonly Line[], at: Point, backKm: number, aheadKm: number): SliceOutcome {
  if (!onGlobe(at)) return badPosition();
  const askedKm = backKm + aheadKm;
  if (!(Math.min(backKm, aheadKm) >= 0 && askedKm > nearlyKm && askedKm < Infinity)) return noLength(askedKm);
  const all = meet(lines, at);
  const [nearest] = all;
  if (!nearest) return noLine();
  const met = all.find((one) => isAsNear(one, nearest) && one.path.totalKm >= askedKm) ?? nearest;
  const { path, foot } = met;
  const offs = { startOffKm: foot.offKm, endOffKm: foot.offKm };
  if (foot.offKm > farKm) return offLine(foot.offKm, offs);
  if (askedKm > path.totalKm) return tooLong(met, askedKm, offs);
  if (!path.closed) return openAround(met, backKm, aheadKm, offs);
  return pieceOf(met, lap(foot.alongKm - backKm, path.totalKm), askedKm, offs);
}

type Offs = Pick<Slice, 'startOffKm' | 'endOffKm'>;

function openAround(met: Met, backKm: number, aheadKm: number, offs: Offs): SliceOutcome {
  const { path, foot } = met;
  const startKm = Math.max(0, foot.alongKm - backKm);
  const lengthKm = Math.min(path.totalKm, foot.alongKm + aheadKm) - startKm;
  const askedKm = backKm + aheadKm;
  if (lengthKm < nearlyKm) {
    return failure('zero-length', 'The line ends where the strip would begin.', { ...offs, askedKm });
  }
  const slice = pieceOf(met, startKm, lengthKm, offs);
  return lengthKm < askedKm - nearlyKm ? { ...slice, clipped: true } : slice;
}

function pieceOf({ path, index }: Met, startKm: number, lengthKm: number, offs: Offs): Slice {
  return { ok: true, line: cut(path, startKm, startKm + lengthKm), lengthKm, ...offs, closed: path.closed, index };
}

/** Every line with its point nearest to the place, nearest first. */
function meet(lines: readonly Line[], at: Point): Met[] {
  return lines
    .flatMap((line, index) => {
      const path = pathOf(line);
      const foot = path.positions.length > 1 ? nearestOnPath(path, at) : undefined;
      return foot ? [{ path, index, foot }] : [];
    })
    .sort((a, b) => a.foot.offKm - b.foot.offKm);
}

/** The nearest line of each, unless one line is practically as near to both. */
function pairOf(starts: readonly Met[], ends: readonly Met[]): [Met, Met] | undefined {
  const [start] = starts;
  const [end] = ends;
  if (!start || !end) return undefined;
  if (start.index === end.index) return [start, end];
  const shared = starts.flatMap((one): [Met, Met][] => {
    const other = ends.find(({ index }) => index === one.index);
    return other && isAsNear(one, start) && isAsNear(other, end) ? [[one, other]] : [];
  });
  const off = ([one, other]: [Met, Met]): number => one.foot.offKm + other.foot.offKm;
  return shared.sort((a, b) => off(a) - off(b))[0] ?? [start, end];
}

function isAsNear({ foot }: Met, nearest: Met): boolean {
  return foot.offKm <= nearest.foot.offKm + Math.max(asNear.km, nearest.foot.offKm * asNear.share);
}

function badPosition(): SliceFailure {
  return failure('bad-position', 'A position is not a pair of degrees on the globe.');
}

function noLine(): SliceFailure {
  return failure('no-line', 'The line has no positions to follow.');
}

function noLength(askedKm: number): SliceFailure {
  return failure('zero-length', 'A strip needs a length above zero.', { askedKm });
}

function tooLong({ path }: Met, askedKm: number, offs: Offs): SliceFailure {
  const message = `The strip asks for ${figure(askedKm)} km, and its line is only ${figure(path.totalKm)} km long.`;
  return failure('longer-than-line', message, { ...offs, askedKm, lineKm: path.totalKm, open: !path.closed });
}

function apart(start: Met, end: Met, offs: Offs): SliceFailure {
  const message = 'The two ends lie on different pieces of the line, with no way along it between them.';
  return failure('different-lines', message, { ...offs, open: !start.path.closed && !end.path.closed });
}

function offLine(offKm: number, figures: Partial<SliceFailure>): SliceFailure {
  const message = `A place lies ${figure(offKm)} km from the line; an end must lie within ${farKm} km of it.`;
  return failure('off-line', message, figures);
}

function failure(code: SliceCode, message: string, figures: Partial<SliceFailure> = {}): SliceFailure {
  return { ...figures, ok: false, code, message };
}

function figure(km: number): string {
  return km < 10 ? km.toFixed(1) : String(Math.round(km));
}
