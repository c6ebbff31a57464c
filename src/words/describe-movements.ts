/** Lines of contact and movements, in sentences that promise no more than was said. */
import type { Moment } from '../scene/index.js';
import type { ResolvedFront, ResolvedMovement } from '../situation/index.js';
import { lineName } from './distances.js';
import { measuredFront } from './measures.js';
import type { Telling } from './telling.js';
import { heldAt } from './times.js';
import { frontTitle } from './titles.js';

export function frontSentences(telling: Telling, moment: Moment): readonly string[] {
  return telling.situation.fronts.flatMap((front) => {
    const held = heldAt(front.item, moment);
    return held === 'hidden' ? [] : [frontSentence(telling, front, held === 'former')];
  });
}

function frontSentence(telling: Telling, front: ResolvedFront, former: boolean): string {
  const { tell, marks } = telling.words;
  const { course, pushed, status } = front.item;
  const ends =
    course.type === 'along'
      ? [tell.fromPlace(telling.position(course.from)), tell.toPlace(telling.position(course.to))].join(' ')
      : '';
  const length = tell.measuredAlong(
    measuredFront(telling, front),
    course.type === 'along' ? lineName(telling, course.along) : tell.lineUnnamed,
  );
  const loser = pushed === undefined ? undefined : front[pushed];
  const body = tell.clauses([
    ends,
    length,
    loser === undefined ? '' : tell.pushed(telling.actor(loser)),
    former ? marks.formerUntil(telling.until(front.item.until)) : telling.since(front.item.since),
  ]);
  return tell.aside(tell.headed(frontTitle(telling, front), body), telling.status(status));
}

export function movementSentences(telling: Telling, moment: Moment): readonly string[] {
  return telling.situation.movements.flatMap((movement) => {
    const held = heldAt(movement.item, moment);
    return held === 'hidden' ? [] : [movementSentence(telling, movement, held === 'former')];
  });
}

function movementSentence(telling: Telling, movement: ResolvedMovement, former: boolean): string {
  const { tell, marks } = telling.words;
  const { item } = movement;
  const body = tell.clauses([
    tell.commas(routeOf(telling, movement)),
    doubtOf(telling, movement),
    former ? marks.formerUntil(telling.until(item.until)) : telling.since(item.since),
  ]);
  const head = tell.movement(telling.actor(movement.actor), telling.words.movementKinds[item.kind]);
  return tell.aside(tell.headed(tell.aside(head, telling.text(item.name)), body), telling.status(item.status));
}

function routeOf(telling: Telling, movement: ResolvedMovement): readonly string[] {
  const { tell, movementStates } = telling.words;
  const { item, shape, standsAt } = movement;
  const state =
    standsAt === undefined
      ? movementStates[item.state]
      : tell.stands[item.state](telling.placed(standsAt, item.standsAt));
  return [
    state,
    ...waysOf(telling, movement),
    ...(shape.kind === 'heading' ? headingOf(telling, movement, shape) : []),
  ];
}

/** From, by way of, to: as far as they were said. */
function waysOf(telling: Telling, { item, shape }: ResolvedMovement): readonly string[] {
  const { tell } = telling.words;
  const course = item.course ?? [];
  const [first, last] = [
    item.from ?? course[0],
    item.to ?? (course.length > 1 ? course[course.length - 1] : undefined),
  ];
  const between = course.slice(item.from === undefined ? 1 : 0, item.to === undefined ? -1 : undefined);
  const reaches = shape.kind === 'arrow' ? tell.toPlace : tell.towardPlace;
  return [
    first === undefined ? '' : tell.fromPlace(telling.position(first)),
    between.length === 0 ? '' : tell.viaPlaces(telling.list(between.map((position) => telling.position(position)))),
    last === undefined ? '' : reaches(telling.position(last)),
  ];
}

function headingOf(
  telling: Telling,
  { item }: ResolvedMovement,
  shape: Extract<ResolvedMovement['shape'], { kind: 'heading' }>,
): readonly string[] {
  const { tell } = telling.words;
  if (item.standsAt === undefined && shape.anchor === 'to')
    return [tell.comingFrom(telling.direction(shape.bearing + 180))];
  return [tell.heading(telling.direction(shape.bearing))];
}

function doubtOf(telling: Telling, { shape }: ResolvedMovement): string {
  const { tell } = telling.words;
  return shape.kind === 'heading' ? tell.directionOnly : shape.kind === 'mark' ? tell.noDirection : '';
}
