/** `<brief-sources>`: where it all comes from, what was corrected since, and the licence. */
import { html } from 'lit';
import { BriefElement, type Shown } from './base.js';
import { sourcesStyles } from './styles/index.js';
import { sources } from './views/sources.js';

/**
 * Where it all comes from, what was corrected since, and the licence.
 *
 * @csspart sources - sources and licence
 * @csspart corrections - what was corrected since
 */
export class BriefSourcesElement extends BriefElement {
  static override readonly styles = sourcesStyles;

  protected override view(shown: Shown): unknown {
    return html`${this.notes(shown)} ${sources(shown.page)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-sources': BriefSourcesElement;
  }
}
