/** Lines survive being written. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { grids, gridX, gridY, latOf, lonOf } from '../../src/basemap/grid.js';
import { decodeLines, encodeLines } from '../../src/basemap/wire.js';

it('any lines come back as they were', () => {
  const line = fc.array(fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 0, max: 5000 })), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
      const flat = lines.map((points) => points.flat());
      expect(decodeLines(encodeLines(flat))).toEqual(flat);
    }),
  );
});

it('a closed line is written without its last point', () => {
  const closed = [1, 1, 5, 1, 5, 5, 1, 1];
  expect(decodeLines(encodeLines([closed]))).toEqual([closed]);
  expect(encodeLines([closed]).length).toBeLessThan(encodeLines([[...closed.slice(0, -2), 1, 2]]).length);
});

it('a point is at most half a step from where it was, and a step into a cell stays in it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(grids)), fc.double({ min: -180, max: 179.999, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }), (grid, lon, lat) => {
      expect(Math.abs(lonOf(grid, gridX(grid, lon)) - lon)).toBeLessThanOrEqual(grid.quantum / 2 + 1e-4);
      expect(Math.abs(latOf(grid, gridY(grid, lat)) - lat)).toBeLessThanOrEqual(grid.quantum / 2 + 1e-4);
      expect(gridX(grid, lon) % (grid.stepsX + 1)).not.toBe(0);
    }),
  );
});
