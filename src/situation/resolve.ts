/** Resolves a briefing against a basemap: one pass, each item by itself, what cannot be drawn named and left out. */
import type { Briefing, Problem } from '../briefing/index.js';
import type { Basemap } from '../basemap/index.js';
import { placeFor, type Bench } from './bench.js';
import { resolveContext } from './context.js';
import { resolveControl } from './control.js';
import { resolveDistances } from './distances.js';
import { resolveFronts } from './fronts.js';
import { resolveIncidents } from './incidents.js';
import { resolveLines } from './lines.js';
import { resolveMovements } from './movements.js';
import { placePlaces } from './positions.js';
import type { Situation } from './types.js';
import { resolveStep, wishOf, type Sights } from './views.js';

/**
 * Links every reference, places every position, cuts and measures every strip.
 *
 * Pure, synchronous, never throws. Its problems are only those found here; `parseBriefing` has told its own.
 */
export function resolve(briefing: Briefing, basemap: Basemap): Situation {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const actors = new Map(briefing.actors.map((actor) => [actor.id, actor]));
  const places = placePlaces(briefing.places, basemap.frame, report);
  const lines = resolveLines(briefing.lines, basemap, places, report);
  const bench: Bench = { briefing, basemap, actors, places, lines, report };

  const seen: Sights = {
    places,
    lines,
    seats: briefing.actors.flatMap((actor) => {
      const at = actor.seat && placeFor(bench, actor.seat, `${actor.path}.seat`);
      return at ? [{ actor, at }] : [];
    }),
    control: resolveControl(bench),
    fronts: resolveFronts(bench),
    movements: resolveMovements(bench),
    incidents: resolveIncidents(bench),
    distances: resolveDistances(bench),
    areas: resolveContext(bench),
    callouts: briefing.callouts.flatMap((item) => {
      const at = placeFor(bench, item.at, `${item.path}.at`, item.precisionKm);
      return at ? [{ item, at }] : [];
    }),
  };
  const view = wishOf(briefing.view, seen, basemap.frame);
  const steps = briefing.story.map((step) => resolveStep(step, seen, basemap.frame, view));
  return { briefing, basemap, problems, actors, ...seen, steps, view };
}
