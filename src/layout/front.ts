/** Fronts: triangular teeth along the line, pointing into the side that is pushed. */
import { resample } from './boxes.js';
import { pathOf } from './paths.js';
import type { PathData, Point } from './types.js';

/** In pixels: distance between teeth, half their base, their height. */
const spacing = 16;
const halfBase = 4;
const height = 6;

export function teethAlong(line: readonly Point[], side: 'left' | 'right' | undefined): PathData {
  if (!side) return '';
  const sign = side === 'left' ? 1 : -1;
  const samples = resample(line, spacing);
  return samples
    .slice(1, -1)
    .map((at, index): PathData => {
      const before = samples[index] ?? at;
      const after = samples[index + 2] ?? at;
      const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
      const [ux, uy] = [(after[0] - before[0]) / length, (after[1] - before[1]) / length];
      const tip: Point = [at[0] + uy * height * sign, at[1] - ux * height * sign];
      return pathOf(
        [[at[0] - ux * halfBase, at[1] - uy * halfBase], tip, [at[0] + ux * halfBase, at[1] + uy * halfBase]],
        true,
      );
    })
    .join('');
}
