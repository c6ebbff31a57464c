/** Movements known by one position: what is drawn there, and what is said of it. */
import { fallsBack, shortName, words, type Drafting } from './drafting.js';
import type { ResolvedMovement } from '../situation/index.js';
import type { StandsFigure } from './types.js';

/** Which end of a movement its one position is. */
function endOf({ standsAt, to }: ResolvedMovement): 'here' | 'to' | 'from' {
  return standsAt ? 'here' : to ? 'to' : 'from';
}

/** What came of it before what it was: a blocked attack is drawn as blocked; people who flee never look like an attack. */
export function figureOf(movement: ResolvedMovement): StandsFigure {
  const { kind, state } = movement.item;
  if (kind === 'displacement') return 'people';
  if (state === 'blocked' || state === 'repelled') return state;
  if (kind === 'airstrike') return 'air';
  return fallsBack(kind) ? 'retreat' : endOf(movement);
}

/** "LNA reported here", "LNA: attack planned", "people left (claimed)" in the reader's words. */
export function standingText(drafting: Drafting, movement: ResolvedMovement): string {
  const { map, movementKinds, movementStates, status } = words(drafting);
  const { kind, state, status: sure } = movement.item;
  const actor = shortName(drafting, movement.actor.id);
  const end = endOf(movement);
  const how = status[sure];
  const said = [
    ...(state === 'underway' ? [] : [movementStates[state]]),
    ...(state === 'underway' || sure !== 'reported' ? [how] : []),
  ];
  const what = movementKinds[kind];
  if (kind === 'displacement') return map.people(end, state, how);
  if (state === 'blocked') return map.blocked(actor);
  if (kind === 'airstrike') return map.airstrike(actor, what, said);
  const back = state === 'repelled' || fallsBack(kind);
  if (!back && end === 'here' && state === 'underway') return map.stands(actor, how);
  return !back && end === 'from' ? map.movementFrom(actor, what, said) : map.movementHere(actor, what, said);
}
