/** Questions to a loaded layer: a border, a country, a river, the places near a point, the coast. */
import type { BasemapCountry, BasemapLayer, BasemapPlace, LonLat } from './types.js';

/** The pieces of the border between two countries, each with `a` on its left. Disputed lines that part the two are included. */
export function borderBetween(layer: BasemapLayer, a: string, b: string): LonLat[][] {
  const pieces: LonLat[][] = [];
  for (const { between, line } of layer.borders) {
    if (between[0] === a && between[1] === b) pieces.push([...line]);
    else if (between[0] === b && between[1] === a) pieces.push([...line].reverse());
  }
  return pieces;
}

/** The country with this code, as far as it lies in the loaded cells. */
export function countryByCode(layer: BasemapLayer, code: string): BasemapCountry | undefined {
  return layer.countries.find((country) => country.code === code);
}

/** The pieces of the river of this name, in no promised order; empty where the source does not name it. */
export function riverNamed(layer: BasemapLayer, name: string): LonLat[][] {
  const wanted = name.trim().toLowerCase();
  return layer.rivers.filter((river) => river.name?.toLowerCase() === wanted).map((river) => [...river.line]);
}

/** The places within `km` of a point, largest first, at most `limit`. */
export function placesNear(layer: BasemapLayer, at: LonLat, km: number, limit: number): BasemapPlace[] {
  return layer.places.filter((place) => roughKm(place.at, at) <= km).slice(0, limit);
}

/** The coastlines of the layer, land on their left, longest (by number of points) first. */
export function coastPieces(layer: BasemapLayer): LonLat[][] {
  return layer.coast.map((line) => [...line]).sort((a, b) => b.length - a.length);
}

/** Haversine on the mean sphere: enough to choose places by. */
function roughKm(a: LonLat, b: LonLat): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b[1] - a[1]) * rad) / 2) ** 2 +
    Math.cos(a[1] * rad) * Math.cos(b[1] * rad) * Math.sin(((b[0] - a[0]) * rad) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h)));
}
