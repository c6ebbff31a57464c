/** Distances and bearings against WGS 84 geodesics, lengths and areas against plain formulas. */
import { length } from '@turf/length';
import fc from 'fast-check';
import geographiclib from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { areaKm2, bearing, destination, distanceKm, lengthKm, measure } from '../../src/geometry/index.js';
import { anyNumber, anyPoint, onGlobe, places } from './coasts.js';

const geodesicKm = (a: readonly [number, number], b: readonly [number, number]): number =>
  (geographiclib.Geodesic.WGS84.Inverse(a[1], a[0], b[1], b[0]).s12 ?? NaN) / 1000;

describe('distance and bearing', () => {
  it('measures Sirte to Abu Grain as 129.597 km, 282.2° or west-northwest', () => {
    const { lengthKm: km, bearing: degrees } = measure(places.sirte, places.abuGrain);
    expect(km).toBeCloseTo(129.597, 3);
    expect(degrees).toBeCloseTo(282.2, 0);
  });

  it.each([
    ['Misrata', places.misrata, 191.875, 312.8],
    ['Ras Lanuf', places.rasLanuf, 203.881, 111.6],
    ['Derna', places.derna, 596.018, 71.6],
  ])('measures Sirte to %s', (_, place, km, degrees) => {
    expect(distanceKm(places.sirte, place)).toBeCloseTo(km, 3);
    // The figures are azimuths on the ellipsoid, up to 0.2° from the sphere's.
    expect(Math.abs(bearing(places.sirte, place) - degrees)).toBeLessThan(0.3);
  });

  it('stays within 0.6 % of the geodesic everywhere', () => {
    fc.assert(
      fc.property(onGlobe, onGlobe, (a, b) => {
        const exact = geodesicKm(a, b);
        expect(Math.abs(distanceKm(a, b) - exact)).toBeLessThanOrEqual(0.006 * exact + 1e-6);
      }),
    );
  });

  it('is the same from both ends, and across whole turns of longitude', () => {
    fc.assert(
      fc.property(onGlobe, onGlobe, fc.constantFrom(-360, 360), (a, b, turn) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
        expect(distanceKm([a[0] + turn, a[1]], b)).toBeCloseTo(distanceKm(a, b), 5);
      }),
    );
  });

  it('gives bearings from 0 up to 360', () => {
    fc.assert(
      fc.property(onGlobe, onGlobe, (a, b) => {
        const degrees = bearing(a, b);
        expect(degrees).toBeGreaterThanOrEqual(0);
        expect(degrees).toBeLessThan(360);
      }),
    );
    expect(bearing([0, 0], [0, 1])).toBe(0);
    expect(bearing([0, 0], [1, 0])).toBeCloseTo(90, 9);
    expect(bearing([179, 0], [-179, 0])).toBeCloseTo(90, 9);
  });

  it('arrives where distance and bearing point, in the frame it started from', () => {
    fc.assert(
      fc.property(
        onGlobe,
        fc.double({ min: 1, max: 5000, noNaN: true }),
        fc.double({ min: 0, max: 360, noNaN: true }),
        (at, km, degrees) => {
          const there = destination(at, km, degrees);
          // Close to a pole the arcsine in Turf's destination keeps only some 10 cm.
          expect(distanceKm(at, there)).toBeCloseTo(km, 3);
          expect(Math.abs(there[0] - at[0])).toBeLessThanOrEqual(180 + 1e-9);
        },
      ),
    );
    expect(destination([179.9, 0], 100, 90)[0]).toBeGreaterThan(180);
    expect(destination([185, 10], 100, 90)[0]).toBeGreaterThan(185);
  });

  it('answers NaN, and never throws, for what is no number', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, anyNumber, anyNumber, (a, b, km, degrees) => {
        measure(a, b);
        destination(a, km, degrees);
        lengthKm([a, b]);
      }),
    );
    expect(distanceKm([NaN, 0], [0, 0])).toBeNaN();
    expect(destination([0, 0], Infinity, 0)).toEqual([NaN, NaN]);
  });
});

describe('length and area', () => {
  it('adds up the steps of a line, as Turf does', () => {
    expect(lengthKm([])).toBe(0);
    fc.assert(
      fc.property(fc.array(onGlobe, { minLength: 2, maxLength: 8 }), (coordinates) => {
        expect(lengthKm(coordinates)).toBeCloseTo(
          length({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } }),
          9,
        );
      }),
    );
  });

  it('takes holes off, and knows no area of lines', () => {
    const box = (size: number): [number, number][] => [
      [0, 0],
      [size, 0],
      [size, size],
      [0, size],
      [0, 0],
    ];
    const whole = areaKm2({ type: 'Polygon', coordinates: [box(1)] });
    expect(whole).toBeCloseTo(111.195 ** 2, -1);
    expect(areaKm2({ type: 'Polygon', coordinates: [box(1), box(0.5)] })).toBeLessThan(whole * 0.76);
    expect(areaKm2({ type: 'LineString', coordinates: box(1) })).toBe(0);
    expect(areaKm2({ type: 'Polygon', coordinates: [] })).toBe(0);
  });
});
