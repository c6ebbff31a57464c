/** Lights what belongs together in all parts of a brief: a name and its marks, by pointer, focus, tap or key. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { askToSelect } from './asking.js';
import type { BriefStore } from './store.js';

interface Root extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class Lighting implements ReactiveController {
  /** The store that this element's pointer or focus lights. */
  #pointing: BriefStore | undefined;
  #lit = '';

  constructor(
    private readonly host: ReactiveControllerHost & Root,
    private readonly storeOf: () => BriefStore | undefined,
  ) {
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
    inside.addEventListener('click', this.#press);
    host.addEventListener('keydown', this.#key);
  }

  hostDisconnected(): void {
    const { host } = this;
    const inside = host.renderRoot;
    inside.removeEventListener('pointerover', this.#over);
    inside.removeEventListener('focusin', this.#over);
    inside.removeEventListener('focusout', this.#leave);
    host.removeEventListener('pointerleave', this.#leave);
    inside.removeEventListener('click', this.#press);
    host.removeEventListener('keydown', this.#key);
    this.#leave();
  }

  /** Lights what the store says; `anew` where marks were drawn since. */
  refresh(anew = false): void {
    if (anew) this.#lit = '';
    const store = this.storeOf();
    const [wanted, selected] = [store?.pointed ?? store?.selected ?? '', store?.selected];
    const key = `${wanted}|${selected ?? ''}`;
    if (key === this.#lit) return;
    this.#lit = key;
    light(this.host.renderRoot, wanted.split(' ').filter(Boolean), selected);
  }

  readonly #over = (event: Event): void => {
    if (!this.#isOwn(event)) return;
    // A finger lights what it taps; a pressed mouse is dragging the map.
    if (event instanceof PointerEvent && (event.pointerType === 'touch' || event.buttons > 0)) return;
    const refs = refsUnder(event);
    if (refs === undefined) {
      this.#leave();
      return;
    }
    this.#pointing = this.storeOf();
    this.#pointing?.point(refs);
  };

  readonly #leave = (): void => {
    this.#pointing?.point(undefined);
    this.#pointing = undefined;
  };

  /** A second press lets go, and so does one beside everything; what has an act of its own selects nothing. */
  readonly #press = (event: Event): void => {
    if (!this.#isOwn(event)) return;
    const store = this.storeOf();
    const [id] = refsUnder(event)?.split(' ') ?? [];
    if (id === undefined && hasOwnAct(event)) return;
    askToSelect(this.host, store, id === store?.selected ? undefined : id);
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (!this.#isOwn(event)) return;
    if (event.key === 'Escape') askToSelect(this.host, this.storeOf(), undefined);
    else if ((event.key === 'Enter' || event.key === ' ') && nameUnder(event)) {
      event.preventDefault();
      this.#press(event);
    }
  };

  /** What happens in a part that stands inside this element is that part's. */
  #isOwn(event: Event): boolean {
    const [origin] = event.composedPath();
    return origin === this.host || (origin instanceof Node && origin.getRootNode() === this.host.renderRoot);
  }
}

function light(root: HTMLElement | DocumentFragment, ids: readonly string[], selected: string | undefined): void {
  let marks = 0;
  for (const mark of root.querySelectorAll('.frame [data-refs]')) {
    const lit = (mark.getAttribute('data-refs') ?? '').split(' ').some((ref) => ids.includes(ref));
    mark.classList.toggle('lit', lit);
    if (lit) marks += 1;
  }
  root.querySelector('.frame')?.classList.toggle('lighting', marks > 0);
  for (const name of root.querySelectorAll('[data-ref]')) {
    const id = name.getAttribute('data-ref') ?? '';
    name.classList.toggle('lit', ids.includes(id));
    if (name.hasAttribute('aria-pressed')) name.setAttribute('aria-pressed', String(selected === id));
  }
}

/** What the pointer or the focus is on: a name stands for its id, a mark for the item it draws. */
function refsUnder(event: Event): string | undefined {
  for (const target of event.composedPath()) {
    if (target === event.currentTarget) return undefined;
    if (!(target instanceof Element)) continue;
    const ref = target.getAttribute('data-ref') || target.getAttribute('data-item');
    if (ref) return ref;
    if (target.hasAttribute('data-refs')) return target.getAttribute('data-refs') || undefined;
  }
  return undefined;
}

function hasOwnAct(event: Event): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches('a, button, summary'));
}

function nameUnder(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof Element && target.getAttribute('role') === 'button' && target.hasAttribute('data-ref');
}
