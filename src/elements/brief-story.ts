/** `<brief-story>`: the written brief: its summary or its steps, and what is not known. */
import { html } from 'lit';
import { BriefElement, type Shown } from './base.js';
import { storyStyles } from './styles/index.js';
import { notKnown, story } from './views/story.js';

/**
 * The written brief: its steps or its summary, and what is not known.
 *
 * @csspart brief - the steps, or the summary
 * @csspart notes - what is not known
 * @csspart chip - how sure something is, in a word
 */
export class BriefStoryElement extends BriefElement {
  static override readonly styles = storyStyles;

  protected override view(shown: Shown): unknown {
    return html`${this.notes(shown)} ${story(shown.page)} ${notKnown(shown.page)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-story': BriefStoryElement;
  }
}
