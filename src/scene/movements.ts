/** Movements as arrows; those known only by where they stand are symbols at their site (see sites.ts). */
import { formatDirection } from '../language/index.js';
import { greatCircleLine, smoothPath } from '../geometry/index.js';
import type { ResolvedMovement } from '../situation/index.js';
import type { LonLat } from '../basemap/index.js';
import { line, markOf, say, shortName, words, type Drafting } from './drafting.js';
import type { ArrowMark, LabelText, Mark } from './types.js';

/** Movements of one actor with the same end say their directions in one label. */
export function movementMarks(drafting: Drafting): Mark[] {
  const arrows = drafting.situation.movements.filter(hasArrow);
  const groups = new Map<string, DrawnMovement[]>();
  for (const movement of arrows) {
    const key = groupKey(movement);
    groups.set(key, [...(groups.get(key) ?? []), movement]);
  }
  return [...groups.values()].flatMap((group) =>
    group.map((movement, index) => arrow(drafting, movement, index === 0 ? groupLabel(drafting, group) : undefined)),
  );
}

/** One known only by its position has no arrow. */
type DrawnShape = Exclude<ResolvedMovement['shape'], { kind: 'mark' }>;
type DrawnMovement = ResolvedMovement & { readonly shape: DrawnShape };

function hasArrow(movement: ResolvedMovement): movement is DrawnMovement {
  return movement.shape.kind !== 'mark';
}

function groupKey(movement: DrawnMovement): string {
  const { shape, item } = movement;
  if (shape.kind !== 'heading') return item.path;
  return [movement.actor.id, shape.anchor, shape.at.at.join(), item.kind, item.state, item.status].join('|');
}

function arrow(drafting: Drafting, movement: DrawnMovement, label: LabelText | undefined): ArrowMark {
  const { item, shape, actor } = movement;
  const ends = [movement.from, movement.to, movement.standsAt].flatMap((end) => (end?.place ? [end.place.id] : []));
  return {
    ...markOf(item, { title: movementTitle(drafting, movement), actors: [actor.id], refs: ends }),
    kind: 'arrow',
    movement: item.kind,
    state: item.state,
    strength: item.strength ?? 'medium',
    course: shape.kind === 'arrow' ? pathCourse(shape) : { ...shape, at: shape.at.at },
    group: groupKey(movement),
    ...(label && { label }),
  };
}

function pathCourse({ path, smooth }: Extract<DrawnShape, { kind: 'arrow' }>): ArrowMark['course'] {
  return { kind: 'path', line: smooth ? smoothed(path) : path };
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

function groupLabel(drafting: Drafting, group: readonly DrawnMovement[]): LabelText | undefined {
  const [first] = group;
  if (!first) return undefined;
  const { shape, item, actor } = first;
  if (shape.kind === 'arrow') return { lines: [line(pathLabel(drafting, first), 'actor', actor.id)] };
  const { map } = words(drafting);
  const name = shortName(drafting, actor.id);
  const from = shape.anchor === 'to';
  const named = group.flatMap(({ shape: each }) =>
    each.kind === 'heading' ? [formatDirection(from ? each.bearing + 180 : each.bearing, drafting.reader.lang)] : [],
  );
  const heading = from ? map.headingFrom(name, named) : map.headingTo(name, named);
  const said = item.state === 'blocked' ? map.blocked(name) : heading;
  return { lines: [line(said, 'actor', actor.id), line(map.directionOnly, 'doubt')] };
}

function pathLabel(drafting: Drafting, { item, actor }: ResolvedMovement): string {
  const { map, movementKinds } = words(drafting);
  const name = shortName(drafting, actor.id);
  const made = item.kind === 'advance' ? name : map.headingTo(name, [movementKinds[item.kind]]);
  return say(drafting, item.name) || made;
}
