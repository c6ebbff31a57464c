/** How sure, as strokes and fills: never by colour alone. */
import type { Status } from '../briefing/index.js';

/** Dashes in pixels; absent: a whole line. */
const dashes: Readonly<Record<Status, string | undefined>> = {
  confirmed: undefined,
  reported: undefined,
  claimed: '5 3',
  disputed: '7 3 1.5 3',
  denied: '1.5 3',
};

/** Line width relative to a confirmed one. */
const widths: Readonly<Record<Status, number>> = { confirmed: 1.25, reported: 1, claimed: 1, disputed: 1, denied: 1 };

export function dashOf(status: Status, former = false): string | undefined {
  return former ? '2 3' : dashes[status];
}

export function widthOf(status: Status): number {
  return widths[status];
}

/** Whether ground of this status is filled, hatched in the actor's pattern, hatched twice, or left empty. */
export function coverOf(status: Status, former: boolean): 'solid' | 'light' | 'hatch' | 'cross' | 'none' {
  if (former) return 'none';
  return ({ confirmed: 'solid', reported: 'light', claimed: 'hatch', disputed: 'cross', denied: 'none' } as const)[
    status
  ];
}
