/** For whom a briefing is shown: language and units, by the element, the file and the page. */
import type { Briefing } from '../briefing/index.js';
import { unitsFor, type Reader } from '../language/index.js';
import { langAround } from './surroundings.js';

/** Units as the element asks, else as the file does, else by the reader's region. */
export function readerFor(element: Element, briefing: Briefing, units: string | undefined): Reader {
  const wished = [units, briefing.units].find((wish) => wish === 'metric' || wish === 'imperial' || wish === 'both');
  return {
    lang: langAround(element),
    units: wished === 'metric' || wished === 'imperial' || wished === 'both' ? wished : unitsFor(navigator.language),
  };
}
