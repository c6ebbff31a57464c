/** Which cells hold land, as compiled in. */
import { grids } from './grid.js';
import { landBits } from './land.generated.js';
import type { LevelName } from './types.js';

/** Does this cell hold land, so that it has a file? */
export function holdsLand(level: LevelName, column: number, row: number): boolean {
  if (level === 'world') return true;
  const bit = row * grids[level].columns + column;
  const letter = landBits[level].charCodeAt(Math.floor(bit / 6));
  const six = letter === 112 ? 92 - 48 : letter - 48;
  return ((six >> (bit % 6)) & 1) === 1;
}
