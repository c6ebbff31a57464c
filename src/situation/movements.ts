/** Movements: an arrow, a short heading, or only a mark, never more than was said. */
import type { Movement, Position, Problem } from '../briefing/index.js';
import type { LonLat } from '../basemap/index.js';
import { distanceKm, lengthKm, nearestOnLines, unrollLine } from '../geometry/index.js';
import { lineFor, placeAll, placeFor, type Bench } from './bench.js';
import { noActor } from './control.js';
import { isOnePoint } from './geojson.js';
import { cutPlaced } from './slices.js';
import type { MovementShape, Placed, ResolvedMovement } from './types.js';

interface Ends {
  readonly from?: Placed;
  readonly to?: Placed;
  readonly standsAt?: Placed;
}

/** Two ends nearer than this are one position: about the width of a street. */
const sameKm = 0.01;

/** Resolves the movements; those without any position, or whose position cannot be placed, are reported and left out. */
export function resolveMovements(bench: Bench): ResolvedMovement[] {
  return bench.briefing.movements.flatMap((item) => {
    const actor = bench.actors.get(item.actor);
    if (!actor) bench.report(noActor(item.actor, `${item.path}.actor`));
    const found = actor && shapeOf(bench, item);
    return actor && found ? [{ item, actor, ...found }] : [];
  });
}

function shapeOf(bench: Bench, item: Movement): (Ends & { shape: MovementShape }) | undefined {
  const path = item.course ? courseOf(bench, item.course, `${item.path}.path`) : [];
  if (!path) return undefined;
  const end = (key: 'from' | 'to' | 'standsAt'): Placed | undefined => {
    const position = item[key];
    return position && placeFor(bench, position, `${item.path}.${key}`, item.precisionKm);
  };
  // A path of one position is an end, not two.
  const [from, to, standsAt] = [end('from') ?? path[0], end('to') ?? path.slice(1).at(-1), end('standsAt')];
  if ((item.from && !from) || (item.to && !to) || (item.standsAt && !standsAt)) return undefined;
  const ends = { ...(from && { from }), ...(to && { to }), ...(standsAt && { standsAt }) };
  const shape =
    path.length >= 2 ? alongPath(bench, path, ends) : item.along ? alongLine(bench, item, ends) : plain(item, ends);
  if (!shape) bench.report(nowhere(item.path));
  return shape && { ...ends, shape };
}

/** The positions of a written path; one, and reported, where all are the same. */
function courseOf(bench: Bench, course: readonly Position[], path: string): readonly Placed[] | undefined {
  const placed = placeAll(bench, course, path);
  if (!placed || !isOnePoint(placed.map(({ at }) => at))) return placed;
  bench.report(goesNowhere(path));
  return placed.slice(0, 1);
}

/** The author's path; cut where the movement now stands. */
function alongPath(bench: Bench, path: readonly Placed[], { standsAt }: Ends): MovementShape {
  const points = unrollLine(
    path.map(({ at }) => at),
    bench.basemap.frame,
  );
  return { kind: 'arrow', path: standsAt ? upTo(points, standsAt.at) : points, smooth: true };
}

/** The points of a path passed before the point nearest to `at`, and then `at` itself. */
function upTo(points: readonly LonLat[], at: LonLat): LonLat[] {
  const nearest = nearestOnLines([points], at);
  if (!nearest) return [...points];
  const passed = points.filter(
    (_, index) => index === 0 || lengthKm(points.slice(0, index + 1)) < nearest.alongKm - sameKm,
  );
  return [...passed, at];
}

/** Follows a named line from where it comes from to where it stands or goes; without two ends there is nothing to follow. */
function alongLine(bench: Bench, item: Movement, ends: Ends): MovementShape | undefined {
  const { from } = ends;
  const to = ends.standsAt ?? ends.to;
  if (!from || !to || item.along === undefined) return plain(item, ends);
  // Drawn without the line, it is still who goes from where to where: what stops it on the line is only a warning.
  const softly: Bench = { ...bench, report: (problem) => bench.report(withoutLine(problem)) };
  const line = lineFor(softly, item.along, `${item.path}.along`);
  const via = item.via && placeFor(softly, item.via, `${item.path}.via`);
  const cut = line && (!item.via || via) && cutPlaced(softly, line, { from, to, ...(via && { via }) }, item.path);
  if (!cut) return plain(item, ends);
  const points = cut.reversed ? [...cut.slice.line].reverse() : [...cut.slice.line];
  return { kind: 'arrow', path: points, smooth: false };
}

function withoutLine(problem: Problem): Problem {
  if (problem.severity !== 'error') return problem;
  return { ...problem, severity: 'warning', message: `It is drawn without the line it follows. ${problem.message}` };
}

/**
 * What ends and a heading allow: two ends an arrow, one end and a heading a short arrow, one position a mark.
 *
 * What stands somewhere and is said to go somewhere came from nobody knows where: a mark, too.
 */
function plain({ direction }: Movement, { from, to, standsAt }: Ends): MovementShape | undefined {
  const reached = standsAt ?? to;
  if (from && reached && distanceKm(from.at, reached.at) > sameKm) {
    return { kind: 'arrow', path: [from.at, reached.at], smooth: true };
  }
  const at = reached ?? from;
  if (!at) return undefined;
  const anchor = reached ? 'to' : 'from';
  if (direction) return { kind: 'heading', at, bearing: direction.bearing, anchor };
  return { kind: 'mark', at };
}

function goesNowhere(path: string) {
  return {
    path,
    code: 'line-too-short',
    severity: 'warning',
    message: 'All positions of this path are one and the same, so only a mark is drawn.',
    mend: 'Add positions to the path, or write the place once, as "standsAt".',
  } as const;
}

function nowhere(path: string) {
  return {
    path,
    code: 'movement-nowhere',
    severity: 'error',
    message: 'This movement has no position at all, so it cannot be drawn.',
    mend: 'Add "from", "to", "path" or "standsAt"; a direction alone is not a place.',
  } as const;
}
