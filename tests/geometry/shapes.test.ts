/** Sectors, circles, rings and curves. */
import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../src/geometry/index.js';
import {
  areaKm2,
  circle,
  destination,
  distanceKm,
  greatCircleLine,
  lengthKm,
  pointInPolygon,
  ringPolygon,
  sector,
  smoothPath,
} from '../../src/geometry/index.js';
import { anyLine, anyNumber, anyPoint, moved, onGlobe, places } from './coasts.js';

const outerOf = (polygon: Polygon): LonLat[] =>
  (polygon.coordinates[0] ?? []).map(([lon = NaN, lat = NaN]) => [lon, lat]);

describe('a sector', () => {
  it('holds the places that fit the distance and direction, and no others', () => {
    const shape = sector(places.sirte, 140, 5, 270, 22.5);
    expect(pointInPolygon(destination(places.sirte, 140, 270), shape)).toBe(true);
    expect(pointInPolygon(destination(places.sirte, 144.5, 290), shape)).toBe(true);
    expect(pointInPolygon(destination(places.sirte, 146, 270), shape)).toBe(false);
    expect(pointInPolygon(destination(places.sirte, 134, 270), shape)).toBe(false);
    expect(pointInPolygon(destination(places.sirte, 140, 294), shape)).toBe(false);
    expect(areaKm2(shape) / ((45 / 360) * Math.PI * (145 ** 2 - 135 ** 2))).toBeCloseTo(1, 2);
  });

  it('is a wedge from the centre where the tolerance is the distance, a ring where the direction is all round', () => {
    expect(outerOf(sector([0, 0], 10, 10, 0, 45))).toContainEqual([0, 0]);
    expect(sector([0, 0], 10, 2, 0, 180).coordinates).toHaveLength(2);
  });

  it('stays together across 180°', () => {
    const lons = outerOf(sector([179.9, 10], 100, 20, 90, 90)).map(([lon]) => lon);
    expect(Math.max(...lons) - Math.min(...lons)).toBeLessThan(3);
  });
});

describe('a circle', () => {
  it('has its radius all round and its area within 0.1 %', () => {
    const outcome = circle([180, 60], 100);
    if (!outcome.ok || !outcome.polygon) throw new Error('no polygon');
    for (const position of outerOf(outcome.polygon)) expect(distanceKm([180, 60], position)).toBeCloseTo(100, 6);
    expect(areaKm2(outcome.polygon) / (Math.PI * 100 ** 2)).toBeCloseTo(1, 2);
  });

  it('that encloses a pole is a line round the globe', () => {
    const outcome = circle([10, 80], 2000);
    if (!outcome.ok || !outcome.line) throw new Error('no line');
    const lons = outcome.line.coordinates.map(([lon = NaN]) => lon);
    expect(Math.abs((lons[0] ?? 0) - (lons[lons.length - 1] ?? 0))).toBeCloseTo(360, 6);
    lons.forEach((lon, index) => expect(Math.abs(lon - (lons[index - 1] ?? lon))).toBeLessThan(6));
  });

  it('needs a radius and a centre', () => {
    expect(circle([0, 0], 0)).toMatchObject({ ok: false, code: 'bad-radius' });
    expect(circle([0, 0], 1e6)).toMatchObject({ ok: false, code: 'bad-radius' });
    expect(circle([0, 91], 10)).toMatchObject({ ok: false, code: 'bad-position' });
  });
});

