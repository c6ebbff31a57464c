/** `<brief-map>`: the map of a brief, alone with its credit. */
import { html, nothing } from 'lit';
import type { PageWords } from '../language/index.js';
import type { Shown } from './base.js';
import type { RestCode } from './code.js';
import { MapElement } from './map/map-element.js';
import { mapStyles } from './styles/index.js';
import { boxed } from './views/map-room.js';
import { boxLoading } from './views/skeleton.js';

/**
 * The map of a brief with its credit; it comes alive when a reader reaches for it.
 *
 * @omit-cssprop --brief-min-height
 */
export class BriefMapElement extends MapElement {
  static override readonly styles = mapStyles;
  static override readonly later = 'map';

  protected override skeleton(words: PageWords | undefined): unknown {
    return boxLoading(words);
  }

  protected override room(): unknown {
    return boxed(nothing);
  }

  protected override view(shown: Shown, later: RestCode | undefined): unknown {
    const note = this.owns ? later?.groundNote(shown.ground, shown.page.words) : nothing;
    return html`${shown.hasMap ? this.map(shown) : nothing} ${note} ${this.notes(shown)} ${this.missing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-map': BriefMapElement;
  }
}
