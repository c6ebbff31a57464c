/** The ground along a line: to its depth, on its side, on land only, valid at any meridian and at 70° N. */
import intersect from '@turf/intersect';
import kinks from '@turf/kinks';
import { feature, featureCollection } from '@turf/helpers';
import fc from 'fast-check';
import type { MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { LonLat, StripOutcome } from '../../src/geometry/index.js';
import {
  areaKm2,
  bounds,
  destination,
  lengthKm,
  nearestOnLines,
  pointInPolygon,
  sideToward,
  sliceAround,
  stripPolygon,
} from '../../src/geometry/index.js';
import { anyLine, anyNumber, island, landBehind, moved, movedLand, ringsOf, wavyCoast, wrapped } from './coasts.js';

const coast = wavyCoast([10, 31], 250, 100);
const straight: LonLat[] = [
  [10, 31],
  [10.5, 31],
  [11, 31],
];

function ground(outcome: StripOutcome): MultiPolygon {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.geometry;
}

function expectValid(geometry: MultiPolygon): void {
  expect(kinks(geometry).features).toEqual([]);
  for (const ring of ringsOf(geometry)) {
    expect(ring.length).toBeGreaterThan(3);
    expect(ring[0]).toEqual(ring[ring.length - 1]);
  }
}

describe('a strip to a depth', () => {
  it('has length times depth for its area along a straight line, and flat ends', () => {
    for (const side of ['left', 'right'] as const) {
      const strip = ground(stripPolygon(straight, side, 15));
      expectValid(strip);
      expect(areaKm2(strip) / (15 * lengthKm(straight))).toBeCloseTo(1, 2);
      const box = bounds(strip.coordinates.flat(2));
      expect(box?.[0]).toBeGreaterThan(9.998);
      expect(box?.[2]).toBeLessThan(11.002);
    }
    expect(areaKm2(ground(stripPolygon(straight, 'both', 15))) / (30 * lengthKm(straight))).toBeCloseTo(1, 2);
  });

  it('covers exactly what is near the line on its side, away from the ends', () => {
    const strip = ground(stripPolygon(coast, 'left', 15));
    expectValid(strip);
    fc.assert(
      fc.property(
        fc.double({ min: 10.4, max: 12.2, noNaN: true }),
        fc.double({ min: 30.7, max: 31.4, noNaN: true }),
        (lon, lat) => {
          const off = nearestOnLines([coast], [lon, lat])?.offKm ?? NaN;
          const left = sideToward(coast, [lon, lat]) === 'left';
          if (off > 0.01 && off < 14.85) expect(pointInPolygon([lon, lat], strip)).toBe(left);
          if (off > 15.1) expect(pointInPolygon([lon, lat], strip)).toBe(false);
        },
      ),
    );
  });

  it('does not reach across its own line where that doubles back', () => {
    const hairpin: LonLat[] = [
      [10, 31],
      [11, 31],
      [11.02, 31.03],
      [11, 31.06],
      [10, 31.06],
    ];
    const strip = ground(stripPolygon(hairpin, 'left', 15));
    expectValid(strip);
    expect(pointInPolygon([10.5, 31.03], strip)).toBe(true);
    expect(pointInPolygon([10.5, 31.1], strip)).toBe(false);
    expect(pointInPolygon([10.5, 30.96], strip)).toBe(false);
    expect(areaKm2(strip)).toBeLessThan(lengthKm(hairpin) * 4);
  });

  it('is a ring of ground along a whole ring', () => {
    const ring = island([30, 40], 60);
    const strip = ground(stripPolygon(ring, 'left', 15));
    expectValid(strip);
    expect(strip.coordinates).toHaveLength(1);
    expect(strip.coordinates[0]).toHaveLength(2);
    expect(areaKm2(strip) / (Math.PI * (60 ** 2 - 45 ** 2))).toBeCloseTo(1, 1);
    const deep = ground(stripPolygon(ring, 'left', 70));
    expect(areaKm2(deep) / (Math.PI * 60 ** 2)).toBeCloseTo(1, 2);
  });
});

describe('a strip on land', () => {
  const land = landBehind(coast);

  it('is never over sea, and follows the coast to the last bit', () => {
    const strip = ground(stripPolygon(coast, 'left', 15, land));
    expectValid(strip);
    const dry = intersect(featureCollection([feature(strip), feature(land)]));
    expect(dry && areaKm2(dry.geometry) / areaKm2(strip)).toBeCloseTo(1, 6);
    const shore = ringsOf(land)
      .flat()
      .map(([lon = NaN, lat = NaN]): LonLat => [lon, lat]);
    const given = new Set(coast.slice(1, -1).map(String));
    const kept = ringsOf(strip).flat().map(String);
    expect(kept.filter((position) => given.has(position)).length).toBeGreaterThan(coast.length * 0.95);
    for (const [lon = NaN, lat = NaN] of ringsOf(strip).flat()) {
      const off = nearestOnLines([shore], [lon, lat])?.offKm ?? NaN;
      expect(off < 1e-4 || pointInPolygon([lon, lat], land)).toBe(true);
    }
  });

  it('is never over sea for any depth, side and wave', () => {
    const depth = fc.double({ min: 0.5, max: 60, noNaN: true });
    fc.assert(
      fc.property(
        depth,
        fc.double({ min: 0, max: 40, noNaN: true }),
        fc.constantFrom('left', 'both' as const),
        (km, wave, side) => {
          const line = wavyCoast([10, 31], 200, 60, wave);
          const behind = landBehind(line);
          const strip = ground(stripPolygon(line, side, km, behind));
          expectValid(strip);
          const dry = intersect(featureCollection([feature(strip), feature(behind)]));
          expect(dry && areaKm2(dry.geometry) / areaKm2(strip)).toBeCloseTo(1, 5);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('goes round lakes, and is cut from land in several pieces', () => {
    const lake = island(destination(coast[38] ?? [11, 31], 7, 0), 3, 24);
    const [outer = []] = land.coordinates[0] ?? [];
    const wet: MultiPolygon = { type: 'MultiPolygon', coordinates: [[outer, lake], [], [island([60, 60], 10)]] };
    const whole = areaKm2(ground(stripPolygon(coast, 'left', 15, land)));
    const strip = ground(stripPolygon(coast, 'left', 15, wet));
    expectValid(strip);
    expect(whole - areaKm2(strip)).toBeCloseTo(areaKm2({ type: 'Polygon', coordinates: [lake] }), 0);
  });

  it('is not on the sea side', () => {
    expect(stripPolygon(coast, 'right', 15, land)).toMatchObject({ ok: false, code: 'no-land' });
  });

  it('is the same ground across 180°, with the land cut there', () => {
    const here = areaKm2(ground(stripPolygon(coast, 'left', 15, land)));
    for (const by of [169, 349, -191]) {
      const there = ground(stripPolygon(moved(coast, by), 'left', 15, movedLand(land, by)));
      expectValid(there);
      expect(areaKm2(there) / here).toBeCloseTo(1, 6);
    }
    // As files have it: two pieces that meet at 180°, the eastern one written from −180.
    const line = moved(coast, 169);
    const at = line.findIndex(([lon]) => lon > 180);
    const west: LonLat[] = [...line.slice(0, at), [180, line[at]?.[1] ?? 0], [180, 34], [line[0]?.[0] ?? 0, 34]];
    const east: LonLat[] = [
      [180, line[at]?.[1] ?? 0],
      ...line.slice(at),
      [line[line.length - 1]?.[0] ?? 0, 34],
      [180, 34],
    ];
    const cut: MultiPolygon = { type: 'MultiPolygon', coordinates: [[west], [moved(east, -360)]] };
    const strip = ground(stripPolygon(line, 'left', 15, cut));
    expectValid(strip);
    expect(strip.coordinates).toHaveLength(1);
    expect(areaKm2(strip) / here).toBeCloseTo(1, 2);
  });
});

describe('a strip far north', () => {
  it('at 70° N has the area it has at the equator', () => {
    const arctic: LonLat[] = [
      [20, 70],
      [20.5, 70.1],
      [21, 70],
      [21.5, 70.15],
    ];
    for (const side of ['left', 'right'] as const) {
      const strip = ground(stripPolygon(arctic, side, 10));
      expectValid(strip);
      expect(Math.abs(areaKm2(strip) / (lengthKm(arctic) * 10) - 1)).toBeLessThan(0.06);
      expect(areaKm2(ground(stripPolygon(moved(arctic, 159), side, 10))) / areaKm2(strip)).toBeCloseTo(1, 6);
    }
  });

  it('is as long as asked and as deep as asked on a ring at 70° N across 180°', () => {
    const ring = island([180, 70], 200);
    const slice = sliceAround([wrapped(ring)], [-179, 68.3], 100, 100);
    if (!slice.ok) throw new Error(slice.message);
    expect(Math.abs(lengthKm(slice.line) / 200 - 1)).toBeLessThan(0.01);
    const strip = ground(stripPolygon(slice.line, 'left', 15, { type: 'MultiPolygon', coordinates: [[ring]] }));
    expectValid(strip);
    // Inside a circle of 200 km the strip narrows inward: (200 − 7.5) / 200.
    expect(areaKm2(strip) / (200 * 15 * 0.9625)).toBeCloseTo(1, 2);
  });
});

describe('what is no strip', () => {
  it('is refused with a sentence', () => {
    expect(stripPolygon([], 'left', 15)).toMatchObject({ code: 'zero-length' });
    expect(
      stripPolygon(
        [
          [1, 1],
          [1, 1],
        ],
        'left',
        15,
      ),
    ).toMatchObject({ code: 'zero-length' });
    expect(stripPolygon(coast, 'left', 0)).toMatchObject({ code: 'bad-depth' });
    expect(stripPolygon(coast, 'left', NaN)).toMatchObject({ code: 'bad-depth' });
    expect(stripPolygon(coast, 'left', 1e5)).toMatchObject({ code: 'too-deep' });
    expect(
      stripPolygon(
        [
          [0, 89],
          [9, 89],
        ],
        'left',
        300,
      ),
    ).toMatchObject({ code: 'too-deep' });
    expect(
      stripPolygon(
        [
          [0, NaN],
          [9, 8],
        ],
        'left',
        3,
      ),
    ).toMatchObject({ code: 'bad-position' });
  });

  it('never throws, whatever the numbers', () => {
    fc.assert(
      fc.property(
        anyLine,
        fc.constantFrom('left', 'right', 'both' as const),
        anyNumber,
        anyLine,
        (line, side, km, other) => {
          const land: MultiPolygon = { type: 'MultiPolygon', coordinates: [[other], []] };
          for (const outcome of [stripPolygon(line, side, km), stripPolygon(line, side, 20, land)]) {
            if (!outcome.ok) expect(outcome.message).toMatch(/^[A-Z].*\.$/);
          }
        },
      ),
    );
  });
});
