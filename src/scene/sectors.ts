/** Positions given by relation, as the sectors that they are: a dotted outline, in nobody's colour. */
import type { Polygon } from 'geojson';
import type { Placed, ResolvedPlace } from '../situation/index.js';
import { markOf, say, type Drafting, type DrawnItem } from './drafting.js';
import { movementTitle } from './movements.js';
import { incidentInterval, incidentTitle, type IncidentItem } from './gather.js';
import type { AreaMark } from './types.js';

/** One sector for each place, incident, callout and standing force whose own position is relative. */
export function sectorMarks(drafting: Drafting): AreaMark[] {
  const { places, incidents, callouts, movements } = drafting.situation;
  return [
    ...[...places.values()].flatMap((place) => (place.item.at.kind === 'relative' ? placeSector(drafting, place) : [])),
    ...incidents.flatMap(({ item, at }) => (at?.sector ? incidentSector(drafting, item, at) : [])),
    ...callouts.flatMap(({ item, at }) => sectorOf(item, at, say(drafting, item.text))),
    ...movements.flatMap((movement) =>
      movement.shape.kind === 'mark'
        ? sectorOf(movement.item, movement.shape.at, movementTitle(drafting, movement))
        : [],
    ),
  ];
}

function incidentSector(drafting: Drafting, item: IncidentItem, at: Placed): AreaMark[] {
  const interval = incidentInterval(item);
  return sectorOf(item, at, incidentTitle(drafting, item, at)).map((mark) => ({ ...mark, interval }));
}

function placeSector(drafting: Drafting, place: ResolvedPlace): AreaMark[] {
  return sectorOf({ ...place.item, status: 'confirmed' }, place, say(drafting, place.name));
}

/** Where the position names a place, the place has the sector. */
function sectorOf(item: DrawnItem, { sector, place }: Placed, title: string): AreaMark[] {
  return sector && !place ? [sectorMark(item, sector, title)] : [];
}

function sectorMark(item: DrawnItem, { coordinates }: Polygon, title: string): AreaMark {
  const geometry = { type: 'MultiPolygon' as const, coordinates: [coordinates] };
  return { ...markOf(item, { title, actors: [], suffix: 'sector' }), kind: 'area', role: 'sector', geometry };
}
