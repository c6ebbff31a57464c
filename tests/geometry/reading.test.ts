/** Any GeoJSON in, a geometry or problems out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGeometry } from '../../src/geometry/index.js';

const box = (at = 0): number[][] => [
  [at, 0],
  [at + 1, 0],
  [at + 1, 1],
  [at, 1],
  [at, 0],
];
const polygon = (...rings: unknown[]): unknown => ({ type: 'Polygon', coordinates: rings });
const featureOf = (geometry: unknown): unknown => ({ type: 'Feature', properties: null, geometry });
const collectionOf = (...geometries: unknown[]): unknown => ({
  type: 'FeatureCollection',
  features: geometries.map(featureOf),
});
const codesOf = (input: unknown): string[] => readGeometry(input).problems.map(({ code }) => code);

describe('sound GeoJSON', () => {
  it('is read from an object and from text, bare or in features', () => {
    const outcome = { geometry: polygon(box()), problems: [] };
    expect(readGeometry(polygon(box()))).toEqual(outcome);
    expect(readGeometry(`\uFEFF${JSON.stringify(polygon(box()))}`)).toEqual(outcome);
    expect(readGeometry(featureOf(polygon(box())))).toEqual(outcome);
    expect(readGeometry(collectionOf(polygon(box())))).toEqual(outcome);
  });

  it('of several pieces comes out as one of a kind, or as a collection', () => {
    expect(readGeometry(collectionOf(polygon(box()), polygon(box(5))))).toEqual({
      geometry: { type: 'MultiPolygon', coordinates: [[box()], [box(5)]] },
      problems: [],
    });
    const mixed = readGeometry(collectionOf(polygon(box()), { type: 'Point', coordinates: [1, 2, 300] }));
    expect(mixed.geometry).toMatchObject({
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon' }, { coordinates: [1, 2] }],
    });
    expect(mixed.problems).toEqual([]);
  });
});

describe('what can be mended', () => {
  it('is, with a warning: winding, steps across 180°, repeats', () => {
    const turned = readGeometry(polygon(box().reverse()));
    expect(turned).toMatchObject({
      geometry: polygon(box()),
      problems: [{ code: 'wrong-winding', severity: 'warning', path: 'coordinates[0]' }],
    });
    const across = readGeometry({
      type: 'LineString',
      coordinates: [
        [179, 0],
        [-179, 1],
      ],
    });
    expect(across).toMatchObject({
      geometry: {
        coordinates: [
          [179, 0],
          [181, 1],
        ],
      },
      problems: [{ code: 'crosses-antimeridian', path: 'coordinates[1]' }],
    });
    expect(
      codesOf({
        type: 'LineString',
        coordinates: [
          [0, 0],
          [0, 0],
          [1, 1],
        ],
      }),
    ).toEqual(['repeated-position']);
    expect(codesOf({ type: 'Point', coordinates: [185, 0] })).toEqual(['beyond-180']);
  });

  it('leaves the sound pieces standing beside a broken one', () => {
    const outcome = readGeometry(
      collectionOf(
        polygon(box()),
        polygon([
          [0, 0],
          [2, 2],
          [2, 0],
          [0, 2],
          [0, 0],
        ]),
        polygon(box(5)),
      ),
    );
    expect(outcome.geometry).toEqual({ type: 'MultiPolygon', coordinates: [[box()], [box(5)]] });
    expect(outcome.problems).toMatchObject([
      { code: 'self-crossing', severity: 'error', path: 'features[1].geometry.coordinates[0]' },
    ]);
    expect(outcome.problems[0]?.message).toContain('1, 1');
    const bad = readGeometry(
      polygon(box(), [
        [0.2, 0.2],
        [0.4, 0.2],
      ]),
    );
    expect(bad).toMatchObject({ geometry: polygon(box()), problems: [{ path: 'coordinates[1]' }] });
  });
});

describe('what cannot be read', () => {
  it.each([
    ['text that is not JSON', '{"type": "Point",', 'not-json', ''],
    ['nothing', null, 'not-an-object', ''],
    ['a list', [], 'not-an-object', ''],
    ['no type', {}, 'no-type', ''],
    ['a type in lower case', { type: 'polygon', coordinates: [] }, 'unknown-type', 'type'],
    ['an unclosed ring', polygon(box().slice(0, 4)), 'unclosed-ring', 'coordinates[0]'],
    [
      'too few positions',
      polygon([
        [0, 0],
        [1, 1],
        [0, 0],
      ]),
      'too-few-points',
      'coordinates[0]',
    ],
    ['a line of one position', { type: 'LineString', coordinates: [[0, 0]] }, 'too-few-points', 'coordinates'],
    ['NaN', { type: 'Point', coordinates: [NaN, 0] }, 'bad-position', 'coordinates'],
    ['text for numbers', { type: 'Point', coordinates: ['1', '2'] }, 'bad-position', 'coordinates'],
    ['swapped coordinates', { type: 'Point', coordinates: [31.2, 116.5] }, 'swapped-coordinates', 'coordinates'],
    ['coordinates off the globe', { type: 'Point', coordinates: [1000, 1000] }, 'out-of-range', 'coordinates'],
    ['one level too few', { type: 'Polygon', coordinates: [[0, 0]] }, 'bad-nesting', 'coordinates[0]'],
    ['one level too deep', { type: 'MultiPoint', coordinates: [[[0, 0]]] }, 'bad-nesting', 'coordinates[0]'],
    ['no coordinates', { type: 'Point' }, 'missing-member', 'coordinates'],
    ['empty coordinates', { type: 'Polygon', coordinates: [] }, 'empty', 'coordinates'],
    ['a null geometry', featureOf(null), 'empty', 'geometry'],
    ['no features', { type: 'FeatureCollection', features: [] }, 'empty', 'features'],
    [
      'a ring of no area',
      polygon([
        [0, 0],
        [1, 1],
        [2, 2],
        [0, 0],
      ]),
      'zero-area',
      'coordinates[0]',
    ],
  ])('%s gives a problem and no geometry', (_, input, code, path) => {
    const { geometry, problems } = readGeometry(input);
    expect(geometry).toBeUndefined();
    expect(problems[0]).toMatchObject({ code, path });
    expect(problems[0]?.message).toMatch(/^[A-Z].*\.$/s);
  });

  it('says how to mend it', () => {
    expect(readGeometry({ type: 'Point', coordinates: [31.2, 116.5] }).problems[0]?.mend).toBe('Write [116.5, 31.2].');
    expect(readGeometry({ type: 'polygon' }).problems[0]?.mend).toBe('Did you mean "Polygon"?');
    expect(readGeometry(polygon(box().slice(0, 4))).problems[0]?.mend).toContain('[0, 0]');
  });
});

describe('bounds on size', () => {
  it('hold for positions, depth, problems and hostile lists', () => {
    const many = Array.from({ length: 600_000 }, (_, index) => [index % 180, 0]);
    expect(codesOf({ type: 'MultiPoint', coordinates: many })).toEqual(['too-large']);
    let deep: unknown = { type: 'Point', coordinates: [0, 0] };
    for (let level = 0; level < 5000; level++) deep = { type: 'GeometryCollection', geometries: [deep] };
    expect(codesOf(deep)).toContain('too-deep');
    const bad = Array.from({ length: 1000 }, () => ({ type: 'Point', coordinates: [] }));
    expect(readGeometry({ type: 'GeometryCollection', geometries: bad }).problems.length).toBe(101);
    expect(codesOf({ type: 'MultiPolygon', coordinates: new Array<unknown>(4e9) })).toEqual(['too-large']);
    expect(codesOf(polygon(new Array<unknown>(4e9)))).toEqual(['too-large']);
  });

  it('let a ring of 100,000 positions in', () => {
    const ring = Array.from({ length: 100_000 }, (_, step) => {
      const turn = (step / 100_000) * 2 * Math.PI;
      return [20 * Math.cos(turn), 20 * Math.sin(turn)];
    });
    expect(readGeometry(polygon([...ring, ring[0]])).geometry).toBeDefined();
  });
});

it('never throws, whatever the JSON', () => {
  const member = fc.oneof(fc.anything(), fc.jsonValue(), fc.array(fc.array(fc.array(fc.double()))));
  const shaped = fc.record(
    {
      type: fc.constantFrom(
        'Point',
        'LineString',
        'Polygon',
        'MultiPolygon',
        'Feature',
        'FeatureCollection',
        'GeometryCollection',
        7,
      ),
      coordinates: member,
      geometry: member,
      geometries: member,
      features: member,
      bbox: member,
      crs: member,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.jsonValue(), fc.json(), shaped), (input) => {
      const { geometry, problems } = readGeometry(input);
      expect(geometry !== undefined || problems.length > 0).toBe(true);
    }),
    { numRuns: 400 },
  );
  const thrower = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
    },
  );
  expect(codesOf(thrower)).toEqual(['unreadable']);
});
