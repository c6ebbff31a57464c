/** Lights what belongs together: a name in the text and its marks on the map, either way round, by pointer, focus, tap or key. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Root extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class Lighting implements ReactiveController {
  /** Stays lit until it is let go: what was tapped or pressed. */
  #pinned: string | undefined;
  #lit = '';

  constructor(private readonly host: ReactiveControllerHost & Root) {
    host.addController(this);
  }

  /** From name to name, what leaves and what comes are both inside: such events never reach the host itself. */
  hostConnected(): void {
    const { host } = this;
    const inside = host.renderRoot;
    inside.addEventListener('pointerover', this.#over);
    inside.addEventListener('focusin', this.#over);
    inside.addEventListener('focusout', this.#leave);
    host.addEventListener('pointerleave', this.#leave);
    host.addEventListener('click', this.#press);
    host.addEventListener('keydown', this.#key);
  }

  hostDisconnected(): void {
    const { host } = this;
    const inside = host.renderRoot;
    inside.removeEventListener('pointerover', this.#over);
    inside.removeEventListener('focusin', this.#over);
    inside.removeEventListener('focusout', this.#leave);
    host.removeEventListener('pointerleave', this.#leave);
    host.removeEventListener('click', this.#press);
    host.removeEventListener('keydown', this.#key);
  }

  /** Marks are new after each drawing: what was lit is lit again. */
  refresh(): void {
    this.#lit = '';
    if (this.#pinned !== undefined) this.#light(this.#pinned);
  }

  readonly #over = (event: Event): void => {
    if (event instanceof PointerEvent && event.pointerType === 'touch') return;
    this.#light(refsUnder(event) ?? this.#pinned);
  };

  readonly #leave = (): void => this.#light(this.#pinned);

  readonly #press = (event: Event): void => {
    const refs = refsUnder(event);
    this.#pinned = refs === this.#pinned ? undefined : refs;
    this.#light(this.#pinned);
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#pinned !== undefined) {
      this.#pinned = undefined;
      this.#light(undefined);
    } else if ((event.key === 'Enter' || event.key === ' ') && nameUnder(event)) {
      event.preventDefault();
      this.#press(event);
    }
  };

  #light(refs: string | undefined): void {
    const wanted = refs ?? '';
    const key = `${wanted}|${this.#pinned ?? ''}`;
    if (key === this.#lit) return;
    this.#lit = key;
    const ids = wanted.split(' ').filter((id) => id !== '');
    const root = this.host.renderRoot;
    let marks = 0;
    for (const mark of root.querySelectorAll('.frame [data-refs]')) {
      const lit = ids.length > 0 && (mark.getAttribute('data-refs') ?? '').split(' ').some((ref) => ids.includes(ref));
      mark.classList.toggle('lit', lit);
      if (lit) marks += 1;
    }
    root.querySelector('.frame')?.classList.toggle('lighting', marks > 0);
    for (const name of root.querySelectorAll('[data-ref]')) {
      const id = name.getAttribute('data-ref') ?? '';
      name.classList.toggle('lit', ids.includes(id));
      if (name.hasAttribute('aria-pressed')) name.setAttribute('aria-pressed', String(this.#pinned === id));
    }
  }
}

/** What the pointer or the focus is on: a name stands for its id, a mark for the item it draws. */
function refsUnder(event: Event): string | undefined {
  for (const target of event.composedPath()) {
    if (!(target instanceof Element)) continue;
    const ref = target.getAttribute('data-ref') || target.getAttribute('data-item');
    if (ref) return ref;
    if (target.hasAttribute('data-refs')) return target.getAttribute('data-refs') || undefined;
  }
  return undefined;
}

function nameUnder(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof Element && target.getAttribute('role') === 'button' && target.hasAttribute('data-ref');
}
