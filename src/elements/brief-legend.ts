/** `<brief-legend>`: who is who on the map, how sure, and what its marks mean. */
import { html, type PropertyDeclarations } from 'lit';
import type { Shown } from './base.js';
import type { RestCode } from './code.js';
import { PartElement } from './part.js';
import { partStyles } from './styles/index.js';

/**
 * Who is who on the map, how sure, and what its marks mean.
 *
 * @csspart legend - all of the legend
 */
export class BriefLegendElement extends PartElement {
  static override readonly styles = partStyles(160);
  static override readonly later = 'legend';
  static override readonly properties: PropertyDeclarations = { open: { state: true } };

  declare private open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  protected override content(shown: Shown, { legend }: RestCode): unknown {
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
