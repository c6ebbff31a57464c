/** Leads from a footnote to its source: in the element itself, else wherever another part of the same brief lists it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BriefStore } from './store.js';

interface Root extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class Shelf implements ReactiveController {
  #store: BriefStore | undefined;
  #withdraw: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Root,
    private readonly prefix: string,
    private readonly storeOf: () => BriefStore | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.renderRoot.addEventListener('click', this.#follow);
    this.#offer(this.storeOf());
  }

  hostDisconnected(): void {
    this.host.renderRoot.removeEventListener('click', this.#follow);
    this.#offer(undefined);
  }

  hostUpdated(): void {
    if (this.host.isConnected) this.#offer(this.storeOf());
  }

  #offer(store: BriefStore | undefined): void {
    if (store === this.#store) return;
    this.#withdraw?.();
    this.#store = store;
    this.#withdraw = store?.offerSources(this.#show);
  }

  /** An address with a fragment does not reach into a shadow root, and must not change the page's. */
  readonly #follow = (event: Event): void => {
    const [origin] = event.composedPath();
    const id = origin instanceof Element ? origin.closest('[data-source]')?.getAttribute('data-source') : undefined;
    if (!id || event.defaultPrevented) return;
    event.preventDefault();
    if (!this.#show(id)) this.#store?.showSource(id);
  };

  readonly #show = (id: string): boolean => {
    const target = this.host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(`${this.prefix}-source-${id}`)}`);
    if (!target) return false;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'nearest' });
    return true;
  };
}
