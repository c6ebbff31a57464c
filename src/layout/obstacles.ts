/** What labels, arrows and the inset keep clear of: boxes that forbid, and boxes that only cost. */
import { overlap } from './boxes.js';
import type { Box } from './types.js';

/** What covering a forbidden box costs: more than any sum of small ones. */
export const forbidden = 1000;

/** From this weight on, a mark should not be crossed by thin lines. */
const whole = 20;

export interface Obstacle {
  readonly box: Box;
  /** Cost for each 100 square pixels covered; `Infinity` forbids. */
  readonly weight: number;
  /** Actor or item that may pass freely. */
  readonly owner?: string;
}

/** A growing list of obstacles, asked often. */
export class Obstacles {
  readonly #all: Obstacle[] = [];

  constructor(from: readonly Obstacle[] = []) {
    this.#all.push(...from);
  }

  add(boxes: readonly Box[], weight: number, owner?: string): void {
    for (const box of boxes) this.#all.push(owner === undefined ? { box, weight } : { box, weight, owner });
  }

  /** How many of the boxes touch something that should stay whole. */
  hits(boxes: readonly Box[]): number {
    return boxes.filter((box) =>
      this.#all.some((obstacle) => obstacle.weight >= whole && overlap(box, obstacle.box) > 0),
    ).length;
  }

  /** The cost of covering `box`; from `forbidden` on it must not be. */
  cost(box: Box, owner?: string): number {
    let cost = 0;
    for (const obstacle of this.#all) {
      if (owner !== undefined && obstacle.owner === owner) continue;
      const area = overlap(box, obstacle.box);
      if (area > 0.5) cost += obstacle.weight === Infinity ? forbidden + area : (obstacle.weight * area) / 100;
    }
    return cost;
  }
}
