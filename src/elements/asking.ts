/** What a reader asks for: an event that the page may cancel; unless it does, the store decides. */
import { BriefSelectEvent, BriefTimeEvent } from './events.js';
import type { BriefStore } from './store.js';

/** Asks for a selection in the name of an element; says whether the page let it happen. */
export function askToSelect(element: Element, store: BriefStore | undefined, id: string | undefined): boolean {
  if (!store || id === store.selected) return false;
  if (!element.dispatchEvent(new BriefSelectEvent(id, store.selected))) return false;
  store.select(id);
  return true;
}

/** Asks for a moment in the name of an element; says whether the page let it happen. */
export function askForTime(element: Element, store: BriefStore | undefined, when: string | undefined): boolean {
  if (!store || when === store.when) return false;
  if (!element.dispatchEvent(new BriefTimeEvent(when, store.when))) return false;
  store.goTo(when);
  return true;
}
