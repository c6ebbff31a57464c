/** What every part of resolving shares: the briefing, the ground, what is already linked, and where to report. */
import type { Actor, Briefing, Position, Problem } from '../briefing/index.js';
import type { Basemap } from '../basemap/index.js';
import { placedAt } from './positions.js';
import type { Placed, ResolvedLine, ResolvedPlace } from './types.js';

export interface Bench {
  readonly briefing: Briefing;
  readonly basemap: Basemap;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, ResolvedPlace>;
  readonly lines: ReadonlyMap<string, ResolvedLine>;
  readonly report: (problem: Problem) => void;
}

/** The lines that follow a coast, so that land is on their left. */
export const coastId = 'coast';

/**
 * Places a position for an item at `path`; a position that cannot be placed is reported there.
 *
 * @param precisionKm what the item itself says of its precision
 */
export function placeFor(bench: Bench, position: Position, path: string, precisionKm = 0): Placed | undefined {
  const placed = placedAt(position, (id) => bench.places.get(id), bench.basemap.frame);
  if (!placed) bench.report(unplaced(position, path));
  return placed && precisionKm > placed.precisionKm ? { ...placed, precisionKm } : placed;
}

/** Places a list of positions; undefined if one of them cannot be placed. */
export function placeAll(bench: Bench, positions: readonly Position[], path: string): Placed[] | undefined {
  const placed = positions.flatMap((position, index) => placeFor(bench, position, `${path}[${index}]`) ?? []);
  return placed.length === positions.length ? placed : undefined;
}

/** The lines of a named line, reported where it could not be resolved. */
export function lineFor(bench: Bench, id: string, path: string): ResolvedLine | undefined {
  const line = bench.lines.get(id);
  if (line && line.lines.length > 0) return line;
  bench.report(noLine(id, path));
  return undefined;
}

function unplaced(position: Position, path: string): Problem {
  return {
    path,
    code: 'position-unplaced',
    severity: 'error',
    message: `${named(position)} could not be placed, so this item is left out.`,
    mend: 'Mend the place it is given by, or write its coordinates.',
  };
}

function noLine(id: string, path: string): Problem {
  return {
    path,
    code: 'line-unplaced',
    severity: 'error',
    message: id === coastId ? 'There is no coast on the loaded map here.' : `The line “${id}” could not be drawn.`,
    mend: id === coastId ? 'Follow another line, or give the positions.' : 'Mend the line first.',
  };
}

function named(position: Position): string {
  if (position.kind === 'place') return `The place “${position.id}”`;
  return position.kind === 'point' ? 'This position' : 'This relative position';
}
