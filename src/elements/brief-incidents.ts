/** `<brief-incidents>`: the table of incidents, rival counts side by side. */
import { html } from 'lit';
import { BriefElement, type Shown } from './base.js';
import { incidentsStyles } from './styles/index.js';
import { incidents } from './views/incidents.js';

/**
 * The table of incidents, rival counts side by side.
 *
 * @csspart table - the table with its heading
 * @csspart chip - how sure something is, in a word
 */
export class BriefIncidentsElement extends BriefElement {
  static override readonly styles = incidentsStyles;

  protected override view(shown: Shown): unknown {
    return html`${this.notes(shown)} ${incidents(shown.page)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-incidents': BriefIncidentsElement;
  }
}
