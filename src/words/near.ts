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
export function nearestNamed(telling: Telling, placed: Placed, passOver: readonly string[] = []): Near | undefined {
  const not = [...passOver, ...namesOf(telling, placed)];
  const briefed = nearest(candidatesOf(telling, not), placed);
  if (briefed !== undefined && briefed.km <= nearbyKm) return briefed;
  const drawn = nearest(basemapCandidates(telling.situation, placed.at, not), placed);
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

function candidatesOf(telling: Telling, not: readonly string[]): readonly Candidate[] {
  return [...telling.situation.places.values()]
    .filter((place) => !place.vague && !not.includes(place.id))
    .map((place) => ({ name: telling.text(place.name) || place.id, at: place.at, precisionKm: place.precisionKm }));
}

function basemapCandidates(situation: Situation, at: LonLat, not: readonly string[]): readonly Candidate[] {
  const { detail } = situation.basemap;
  return placesNear(detail, at, searchKm, Number.POSITIVE_INFINITY)
    .filter((place) => !not.includes(place.name))
    .map((place) => ({ name: place.name, at: place.at, precisionKm: basemapPrecisionKm }));
}

function nearest(candidates: readonly Candidate[], placed: Placed): Near | undefined {
  let best: Near | undefined;
  for (const { name, at, precisionKm } of candidates) {
    const { lengthKm, bearing } = measure(at, placed.at);
    if (best === undefined || lengthKm < best.km)
      best = { name, km: lengthKm, toleranceKm: precisionKm + placed.precisionKm, bearing };
  }
  return best;
}
