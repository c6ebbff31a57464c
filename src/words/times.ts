/** What holds at a moment, what did before, and what is yet to come: the words' side of `sceneAt`. */
import type { When } from '../briefing/index.js';
import type { Moment } from '../scene/index.js';
import type { Situation } from '../situation/index.js';

/** `hidden` is hidden by a step, or begins later. */
export type Held = 'now' | 'former' | 'hidden';

interface Timed {
  readonly id?: string | undefined;
  readonly path: string;
  readonly since?: When | undefined;
  readonly until?: When | undefined;
  /** An incident's own time: it shows from then on. */
  readonly when?: When | undefined;
}

/** The moment that a reader sees first: the briefing's `asOf`, or everything. */
export function firstMoment(situation: Situation): Moment {
  const { asOf } = situation.briefing;
  return asOf === undefined ? {} : { when: asOf };
}

/** An item holds if its possible period meets the moment; `until` is inclusive. */
export function heldAt(item: Timed, moment: Moment): Held {
  if (moment.hide?.some((id) => id === item.id || id === item.path)) return 'hidden';
  const { when } = moment;
  if (when === undefined) return 'now';
  const start = latest(item.since?.start, item.when?.start);
  if (start !== undefined && when.end !== undefined && start >= when.end) return 'hidden';
  const end = item.until?.end;
  return end !== undefined && when.start !== undefined && end <= when.start ? 'former' : 'now';
}

function latest(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}
