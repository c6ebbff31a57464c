/** `<brief-story>`: the written brief: its summary or its steps, and what is not known. */
import { html } from 'lit';
import type { Shown } from './base.js';
import type { RestCode } from './code.js';
import { PartElement } from './part.js';
import { partStyles } from './styles/index.js';

/**
 * The written brief: its steps or its summary, and what is not known.
 *
 * @csspart brief - the steps, or the summary
 * @csspart notes - what is not known
 * @csspart chip - how sure something is, in a word
 */
export class BriefStoryElement extends PartElement {
  static override readonly styles = partStyles(320);
  static override readonly later = 'story';

  protected override content(shown: Shown, { notKnown, story }: RestCode): unknown {
    return html`${this.notes(shown)} ${story(shown.page)} ${notKnown(shown.page)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-story': BriefStoryElement;
  }
}
