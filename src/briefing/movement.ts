/** Movements: who goes, went or means to go where. */
import type { InferOutput } from 'valibot';
import { direction } from './direction.js';
import { common, itemOf } from './item.js';
import { position } from './position.js';
import type { Position } from './position.js';
import type { Finding } from './problem.js';
import { fields, given, into, optional, soft, word } from './reading.js';
import { listOfAll } from './several.js';
import { reference } from './reference.js';

export const movement = into(
  fields({
    ...common,
    actor: reference('actor'),
    path: optional(listOfAll(position, 2)),
    from: optional(position),
    to: optional(position),
    direction: optional(direction),
    along: optional(reference('line')),
    via: optional(position),
    standsAt: optional(position),
    kind: optional(
      word(
        'advance',
        'attack',
        'retreat',
        'withdrawal',
        'redeployment',
        'convoy',
        'supply',
        'airstrike',
        'landing',
        'displacement',
      ),
    ),
    state: optional(word('planned', 'underway', 'halted', 'blocked', 'repelled', 'completed')),
    strength: soft(word('light', 'medium', 'heavy')),
  }),
  (said, reader) => {
    const {
      actor,
      path: course,
      from,
      to,
      direction: heading,
      along,
      via,
      standsAt,
      kind = 'advance',
      state = 'underway',
      strength,
    } = said;
    if (!course && !from && !to && !standsAt) return reader.error(nowhere());
    if (course && (from ?? to)) reader.warn(unusedEnds());
    if (along !== undefined && (course ?? !(from && (to ?? standsAt)))) reader.warn(unusedAlong());
    if (via && along === undefined) reader.warn(unusedVia());
    if (!course && !standsAt && from && to && samePosition(from, to)) reader.warn(samePlace());
    return {
      ...itemOf(said, reader),
      actor,
      kind,
      state,
      ...given({ course, from, to, direction: heading, along, via, standsAt, strength }),
    };
  },
);

function samePosition(a: Position, b: Position): boolean {
  if (a.kind === 'place') return b.kind === 'place' && a.id === b.id;
  return a.kind === 'point' && b.kind === 'point' && a.at.every((degrees, axis) => degrees === b.at[axis]);
}

function nowhere(): Finding {
  return {
    code: 'missing-position',
    message: 'Nothing says where this movement is.',
    mend: 'Add "path", "from", "to" or "standsAt"; a direction alone has nowhere to be drawn.',
  };
}

function unusedEnds(): Finding {
  return {
    code: 'unused-key',
    message: 'The "path" says where this goes: "from" and "to" are not used.',
    mend: 'Put them into the path, or take them out.',
  };
}

function unusedAlong(): Finding {
  return {
    code: 'unused-key',
    message: '"along" needs both ends ("from", and "to" or "standsAt") and no path.',
    mend: 'Add the other end, or take "along" out.',
    keys: ['along'],
  };
}

/** Of a `via` where nothing goes along a line. */
export function unusedVia(): Finding {
  return {
    code: 'unused-key',
    message: 'Only what goes "along" a line uses "via".',
    mend: 'Take it out, or write "along".',
    keys: ['via'],
  };
}

function samePlace(): Finding {
  return {
    code: 'same-place',
    message: 'This movement comes from where it goes to, so only a mark is drawn.',
    mend: 'Correct one of the two, or write the place once, as "standsAt".',
    keys: ['to'],
  };
}

export interface Movement extends InferOutput<typeof movement> {
  readonly path: string;
}
