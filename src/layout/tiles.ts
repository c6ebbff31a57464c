/** One tile for each pattern: strokes in a 6 × 6 square that repeats without a seam; still, live map and legend draw the same. */
import type { PatternName } from '../briefing/index.js';

export interface Tile {
  readonly size: number;
  /** Path data of the strokes, in tile units. */
  readonly strokes: string;
  readonly strokeWidth: number;
}

const size = 6;
const strokeWidth = 1.1;

export const tiles: Readonly<Record<PatternName, Tile>> = {
  diagonal: { size, strokeWidth, strokes: 'M-1 1L1-1M0 6L6 0M5 7L7 5' },
  'back-diagonal': { size, strokeWidth, strokes: 'M-1 5L1 7M0 0L6 6M5-1L7 1' },
  vertical: { size, strokeWidth, strokes: 'M1.5 0V6M4.5 0V6' },
  horizontal: { size, strokeWidth, strokes: 'M0 1.5H6M0 4.5H6' },
  grid: { size, strokeWidth, strokes: 'M0 3H6M3 0V6' },
  dots: { size, strokeWidth: 1.9, strokes: 'M1.5 1.5h.01M4.5 4.5h.01' },
  'cross-diagonal': { size, strokeWidth: 0.9, strokes: 'M0 6L6 0M0 0L6 6' },
  dashes: { size, strokeWidth, strokes: 'M0 1.5H3M3 4.5H6' },
};
