/** `<brief-timeline>`: goes through the moments of a briefing, for all parts that show it. */
import { nothing } from 'lit';
import { BriefElement, type Shown } from './base.js';
import { ground } from './styles/ground.styles.js';
import { part, usualHeight } from './styles/part.styles.js';
import { states } from './styles/states.styles.js';
import { timeline as timelineStyles } from './styles/timeline.styles.js';
import { timeline } from './views/timeline.js';

/**
 * The moments of a briefing, which a reader can go through; nothing where there are no two of them.
 *
 * @fires brief-time - when a reader asks for a moment; may be cancelled
 * @csspart timeline - all of the timeline
 */
export class BriefTimelineElement extends BriefElement {
  static override readonly styles = [ground, timelineStyles, states, part, usualHeight(190)];

  protected override view(shown: Shown): unknown {
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
