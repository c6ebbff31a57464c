/** `<brief-timeline>`: goes through the moments of a briefing, for all parts that show it. */
import { nothing } from 'lit';
import type { Shown } from './base.js';
import type { RestCode } from './code.js';
import { PartElement } from './part.js';
import { partStyles } from './styles/index.js';

/**
 * The moments of a briefing, which a reader can go through; nothing where there are no two of them.
 *
 * @fires brief-time - when a reader asks for a moment; may be cancelled
 * @csspart timeline - all of the timeline
 */
export class BriefTimelineElement extends PartElement {
  static override readonly styles = partStyles(190);
  static override readonly later = 'timeline';

  protected override content(shown: Shown, { timeline }: RestCode): unknown {
    const { page } = shown;
    const notes = this.notes(shown);
    const shownTimeline = timeline(page, this.store?.moment, (when) => this.askForTime(when));
    return shownTimeline === nothing ? notes : [shownTimeline, notes];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-timeline': BriefTimelineElement;
  }
}
