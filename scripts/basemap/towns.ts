/** Chooses the towns that a cell names: the largest, not too close together, and every capital. */
import type { City } from './sources.js';

export interface Choice {
  /** At most this many in a cell, capitals aside. */
  readonly perCell: number;
  /** Degrees of latitude within which a smaller town gives way. */
  readonly apart: number;
  /** The least population. */
  readonly atLeast: number;
}

/** Towns by cell, `"column_row"`, largest first. */
export function chooseTowns(cities: readonly City[], cellOf: (city: City) => string, choice: Choice): Map<string, City[]> {
  const cells = new Map<string, City[]>();
  const candidates = cities
    .filter((city) => city.featureCode !== 'PPLX' && (city.population >= choice.atLeast || isCapital(city)))
    .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
  for (const city of candidates) {
    const key = cellOf(city);
    const chosen = cells.get(key) ?? [];
    const full = chosen.filter((one) => !isCapital(one)).length >= choice.perCell;
    if (!isCapital(city) && (full || chosen.some((one) => close(one, city, choice.apart)))) continue;
    chosen.push(city);
    cells.set(key, chosen);
  }
  return cells;
}

export function isCapital(city: City): boolean {
  return city.featureCode === 'PPLC';
}

function close(a: City, b: City, apart: number): boolean {
  const [ax, ay] = a.loc.coordinates;
  const [bx, by] = b.loc.coordinates;
  return Math.hypot((ax - bx) * Math.cos((ay * Math.PI) / 180), ay - by) < apart;
}
