/** Ground given by its outline: an area, a ring of positions, or a circle. */
import type { MultiPolygon, Polygon } from 'geojson';
import type { GroundShape } from '../briefing/index.js';
import type { LonLat } from '../basemap/index.js';
import { circle, readGeometry, ringPolygon, unroll, unrollLine } from '../geometry/index.js';
import { placeAll, placeFor, type Bench } from './bench.js';
import { asMulti, passOn, positions } from './geojson.js';

/** Ground to fill; or only its outline, for a circle that encloses a pole. */
export type Ground =
  | { readonly kind: 'filled'; readonly geometry: MultiPolygon }
  | { readonly kind: 'outline'; readonly line: readonly LonLat[] };

/** Builds the ground an item at `path` gives; undefined, and reported, if it cannot be drawn. */
export function groundOf(bench: Bench, shape: GroundShape, path: string): Ground | undefined {
  switch (shape.type) {
    case 'area':
      return areaOf(bench, shape.geometry, `${path}.area`);
    case 'ring':
      return ringOf(bench, shape, `${path}.ring`);
    case 'circle':
      return circleOf(bench, shape, `${path}.circle`);
  }
}

function areaOf(bench: Bench, input: Polygon | MultiPolygon, path: string): Ground | undefined {
  const read = readGeometry(input);
  passOn(read.problems, path, bench.report);
  const { geometry } = read;
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return undefined;
  return filled(bench, geometry);
}

function ringOf(bench: Bench, shape: Extract<GroundShape, { type: 'ring' }>, path: string): Ground | undefined {
  const placed = placeAll(bench, shape.positions, path);
  if (!placed) return undefined;
  const ring = ringPolygon(
    unrollLine(
      placed.map(({ at }) => at),
      bench.basemap.frame,
    ),
  );
  if (ring.ok) return filled(bench, ring.polygon);
  bench.report({
    path,
    code: ring.code,
    severity: 'error',
    message: ring.message,
    mend: ring.code === 'self-crossing' ? 'Put the positions in order around the area.' : 'Check its positions.',
  });
  return undefined;
}

function circleOf(bench: Bench, shape: Extract<GroundShape, { type: 'circle' }>, path: string): Ground | undefined {
  const centre = placeFor(bench, shape.at, `${path}.at`);
  if (!centre) return undefined;
  const round = circle(centre.at, shape.radius.km);
  if (!round.ok) {
    bench.report({
      path: `${path}.radius`,
      code: round.code,
      severity: 'error',
      message: round.message,
      mend: 'Check the centre and the radius.',
    });
    return undefined;
  }
  if (round.polygon) return filled(bench, round.polygon);
  return { kind: 'outline', line: unrollLine(positions(round.line.coordinates), bench.basemap.frame) };
}

function filled(bench: Bench, polygon: Polygon | MultiPolygon): Ground {
  const geometry = unroll(polygon, bench.basemap.frame);
  return { kind: 'filled', geometry: asMulti(geometry) };
}
