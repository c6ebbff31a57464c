/** `<brief-sources>`: where it all comes from, what was corrected since, and the licence. */
import { html } from 'lit';
import type { Shown } from './base.js';
import type { RestCode } from './code.js';
import { PartElement } from './part.js';
import { partStyles } from './styles/index.js';

/**
 * Where it all comes from, what was corrected since, and the licence.
 *
 * @csspart sources - sources and licence
 * @csspart corrections - what was corrected since
 */
export class BriefSourcesElement extends PartElement {
  static override readonly styles = partStyles(96);
  static override readonly later = 'sources';

  protected override content(shown: Shown, { sources }: RestCode): unknown {
    return html`${this.notes(shown)} ${sources(shown.page)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-sources': BriefSourcesElement;
  }
}
