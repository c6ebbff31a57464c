/** How far two things of a briefing are apart, in words for a sentence. */
import { nearest, type Problem } from '../briefing/index.js';
import type { Reader } from '../language/index.js';
import { measureBetween, type Placed, type Situation } from '../situation/index.js';
import { findItem, placedIds, placedOf } from './items.js';
import { Telling } from './telling.js';

export interface DistanceWish {
  /** Ids of places, or of anything else that stands at one position. */
  readonly from: string;
  readonly to: string;
  /** A line of the file, or `coast`; absent: straight. */
  readonly along?: string | undefined;
  /** Whether to say which way, too. */
  readonly direction?: boolean;
}

/** `path` is the part of the wish that cannot be met. */
export type DistanceWords =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: Pick<Problem, 'path' | 'message'> & { readonly mend: string } };

/** No longer a list of ids helps anybody. */
const mostIds = 20;

/** "about 130 km (80 mi)"; "about 130 km (80 mi) west-north-west" */
export function distanceBetween(situation: Situation, wish: DistanceWish, reader: Reader): DistanceWords {
  const ends = [wish.from, wish.to].map((id) => placedFor(situation, id));
  const wrong = ends.findIndex((end) => end === undefined);
  const [from, to] = ends;
  if (!from || !to) return unknown(situation, wrong === 0 ? ['from', wish.from] : ['to', wish.to]);
  const measured = measureBetween(situation, from, to, wish.along);
  if (!measured) return offLine(situation, wish);
  const telling = new Telling(situation, reader);
  const length = telling.length(measured.lengthKm, measured.toleranceKm);
  const text = wish.direction ? telling.words.map.inDirection(length, telling.direction(measured.bearing)) : length;
  return { ok: true, text };
}

function placedFor(situation: Situation, id: string): Placed | undefined {
  const found = findItem(situation, id);
  return found && placedOf(found);
}

function unknown(situation: Situation, [path, id]: readonly [string, string]): DistanceWords {
  const message = findItem(situation, id)
    ? `"${id}" does not stand at one position.`
    : `Nothing that stands at one position has the id "${id}".`;
  return { ok: false, problem: { path, message, mend: choices(id, placedIds(situation)) } };
}

function offLine({ lines }: Situation, { from, to, along = '' }: DistanceWish): DistanceWords {
  const [message, mend] = lines.has(along)
    ? [`"${from}" and "${to}" do not lie on one piece of "${along}".`, 'Measure straight, or along another line.']
    : [`There is no line "${along}".`, choices(along, [...lines.keys()])];
  return { ok: false, problem: { path: 'along', message, mend } };
}

function choices(id: string, ids: readonly string[]): string {
  if (ids.length === 0) return 'This briefing has none.';
  const meant = nearest(id, ids);
  const listed = `Choose from: ${ids.slice(0, mostIds).join(', ')}${ids.length > mostIds ? ' …' : ''}.`;
  return meant === undefined ? listed : `Did you mean "${meant}"? ${listed}`;
}
