/** Made-up coasts for the tests, and the arbitrary shapes that properties are tried on. */
import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LonLat } from '../../src/geometry/index.js';
import { destination } from '../../src/geometry/index.js';

/** From GeoNames, CC BY 4.0. */
export const places = {
  sirte: [16.5887, 31.2089],
  abuGrain: [15.2535, 31.4489],
  misrata: [15.0925, 32.3753],
  rasLanuf: [18.5667, 30.5167],
  derna: [22.6367, 32.767],
} satisfies Record<string, LonLat>;

/** A wavy coast that runs east with its land to the north (on its left), about `km` long. */
export function wavyCoast(at: LonLat, km: number, positions: number, waveKm = 6): LonLat[] {
  const degree = 111.195;
  return Array.from({ length: positions + 1 }, (_, index): LonLat => {
    const t = index / positions;
    const wave = Math.sin(t * 11) * waveKm + Math.sin(t * 47 + 1) * (waveKm / 4);
    return [at[0] + (t * km) / degree / Math.cos((at[1] * Math.PI) / 180), at[1] + wave / degree];
  });
}

/** The land behind such a coast, `degrees` deep. */
export function landBehind(coast: readonly LonLat[], degrees = 3): MultiPolygon {
  const first = coast[0] ?? [0, 0];
  const last = coast[coast.length - 1] ?? [0, 0];
  const top = Math.max(...coast.map(([, lat]) => lat)) + degrees;
  return { type: 'MultiPolygon', coordinates: [[[...coast, [last[0], top], [first[0], top], first]]] };
}

/** A round island, anticlockwise (its land on the left), as a closed ring. */
export function island(at: LonLat, radiusKm: number, positions = 90): LonLat[] {
  const ring = Array.from({ length: positions }, (_, step) => destination(at, radiusKm, -(step * 360) / positions));
  const [first] = ring;
  return first ? [...ring, [...first]] : [];
}

export function moved(line: readonly LonLat[], degrees: number): LonLat[] {
  return line.map(([lon, lat]) => [lon + degrees, lat]);
}

export function movedLand(land: MultiPolygon, degrees: number): MultiPolygon {
  const turn = ([lon = 0, ...rest]: Position): Position => [lon + degrees, ...rest];
  return { ...land, coordinates: land.coordinates.map((rings) => rings.map((ring) => ring.map(turn))) };
}

/** As files have it: every longitude brought into −180 … 180. */
export function wrapped(line: readonly LonLat[]): LonLat[] {
  return line.map(([lon, lat]) => [((((lon + 180) % 360) + 360) % 360) - 180, lat]);
}

export function ringsOf(geometry: Polygon | MultiPolygon): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

export const anyNumber = fc.oneof(
  fc.double(),
  fc.constantFrom(0, -0, 90, -90, 180, -180, 360, 185, 1e-12, NaN, Infinity, -Infinity, 1e300),
);
export const anyPoint: fc.Arbitrary<LonLat> = fc.tuple(anyNumber, anyNumber);
export const onGlobe: fc.Arbitrary<LonLat> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);
export const anyLine = fc.array(fc.oneof(anyPoint, onGlobe), { maxLength: 12 });
export const anyLines = fc.array(anyLine, { maxLength: 4 });
