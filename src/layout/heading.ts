/** Where a short "direction only" arrow stands: near its end, clear of all else, and never promising a clash. */
import { boxesAlong, inside, moved } from './boxes.js';
import { forbidden, type Obstacles } from './obstacles.js';
import type { Box, Point } from './types.js';

export interface HeadingWish {
  readonly at: Point;
  /** Half of the symbol row at that end, in pixels. */
  readonly clearance: number;
  /** Degrees clockwise from north; Web Mercator keeps angles. */
  readonly bearing: number;
  readonly anchor: 'from' | 'to';
  readonly actor: string;
  readonly length: number;
  /** Land movements keep off the water. */
  readonly onWater: (at: Point) => boolean;
}

/** Distances from its end, and shifts aside, at which an arrow is tried, in pixels. */
const spots = {
  from: { distances: [3, 8, 14, 22], shifts: [0, 6, -6, 12, -12] },
  to: {
    distances: [18, 26, 34, 44, 54, 66, 78, 92, 108, 126, 146, 168],
    shifts: [0, 12, -12, 24, -24, 36, -36, 50, -50, 66, -66, 84, -84],
  },
} as const;

/** Tail and tip of the arrow. */
export function placeHeading(wish: HeadingWish, obstacles: Obstacles, frame: Box): [Point, Point] {
  let best = spot(wish, 0, 0);
  let least = Infinity;
  const { distances, shifts } = spots[wish.anchor];
  for (const distance of distances) {
    for (const shift of shifts) {
      const option = spot(wish, distance, shift);
      const boxes = boxesAlong(option, 6, 8);
      const hits = boxes.reduce((sum, box) => sum + Math.min(forbidden, obstacles.cost(box, wish.actor)), 0);
      const outside = boxes.some((box) => !inside(box, frame)) ? forbidden * 4 : 0;
      const wet = boxesAlong(option, 1, 13).filter((box) => wish.onWater([box[0] + 1, box[1] + 1])).length;
      const cost = hits + outside + wet * 60 + distance * 0.3 + Math.abs(shift) * 0.55;
      if (cost < least) [best, least] = [option, cost];
    }
  }
  return best;
}

function spot(
  { at, clearance, bearing, anchor, length }: HeadingWish,
  distance: number,
  shift: number,
): [Point, Point] {
  const angle = (bearing * Math.PI) / 180;
  const along: Point = [Math.sin(angle), -Math.cos(angle)];
  const from = clearance + distance;
  const move = (by: number): Point => moved(moved(at, along, by), [-along[1], along[0]], shift);
  return anchor === 'from' ? [move(from), move(from + length)] : [move(-from - length), move(-from)];
}
