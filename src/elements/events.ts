/** What the elements tell the page: that a brief is drawn, what went wrong, and what a reader asks for. */
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

/** A reader asks for a selection; cancelled, nothing changes. */
export class BriefSelectEvent extends Event {
  static readonly type = 'brief-select';

  constructor(
    /** The id of the item, or its path in the file; undefined lets go. */
    readonly id: string | undefined,
    /** What is selected as yet. */
    readonly selected: string | undefined,
  ) {
    super(BriefSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/** A reader asks for a moment; cancelled, nothing changes. */
export class BriefTimeEvent extends Event {
  static readonly type = 'brief-time';

  constructor(
    /** A date or period as in a briefing file; undefined: the file's own moment. */
    readonly when: string | undefined,
    /** The moment looked at as yet. */
    readonly previous: string | undefined,
  ) {
    super(BriefTimeEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/** The map has come alive, or is a still again. */
export class BriefLiveEvent extends Event {
  static readonly type = 'brief-live';

  constructor(
    readonly live: boolean,
    /** Why; a code. */
    readonly reason: string,
  ) {
    super(BriefLiveEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  /** Elements, `document` and `window`: all of them bubble, and leave the shadow root. */
  interface GlobalEventHandlersEventMap {
    'brief-ready': BriefReadyEvent;
    'brief-problem': BriefProblemEvent;
    'brief-select': BriefSelectEvent;
    'brief-time': BriefTimeEvent;
    'brief-live': BriefLiveEvent;
  }
}
