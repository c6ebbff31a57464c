/** Pieces of lines: as long as asked, ending where the line says, whatever meridian they cross. */
import { lineSliceAlong } from '@turf/line-slice-along';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat, SliceOutcome } from '../../src/geometry/index.js';
import { distanceKm, lengthKm, nearestOnLines, sliceAround, sliceBetween } from '../../src/geometry/index.js';
import { anyLines, anyNumber, anyPoint, island, moved, places, wavyCoast, wrapped } from './coasts.js';

const coast = wavyCoast([10, 31], 500, 200);
const ring = island([0, 0], 300);

function sliced(outcome: SliceOutcome): Extract<SliceOutcome, { ok: true }> {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome;
}

const end = (line: readonly LonLat[]): LonLat => line[line.length - 1] ?? [NaN, NaN];

describe('around a place', () => {
  it('is as long as asked, half each way', () => {
    const { line, lengthKm: km } = sliced(sliceAround([coast], [12.5, 31], 125, 125));
    expect(km).toBeCloseTo(250, 9);
    expect(Math.abs(lengthKm(line) - 250)).toBeLessThan(0.25);
  });

  it('is as long as asked for any place and any lengths, on rings too', () => {
    const length = fc.double({ min: 1, max: 120, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 360, noNaN: true }),
        length,
        length,
        fc.constantFrom(0, 180, 360),
        (turn, back, ahead, by) => {
          const at: LonLat = [by + 2.7 * Math.cos(turn), 2.7 * Math.sin(turn)];
          const { line, closed } = sliced(sliceAround([moved(ring, by)], at, back, ahead));
          expect(closed).toBe(true);
          expect(Math.abs(lengthKm(line) / (back + ahead) - 1)).toBeLessThan(0.001);
          line.forEach((here, index) => expect(Math.abs(here[0] - (line[index - 1] ?? here)[0])).toBeLessThan(90));
        },
      ),
    );
  });

  it('says so where an open line ends before', () => {
    const start = coast[0] ?? [0, 0];
    const slice = sliced(sliceAround([coast], start, 100, 100));
    expect(slice).toMatchObject({ clipped: true, closed: false });
    expect(slice.lengthKm).toBeCloseTo(100, 6);
    expect(slice.line[0]).toEqual(start);
  });

  it('is refused where the line is shorter, with both figures', () => {
    const outcome = sliceAround([coast], [12, 31], 400, 400);
    expect(outcome).toMatchObject({ ok: false, code: 'longer-than-line', askedKm: 800 });
    expect(outcome).toHaveProperty('lineKm', expect.closeTo(lengthKm(coast), 6));
    expect(sliceAround([ring], [2.7, 0], 1500, 1500)).toMatchObject({ code: 'longer-than-line' });
  });

  it('never jumps from an island that is too small to another shore, unless that is practically as near', () => {
    const islet = island([5, 0.1], 2);
    const shore = straight(0);
    // The islet's own shore is 2 km off; the other shore 11 km, then 2.5 km.
    expect(sliceAround([islet, shore], [5, 0.1], 50, 50)).toMatchObject({ ok: false, code: 'longer-than-line' });
    const close = straight(0.1 - 2.5 / 111.195);
    expect(sliced(sliceAround([islet, close], [5, 0.1], 50, 50)).index).toBe(1);
  });

  it('refuses a place 300 km off, and says how far one of 60 km is', () => {
    const far = sliceAround([coast], [12.5, 28.2], 50, 50);
    expect(far).toMatchObject({ ok: false, code: 'off-line' });
    expect(far).toHaveProperty('startOffKm', expect.closeTo(300, -2));
    expect(sliced(sliceAround([coast], [12.5, 30.4], 50, 50)).startOffKm).toBeGreaterThan(25);
  });

  it('refuses lengths that are none', () => {
    for (const [back, ahead] of [
      [0, 0],
      [-5, 20],
      [NaN, 20],
      [1, Infinity],
    ] as const) {
      expect(sliceAround([coast], [12, 31], back, ahead)).toMatchObject({ ok: false, code: 'zero-length' });
    }
    expect(sliceAround([], [12, 31], 5, 5)).toMatchObject({ ok: false, code: 'no-line' });
    expect(sliceAround([coast], [NaN, 31], 5, 5)).toMatchObject({ ok: false, code: 'bad-position' });
  });
});

