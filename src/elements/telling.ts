/** Tells the page how the loading of a briefing went: one event for each outcome, and a line on the console for each remark. */
import type { Problem } from '../briefing/index.js';
import { BriefProblemEvent, BriefReadyEvent } from './events.js';
import { Notices } from './notices.js';
import { saysNothing } from './picture.js';
import type { BriefStore } from './store.js';

export class Telling {
  #told: unknown;
  readonly #notices = new Notices();

  constructor(private readonly element: Element) {}

  /**
   * Called whenever the page shows the store's state.
   *
   * @param file the address of the briefing as the page gives it; empty for one that has none
   */
  tell(store: BriefStore, file: string): void {
    const { state } = store;
    if (state === this.#told) return;
    this.#told = state;
    if (state.kind === 'failed') this.problem(state.problems);
    if (state.kind !== 'read') return;
    const { briefing, ground } = state;
    if (ground.kind === 'loading' || ground.kind === 'slow' || (ground.kind === 'ready' && ground.opening)) return;
    const { problems } = store;
    const serious = problems.filter(({ severity }) => severity !== 'note');
    if (serious.length > 0) this.problem(serious);
    if (ground.kind === 'missing') this.problem([ground.problem]);
    this.#warn(file, [...serious, ...(ground.kind === 'missing' ? [ground.problem] : [])]);
    if (saysNothing(briefing)) this.problem([nothingSaid]);
    else this.element.dispatchEvent(new BriefReadyEvent(briefing, problems));
  }

  /** `for` names nothing that is there. */
  lost(id: string): void {
    const problem: Problem = {
      path: '',
      code: 'for-names-nothing',
      severity: 'warning',
      message: `There is no brief element with the id "${id}".`,
      mend: 'Give that id to a `<map-brief>` in the page, or a briefing to this element.',
    };
    this.problem([problem]);
    this.#warn('', [problem]);
  }

  problem(problems: readonly Problem[]): void {
    const worst = problems.find(({ severity }) => severity === 'error') ?? problems[0];
    if (worst) this.element.dispatchEvent(new BriefProblemEvent(worst, problems));
  }

  #warn(file: string, problems: readonly Problem[]): void {
    this.#notices.warn(this.element.localName, file, problems);
  }
}

export const nothingSaid: Problem = {
  path: '',
  code: 'nothing-to-show',
  severity: 'error',
  message: 'The briefing has no item, no story and no summary: there is nothing to show.',
  mend: 'Add places and what happened there, or a summary.',
};
