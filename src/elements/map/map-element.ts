/** What an element with a map has beside the others: a map that comes alive when a reader reaches for it. */
import type { PropertyDeclarations } from 'lit';
import type { BasemapSetting } from '../../briefing/index.js';
import { BriefElement, type Shown } from '../base.js';
import { first, rest, type FirstCode } from '../code.js';
import { BriefLiveEvent, BriefProblemEvent } from '../events.js';
import type { LoadState } from '../loading.js';
import { basemapBaseFor, hostAllowed, workerUrlFor } from '../settings.js';
import type { StoreChange } from '../store.js';
import type { MapPanel } from './map-panel.js';
import type { Interactive } from './wishes.js';

/**
 * @fires brief-live - when the map has come alive, or is a still again; `reason` says why it is not
 * @csspart map - the map's room
 * @csspart controls - the buttons on the map: zoom, reset, full screen
 * @csspart card - the card of what is selected on the map
 * @csspart chip - how sure something is, in a word
 * @cssprop --brief-land - land on the map
 * @cssprop --brief-sea - sea on the map
 * @cssprop --brief-coast - coasts on the map
 * @cssprop --brief-border - borders on the map
 * @cssprop --brief-water - rivers and lakes on the map
 */
export abstract class MapElement extends BriefElement {
  static override readonly properties: PropertyDeclarations = {
    interactive: { reflect: true },
    basemap: {},
    allowHosts: { attribute: 'allow-hosts' },
  };

  /** `never`, `click` (the default: any reach for the map), `visible` or `eager`. */
  declare interactive: Interactive | undefined;
  /** The ground of the live map, as in a briefing's `basemap`; wins over the file's. */
  declare basemap: BasemapSetting | string | undefined;
  /** Hosts that the live map may ask, apart by spaces, beside those of `configure`. */
  declare allowHosts: string | undefined;

  #panel: MapPanel | undefined;
  #shown: Shown | undefined;
  readonly #waiting: (() => void)[] = [];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#wake();
  }

  protected override updated(): void {
    const shown = this.#shown;
    this.#panel?.show(
      shown && {
        scene: shown.scene,
        served: this.servedStill,
        theme: this.resolvedTheme,
        words: () => shown.page.words.live,
        interactive: interactiveOf(this.interactive),
        basemap: this.#basemapOf(shown),
        basemapBase: basemapBaseFor(this.basemapBase),
        workerUrl: workerUrlFor(),
        allows: (url) => hostAllowed(url, (this.allowHosts ?? '').split(/[\s,]+/)),
      },
    );
    super.updated();
    this.#wake();
  }

  /** Whether the map is alive. */
  get live(): boolean {
    return this.#panel?.handling?.life.live ?? false;
  }

  /** Makes the map live; whether it is. */
  async goLive(): Promise<boolean> {
    await this.#settled();
    const code = await rest.load().catch(() => undefined);
    await this.updateComplete;
    if (!code || !this.#panel) return false;
    const { life } = await this.#panel.handed;
    return life.goLive();
  }

  /** Back to the still, at the view that the reader has moved to. */
  goStill(): void {
    this.#panel?.handling?.life.goStill('asked');
  }

  /** Shows again what the brief looks at. */
  resetView(): void {
    this.#panel?.handling?.life.reset();
  }

  protected override storeChanged(change: StoreChange): void {
    super.storeChanged(change);
    if (change === 'selected') this.requestUpdate();
  }

  protected override render(): unknown {
    this.#shown = undefined;
    return super.render();
  }

  /** The map's box; what `shown` gives is drawn in it after the update. */
  protected map(shown: Shown): unknown {
    const { ground } = shown;
    if (ground.kind === 'ready' || ground.kind === 'missing') this.#shown = shown;
    return this.#panelOf()?.render(shown.page, this.selected);
  }

  /** The map's panel, as far as its code has come. */
  #panelOf(): MapPanel | undefined {
    this.#panel ??= first.there && this.#newPanel(first.there);
    if (rest.there) this.#panel?.handOver(rest.there.Handling);
    return this.#panel;
  }

  #newPanel({ MapPanel }: FirstCode): MapPanel {
    return new MapPanel(this, this.idPrefix, {
      drawn: () => this.lighting?.refresh(true),
      changed: (live, reason) => this.dispatchEvent(new BriefLiveEvent(live, reason)),
      troubled: (message) => this.#troubled(message),
      select: (item) => this.askToSelect(item),
    });
  }

  /** When the briefing is drawn, or cannot be, or the element is gone. */
  async #settled(): Promise<void> {
    while (this.isConnected && this.store && isComing(this.store.state)) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    await this.updateComplete;
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** For the page's author: a basemap that could not be laid. */
  #troubled(message: string): void {
    console.warn(`<${this.localName}>: ${message}`);
    const mend = 'Check `basemap` and its address. The embedded map is shown meanwhile.';
    this.dispatchEvent(
      new BriefProblemEvent({ path: 'basemap', code: 'basemap-not-laid', severity: 'warning', message, mend }),
    );
  }

  #basemapOf({ situation }: Shown): BasemapSetting {
    const own = this.basemap ? first.there?.readBasemap(this.basemap) : undefined;
    return own ?? situation.briefing.basemap;
  }
}

function interactiveOf(value: string | undefined): Interactive {
  return value === 'never' || value === 'visible' || value === 'eager' ? value : 'click';
}

/** Whether a picture may still come. */
function isComing(state: LoadState): boolean {
  return (
    state.kind === 'loading' ||
    (state.kind === 'read' && (state.ground.kind === 'loading' || state.ground.kind === 'slow'))
  );
}
