/** What `<map-brief>` tells the page: that it is drawn, and what went wrong. */
import type { Briefing, Problem } from '../briefing/index.js';

/** The briefing is drawn, whole or with what was left out named. */
export class BriefReadyEvent extends Event {
  static readonly type = 'brief-ready';

  constructor(
    readonly briefing: Briefing,
    /** Everything found in the file, remarks included. */
    readonly problems: readonly Problem[],
  ) {
    super(BriefReadyEvent.type, { bubbles: true, composed: true });
  }
}

/** Something is wrong with the file, or on the way to it: one event for each cause. */
export class BriefProblemEvent extends Event {
  static readonly type = 'brief-problem';
  /** The gravest, first found. */
  readonly problem: Problem;

  constructor(
    problem: Problem,
    /** All that belong to this cause, `problem` among them. */
    readonly problems: readonly Problem[] = [problem],
  ) {
    super(BriefProblemEvent.type, { bubbles: true, composed: true });
    this.problem = problem;
  }
}

declare global {
  /** Elements, `document` and `window`: both events bubble through all of them. */
  interface GlobalEventHandlersEventMap {
    'brief-ready': BriefReadyEvent;
    'brief-problem': BriefProblemEvent;
  }
}
