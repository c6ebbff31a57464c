/** An element that shows one part of a brief, beside or without the map. */
import { nothing } from 'lit';
import { BriefElement, type Shown } from './base.js';
import type { RestCode } from './code.js';

export abstract class PartElement extends BriefElement {
  protected override get needsRest(): boolean {
    return true;
  }

  protected override view(shown: Shown, rest: RestCode | undefined): unknown {
    return rest ? this.content(shown, rest) : nothing;
  }

  /** What the part shows of a briefing that has been read. */
  protected abstract content(shown: Shown, rest: RestCode): unknown;
}
