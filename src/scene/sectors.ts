/** Positions given by relation, as the sectors that they are: a dotted outline, in nobody's colour. */
import type { Placed } from '../situation/index.js';
import { markOf, say, type Drafting, type DrawnItem } from './drafting.js';
import { movementTitle } from './movements.js';
import { incidentInterval, incidentTitle } from './gather.js';
import type { AreaMark } from './types.js';

/** One sector for each place, incident, callout and standing force whose own position is relative. */
export function sectorMarks(drafting: Drafting): AreaMark[] {
  const { places, incidents, callouts, movements } = drafting.situation;
  return [
    ...[...places.values()].flatMap((place) =>
      place.item.at.kind === 'relative'
        ? sectorOf({ ...place.item, status: 'confirmed' }, place, say(drafting, place.name))
        : [],
    ),
    ...incidents.flatMap(({ item, at }) =>
      at
        ? sectorOf(item, at, incidentTitle(drafting, item, at)).map((mark) => ({
            ...mark,
            interval: incidentInterval(item),
          }))
        : [],
    ),
    ...callouts.flatMap(({ item, at }) => sectorOf(item, at, say(drafting, item.text))),
    ...movements.flatMap((movement) =>
      movement.shape.kind === 'mark'
        ? sectorOf(movement.item, movement.shape.at, movementTitle(drafting, movement))
        : [],
    ),
  ];
}

/** Where the position names a place, the place has the sector. */
function sectorOf(item: DrawnItem, placed: Placed, title: string): AreaMark[] {
  if (!placed.sector || placed.place) return [];
  const geometry = { type: 'MultiPolygon' as const, coordinates: [placed.sector.coordinates] };
  return [{ ...markOf(item, { title, actors: [], suffix: 'sector' }), kind: 'area', role: 'sector', geometry }];
}
