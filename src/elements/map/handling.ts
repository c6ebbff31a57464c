/** What a reader does with the map of an element: brings it alive, moves it, fills the screen with it, opens a card, by pointer or key. */
import { html, nothing } from 'lit';
import { mapInWords } from '../../still/index.js';
import { card } from '../views/card.js';
import type { Page } from '../views/page.js';
import { putCard } from './card-place.js';
import { controls, noteView, type MapActs } from './controls.js';
import { FullScreen } from './full-screen.js';
import { actOfKey } from './keys.js';
import { Living } from './living.js';
import type { Handles } from './map-box.js';
import type { StillMap } from './still-map.js';
import type { PanelHooks, PanelHost } from './wishes.js';

export class Handling {
  readonly life: Living;
  #selected: string | undefined;
  /** Chosen on the map by key: the card takes the focus, and gives it back. */
  #chosen: string | undefined;
  /** What in the map's box had the focus before a rendering. */
  #held: Element | null = null;
  readonly #screen: FullScreen;
  readonly #acts: MapActs = {
    zoomIn: () => this.life.map?.zoomBy(1),
    zoomOut: () => this.life.map?.zoomBy(-1),
    reset: () => this.life.reset(),
    fullScreen: () => {
      const box = this.#box;
      if (box) void this.#screen.toggle(box);
    },
    consent: () => this.life.consent(),
    dismiss: () => this.life.notes.dismiss(),
  };

  constructor(
    private readonly host: PanelHost,
    private readonly still: StillMap,
    private readonly hooks: PanelHooks,
  ) {
    still.stage.describeBy(mapInWords);
    this.#screen = new FullScreen((full) => {
      this.life.map?.cooperate(!full);
      host.requestUpdate();
    });
    this.life = new Living(host, still, {
      moved: () => this.placeCard(),
      changed: hooks.changed,
      troubled: hooks.troubled,
      chosen: (item) => {
        if (item === this.#selected) this.#card?.focus({ preventScroll: true });
        else if (hooks.select(item)) this.#chosen = item;
      },
    });
  }

  /** @param selected the item whose card is open */
  render({ words, prefix, ...page }: Page, selected: string | undefined): Handles {
    const { state, notes } = this.life;
    const note = notes.current;
    const { full } = this.#screen;
    const [live, coming] = [state === 'live', state === 'coming'];
    this.#selected = selected;
    this.#held = this.#focused();
    const parts = { words, state, full, place: this.still.stage.controls, act: this.#acts };
    return {
      full,
      describedBy: live ? `${prefix}-keys` : undefined,
      status: coming ? words.live.coming : note ? words.live.trouble[note.trouble] : '',
      key: (event) => this.#key(event),
      content: html`
        ${live ? html`<p class="hidden" id="${prefix}-keys">${words.live.keys}</p>` : nothing}
        ${live || full ? controls(parts) : nothing}
        ${
          coming
            ? html`<p class="map-note coming">${words.live.coming}</p>`
            : note
              ? noteView(note, words, this.#acts)
              : nothing
        }
        ${selected === undefined ? nothing : card({ words, prefix, ...page }, selected, () => this.#close())}
      `,
    };
  }

  /** After each rendering of the host. */
  rendered(): void {
    this.life.map?.cooperate(!this.#screen.full);
    this.placeCard();
    const chosen = this.#chosen;
    this.#chosen = undefined;
    if (chosen !== undefined && chosen === this.#selected) this.#card?.focus({ preventScroll: true });
    else if (this.#held?.isConnected === false && !this.#focused()) this.#focusFrame();
    this.#held = null;
  }

  leave(): void {
    this.#screen.leave();
  }

  placeCard(): void {
    const [card, frame, item] = [this.#card, this.#frame, this.#selected];
    if (!card || !frame || item === undefined) return;
    const controls = this.life.state === 'live' ? this.still.stage.controls?.box : undefined;
    const note = this.#box?.querySelector<HTMLElement>('.map-note');
    putCard(card, frame, this.#featuresOf(item), note ? note.offsetTop + note.offsetHeight : 0, controls);
  }

  get #frame(): HTMLElement | undefined {
    return this.still.wishes?.frame;
  }

  get #card(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('.card');
  }

  get #box(): HTMLElement | null | undefined {
    return this.#frame?.parentElement;
  }

  #focused(): Element | null {
    const root = this.#frame?.getRootNode();
    const focused = root instanceof ShadowRoot ? root.activeElement : null;
    return focused && this.#box?.contains(focused) === true ? focused : null;
  }

  /** What had the focus is gone. That is no reach for the map: it would try again what has just failed. */
  #focusFrame(): void {
    const once = new AbortController();
    this.#box?.addEventListener('focusin', (event) => event.stopPropagation(), { capture: true, signal: once.signal });
    this.#frame?.focus({ preventScroll: true });
    once.abort();
  }

  /** What an item is drawn as; else what belongs to it. */
  #featuresOf(item: string): SVGElement[] {
    const id = CSS.escape(item);
    const { svg } = this.still.stage;
    const find = (selector: string): SVGElement[] => [...(svg?.querySelectorAll<SVGElement>(selector) ?? [])];
    const own = find(`.main [data-item="${id}"]`);
    return own.length > 0 ? own : find(`.main [data-refs~="${id}"]`);
  }

  #close(): void {
    const item = this.#selected;
    const within = this.#card?.matches(':focus-within') === true;
    this.hooks.select(undefined);
    if (!within || item === undefined) return;
    const feature = this.#featuresOf(item).find((one) => one.getAttribute('role') === 'button');
    (feature ?? this.#frame)?.focus({ preventScroll: true });
  }

  #key(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && this.#selected !== undefined) {
      this.#close();
    } else if (event.key === 'Escape' && this.#screen.full) {
      this.#screen.leave();
    } else if (!this.life.features.key(event, (box) => this.#bringIn(box)) && !this.#move(event)) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #move(event: KeyboardEvent): boolean {
    const { map } = this.life;
    const act = actOfKey(event.key, this.#acts.reset);
    if (!map || !act || event.composedPath()[0] !== this.#frame) return false;
    act(map);
    return true;
  }

  /** Moves the map so that a feature outside of it comes into view. */
  #bringIn(box: DOMRect): void {
    const frame = this.#frame?.getBoundingClientRect();
    if (!frame) return;
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const inside = x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
    if (!inside) this.life.map?.panBy(x - (frame.left + frame.right) / 2, y - (frame.top + frame.bottom) / 2);
  }
}
