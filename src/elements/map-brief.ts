/** `<map-brief>`: a map beside a written brief, from one briefing file. */
import type { PropertyDeclarations } from 'lit';
import type { Messages } from '../language/index.js';
import { BriefElement, type Shown } from './base.js';
import { StillController } from './still-controller.js';
import { styles } from './styles/index.js';
import { brief } from './views/brief.js';
import { loading } from './views/states.js';

export class MapBriefElement extends BriefElement {
  static override readonly styles = styles;
  static override readonly properties: PropertyDeclarations = { legendOpen: { state: true } };

  declare private legendOpen: boolean;

  readonly #still = new StillController(this, this.idPrefix, () => this.lighting.refresh(true));
  #frame: HTMLElement | undefined;
  #shown: Shown | undefined;

  constructor() {
    super();
    this.legendOpen = false;
  }

  protected override updated(): void {
    this.#still.show(this.#frame, this.#shown?.scene, this.resolvedTheme);
    super.updated();
  }

  protected override skeleton(words: Messages): unknown {
    return loading(words);
  }

  protected override render(): unknown {
    this.#shown = undefined;
    return super.render();
  }

  protected override view(shown: Shown): unknown {
    const { page, hasMap, ground } = shown;
    if (ground.kind === 'ready' || ground.kind === 'missing') this.#shown = shown;
    return brief({
      page,
      hasMap,
      notes: this.notes(shown),
      legendOpen: this.legendOpen,
      toggleLegend: () => {
        this.legendOpen = !this.legendOpen;
      },
      frame: (element) => {
        this.#frame = element instanceof HTMLElement ? element : undefined;
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'map-brief': MapBriefElement;
  }
}
