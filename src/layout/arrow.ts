/** Arrows: one tapered shape along a path, narrow at the tail, its head at the truth's edge and not past it. */
import { apart, moved, resample, toward } from './boxes.js';
import { pathOf } from './paths.js';
import type { PathData, Point } from './types.js';

export interface ArrowSize {
  /** Widths in pixels. */
  readonly tail: number;
  readonly neck: number;
  readonly headWidth: number;
  readonly headLength: number;
}

export const arrowSizes = {
  wide: { tail: 1.5, neck: 5, headWidth: 13, headLength: 12 },
  narrow: { tail: 1.5, neck: 4, headWidth: 10, headLength: 9 },
  inset: { tail: 1.2, neck: 3, headWidth: 8, headLength: 7 },
} as const;

const strengths = { light: 0.8, medium: 1, heavy: 1.35 } as const;

export function sized({ tail, neck, headWidth, headLength }: ArrowSize, strength: keyof typeof strengths): ArrowSize {
  const by = strengths[strength];
  return { tail: tail * by, neck: neck * by, headWidth: headWidth * by, headLength: headLength * by };
}

/** The outline of an arrow along a path in pixels; short paths get a head in proportion. */
export function arrowOutline(path: readonly Point[], size: ArrowSize): PathData {
  const samples = resample(path, 2);
  const last = samples.length - 1;
  const tip = samples[last];
  if (!tip || last < 2) return '';
  const length = last * 2;
  const shrink = Math.min(1, length / (size.headLength * 1.6));
  const headSamples = Math.max(1, Math.round((size.headLength * shrink) / 2));
  const neckIndex = Math.max(1, last - headSamples);
  const left: Point[] = [];
  const right: Point[] = [];
  for (let i = 0; i <= neckIndex; i++) {
    const half = ((size.tail + ((size.neck - size.tail) * i) / neckIndex) / 2) * shrink;
    const at = samples[i] ?? tip;
    const normal = normalTo(samples[Math.max(0, i - 2)] ?? at, samples[Math.min(last, i + 2)] ?? at);
    left.push(moved(at, normal, half));
    right.push(moved(at, normal, -half));
  }
  const neck = samples[neckIndex] ?? tip;
  const normal = normalTo(neck, tip);
  const half = (size.headWidth / 2) * shrink;
  return pathOf([...left, moved(neck, normal, half), tip, moved(neck, normal, -half), ...right.reverse()], true);
}

/** The bar where a blocked movement ends, across the tip. */
export function blockedBar(path: readonly Point[], size: ArrowSize): PathData {
  const [before, tip] = path.slice(-2);
  if (!tip || !before) return '';
  const normal = normalTo(before, tip);
  const half = size.headWidth * 0.7;
  return pathOf([moved(tip, normal, half), moved(tip, normal, -half)]);
}

/** A repelled movement: short of its end the path turns round and comes back part of the way. */
export function bentBack(path: readonly Point[], size: ArrowSize): Point[] {
  const radius = size.headWidth * 0.65;
  const tip = path.at(-1);
  const stem = tip ? path.filter((at) => apart(at, tip) > radius) : [];
  const from = stem.at(-1);
  if (!tip || !from) return [...path];
  const [ux, uy] = toward(from, tip);
  const base: Point = [tip[0] - ux * radius, tip[1] - uy * radius];
  const turn = Array.from({ length: 9 }, (_, i): Point => {
    const angle = (Math.PI * i) / 8;
    const forward = Math.sin(angle) * radius;
    const aside = (1 - Math.cos(angle)) * radius;
    return [base[0] + ux * forward - uy * aside, base[1] + uy * forward + ux * aside];
  });
  const end = turn.at(-1) ?? tip;
  const back = size.headLength * 1.8;
  return [...stem, ...turn, [end[0] - ux * back, end[1] - uy * back]];
}

function normalTo(from: Point, to: Point): Point {
  const [x, y] = toward(from, to);
  return [-y, x];
}

/** The arrow of the legend: the map's own, in a box of 36 × 16. */
export function arrowKey(): PathData {
  const ends: readonly Point[] = [
    [3, 8],
    [33, 8],
  ];
  return arrowOutline(ends, arrowSizes.narrow);
}
