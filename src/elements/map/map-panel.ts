/** Everything about the map of an element: its picture still or live, its controls, its card, its keys. */
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Page } from '../views/page.js';
import { mapView } from './map-view.js';
import { placeCard, type Box } from './card-place.js';
import { FullScreen } from './full-screen.js';
import { MapController } from './map-controller.js';
import type { MapHooks, MapWishes } from './wishes.js';

/** How far an arrow key moves the map, in pixels. */
const keyStep = 90;

export interface PanelHooks {
  /** The picture was drawn anew. */
  readonly drawn: MapHooks['drawn'];
  readonly changed: MapHooks['changed'];
  readonly troubled: MapHooks['troubled'];
  /** Asks to select an item, or none; says whether it happened. */
  readonly select: (item: string | undefined) => boolean;
}

export class MapPanel implements ReactiveController {
  readonly map: MapController;
  #frame: HTMLElement | undefined;
  #selected: string | undefined;
  /** Chosen on the map by key: the card takes the focus, and gives it back. */
  #chosen: string | undefined;
  /** What in the map's box had the focus before a rendering. */
  #held: Element | null = null;
  readonly #screen: FullScreen;

  constructor(
    private readonly host: ReactiveControllerHost &
      HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment },
    prefix: string,
    private readonly hooks: PanelHooks,
  ) {
    host.addController(this);
    this.map = new MapController(host, prefix, {
      drawn: () => {
        hooks.drawn();
        this.#placeCard();
      },
      moved: () => this.#placeCard(),
      changed: hooks.changed,
      troubled: hooks.troubled,
      chosen: (item) => {
        if (item === this.#selected) this.#card?.focus({ preventScroll: true });
        else if (hooks.select(item)) this.#chosen = item;
      },
    });
    this.#screen = new FullScreen((full) => {
      this.map.cooperate(!full);
      host.requestUpdate();
    });
  }

  /** @param selected the item whose card is open */
  render(page: Page, selected: string | undefined): TemplateResult {
    const { map } = this;
    this.#selected = selected;
    this.#held = this.#focused();
    return mapView({
      page,
      state: map.state,
      note: map.note,
      full: this.#screen.full,
      open: selected,
      controls: map.controls,
      frame: (element) => {
        this.#frame = element instanceof HTMLElement ? element : undefined;
      },
      act: {
        zoomIn: () => map.zoomBy(1),
        zoomOut: () => map.zoomBy(-1),
        reset: () => map.reset(),
        fullScreen: () => {
          const box = this.#box;
          if (box) void this.#screen.toggle(box);
        },
        consent: () => map.consent(),
        dismiss: () => map.dismiss(),
        close: () => this.#close(),
        key: (event) => this.#key(event),
      },
    });
  }

  /** After each rendering of the host. */
  show(wishes: Omit<MapWishes, 'frame'> | undefined): void {
    const frame = this.#frame;
    this.map.show(wishes && frame && { ...wishes, frame });
    if (this.map.state === 'live') this.map.cooperate(!this.#screen.full);
    this.#placeCard();
    const chosen = this.#chosen;
    this.#chosen = undefined;
    if (chosen !== undefined && chosen === this.#selected) this.#card?.focus({ preventScroll: true });
    else if (this.#held?.isConnected === false && !this.#focused()) this.#focusFrame();
    this.#held = null;
  }

  hostDisconnected(): void {
    this.#screen.leave();
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

  get #controls(): Box | undefined {
    const box = this.map.controls?.box;
    return box && { left: box[0], top: box[1], right: box[2], bottom: box[3] };
  }

  #placeCard(): void {
    const [card, frame] = [this.#card, this.#frame];
    if (!card || !frame || this.#selected === undefined) return;
    const note = this.#box?.querySelector<HTMLElement>('.map-note');
    const head = note ? note.offsetTop + note.offsetHeight : 0;
    card.style.maxBlockSize = `calc(100% - ${String(head + 16)}px)`;
    const around = frame.getBoundingClientRect();
    const boxes = this.#featuresOf(this.#selected).map((feature) => feature.getBoundingClientRect());
    const seen = boxes.filter(
      (box) =>
        box.width > 0 &&
        box.right > around.left &&
        box.left < around.right &&
        box.bottom > around.top &&
        box.top < around.bottom,
    );
    const feature = seen.length === 0 ? undefined : boundsOf(seen, around);
    const [left, top] = placeCard(
      { width: card.offsetWidth, height: card.offsetHeight },
      { width: frame.clientWidth, height: frame.clientHeight },
      feature,
      head,
      this.map.state === 'live' ? this.#controls : undefined,
    );
    card.style.left = `${String(Math.round(left))}px`;
    card.style.top = `${String(Math.round(top))}px`;
  }

  /** What an item is drawn as; else what belongs to it. */
  #featuresOf(item: string): SVGElement[] {
    const id = CSS.escape(item);
    const find = (selector: string): SVGElement[] => [...(this.map.svg?.querySelectorAll<SVGElement>(selector) ?? [])];
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
    } else if (!this.map.key(event) && !(event.composedPath()[0] === this.#frame && this.#move(event.key))) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #move(key: string): boolean {
    const { map } = this;
    if (map.state !== 'live') return false;
    switch (key) {
      case 'ArrowLeft':
        map.panBy(-keyStep, 0);
        return true;
      case 'ArrowRight':
        map.panBy(keyStep, 0);
        return true;
      case 'ArrowUp':
        map.panBy(0, -keyStep);
        return true;
      case 'ArrowDown':
        map.panBy(0, keyStep);
        return true;
      case '+':
      case '=':
        map.zoomBy(1);
        return true;
      case '-':
      case '_':
        map.zoomBy(-1);
        return true;
      case '0':
        map.reset();
        return true;
      default:
        return false;
    }
  }
}

function boundsOf(boxes: readonly DOMRect[], { left, top }: DOMRect) {
  return {
    left: Math.min(...boxes.map((box) => box.left)) - left,
    top: Math.min(...boxes.map((box) => box.top)) - top,
    right: Math.max(...boxes.map((box) => box.right)) - left,
    bottom: Math.max(...boxes.map((box) => box.bottom)) - top,
  };
}
