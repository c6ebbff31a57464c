/** What a reader does about a frame: whether they see it, and reach for it. */
import { onReach, type Reach } from './reach.js';

export class Attention {
  inView = false;
  #frame: HTMLElement | undefined;
  #unreach: (() => void) | undefined;
  readonly #sight =
    typeof IntersectionObserver === 'undefined' ? undefined : new IntersectionObserver((seen) => this.#seen(seen));

  constructor(
    private readonly reach: Reach,
    /** It came into view, or left it. */
    private readonly sight: () => void,
  ) {}

  /** Another frame, or none. */
  pay(frame: HTMLElement | undefined): void {
    this.#sight?.disconnect();
    this.#unreach?.();
    this.#unreach = undefined;
    this.#frame = frame;
    if (!frame) {
      this.inView = false;
      return;
    }
    this.#sight?.observe(frame);
    this.#unreach = onReach(frame, this.reach);
  }

  /** An observer tells of changes, and first of what is. */
  lookAgain(): void {
    if (!this.#frame) return;
    this.#sight?.unobserve(this.#frame);
    this.#sight?.observe(this.#frame);
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    const last = entries.at(-1);
    if (!last) return;
    this.inView = last.isIntersecting;
    this.sight();
  }
}
