/** A figure is never finer than what is known, in either unit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatArea, formatLength, formatStated, roundKnown, unitsFor, type Reader } from '../../src/language/index.js';

const both: Reader = { lang: 'en', units: 'both' };
const metric: Reader = { lang: 'en', units: 'metric' };
const imperial: Reader = { lang: 'en', units: 'imperial' };

describe('the six worked figures', () => {
  it.each([
    [129.6, 6, '130 km (80 mi)'],
    [597, 10, '600 km (370 mi)'],
    [3.42, 1, 'about 3 km (2 mi)'],
    [254.2, 45, 'about 260 km (160 mi)'],
    [0.84, 0.1, 'about 0.8 km (0.5 mi)'],
    [249.4, 2.494, '250 km (155 mi)'],
  ])('%d km ± %d', (km, toleranceKm, written) => {
    expect(formatLength(km, toleranceKm, both)).toBe(written);
  });

  it('are each rounded by the second unit’s own tolerance, from the unrounded figure', () => {
    // 129.6 km is 80.53 mi ± 3.73: a step of 2 gives 80; from the rounded 130 km it would be 80.78 and no better known.
    expect(roundKnown(129.6 / 1.609344, 6 / 1.609344)).toMatchObject({ value: 80, step: 2, about: false });
    expect(roundKnown(597 / 1.609344, 10 / 1.609344)).toMatchObject({ value: 370, step: 5 });
    expect(roundKnown(249.4 / 1.609344, 2.494 / 1.609344)).toMatchObject({ value: 155, step: 1 });
  });
});

describe('the rounding rule', () => {
  it('takes the largest step of 1, 2 or 5 times a power of ten that the tolerance allows', () => {
    expect(
      [0.1, 0.19, 0.2, 0.3, 0.5, 1, 1.99, 2, 4.99, 5, 9.9, 10, 45].map((tolerance) => roundKnown(1000, tolerance).step),
    ).toEqual([0.1, 0.1, 0.2, 0.2, 0.5, 1, 1, 2, 2, 5, 5, 10, 20]);
  });

  it('says about from more than 5 %', () => {
    expect([roundKnown(100, 5).about, roundKnown(100, 5.1).about]).toEqual([false, true]);
  });

  it('gives as many decimals as the figure needs and no more', () => {
    expect(roundKnown(2.125, 0.62)).toMatchObject({ value: 2, decimals: 0 });
    expect(roundKnown(0.52195, 0.0621)).toMatchObject({ value: 0.5, decimals: 1 });
  });

  it('is off by half a step at most, and bears noise', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 40_000, noNaN: true }),
        fc.double({ min: 0.001, max: 500, noNaN: true }),
        (value, tolerance) => {
          const { value: rounded, step } = roundKnown(value, tolerance);
          expect(step).toBeLessThanOrEqual(tolerance * (1 + 1e-9));
          expect(step * 2.5).toBeGreaterThan(tolerance * (1 - 1e-9) * 0.999);
          expect(Math.abs(rounded - value)).toBeLessThanOrEqual((step / 2) * (1 + 1e-6));
        },
      ),
    );
    expect(roundKnown(1, 0.1 + 0.2 - 0.1).step).toBe(0.2);
  });

  it('lets a figure without a tolerance be as fine as a sphere is true', () => {
    expect(formatLength(20_003.93, 0, both)).toBe('20,000 km (12,450 mi)');
    expect(roundKnown(0, 0)).toMatchObject({ value: 0, about: false });
  });
});

describe('lengths and areas for a reader', () => {
  it('give one unit where the reader has one', () => {
    expect([formatLength(129.6, 6, metric), formatLength(129.6, 6, imperial)]).toEqual(['130 km', '80 mi']);
  });

  it('say under, and what the truth may reach, where the figure rounds away', () => {
    expect(formatLength(0.3, 1, both)).toBe('under 2 km (1 mi)');
  });

  it('round areas by the same rule', () => {
    expect(formatArea(1381, 30, both)).toBe('1,380 km² (530 sq mi)');
  });

  it('keep what was stated in its own unit and figure', () => {
    const stated = (written: string, approximate: boolean) =>
      formatStated({ km: 1, toleranceKm: 1, approximate, written }, 'en');
    expect([
      stated('about 155 mi', true),
      stated('~140 km', true),
      stated('85 mi', false),
      stated('1.5 nmi', false),
      stated('1,200 m', false),
    ]).toEqual(['about 155 mi', 'about 140 km', '85 mi', '1.5 nmi', '1,200 m']);
    expect([stated('100 kilometres', false), stated('2.5 km', false), stated('9 furlongs', false)]).toEqual([
      '100 km',
      '2.5 km',
      '9 furlongs',
    ]);
    expect(formatStated({ km2: 1381, toleranceKm2: 1, approximate: false, written: '530 sq mi' }, 'en')).toBe(
      '530 sq mi',
    );
  });

  it('settle the units by region', () => {
    expect(['US', 'en-US', 'FR', 'ar-LY', 'GB', 'en', undefined].map(unitsFor)).toEqual([
      'imperial',
      'imperial',
      'metric',
      'metric',
      'both',
      'both',
      'both',
    ]);
  });
});
