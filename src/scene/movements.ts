/** Movements as arrows; those known only by where they stand are symbols at their site (see sites.ts). */
import { formatDirection } from '../language/index.js';
import { greatCircleLine, smoothPath } from '../geometry/index.js';
import type { ResolvedMovement } from '../situation/index.js';
import type { LonLat } from '../basemap/index.js';
import { line, markOf, say, shortName, words, type Drafting } from './drafting.js';
import type { ArrowMark, LabelText, Mark } from './types.js';

/** Movements of one actor with the same end say their directions in one label. */
export function movementMarks(drafting: Drafting): Mark[] {
  const arrows = drafting.situation.movements.filter((movement) => movement.shape.kind !== 'mark');
  const groups = new Map<string, ResolvedMovement[]>();
  for (const movement of arrows) {
    const key = groupKey(movement);
    groups.set(key, [...(groups.get(key) ?? []), movement]);
  }
  return [...groups.values()].flatMap((group) =>
    group.map((movement, index) => arrow(drafting, movement, index === 0 ? groupLabel(drafting, group) : undefined)),
  );
}

function groupKey(movement: ResolvedMovement): string {
  const { shape, item } = movement;
  if (shape.kind !== 'heading') return item.path;
  return [movement.actor.id, shape.anchor, shape.at.at.join(), item.kind, item.state, item.status].join('|');
}

function arrow(drafting: Drafting, movement: ResolvedMovement, label: LabelText | undefined): ArrowMark {
  const { item, shape, actor } = movement;
  const ends = [movement.from, movement.to, movement.standsAt].flatMap((end) => (end?.place ? [end.place.id] : []));
  if (shape.kind === 'mark') throw new RangeError('A movement known only by its position has no arrow.');
  return {
    ...markOf(item, { title: movementTitle(drafting, movement), actors: [actor.id], refs: ends }),
    kind: 'arrow',
    movement: item.kind,
    state: item.state,
    strength: item.strength ?? 'medium',
    course:
      shape.kind === 'arrow'
        ? { kind: 'path', line: shape.smooth ? smoothed(shape.path) : shape.path }
        : { kind: 'heading', at: shape.at.at, bearing: shape.bearing, anchor: shape.anchor },
    group: groupKey(movement),
    ...(label && { label }),
  };
}

/** Through all the points that were said; between two of them alone, the shortest way on the globe. */
function smoothed(path: readonly LonLat[]): LonLat[] {
  const [from, to] = path;
  return path.length === 2 && from && to ? greatCircleLine(from, to) : smoothPath(path);
}

/** "LNA advance, blocked, reported" in the reader's words. */
export function movementTitle(drafting: Drafting, movement: ResolvedMovement): string {
  const { map, movementKinds, movementStates, status } = words(drafting);
  const { item, actor } = movement;
  const name = say(drafting, item.name);
  const full = drafting.actors.get(actor.id)?.name ?? actor.id;
  return map.movementTitle(full, name, movementKinds[item.kind], movementStates[item.state], status[item.status]);
}

function groupLabel(drafting: Drafting, group: readonly ResolvedMovement[]): LabelText | undefined {
  const [first] = group;
  if (!first) return undefined;
  const { map, movementKinds } = words(drafting);
  const actor = shortName(drafting, first.actor.id);
  const { shape, item } = first;
  if (shape.kind !== 'heading') {
    const made = item.kind === 'advance' ? actor : map.headingTo(actor, [movementKinds[item.kind]]);
    return { lines: [line(say(drafting, item.name) || made, 'actor', first.actor.id)] };
  }
  const directions = group.flatMap((movement) => (movement.shape.kind === 'heading' ? [movement.shape.bearing] : []));
  const blocked = first.item.state === 'blocked';
  const from = shape.anchor === 'to';
  const named = directions.map((bearing) => formatDirection(from ? bearing + 180 : bearing, drafting.reader.lang));
  return {
    lines: [
      line(
        blocked ? map.blocked(actor) : from ? map.headingFrom(actor, named) : map.headingTo(actor, named),
        'actor',
        first.actor.id,
      ),
      line(map.directionOnly, 'doubt'),
    ],
  };
}