describe('the coast of Sirte', () => {
  // Natural Earth 1:10m, public domain; from west to east, so with its land on the right.
  const sirteCoast: LonLat[] = [
    [15.4804, 31.68434],
    [15.48915, 31.66476],
    [15.51436, 31.62761],
    [15.62236, 31.49759],
    [15.68716, 31.43849],
    [15.76276, 31.38783],
    [16.04356, 31.2747],
    [16.36036, 31.22742],
    [16.72757, 31.22404],
    [16.94357, 31.18351],
    [17.15957, 31.11935],
    [17.33237, 31.08726],
    [17.36477, 31.08726],
    [17.37557, 31.08389],
    [17.38277, 31.07882],
    [17.41877, 31.06194],
    [17.44757, 31.0383],
    [17.45837, 31.03323],
    [17.46557, 31.02985],
    [17.61318, 30.9927],
    [17.69238, 30.95893],
    [17.77518, 30.93529],
    [17.83456, 30.92555],
  ];

  it('has Sirte 1.8 km off it, and 155 miles of it from 125 km west to 125 km east of the town', () => {
    expect(lengthKm(sirteCoast)).toBeCloseTo(249.4, 0);
    const { startOffKm } = sliced(sliceAround([sirteCoast], places.sirte, 10, 10));
    expect(startOffKm).toBeCloseTo(1.8, 1);
    const half = sliced(sliceBetween([sirteCoast], places.sirte, [17.83456, 30.92555]));
    expect(half.lengthKm).toBeCloseTo(249.45 / 2, 0);
  });
});

