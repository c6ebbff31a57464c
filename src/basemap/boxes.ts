/** Where each country lies, as compiled in. */
import { countryBoxes } from './countries.generated.js';
import type { Box } from './extent.js';
import { decodeLines } from './wire.js';

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
