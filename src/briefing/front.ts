/** Fronts: lines of contact. */
import type { InferOutput } from 'valibot';
import type { LineGeometry } from './geometry.js';
import { track } from './geometry.js';
import { common, itemOf, onlyShape } from './item.js';
import type { Position } from './position.js';
import { position } from './position.js';
import type { Finding } from './problem.js';
import { fields, given, into, optional, soft, word } from './reading.js';
import type { Reader } from './reading.js';
import { listOfAll } from './several.js';
import { reference } from './reference.js';

export type FrontCourse =
  | {
      readonly type: 'along';
      readonly along: string;
      readonly from: Position;
      readonly to: Position;
      readonly via?: Position | undefined;
    }
  | { readonly type: 'path'; readonly path: readonly Position[] }
  | { readonly type: 'geometry'; readonly geometry: LineGeometry };

export const sides = fields(sideKeys);
function sideKeys() {
  return { left: soft(reference('actor')), right: soft(reference('actor')) };
}

const frontFields = fields(frontKeys);
function frontKeys() {
  return {
    ...common,
    along: optional(reference('line')),
    from: optional(position),
    to: optional(position),
    via: optional(position),
    path: optional(listOfAll(position, 2)),
    geometry: optional(track),
    sides: soft(sides),
    pushed: soft(word('left', 'right')),
  };
}

export const front = into(frontFields, frontOf);
function frontOf(said: InferOutput<typeof frontFields>, reader: Reader) {
  const { along, from, to, via, path, geometry, pushed } = said;
  if (!onlyShape(said, ['along', 'path', 'geometry'], reader)) return undefined;
  if (along !== undefined && !(from && to)) return reader.error(missingEnds(along));
  if (along === undefined && (from ?? to ?? via)) reader.warn(unusedEnds());
  const course: FrontCourse | undefined = path
    ? { type: 'path', path }
    : geometry
      ? { type: 'geometry', geometry }
      : along !== undefined && from && to
        ? { type: 'along', along, from, to, ...given({ via }) }
        : undefined;
  return course && { ...itemOf(said, reader), course, sides: said.sides ?? {}, ...given({ pushed }) };
}

function missingEnds(along: string): Finding {
  return {
    code: 'missing-ends',
    message: `A front along "${along}" needs both "from" and "to".`,
    mend: 'Say from where to where it runs.',
  };
}

function unusedEnds(): Finding {
  return {
    code: 'unused-key',
    message: 'Only a front along a line uses "from", "to" and "via".',
    mend: 'Take them out, or write "along".',
  };
}

export interface Front extends InferOutput<typeof front> {
  readonly path: string;
}