describe('a ring', () => {
  const square: LonLat[] = [
    [0, 0],
    [0, 1],
    [1, 1],
    [1, 0],
  ];

  it('is closed and runs anticlockwise, whichever way it was written', () => {
    const clockwise = ringPolygon(square);
    const closed = ringPolygon([...square, [0, 0]]);
    expect(clockwise).toMatchObject({ ok: true });
    expect(closed).toEqual(clockwise);
    if (clockwise.ok) expect(outerOf(clockwise.polygon)).toHaveLength(5);
  });

  it('that crosses itself is refused, and says where', () => {
    expect(
      ringPolygon([
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
      ]),
    ).toMatchObject({ code: 'self-crossing', at: [1, 1] });
    const touching = ringPolygon([
      [0, 0],
      [2, 0],
      [1, 1],
      [2, 2],
      [0, 2],
      [1, 1],
    ]);
    expect(touching).toMatchObject({ code: 'self-crossing', at: [1, 1] });
    expect(
      ringPolygon([
        [0, 0],
        [2, 0],
        [2, 2],
        [3, 3],
        [2, 2],
        [0, 2],
      ]),
    ).toMatchObject({ code: 'self-crossing' });
    expect(
      ringPolygon([
        [179, 0],
        [-179, 2],
        [-179, 0],
        [179, 2],
      ]),
    ).toMatchObject({ code: 'self-crossing' });
  });

  it('needs three different positions, an area, and no pole inside', () => {
    expect(ringPolygon([])).toMatchObject({ code: 'too-few-points' });
    expect(
      ringPolygon([
        [0, 0],
        [1, 1],
        [0, 0],
        [1, 1],
      ]),
    ).toMatchObject({ code: 'too-few-points' });
    expect(
      ringPolygon([
        [0, 0],
        [1, 1],
        [2, 2],
      ]),
    ).toMatchObject({ ok: false });
    expect(
      ringPolygon([
        [0, 80],
        [120, 80],
        [-120, 80],
      ]),
    ).toMatchObject({ code: 'around-pole' });
    expect(
      ringPolygon([
        [0, 0],
        [1, NaN],
        [2, 2],
      ]),
    ).toMatchObject({ code: 'bad-position' });
  });

  it('is the same across 180°', () => {
    const there = ringPolygon([
      [179.5, 0],
      [179.5, 1],
      [-179.5, 1],
      [-179.5, 0],
    ]);
    const here = ringPolygon(square);
    if (!there.ok || !here.ok) throw new Error('no polygon');
    expect(areaKm2(there.polygon)).toBeCloseTo(areaKm2(here.polygon), 3);
  });
});

describe('a smooth path', () => {
  const points: LonLat[] = [
    [10, 30],
    [11, 31.5],
    [13, 31],
    [13.2, 29],
  ];

  it('goes through every point, and starts and ends on the first and last', () => {
    const path = smoothPath(points);
    expect(path[0]).toEqual(points[0]);
    expect(path[path.length - 1]).toEqual(points[3]);
    for (const point of points) expect(path).toContainEqual(point);
    expect(lengthKm(path)).toBeGreaterThan(lengthKm(points));
    expect(lengthKm(path)).toBeLessThan(lengthKm(points) * 1.15);
  });

  it('is the same curve across 180°', () => {
    smoothPath(moved(points, 168)).forEach(([lon, lat], index) => {
      const twin = smoothPath(points)[index] ?? [NaN, NaN];
      expect(lon - 168).toBeCloseTo(twin[0], 9);
      expect(lat).toBeCloseTo(twin[1], 9);
    });
  });

  it('is what it was of two points, of none, and of repeated ones', () => {
    expect(smoothPath(points.slice(0, 2))).toEqual(points.slice(0, 2));
    expect(smoothPath([])).toEqual([]);
    expect(smoothPath(points.flatMap((point): LonLat[] => [point, point]))).toEqual(smoothPath(points));
  });
});

describe('a great circle', () => {
  it('is as long as the distance, with its ends exact', () => {
    fc.assert(
      fc.property(onGlobe, onGlobe, (a, b) => {
        const line = greatCircleLine(a, b);
        expect(line[0]).toEqual(a);
        expect(Math.abs(lengthKm(line) - distanceKm(a, b))).toBeLessThan(0.01);
        line.forEach(([lon], index) => expect(Math.abs(lon - (line[index - 1]?.[0] ?? lon))).toBeLessThanOrEqual(180));
      }),
    );
    expect(greatCircleLine([170, 0], [-170, 0]).at(-1)).toEqual([190, 0]);
  });
});

it('never throws, whatever the numbers', () => {
  fc.assert(
    fc.property(
      anyLine,
      anyPoint,
      anyNumber,
      anyNumber,
      anyNumber,
      anyNumber,
      (line, at, km, tolerance, degrees, half) => {
        smoothPath(line);
        ringPolygon(line);
        circle(at, km);
        sector(at, km, tolerance, degrees, half);
        for (const other of line) greatCircleLine(at, other);
      },
    ),
  );
});
