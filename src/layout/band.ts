/** A band beside a line: fixed width on the screen, because nobody said how deep the strip runs. */
import { apart, moved, resample, toward } from './boxes.js';
import { pathOf } from './paths.js';
import type { BandPiece, Point } from './types.js';

/** Samples along the line, in pixels: fine enough for a smooth edge. */
const step = 3;
/** Samples on either side over which the direction is averaged, so that the far edge does not loop. */
const reach = 3;
/** A point of the far edge nearer than this share of the depth to the line would fold the edge back. */
const foldShare = 0.94;

type Edge = readonly (Point | undefined)[];

export interface Band {
  readonly pieces: readonly BandPiece[];
  /** The middle of the band, for what must avoid it. */
  readonly spine: readonly Point[];
}

/**
 * @param line in pixels, in the line's own direction
 * @param depth width of the band in pixels; half on each side for `both`
 * @param fades lengths of the soft ends at its start and its end in pixels; 0 for an end that a source gave
 */
export function bandBeside(
  line: readonly Point[],
  side: 'left' | 'right' | 'both',
  depth: number,
  fades: readonly [start: number, end: number],
): Band {
  const samples = resample(line, step);
  const [near, far] = edgesOf(samples, side, depth);
  const last = samples.length - 1;
  const [start, end] = fades.map((fade) => Math.min(Math.round(fade / step), Math.floor(last / 3)));
  const cuts = [...new Set([0, start ?? 0, last - (end ?? 0), last])];
  const pieces = cuts.slice(1).map((to, index): BandPiece => {
    const from = cuts[index] ?? 0;
    const a = near.slice(from, to + 1).filter(defined);
    const b = far.slice(from, to + 1).filter(defined);
    const piece = { fill: pathOf([...a, ...[...b].reverse()], true), edges: pathOf(a) + pathOf(b) };
    const [first, final] = [samples[from], samples[to]];
    if (!first || !final) return piece;
    if (from === 0 && to === start) return { ...piece, fade: [first, final] };
    return to === last && end && from === last - end ? { ...piece, fade: [final, first] } : piece;
  });
  const spine = samples.map((at, index): Point => {
    const other = far[index];
    return other && side !== 'both' ? [(at[0] + other[0]) / 2, (at[1] + other[1]) / 2] : at;
  });
  return { pieces, spine };
}

/** The near edge and the far one. */
function edgesOf(samples: readonly Point[], side: 'left' | 'right' | 'both', depth: number): readonly [Edge, Edge] {
  return side === 'both'
    ? [offset(samples, 'right', depth / 2), offset(samples, 'left', depth / 2)]
    : [samples, offset(samples, side, depth)];
}

function defined(point: Point | undefined): point is Point {
  return point !== undefined;
}

/** The line moved sideways; points that would fold back are left out. Pixels run down, so left of east is up. */
function offset(samples: readonly Point[], side: 'left' | 'right', distance: number): (Point | undefined)[] {
  const sign = side === 'left' ? 1 : -1;
  return samples.map((at, index) => {
    const before = samples[Math.max(0, index - reach)] ?? at;
    const after = samples[Math.min(samples.length - 1, index + reach)] ?? at;
    const [x, y] = toward(before, after);
    if (x === 0 && y === 0) return undefined;
    const spot = moved(at, [y, -x], distance * sign);
    return samples.some((other) => apart(other, spot) < distance * foldShare) ? undefined : spot;
  });
}
