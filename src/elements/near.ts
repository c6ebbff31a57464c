/** Whether a reader is about to see an element: for those that wait for it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far beyond the window: one window more each way. */
const ahead = '100% 0px';

export class Near implements ReactiveController {
  #seen = false;
  #sight: IntersectionObserver | undefined;
  readonly #come = (): void => {
    if (this.is) return;
    this.#seen = true;
    this.#stop();
    this.host.requestUpdate();
  };

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly waits: () => boolean,
  ) {
    host.addController(this);
  }

  /** Once near, it stays so. */
  get is(): boolean {
    return this.#seen || !this.waits();
  }

  hostUpdate(): void {
    if (this.is || !this.host.isConnected || this.#sight) return;
    this.#sight = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#come();
      },
      { rootMargin: ahead },
    );
    this.#sight.observe(this.host);
    addEventListener('beforeprint', this.#come);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #stop(): void {
    this.#sight?.disconnect();
    this.#sight = undefined;
    removeEventListener('beforeprint', this.#come);
  }
}
