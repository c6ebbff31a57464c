/** Where each country lies and which cells hold land, as compiled in. */
import { countryBoxes, landBits } from './cells.generated.js';
import { grids } from './grid.js';
import type { LevelName } from './types.js';
import { decodeLines } from './wire.js';

export type Box = readonly [west: number, south: number, east: number, north: number];

/** The box of a country's main ground (without far-off territories) in whole degrees, its middle unrolled into `[frame − 180, frame + 180)`. */
export function countryBox(code: string, frame: number): Box | undefined {
  const box = allBoxes().get(code);
  return box === undefined ? undefined : turned(box, frame);
}

/** The boxes that hold a point, smallest first. */
export function countriesAround([lon, lat]: readonly [number, number], frame: number): Box[] {
  const size = (box: Box): number => (box[2] - box[0]) * (box[3] - box[1]);
  return [...allBoxes().values()]
    .map((box) => turned(box, frame))
    .filter(([west, south, east, north]) => lon >= west && lon <= east && lat >= south && lat <= north)
    .sort((a, b) => size(a) - size(b));
}

let boxes: Map<string, Box> | undefined;

function allBoxes(): Map<string, Box> {
  boxes ??= new Map(
    countryBoxes.split(' ').map((entry) => {
      const [west = 0, south = 0, east = 0, north = 0] = decodeLines(entry.slice(2))[0] ?? [];
      return [entry.slice(0, 2), [west, south, east, north]];
    }),
  );
  return boxes;
}

function turned(box: Box, frame: number): Box {
  const turn = Math.floor(((box[0] + box[2]) / 2 - frame + 180) / 360) * 360;
  return [box[0] - turn, box[1], box[2] - turn, box[3]];
}

/** Does this cell hold land, so that it has a file? */
export function holdsLand(level: LevelName, column: number, row: number): boolean {
  if (level === 'world') return true;
  const bit = row * grids[level].columns + column;
  const letter = landBits[level].charCodeAt(Math.floor(bit / 6));
  const six = letter === 112 ? 92 - 48 : letter - 48;
  return ((six >> (bit % 6)) & 1) === 1;
}
