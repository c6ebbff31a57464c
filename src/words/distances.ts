/** A distance in words: what was stated, what was measured, and whether they agree. */
import { formatStated, type Reader } from '../language/index.js';
import type { ResolvedDistance, Situation } from '../situation/index.js';
import { measuredDistance } from './measures.js';
import { Telling } from './telling.js';

/** Two stated values farther apart than this share of the larger do not agree; "about" is not asked. */
const statedApart = 0.02;
/** A measured value farther off than this share of the stated one differs from it, if the places' precisions do not explain it. */
const measuredApart = 0.05;

/** "about 140 km or 85 mi stated; 130 km (80 mi) measured in a straight line, west-northwest" */
export function distanceNote(distance: ResolvedDistance, situation: Situation, reader: Reader): string {
  return noteOf(new Telling(situation, reader), distance);
}

export function noteOf(telling: Telling, distance: ResolvedDistance): string {
  const { tell, format } = telling.words;
  const { item } = distance;
  const length = measuredDistance(telling, distance);
  const measured = distance.along
    ? tell.measuredAlong(length, lineName(telling, item.along))
    : format.lengthToward(tell.measuredStraight(length), telling.direction(distance.bearing));
  return tell.clauses([statedOf(telling, distance), measured]);
}

/** Who disagrees with whom, in sentences without their full stop: nothing where all agree. */
export function disagreements(telling: Telling, { item, lengthKm, toleranceKm }: ResolvedDistance): readonly string[] {
  const { tell } = telling.words;
  const stated = item.stated.map((length) => length.km);
  const [least, most] = [Math.min(...stated), Math.max(...stated)];
  const off = item.stated.some(({ km }) => {
    const gap = Math.abs(km - lengthKm);
    return gap > km * measuredApart && gap > toleranceKm;
  });
  return [
    ...(stated.length > 1 && most - least > most * statedApart ? [tell.statedDiffer] : []),
    ...(off ? [tell.measuredDiffers] : []),
  ];
}

/** A line as a sentence names it: "the coast drawn here" for the basemap's. */
export function lineName(telling: Telling, id: string | undefined): string {
  const { tell } = telling.words;
  if (id === undefined || id === 'coast') return tell.coastDrawn;
  return telling.text(telling.situation.lines.get(id)?.name) || tell.lineUnnamed;
}

function statedOf(telling: Telling, { item }: ResolvedDistance): string {
  const { tell } = telling.words;
  if (item.stated.length === 0) return '';
  const lengths = telling.list(
    item.stated.map((length) => formatStated(length, telling.reader.lang)),
    'or',
  );
  const said =
    item.statedDirection === undefined
      ? tell.stated(lengths)
      : tell.statedToward(lengths, telling.direction(item.statedDirection.bearing));
  return item.by === 'road' ? tell.commas([said, tell.byRoad]) : said;
}
