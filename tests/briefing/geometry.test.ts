/** GeoJSON written inline. */
import { describe, expect, it } from 'vitest';
import { ground, told, track } from './brief.js';

describe('geometry', () => {
  const area = (geometry: unknown) => told({ control: [{ actor: 'is', area: geometry }] });
  const ring = (...points: number[][]) => ({ type: 'Polygon', coordinates: [points] });
  it.each([
    ['clockwise', ring([10, 30], [12, 32], [12, 30], [10, 30]), ['warning wrong-winding control[0].area.coordinates']],
    ['open', ring([10, 30], [12, 30], [12, 32], [10, 31]), ['error open-ring control[0].area.coordinates[0]']],
    ['too short', ring([10, 30], [12, 30], [10, 30]), ['error bad-geometry control[0].area.coordinates[0]']],
    [
      'too fine',
      ring([10, 30], [12, 30], [12.123456789, 32], [10, 30]),
      ['warning excess-precision control[0].area.coordinates[0]'],
    ],
    ['with heights', ring([10, 30, 5], [12, 30, 5], [12, 32, 5], [10, 30, 5]), []],
    ['across 180°', ring([179, -1], [-179, -1], [-179, 1], [179, 1], [179, -1]), []],
    [
      'swapped',
      ring([10, 30], [12, 130], [12, 32], [10, 30]),
      ['error swapped-coordinates control[0].area.coordinates[0][1]'],
    ],
    ['a feature', { type: 'Feature', geometry: ground }, ['error bad-geometry control[0].area']],
    ['a line', track, ['error bad-geometry control[0].area.type']],
    ['text', 'POLYGON', ['error bad-geometry control[0].area']],
    ['no coordinates', { type: 'MultiPolygon' }, ['error bad-geometry control[0].area.coordinates']],
    ['several', { type: 'MultiPolygon', coordinates: [ground.coordinates, ground.coordinates] }, []],
    ['with a key of its own', { ...ground, colour: 1 }, ['warning unknown-key control[0].area.colour']],
  ])('%s', (_, geometry, expected) => {
    expect(area(geometry)).toEqual(expected);
  });
  it('of lines', () => {
    expect(told({ fronts: [{ geometry: { type: 'MultiLineString', coordinates: [track.coordinates] } }] })).toEqual([]);
    expect(told({ fronts: [{ geometry: { type: 'LineString', coordinates: [[1, 2]] } }] })).toEqual([
      'error bad-geometry fronts[0].geometry.coordinates',
    ]);
    const fine = {
      type: 'LineString',
      coordinates: [
        [1, 2],
        [1.123456789, 2],
      ],
    };
    expect(told({ fronts: [{ geometry: fine }] })).toEqual(['warning excess-precision fronts[0].geometry.coordinates']);
  });
});
