/** The scene at a moment: time filters marks, it never compiles again. */
import type { When } from '../briefing/index.js';
import { legendFor } from './legend.js';
import type { Interval, Mark, Scene, SiteMark } from './types.js';

export interface Moment {
  /** The period looked at; absent: everything, whenever it held. */
  readonly when?: Interval | When | undefined;
  /** Items to draw even if they have ended: as former, an outline. */
  readonly show?: readonly string[];
  readonly hide?: readonly string[];
}

/**
 * The marks that hold at a moment, and the legend of just those.
 *
 * An item shows if its possible period meets the moment; one that has ended shows only where `show` names it, as former.
 */
export function sceneAt(scene: Scene, moment: Moment): Scene {
  const marks = scene.marks.flatMap((mark): Mark[] =>
    mark.kind === 'site' ? siteAt(mark, moment) : keep(mark, moment),
  );
  return { ...scene, marks, legend: legendFor({ ...scene, marks }) };
}

/** What the opening picture shows beside what holds: all that some step brings back. */
export function openingShow(scene: Scene): readonly string[] {
  return [...new Set(scene.situation.briefing.story.flatMap((step) => step.show))];
}

type Held = 'now' | 'former' | 'no';

function held(interval: Interval, refs: readonly string[], moment: Moment): Held {
  if (moment.hide?.some((id) => refs.includes(id))) return 'no';
  const { when } = moment;
  if (!when) return 'now';
  const begun = interval.start === undefined || when.end === undefined || interval.start < when.end;
  if (!begun) return 'no';
  const ended = interval.end !== undefined && when.start !== undefined && interval.end <= when.start;
  if (!ended) return 'now';
  return moment.show?.some((id) => refs.includes(id)) ? 'former' : 'no';
}

function keep<M extends Mark>(mark: M, moment: Moment): M[] {
  const state = held(mark.interval, [mark.item], moment);
  if (state === 'no') return [];
  return [state === 'former' ? { ...mark, former: true } : mark];
}

function siteAt(site: SiteMark, moment: Moment): SiteMark[] {
  if (site.place && held(site.interval, [site.item], moment) === 'no') return [];
  const symbols = site.symbols.flatMap((symbol) => {
    const state = held(symbol.interval, [symbol.item], moment);
    return state === 'no' ? [] : [state === 'former' ? { ...symbol, former: true } : symbol];
  });
  const notes = site.notes.filter((note) => held(note.interval, [note.item], moment) !== 'no');
  return site.place || symbols.length > 0 || notes.length > 0 ? [{ ...site, symbols, notes }] : [];
}
