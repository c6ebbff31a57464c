/** `<brief-map>`: the map of a brief, alone with its credit. */
import { html, nothing } from 'lit';
import type { Messages } from '../language/index.js';
import type { Shown } from './base.js';
import { MapElement } from './map/map-element.js';
import { mapStyles } from './styles/index.js';
import { boxed, boxLoading } from './views/map-room.js';
import { groundNote } from './views/problems.js';

/**
 * The map of a brief with its credit; it comes alive when a reader reaches for it.
 *
 * @omit-cssprop --brief-min-height
 */
export class BriefMapElement extends MapElement {
  static override readonly styles = mapStyles;

  protected override skeleton(words: Messages): unknown {
    return boxLoading(words);
  }

  protected override room(): unknown {
    return boxed(nothing);
  }

  protected override view(shown: Shown): unknown {
    const note = this.owns ? groundNote(shown.ground, shown.page.words) : nothing;
    return html`${shown.hasMap ? this.map(shown) : nothing} ${note} ${this.notes(shown)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-map': BriefMapElement;
  }
}
