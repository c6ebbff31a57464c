/** Where an element's own briefing is: its property, its address, or the script inside it. */
import type { BriefingSource } from './loading.js';

interface Given extends HTMLElement {
  readonly briefing: unknown;
  readonly src: string | undefined;
}

export function givenTo(element: Given): BriefingSource | undefined {
  const { briefing, src } = element;
  if (briefing !== undefined && briefing !== null) return { kind: 'given', briefing };
  if (src) return { kind: 'src', src };
  const inline = element.querySelector(':scope > script[type="application/json"]')?.textContent;
  return inline ? { kind: 'given', briefing: inline } : undefined;
}
