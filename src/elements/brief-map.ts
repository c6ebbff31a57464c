/** `<brief-map>`: the map of a brief, alone with its credit. */
import { html, nothing } from 'lit';
import type { Messages } from '../language/index.js';
import { BriefElement, type Shown } from './base.js';
import { StillController } from './still-controller.js';
import { mapStyles } from './styles/index.js';
import { boxed, boxLoading, mapRoom } from './views/map-room.js';
import { groundNote } from './views/problems.js';

export class BriefMapElement extends BriefElement {
  static override readonly styles = mapStyles;

  readonly #still = new StillController(this, this.idPrefix, () => this.lighting.refresh(true));
  #frame: HTMLElement | undefined;
  #shown: Shown | undefined;

  protected override updated(): void {
    this.#still.show(this.#frame, this.#shown?.scene, this.resolvedTheme);
    super.updated();
  }

  protected override skeleton(words: Messages): unknown {
    return boxLoading(words);
  }

  protected override room(): unknown {
    return boxed(nothing);
  }

  protected override view(shown: Shown): unknown {
    const { hasMap, ground, page } = shown;
    if (ground.kind === 'ready' || ground.kind === 'missing') this.#shown = shown;
    const note = this.owns ? groundNote(ground, page.words) : nothing;
    return html`${hasMap ? mapRoom(this.#taken) : nothing} ${note} ${this.notes(shown)}`;
  }

  readonly #taken = (element: Element | undefined): void => {
    this.#frame = element instanceof HTMLElement ? element : undefined;
  };

  protected override render(): unknown {
    this.#shown = undefined;
    return super.render();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-map': BriefMapElement;
  }
}
