/** What things are called: in cards, labels and lists. */
import type { Situation } from '../situation/index.js';
import type { Reader } from '../language/index.js';
import type { ResolvedControl, ResolvedFront, ResolvedIncident, ResolvedMovement } from '../situation/index.js';
import { findItem, type FoundItem } from './items.js';
import { measuredControl, measuredDistance } from './measures.js';
import { Telling } from './telling.js';

/** The text that fills an empty label, `[](#id)`: a measured value where there is one, else the name; an unknown id as it is. */
export function referenceLabel(id: string, situation: Situation, reader: Reader): string {
  const found = findItem(situation, id);
  if (found === undefined) return id;
  const telling = new Telling(situation, reader);
  return measured(telling, found) || titleOf(telling, found) || id;
}

/** An item's own name, or the shortest true description of it. */
export function titleOf(telling: Telling, found: FoundItem): string {
  const { words } = telling;
  switch (found.kind) {
    case 'actor':
      return telling.actor(found.actor);
    case 'place':
      return telling.text(found.place.name) || found.place.id;
    case 'line':
      return telling.text(found.line.name) || (found.line.id === 'coast' ? words.tell.coast : found.line.id);
    case 'control':
      return controlTitle(telling, found.control);
    case 'front':
      return frontTitle(telling, found.front);
    case 'movement':
      return movementTitle(telling, found.movement);
    case 'incident':
      return incidentTitle(telling, found.incident);
    case 'distance': {
      const { from, to, item } = found.distance;
      return telling.text(item.name) || words.tell.fromTo(telling.placed(from, item.from), telling.placed(to, item.to));
    }
    case 'area':
      return telling.text(found.area.item.name) || words.itemKinds.area;
    case 'callout':
      return telling.text(found.callout.item.name) || telling.text(found.callout.item.text);
    case 'step':
      return telling.text(found.step.title);
    case 'source':
      return telling.text(found.source.title) || telling.text(found.source.publisher) || found.source.id;
  }
}

export function controlTitle(telling: Telling, control: ResolvedControl): string {
  const name = telling.text(control.item.name);
  if (name !== '') return name;
  const actors = telling.actors(control.actors);
  const { shape } = control;
  if (shape.kind === 'places')
    return telling.words.tell.headed(actors, telling.list(shape.places.map((place) => telling.place(place.id))));
  return control.contested ? telling.words.marks.contested(actors) : actors;
}

export function frontTitle(telling: Telling, front: ResolvedFront): string {
  const sides = [front.left, front.right].flatMap((actor) => (actor === undefined ? [] : [actor]));
  return telling.text(front.item.name) || telling.words.tell.front(telling.actors(sides));
}

export function movementTitle(telling: Telling, movement: ResolvedMovement): string {
  const kind = telling.words.movementKinds[movement.item.kind];
  return telling.text(movement.item.name) || telling.words.tell.movement(telling.actor(movement.actor), kind);
}

export function incidentTitle(telling: Telling, { item, at }: ResolvedIncident): string {
  const name = telling.text(item.name);
  const kind = telling.words.incidentKinds[item.kind];
  if (name !== '') return name;
  return at === undefined ? kind : telling.words.tell.incidentAt(kind, telling.placed(at, item.at));
}

function measured(telling: Telling, found: FoundItem): string {
  if (found.kind === 'distance') return measuredDistance(telling, found.distance);
  if (found.kind === 'control' && telling.text(found.control.item.name) === '')
    return measuredControl(telling, found.control.shape);
  return '';
}
