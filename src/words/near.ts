/** Where something is, told from the nearest place that has a name. */
import { measure } from '../geometry/index.js';
import { placesNear, type LonLat } from '../basemap/index.js';
import type { Placed, Situation } from '../situation/index.js';
import type { Telling } from './telling.js';

/** A place of the briefing within this is what the reader knows; beyond, a nearer one of the basemap says more. */
const nearbyKm = 60;
/** The basemap may know the same place under another spelling: only one that is clearly nearer is worth a new name. */
const clearlyNearer = 0.75;
/** How far the basemap is searched. */
const searchKm = 300;
/** How well a town of the basemap is placed, in km: as a town of the briefing. */
const basemapPrecisionKm = 2;

/** A figure and a direction say something only where the distance is this many times its tolerance. */
const sayableFrom = 2;
/** Within this many km one is close to a place, beyond only in its area. */
const closeKm = 10;

/** A named place seen from somewhere else: `bearing` leads from the place to there. */
export interface Near {
  readonly name: string;
  readonly km: number;
  readonly toleranceKm: number;
  readonly bearing: number;
}

/** The nearest known place other than the one that stands there itself; `passOver` names more, by id. */
function nearestNamed(telling: Telling, placed: Placed, passOver: readonly string[] = []): Near | undefined {
  const not = [...passOver, ...namesOf(telling, placed)];
  const briefed = briefedNear(telling, placed, not);
  if (briefed !== undefined && briefed.km <= nearbyKm) return briefed;
  const drawn = drawnNear(telling.situation, placed, not);
  if (briefed === undefined || drawn === undefined) return briefed ?? drawn;
  return drawn.km < briefed.km * clearlyNearer ? drawn : briefed;
}

/** "40 km (25 mi) west-northwest of Buerat", "close to Buerat", "in the area of Buerat"; nothing where no place is known. */
export function whereabouts(telling: Telling, placed: Placed, passOver: readonly string[] = []): string {
  const near = nearestNamed(telling, placed, passOver);
  if (near === undefined) return '';
  const { nearPlace, inAreaOf } = telling.words.tell;
  if (near.km <= near.toleranceKm * sayableFrom)
    return near.toleranceKm > closeKm ? inAreaOf(near.name) : nearPlace(near.name);
  return telling.words.format.lengthFrom(
    telling.length(near.km, near.toleranceKm),
    telling.direction(near.bearing),
    near.name,
  );
}

/** A place under all its names: the basemap may know it by another. */
function namesOf(telling: Telling, { place }: Placed): readonly string[] {
  return place === undefined ? [] : [place.id, ...[place.name, ...place.item.aka].map((name) => telling.text(name))];
}

interface Candidate {
  readonly name: string;
  readonly at: LonLat;
  readonly precisionKm: number;
}

function briefedNear(telling: Telling, placed: Placed, not: readonly string[]): Near | undefined {
  const places = [...telling.situation.places.values()];
  const best = nearest(places, placed, (place) => !place.vague && !not.includes(place.id));
  return best && seenFrom({ ...best, name: telling.text(best.name) || best.id }, placed);
}

function drawnNear(situation: Situation, placed: Placed, not: readonly string[]): Near | undefined {
  const towns = placesNear(situation.basemap.detail, placed.at, searchKm, Number.POSITIVE_INFINITY);
  const best = nearest(towns, placed, (town) => !not.includes(town.name));
  return best && seenFrom({ name: best.name, at: best.at, precisionKm: basemapPrecisionKm }, placed);
}

/** The nearest by a flat measure, quick enough for thousands; which one is nearest hardly ever hangs on the difference. */
function nearest<C extends { readonly at: LonLat }>(
  candidates: readonly C[],
  placed: Placed,
  allowed: (candidate: C) => boolean,
): C | undefined {
  const shrink = Math.cos((placed.at[1] * Math.PI) / 180);
  let best: C | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const off = ((candidate.at[0] - placed.at[0]) * shrink) ** 2 + (candidate.at[1] - placed.at[1]) ** 2;
    if (off < least && allowed(candidate)) [best, least] = [candidate, off];
  }
  return best;
}

function seenFrom({ name, at, precisionKm }: Candidate, placed: Placed): Near {
  const { lengthKm, bearing } = measure(at, placed.at);
  return { name, km: lengthKm, toleranceKm: precisionKm + placed.precisionKm, bearing };
}