describe('between two places', () => {
  const [a, b]: [LonLat, LonLat] = [
    [11.2, 31.1],
    [13.9, 31],
  ];

  it('runs as the line runs, whatever the order of the ends', () => {
    const there = sliced(sliceBetween([coast], a, b));
    const back = sliced(sliceBetween([coast], b, a));
    expect(back.line).toEqual(there.line);
    expect(there.startOffKm).toBe(back.endOffKm);
    expect(there.lengthKm).toBeCloseTo(lengthKm(there.line), 6);
    expect(distanceKm(there.line[0] ?? [0, 0], a)).toBeCloseTo(there.startOffKm, 9);
    expect(distanceKm(end(there.line), b)).toBeCloseTo(there.endOffKm, 9);
  });

  it('is the piece that Turf cuts', () => {
    const place = fc.tuple(
      fc.double({ min: 9.5, max: 15.5, noNaN: true }),
      fc.double({ min: 30.5, max: 31.5, noNaN: true }),
    );
    fc.assert(
      fc.property(place, place, (from, to) => {
        const kms = [from, to].map((at) => nearestOnLines([coast], at)?.alongKm ?? NaN);
        const [startKm, endKm] = [Math.min(...kms), Math.max(...kms)];
        fc.pre(endKm - startKm > 0.001);
        const turf = lineSliceAlong({ type: 'LineString', coordinates: coast }, startKm, endKm).geometry.coordinates;
        const { line } = sliced(sliceBetween([coast], from, to));
        expect(line.length).toBe(turf.length);
        line.forEach((at, index) => expect(distanceKm(at, turf[index] as LonLat)).toBeLessThan(1e-6));
      }),
    );
  });

  it('goes the shorter way round a ring, over its start too, unless via', () => {
    const [north, south]: [LonLat, LonLat] = [
      [2.6, 0.7],
      [2.6, -0.7],
    ];
    const short = sliced(sliceBetween([ring], north, south));
    const long = sliced(sliceBetween([ring], north, south, [-2.7, 0]));
    expect(short.lengthKm + long.lengthKm).toBeCloseTo(lengthKm(ring), 6);
    expect(short.lengthKm).toBeLessThan(long.lengthKm);
    expect(short.line.some(([lon]) => lon < 0)).toBe(false);
    expect(long.line.some(([lon]) => lon < -2)).toBe(true);
    expect(sliced(sliceBetween([ring], south, north, [-2.7, 0])).line).toEqual(long.line);
  });

  it('is the whole ring where both ends meet it at one point and via lies elsewhere', () => {
    const whole = sliced(sliceBetween([ring], [2.7, 0.1], [2.7, 0.1], [-2.7, 0]));
    expect(whole.lengthKm).toBeCloseTo(lengthKm(ring), 6);
    expect(sliceBetween([ring], [2.7, 0.1], [2.7, 0.1])).toMatchObject({ ok: false, code: 'zero-length' });
  });

  it('crosses 180° in one frame, and is the same line there', () => {
    const here = sliced(sliceBetween([coast], a, b));
    const there = sliced(sliceBetween([moved(coast, 168)], [a[0] + 168, a[1]], [b[0] + 168 - 360, b[1]]));
    expect(there.lengthKm).toBeCloseTo(here.lengthKm, 6);
    expect(there.line.length).toBe(here.line.length);
    there.line.forEach((position, index) => {
      const twin = here.line[index] ?? [NaN, NaN];
      expect(position[0] - 168).toBeCloseTo(twin[0], 8);
      expect(position[1]).toBeCloseTo(twin[1], 8);
    });
  });

  it('starts in the frame of the line as given, even where that jumps at 180°', () => {
    const raw = wrapped(moved(coast, 168));
    const there = sliced(sliceBetween([raw], [a[0] + 168, a[1]], [b[0] + 168, b[1]]));
    expect(there.line[0]?.[0]).toBeCloseTo(179.2, 1);
    expect(end(there.line)[0]).toBeCloseTo(181.9, 1);
    const east = sliced(sliceAround([raw], [-178.5, 31], 20, 20));
    expect(east.line[0]?.[0]).toBeLessThan(-178);
    expect(nearestOnLines([raw], [181.5, 31])?.at[0]).toBeCloseTo(-178.5, 1);
  });

  it('refuses ends on different lines, unless one line is practically as near to both', () => {
    const across = moved(ring, 20);
    expect(sliceBetween([ring, across], [2.7, 0], [17.3, 0])).toMatchObject({ ok: false, code: 'different-lines' });
    // Across a strait of 15 km, each end is on its own shore.
    const [near, far] = [straight(0), straight(0.135)];
    const strait = sliceBetween([near, far], [4, 0.001], [6, 0.134]);
    expect(strait).toMatchObject({ ok: false, code: 'different-lines', open: true });
    expect(sliceBetween([ring, across], [2.7, 0], [17.3, 0])).toMatchObject({ open: false });
    expect(sliced(sliceBetween([island([5, 0.1], 2), straight(0.1 - 2.5 / 111.195)], [5, 0.1], [7, 0])).index).toBe(1);
    expect(sliceBetween([coast], a, [13.9, 28])).toMatchObject({ ok: false, code: 'off-line' });
  });

  it('passes over repeated positions and lines of no length', () => {
    const doubled = coast.flatMap((position): LonLat[] => [position, position]);
    expect(sliced(sliceBetween([doubled], a, b)).line).toEqual(sliced(sliceBetween([coast], a, b)).line);
    expect(
      sliceBetween(
        [
          [
            [1, 1],
            [1, 1],
          ],
        ],
        [1, 1],
        [1, 1],
      ),
    ).toMatchObject({ ok: false, code: 'no-line' });
  });
});

it('never throws, whatever the numbers', () => {
  fc.assert(
    fc.property(anyLines, anyPoint, anyPoint, anyPoint, anyNumber, anyNumber, (lines, a, b, via, back, ahead) => {
      for (const outcome of [
        sliceBetween(lines, a, b),
        sliceBetween(lines, a, b, via),
        sliceAround(lines, a, back, ahead),
      ]) {
        if (outcome.ok) expect(outcome.line.length).toBeGreaterThan(1);
        else expect(outcome.message).toMatch(/^[A-Z].*\.$/);
      }
    }),
  );
});

/** A straight shore at one latitude. */
function straight(lat: number): LonLat[] {
  return Array.from({ length: 11 }, (_, lon): LonLat => [lon, lat]);
}
