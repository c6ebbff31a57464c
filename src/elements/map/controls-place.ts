/** Where the map's controls stand: at the head of the map, on the side where they cover least. */
import type { Box, Layout } from '../../layout/index.js';

export interface ControlsPlace {
  readonly side: 'left' | 'right';
  /** Beside each other, on a map that is not high. */
  readonly row: boolean;
  /** In pixels of the map. */
  readonly box: Box;
}

/** From the controls to the map's edge, their breadth, and their length: four buttons and the gaps between their groups. */
const [edge, breadth, length] = [10, 36, 160] as const;
/** Maps narrower than this have them in a row. */
const rowBelow = 560;

export function placeControls({ width, main, inset }: Layout): ControlsPlace {
  const row = width < rowBelow;
  const [across, down] = row ? [length, breadth] : [breadth, length];
  const taken = [
    ...main.labels.map(({ box }) => box),
    ...main.shapes.flatMap((shape): Box[] => {
      if (shape.kind !== 'symbol') return [];
      const [[x, y], half] = [shape.at, shape.size / 2];
      return [[x - half, y - half, x + half, y + half]];
    }),
    ...(inset ? [inset.box] : []),
  ];
  const at = (side: ControlsPlace['side']): ControlsPlace => {
    const left = side === 'left' ? edge : width - edge - across;
    return { side, row, box: [left, edge, left + across, edge + down] };
  };
  const [right, left] = [at('right'), at('left')];
  return covered(right.box, taken) <= covered(left.box, taken) ? right : left;
}

/** Square pixels of what is taken. */
function covered(box: Box, taken: readonly Box[]): number {
  return taken.reduce((sum, other) => {
    const width = Math.min(box[2], other[2]) - Math.max(box[0], other[0]);
    const height = Math.min(box[3], other[3]) - Math.max(box[1], other[1]);
    return sum + (width > 0 && height > 0 ? width * height : 0);
  }, 0);
}
