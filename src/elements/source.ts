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
  const inline = isBeingWritten(element) ? '' : scriptIn(element)?.textContent;
  return inline ? { kind: 'given', briefing: inline } : undefined;
}

/** While a page is parsed, the script may be there and its text not yet whole. */
export function isBeingWritten(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return false;
  const script = scriptIn(element);
  return script !== null && script.nextSibling === null && element.nextSibling === null;
}

function scriptIn(element: Element): Element | null {
  return element.querySelector(':scope > script[type="application/json"]');
}
