/** Where a short "direction only" arrow stands: near its end, clear of all else, and never promising a clash. */
import { boxesAlong, inside } from './boxes.js';
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

/** Tail and tip of the arrow. */
export function placeHeading(wish: HeadingWish, obstacles: Obstacles, frame: Box): [Point, Point] {
  const angle = (wish.bearing * Math.PI) / 180;
  const along: Point = [Math.sin(angle), -Math.cos(angle)];
  const aside: Point = [-along[1], along[0]];
  let best = spot(wish, along, aside, wish.clearance, 0);
  let least = Infinity;
  for (const distance of wish.anchor === 'from' ? fromDistances : toDistances) {
    for (const shift of wish.anchor === 'from' ? fromShifts : toShifts) {
      const option = spot(wish, along, aside, wish.clearance + distance, shift);
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

const fromDistances = [3, 8, 14, 22];
const fromShifts = [0, 6, -6, 12, -12];
const toDistances = [18, 26, 34, 44, 54, 66, 78, 92, 108, 126, 146, 168];
const toShifts = [0, 12, -12, 24, -24, 36, -36, 50, -50, 66, -66, 84, -84];

function spot(wish: HeadingWish, along: Point, aside: Point, distance: number, shift: number): [Point, Point] {
  const move = (by: number): Point => [
    wish.at[0] + along[0] * by + aside[0] * shift,
    wish.at[1] + along[1] * by + aside[1] * shift,
  ];
  return wish.anchor === 'from'
    ? [move(distance), move(distance + wish.length)]
    : [move(-distance - wish.length), move(-distance)];
}
