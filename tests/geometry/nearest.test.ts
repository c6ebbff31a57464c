/** The nearest point of a line, its side, and which way is ahead. */
import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../src/geometry/index.js';
import { aheadOn, destination, distanceKm, lengthKm, nearestOnLines, sideToward } from '../../src/geometry/index.js';
import { anyLines, anyNumber, anyPoint, island, moved, wavyCoast } from './coasts.js';

const coast = wavyCoast([10, 31], 400, 120);

describe('the nearest point', () => {
  it('is as near as any point of the line', () => {
    const steps = 20;
    const all = coast.flatMap(([lon, lat], index) => {
      const [nextLon, nextLat] = coast[index + 1] ?? [lon, lat];
      const between = (step: number): LonLat => [
        lon + ((nextLon - lon) * step) / steps,
        lat + ((nextLat - lat) * step) / steps,
      ];
      return Array.from({ length: steps }, (_, step) => between(step));
    });
    fc.assert(
      fc.property(
        fc.double({ min: 9, max: 15, noNaN: true }),
        fc.double({ min: 29, max: 33, noNaN: true }),
        (lon, lat) => {
          const { offKm = NaN, at = [NaN, NaN] } = nearestOnLines([coast], [lon, lat]) ?? {};
          const least = Math.min(...all.map((point) => distanceKm(point, [lon, lat])));
          expect(offKm).toBeCloseTo(distanceKm(at, [lon, lat]), 6);
          expect(offKm).toBeLessThan(least + 0.001);
          expect(offKm).toBeGreaterThan(least - 0.1);
        },
      ),
    );
  });

  it('is the one that Turf finds, and as far along', () => {
    const degrees = (most: number): fc.Arbitrary<number> =>
      fc.integer({ min: -most * 1e6, max: most * 1e6 }).map((millionths) => millionths / 1e6);
    const step = fc.tuple(degrees(5), degrees(5));
    const start = fc.tuple(degrees(180), degrees(30));
    const steps = fc.array(step, { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(start, steps, step, ([lon, lat], offs, off) => {
        const line: LonLat[] = [[lon, lat]];
        for (const [east, north] of offs) {
          const [x, y] = line.at(-1) ?? [lon, lat];
          line.push([x + east, y + north]);
        }
        const at: LonLat = [lon + off[0], lat + off[1]];
        const turf = nearestPointOnLine({ type: 'LineString', coordinates: line }, at);
        const { offKm = NaN, alongKm = NaN, at: foot = [NaN, NaN] } = nearestOnLines([line], at) ?? {};
        expect(offKm).toBeCloseTo(turf.properties.pointDistance, 6);
        expect(distanceKm(foot, at)).toBeCloseTo(offKm, 6);
        // A line that meets or mirrors itself may have two points as near.
        if (distanceKm(foot, turf.geometry.coordinates as LonLat) < 0.001) {
          expect(alongKm).toBeCloseTo(turf.properties.lineDistance, 2);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('says how far along its line, and on which line it lies', () => {
    const other = moved(coast, 0.001);
    const at = coast[60] ?? [0, 0];
    const found = nearestOnLines([moved(coast, 5), coast, other], at);
    expect(found).toMatchObject({ index: 1, at });
    expect(found?.offKm).toBe(0);
    expect(found?.alongKm).toBeCloseTo(lengthKm(coast.slice(0, 61)), 6);
  });

  it('keeps to the frame of its line across 180°', () => {
    const far = moved(coast, 168);
    const place: LonLat = [-178.5, 31.3];
    const found = nearestOnLines([far], place);
    expect(found?.at[0]).toBeGreaterThan(180);
    expect(found?.offKm).toBeCloseTo(nearestOnLines([coast], [13.5, 31.3])?.offKm ?? NaN, 6);
  });

  it('is where the radius says on a ring of 8,000 positions', () => {
    const found = nearestOnLines([island([20, 10], 3000, 8000)], [45, 20]);
    expect(found?.offKm).toBeCloseTo(3000 - distanceKm([20, 10], [45, 20]), 2);
  });

  it('is nothing where no line has a position', () => {
    expect(nearestOnLines([], [0, 0])).toBeUndefined();
    expect(nearestOnLines([[]], [0, 0])).toBeUndefined();
  });
});

describe('sides', () => {
  it('has the land of a coast on its left and the sea on its right', () => {
    expect(sideToward(coast, [12, 33])).toBe('left');
    expect(sideToward(coast, [12, 29])).toBe('right');
  });

  it('knows inside from outside of a ring, at its corners and its start too', () => {
    const ring = island([180, 70], 50, 12);
    for (let degrees = 0; degrees < 360; degrees += 15) {
      expect(sideToward(ring, destination([180, 70], 40, degrees))).toBe('left');
      expect(sideToward(ring, destination([-180, 70], 70, degrees))).toBe('right');
    }
  });
});

describe('ahead and back', () => {
  it('goes by the direction of the line', () => {
    expect(aheadOn([coast], [12, 31], 90)).toBe('ahead');
    expect(aheadOn([coast], [12, 31], 270)).toBe('back');
    expect(aheadOn([[...coast].reverse()], [12, 31], 270)).toBe('ahead');
  });

  it('goes by where on a ring one stands', () => {
    const ring = island([0, 0], 500);
    expect(aheadOn([ring], [0, -4.5], 90)).toBe('ahead');
    expect(aheadOn([ring], [0, 4.5], 90)).toBe('back');
    expect(aheadOn([ring], [4.5, 0], 0)).toBe('ahead');
  });
});

it('never throws, whatever the numbers', () => {
  fc.assert(
    fc.property(anyLines, anyPoint, anyNumber, (lines, at, degrees) => {
      const found = nearestOnLines(lines, at);
      if (found) expect(found.offKm).toBeCloseTo(distanceKm(at, found.at), 3);
      aheadOn(lines, at, degrees);
      for (const line of lines) sideToward(line, at);
    }),
  );
});
