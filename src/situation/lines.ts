/** Named lines: the coast, a border or a river of the map, a path of positions, or a geometry of the file. */
import type { Line, Problem } from '../briefing/index.js';
import { borderBetween, riverNamed, type Basemap, type LonLat } from '../basemap/index.js';
import { readGeometry, unroll, unrollLine } from '../geometry/index.js';
import { coastId } from './bench.js';
import { isOnePoint, passOn, positions } from './geojson.js';
import { placedAt } from './positions.js';
import type { ResolvedLine, ResolvedPlace } from './types.js';

type Pieces = readonly (readonly LonLat[])[];

/** Resolves every line of the file; `coast` is always there. A line that cannot be drawn is reported and absent. */
export function resolveLines(
  lines: readonly Line[],
  basemap: Basemap,
  places: ReadonlyMap<string, ResolvedPlace>,
  report: (problem: Problem) => void,
): Map<string, ResolvedLine> {
  const coast: ResolvedLine = { id: coastId, coastal: true, lines: basemap.detail.coast };
  const resolved = new Map([[coastId, coast]]);
  for (const line of lines) {
    const found = resolvedLine(line, basemap, places, report);
    if (found) resolved.set(line.id, found);
  }
  return resolved;
}

function resolvedLine(
  line: Line,
  basemap: Basemap,
  places: ReadonlyMap<string, ResolvedPlace>,
  report: (problem: Problem) => void,
): ResolvedLine | undefined {
  const { id, name, kind, course } = line;
  const lines = courseOf(line, basemap, places, report);
  const named = { ...(name !== undefined && { name }), ...(kind !== undefined && { kind }) };
  return lines && { id, coastal: course.type === 'coastline', ...named, lines };
}

function courseOf(
  line: Line,
  basemap: Basemap,
  places: ReadonlyMap<string, ResolvedPlace>,
  report: (problem: Problem) => void,
): Pieces | undefined {
  const { course, path } = line;
  const fail = (code: string, message: string, mend: string): undefined => {
    report({ path, code, severity: 'error', message, mend });
    return undefined;
  };
  switch (course.type) {
    case 'coastline':
      return basemap.detail.coast;
    case 'border': {
      const [a, b] = course.between;
      const pieces = joined(borderBetween(basemap.detail, a, b));
      if (pieces.length > 0) return pieces;
      return fail(
        'no-such-border',
        `The map has no border between ${a} and ${b} where this briefing looks.`,
        'Check the two country codes, or give the line as a path.',
      );
    }
    case 'river': {
      const pieces = joined(riverNamed(basemap.detail, course.name));
      if (pieces.length > 0) return pieces;
      return fail(
        'no-such-river',
        `The map has no river named “${course.name}” where this briefing looks.`,
        'Check the name, or give the river as a path.',
      );
    }
    case 'path': {
      const placed = course.path.flatMap((at) => placedAt(at, (id) => places.get(id), basemap.frame) ?? []);
      if (placed.length < course.path.length) {
        return fail('position-unplaced', 'One of the positions of this line could not be placed.', 'Mend that place.');
      }
      const points = unrollLine(
        placed.map(({ at }) => at),
        basemap.frame,
      );
      if (!isOnePoint(points)) return [points];
      return fail('line-too-short', 'A line needs at least two different positions.', 'Add positions to its path.');
    }
    case 'geometry': {
      const read = readGeometry(course.geometry);
      passOn(read.problems, `${path}.geometry`, report);
      if (!read.geometry) return undefined;
      const geometry = unroll(read.geometry, basemap.frame);
      const pieces =
        geometry.type === 'LineString'
          ? [geometry.coordinates]
          : geometry.type === 'MultiLineString'
            ? geometry.coordinates
            : [];
      const sound = pieces.map(positions).filter((piece) => piece.length >= 2);
      if (sound.length > 0) return sound;
      return fail('line-too-short', 'A line needs at least two positions.', 'Add positions to its geometry.');
    }
  }
}

/** Degrees within which two pieces of one line meet: about 10 m. */
const meetDegrees = 1e-4;

/** Pieces cut at the edges of cells put together again, each in its own direction; a strip can then run across. */
function joined(pieces: readonly LonLat[][]): LonLat[][] {
  const rest = pieces.filter((piece) => piece.length >= 2).map((piece) => [...piece]);
  const whole: LonLat[][] = [];
  for (let piece = rest.shift(); piece; piece = rest.shift()) {
    let line = piece;
    for (let next = follower(line, rest); next !== -1; next = follower(line, rest)) {
      line = [...line, ...(rest.splice(next, 1)[0] ?? []).slice(1)];
    }
    for (let before = leader(line, rest); before !== -1; before = leader(line, rest)) {
      line = [...(rest.splice(before, 1)[0] ?? []), ...line.slice(1)];
    }
    whole.push(line);
  }
  return whole;
}

function follower(line: readonly LonLat[], rest: readonly LonLat[][]): number {
  return rest.findIndex((piece) => meet(line.at(-1), piece[0]));
}

function leader(line: readonly LonLat[], rest: readonly LonLat[][]): number {
  return rest.findIndex((piece) => meet(piece.at(-1), line[0]));
}

function meet(a: LonLat | undefined, b: LonLat | undefined): boolean {
  return a !== undefined && b !== undefined && Math.hypot(a[0] - b[0], a[1] - b[1]) < meetDegrees;
}
