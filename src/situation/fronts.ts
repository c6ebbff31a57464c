/** Fronts: lines of contact, along a named line, through positions, or as given. */
import type { Front } from '../briefing/index.js';
import type { LonLat } from '../basemap/index.js';
import { readGeometry, unroll, unrollLine } from '../geometry/index.js';
import { placeAll, type Bench } from './bench.js';
import { noActor } from './control.js';
import { isOnePoint, passOn, positions } from './geojson.js';
import { cutBetween } from './slices.js';
import type { ResolvedFront } from './types.js';

/** Resolves the fronts. One that is given in pieces yields one for each, numbered by `piece`. */
export function resolveFronts(bench: Bench): ResolvedFront[] {
  return bench.briefing.fronts.flatMap((item) => piecesOf(bench, item));
}

function piecesOf(bench: Bench, item: Front): ResolvedFront[] {
  const left = sideOf(bench, item, 'left');
  const right = sideOf(bench, item, 'right');
  return coursesOf(bench, item).map((line, piece) => ({
    item,
    line,
    piece,
    ...(left && { left }),
    ...(right && { right }),
  }));
}

function sideOf(bench: Bench, { sides, path }: Front, side: 'left' | 'right') {
  const id = sides[side];
  if (id === undefined) return undefined;
  const actor = bench.actors.get(id);
  if (!actor) bench.report({ ...noActor(id, `${path}.sides.${side}`), severity: 'warning' });
  return actor;
}

function coursesOf(bench: Bench, { course, path }: Front): (readonly LonLat[])[] {
  const { frame } = bench.basemap;
  switch (course.type) {
    case 'along': {
      const cut = cutBetween(bench, course.along, course, path);
      return cut ? [cut.slice.line] : [];
    }
    case 'path': {
      const placed = placeAll(bench, course.path, `${path}.path`);
      if (!placed) return [];
      const line = unrollLine(
        placed.map(({ at }) => at),
        frame,
      );
      const short = isOnePoint(line);
      if (short) bench.report(tooShort(`${path}.path`));
      return short ? [] : [line];
    }
    case 'geometry': {
      const read = readGeometry(course.geometry);
      passOn(read.problems, `${path}.geometry`, bench.report);
      const geometry = read.geometry && unroll(read.geometry, frame);
      if (geometry?.type === 'LineString') return [positions(geometry.coordinates)];
      return geometry?.type === 'MultiLineString' ? geometry.coordinates.map(positions) : [];
    }
  }
}

function tooShort(path: string) {
  return {
    path,
    code: 'line-too-short',
    severity: 'error',
    message: 'A front needs at least two different positions.',
    mend: 'Add positions to its path.',
  } as const;
}
