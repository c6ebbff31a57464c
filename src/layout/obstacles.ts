/** What labels, arrows and the inset keep clear of: boxes that forbid, and boxes that only cost. */
import { overlap } from './boxes.js';
import type { Box } from './types.js';

/** What covering a forbidden box costs: more than any sum of small ones. */
export const forbidden = 1000;
/** From this weight on, a mark should not be crossed by thin lines. */
const whole = 20;
/** What a forbidden box weighs where something has to be covered. */
const heaviest = 60;
/** Obstacles are filed by squares of this many pixels, so that asking is quick. */
const square = 48;

interface Obstacle {
  readonly box: Box;
  /** Cost for each 100 square pixels covered; `Infinity` forbids. */
  readonly weight: number;
  /** The actor or item whose own marks and labels may pass freely. */
  readonly owner: string | undefined;
}

/** A growing list of obstacles, asked often. */
export class Obstacles {
  readonly #squares = new Map<number, Obstacle[]>();

  add(boxes: readonly Box[], weight: number, owner?: string): void {
    for (const box of boxes) {
      const obstacle = { box, weight, owner };
      for (const key of squaresOf(box)) {
        const filed = this.#squares.get(key);
        if (filed) filed.push(obstacle);
        else this.#squares.set(key, [obstacle]);
      }
    }
  }

  /** How many of the boxes touch something that should stay whole. */
  hits(boxes: readonly Box[]): number {
    let hits = 0;
    for (const box of boxes) {
      const touched = squaresOf(box).some((key) =>
        this.#squares.get(key)?.some((obstacle) => obstacle.weight >= whole && overlap(box, obstacle.box) > 0),
      );
      if (touched) hits++;
    }
    return hits;
  }

  /** The cost of covering `box`; from `forbidden` on it must not be, and the sum is not continued. */
  cost(box: Box, owner?: string): number {
    let cost = 0;
    for (const { obstacle, area } of this.#under(box)) {
      if (owner !== undefined && obstacle.owner === owner) continue;
      if (obstacle.weight === Infinity) return forbidden + area;
      cost += (obstacle.weight * area) / 100;
    }
    return cost;
  }

  /** How much lies under a box that must cover something: what forbids counts by its area too. */
  burden(box: Box): number {
    let burden = 0;
    for (const { obstacle, area } of this.#under(box)) burden += (Math.min(obstacle.weight, heaviest) * area) / 100;
    return burden;
  }

  *#under(box: Box): Generator<{ obstacle: Obstacle; area: number }> {
    for (const key of squaresOf(box)) {
      for (const obstacle of this.#squares.get(key) ?? []) {
        const area = overlap(box, obstacle.box);
        if (area > 0.5 && key === firstShared(box, obstacle.box)) yield { obstacle, area };
      }
    }
  }
}

function squaresOf([left, top, right, bottom]: Box): number[] {
  const keys: number[] = [];
  for (let x = Math.floor(left / square); x <= Math.floor(right / square); x++) {
    for (let y = Math.floor(top / square); y <= Math.floor(bottom / square); y++) keys.push(keyOf(x, y));
  }
  return keys;
}

/** Two boxes that meet share several squares; they are counted in the first. */
function firstShared(a: Box, b: Box): number {
  return keyOf(Math.floor(Math.max(a[0], b[0]) / square), Math.floor(Math.max(a[1], b[1]) / square));
}

function keyOf(x: number, y: number): number {
  return x * 4096 + y;
}
