/** Fronts: triangular teeth along the line, pointing into the side that is pushed. */
import { moved, resample, toward } from './boxes.js';
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
      const along = toward(before, after);
      const tip = moved(at, [along[1], -along[0]], height * sign);
      return pathOf([moved(at, along, -halfBase), tip, moved(at, along, halfBase)], true);
    })
    .join('');
}
