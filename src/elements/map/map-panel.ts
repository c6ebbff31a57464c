/** The map of an element: its picture in its box, and once it is handed over, what a reader does with it. */
import type { ReactiveController, TemplateResult } from 'lit';
import type { Page } from '../views/page.js';
import type { Handling } from './handling.js';
import { mapBox } from './map-box.js';
import { StillMap } from './still-map.js';
import type { MapWishes, PanelHooks, PanelHost } from './wishes.js';

export class MapPanel implements ReactiveController {
  /** Resolves once it is more than a picture. */
  readonly handed: Promise<Handling>;
  readonly #still: StillMap;
  #handling: Handling | undefined;
  #frame: HTMLElement | undefined;
  #hand: (handling: Handling) => void = () => undefined;

  constructor(
    private readonly host: PanelHost,
    prefix: string,
    private readonly hooks: PanelHooks,
  ) {
    this.handed = new Promise((resolve) => (this.#hand = resolve));
    host.addController(this);
    this.#still = new StillMap(host, prefix, () => {
      hooks.drawn();
      this.#handling?.placeCard();
    });
  }

  get handling(): Handling | undefined {
    return this.#handling;
  }

  /** Until then it is a picture. */
  handOver(kind: typeof Handling): void {
    this.#handling ??= new kind(this.host, this.#still, this.hooks);
    this.#hand(this.#handling);
    this.host.requestUpdate();
  }

  /** @param selected the item whose card is open */
  render(page: Page, selected: string | undefined): TemplateResult {
    return mapBox(page, this.#framed, this.#handling?.render(page, selected));
  }

  /** After each rendering of the host. */
  show(wishes: Omit<MapWishes, 'frame'> | undefined): void {
    const frame = this.#frame;
    this.#still.show(wishes && frame && { ...wishes, frame });
    this.#handling?.rendered();
  }

  hostDisconnected(): void {
    this.#handling?.leave();
  }

  readonly #framed = (element: Element | undefined): void => {
    this.#frame = element instanceof HTMLElement ? element : undefined;
  };
}
