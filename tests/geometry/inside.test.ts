/** A point lies in a polygon exactly where Turf, with its exact predicates, says so. */
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../src/geometry/index.js';
import { pointInPolygon } from '../../src/geometry/index.js';

// On a coarse grid many points lie on corners, on sides and level with corners.
const onGrid = fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 }));
const finely = fc.integer({ min: -4e6, max: 4e6 }).map((millionths) => millionths / 1e6);
const anywhere = fc.tuple(finely, finely);
const closed = ([first = [0, 0], ...rest]: LonLat[]): LonLat[] => [first, ...rest, [first[0], first[1]]];
const ring = (point: fc.Arbitrary<LonLat>): fc.Arbitrary<LonLat[]> =>
  fc.array(point, { minLength: 3, maxLength: 9 }).map(closed);
const polygon = (point: fc.Arbitrary<LonLat>): fc.Arbitrary<Polygon> =>
  fc.array(ring(point), { minLength: 1, maxLength: 3 }).map((coordinates) => ({ type: 'Polygon', coordinates }));

const within = ([lon, lat]: LonLat, { coordinates: [outer = []] }: Polygon): boolean => {
  const [lons, lats] = [outer.map(([x = 0]) => x), outer.map(([, y = 0]) => y)];
  return lon >= Math.min(...lons) && lon <= Math.max(...lons) && lat >= Math.min(...lats) && lat <= Math.max(...lats);
};

describe('a point in a polygon', () => {
  it.each([
    ['on a grid', onGrid],
    ['anywhere', anywhere],
  ])('is inside, on the edge or outside as Turf says, %s', (_, point) => {
    fc.assert(
      fc.property(point, polygon(point), (at, shape) => {
        // Holes that reach out of their polygon are none.
        expect(pointInPolygon(at, shape)).toBe(within(at, shape) && booleanPointInPolygon(at, shape));
      }),
      { numRuns: 1000 },
    );
  });

  it('is found in any part of a multipolygon, and not in a hole', () => {
    const square = (from: number, to: number): LonLat[] =>
      closed([
        [from, from],
        [to, from],
        [to, to],
        [from, to],
      ]);
    const parts = { type: 'MultiPolygon' as const, coordinates: [[square(0, 3), square(1, 2)], [square(10, 11)]] };
    expect(pointInPolygon([0.5, 1.5], parts)).toBe(true);
    expect(pointInPolygon([1.5, 1.5], parts)).toBe(false);
    expect(pointInPolygon([10.5, 10.5], parts)).toBe(true);
  });
});
