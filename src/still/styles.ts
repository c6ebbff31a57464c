/** How sure, as strokes and fills: never by colour alone. */
import type { Status } from '../briefing/index.js';

/** Dashes in pixels; absent: a whole line. */
const dashes: Readonly<Partial<Record<Status, string>>> = {
  claimed: '5 3',
  disputed: '7 3 1.5 3',
  denied: '1.5 3',
};

const covers = { confirmed: 'solid', reported: 'light', claimed: 'hatch', disputed: 'cross', denied: 'none' } as const;

/** Ground is filled, filled lighter, hatched in the actor's pattern, hatched twice, or left empty. */
export type Covering = (typeof covers)[Status];

export function dashOf(status: Status, former = false): string | undefined {
  return former ? '2 3' : dashes[status];
}

/** Line width relative to a reported one. */
export function widthOf(status: Status): number {
  return status === 'confirmed' ? 1.25 : 1;
}

export function coverOf(status: Status, former: boolean): Covering {
  return former ? 'none' : covers[status];
}
