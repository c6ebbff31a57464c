/** `<brief-incidents>`: the table of incidents, rival counts side by side. */
import { html } from 'lit';
import type { Shown } from './base.js';
import type { RestCode } from './code.js';
import { PartElement } from './part.js';
import { partStyles } from './styles/index.js';

/**
 * The table of incidents, rival counts side by side.
 *
 * @csspart table - the table with its heading
 * @csspart chip - how sure something is, in a word
 */
export class BriefIncidentsElement extends PartElement {
  static override readonly styles = partStyles(200);
  static override readonly later = 'incidents';

  protected override content(shown: Shown, { incidents }: RestCode): unknown {
    return html`${this.notes(shown)} ${incidents(shown.page)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-incidents': BriefIncidentsElement;
  }
}
