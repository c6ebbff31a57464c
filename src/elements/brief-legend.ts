/** `<brief-legend>`: who is who on the map, how sure, and what its marks mean. */
import { html, type PropertyDeclarations } from 'lit';
import { BriefElement, type Shown } from './base.js';
import { legendStyles } from './styles/index.js';
import { legend } from './views/legend.js';

/**
 * Who is who on the map, how sure, and what its marks mean.
 *
 * @csspart legend - all of the legend
 */
export class BriefLegendElement extends BriefElement {
  static override readonly styles = legendStyles;
  static override readonly properties: PropertyDeclarations = { open: { state: true } };

  declare private open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  protected override view(shown: Shown): unknown {
    return html`${this.notes(shown)} ${legend(shown.page, this.open, this.#toggle)}`;
  }

  readonly #toggle = (): void => {
    this.open = !this.open;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-legend': BriefLegendElement;
  }
}
