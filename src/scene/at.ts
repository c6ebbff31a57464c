/** The scene at a moment: time filters marks, it never compiles again. */
import { vagueness } from './sites.js';
import type { Interval, Mark, Moment, Scene, SiteMark } from './types.js';

/**
 * The marks that hold at a moment.
 *
 * An item shows if its possible period meets the moment; one that has ended shows only where `show` names it, as former.
 */
export function sceneAt(scene: Scene, moment: Moment): Scene {
  const marks = scene.marks.flatMap((mark): Mark[] =>
    mark.kind === 'site' ? siteAt(mark, moment) : keep(mark, moment),
  );
  return { ...scene, marks, moment };
}

/** What the opening picture shows beside what holds: all that some step brings back. */
export function openingShow(scene: Scene): readonly string[] {
  return [...new Set(scene.situation.briefing.story.flatMap((step) => step.show))];
}

type Held = 'now' | 'former' | 'no';

interface Timed {
  readonly item: string;
  readonly interval: Interval;
  readonly actors?: readonly string[];
}

function held(part: Timed, moment: Moment): Held {
  if (names(moment.hide, part)) return 'no';
  const { when } = moment;
  if (!when) return 'now';
  const { start, end } = part.interval;
  const begun = start === undefined || when.end === undefined || start < when.end;
  if (!begun) return 'no';
  const ended = end !== undefined && when.start !== undefined && end <= when.start;
  if (!ended) return 'now';
  return names(moment.show, part) ? 'former' : 'no';
}

/** Whether a list of ids names an item, or every actor it is drawn for. */
function names(ids: readonly string[] = [], { item, actors = [] }: Timed): boolean {
  return ids.includes(item) || (actors.length > 0 && actors.every((actor) => ids.includes(actor)));
}

function keep<M extends Timed>(mark: M, moment: Moment): M[] {
  const state = held(mark, moment);
  if (state === 'no') return [];
  return [state === 'former' ? { ...mark, former: true } : mark];
}

/** A place that has ended stays, for orientation, as long as anything stands there. */
function siteAt(site: SiteMark, moment: Moment): SiteMark[] {
  const symbols = site.symbols.flatMap((symbol) => keep(symbol, moment));
  const notes = site.notes.filter((note) => held(note, moment) !== 'no');
  const state = site.place ? held(site, moment) : 'no';
  if (state === 'no' && symbols.length === 0 && notes.length === 0) return [];
  const { former, ...rest } = site;
  const now = { ...rest, symbols, notes, ...vagueness(site.placeKm, symbols, notes) };
  return [state === 'former' || former ? { ...now, former: true } : now];
}
