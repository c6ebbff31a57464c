/** 180° is a meridian like any other. */
import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import {
  bounds,
  distanceKm,
  frameFor,
  pointInPolygon,
  unroll,
  unrollLine,
  unrollLon,
} from '../../src/geometry/index.js';
import { anyLine, anyNumber, onGlobe, wrapped } from './coasts.js';

const fiji: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [177, -19],
      [-178, -19],
      [-178, -16],
      [177, -16],
      [177, -19],
    ],
  ],
};

describe('longitudes', () => {
  it('come into the frame, and what is in it stays to the last bit', () => {
    expect(unrollLon(-175, 180)).toBe(185);
    expect(unrollLon(0.1, 0)).toBe(0.1);
    expect(unrollLon(180, 0)).toBe(-180);
    fc.assert(
      fc.property(
        fc.double({ min: -1e4, max: 1e4, noNaN: true }),
        fc.double({ min: -540, max: 540, noNaN: true }),
        (lon, frame) => {
          const turned = unrollLon(lon, frame);
          expect(turned).toBeGreaterThanOrEqual(frame - 180);
          expect(turned).toBeLessThan(frame + 180);
          expect(Math.abs(Math.sin(((turned - lon) * Math.PI) / 360))).toBeLessThan(1e-9);
        },
      ),
    );
  });

  it('run on along a line', () => {
    const line = unrollLine(
      [
        [178, 0],
        [-179, 1],
        [-176, 2],
        [179, 3],
      ],
      180,
    );
    expect(line.map(([lon]) => lon)).toEqual([178, 181, 184, 179]);
    expect(unrollLine([[-179, 0]], 0)).toEqual([[-179, 0]]);
  });

  it('bring a polygon across 180° together, in either frame', () => {
    expect(bounds(unroll(fiji, 180).coordinates.flat())).toEqual([177, -19, 182, -16]);
    expect(bounds(unroll(fiji, -180).coordinates.flat())).toEqual([-183, -19, -178, -16]);
  });

  it('leave a ring round the pole, and a belt round the globe, as they are', () => {
    const around = { type: 'Polygon' as const, coordinates: [[-180, -90, 0, 90, 180].map((lon) => [lon, 70])] };
    expect(unroll(around, 0)).toEqual(around);
    const belt = bounds(
      unroll(
        {
          type: 'Polygon',
          coordinates: [
            [
              [-180, -90],
              [180, -90],
              [180, 90],
              [-180, 90],
              [-180, -90],
            ],
          ],
        },
        0,
      ).coordinates.flat(),
    );
    expect(belt).toEqual([-180, -90, 180, 90]);
  });

  it('measure the same after unrolling', () => {
    fc.assert(
      fc.property(fc.array(onGlobe, { minLength: 2, maxLength: 8 }), onGlobe, (line, [frame]) => {
        const run = unrollLine(wrapped(line), frame);
        run.forEach((here, index) => {
          const before = run[index - 1];
          const given = line[index];
          if (given) expect(distanceKm(here, given)).toBeLessThan(1e-5);
          if (before) expect(Math.abs(here[0] - before[0])).toBeLessThanOrEqual(180);
        });
      }),
    );
  });
});

describe('the frame for points', () => {
  it('is opposite to the widest gap', () => {
    expect(
      frameFor([
        [170, 0],
        [-170, 0],
      ]),
    ).toBe(-180);
    expect(
      frameFor([
        [10, 0],
        [30, 0],
      ]),
    ).toBe(20);
    expect(frameFor([])).toBe(0);
    expect(frameFor([[42, 7]])).toBeCloseTo(42, 9);
  });

  it('has all points of half a globe within 90° of it', () => {
    fc.assert(
      fc.property(
        onGlobe,
        fc.array(fc.double({ min: -80, max: 80, noNaN: true }), { minLength: 1 }),
        ([middle], offs) => {
          const points = wrapped(offs.map((off) => [middle + off, 0]));
          const frame = frameFor(points);
          for (const [lon] of points) expect(Math.abs(unrollLon(lon, frame) - frame)).toBeLessThan(90);
        },
      ),
    );
  });
});

describe('inside and around', () => {
  it('finds a point in a polygon whichever turn either is written in', () => {
    const rolled = unroll(fiji, 180);
    expect(pointInPolygon([179.9, -17], rolled)).toBe(true);
    expect(pointInPolygon([-179.9, -17], rolled)).toBe(true);
    expect(pointInPolygon([180.1, -17], unroll(fiji, -180))).toBe(true);
    expect(pointInPolygon([-170, -17], rolled)).toBe(false);
  });

  it('never throws, whatever the numbers', () => {
    fc.assert(
      fc.property(anyLine, anyNumber, (line, frame) => {
        bounds(line);
        frameFor(line);
        const polygon: Polygon = { type: 'Polygon', coordinates: [line] };
        unroll(polygon, frame);
        pointInPolygon(line[0] ?? [0, 0], polygon);
      }),
    );
    expect(bounds([])).toBeUndefined();
  });
});
