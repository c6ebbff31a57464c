/** Turns a situation into marks: what to draw, in whose name, how sure, and when. */
import { textIn, type Reader } from '../language/index.js';
import type { Situation } from '../situation/index.js';
import { controlMarks } from './control.js';
import { contextMarks, frontMarks, lineMarks, distanceMarks } from './lines.js';
import { movementMarks } from './movements.js';
import { sceneActors } from './palette.js';
import { sectorMarks } from './sectors.js';
import { siteMarks } from './sites.js';
import type { Mark, Scene } from './types.js';
import type { Drafting } from './drafting.js';

/**
 * Compiles a situation for one reader, once; `sceneAt` then filters by moment.
 *
 * @param situation what `resolve` gave
 * @param reader the language and the units of whoever will look
 */
export function compile(situation: Situation, reader: Reader): Scene {
  const { briefing, basemap } = situation;
  const actors = sceneActors(briefing.actors, reader.lang, briefing.lang);
  const drafting: Drafting = { situation, reader, actors };
  const marks: Mark[] = [
    ...contextMarks(drafting),
    ...sectorMarks(drafting),
    ...lineMarks(drafting),
    ...controlMarks(drafting),
    ...frontMarks(drafting),
    ...movementMarks(drafting),
    ...distanceMarks(drafting),
    ...siteMarks(drafting),
  ];
  return {
    situation,
    basemap,
    reader,
    title: textIn(briefing.title, reader.lang, briefing.lang),
    actors,
    marks,
    view: situation.view,
  };
}
