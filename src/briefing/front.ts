/** Fronts: lines of contact. */
import { optional } from 'valibot';
import type { InferOutput } from 'valibot';
import type { LineGeometry } from './geometry.js';
import { track } from './geometry.js';
import { common, given, itemOf, onlyShape } from './item.js';
import type { Position } from './position.js';
import { position } from './position.js';
import { fields, into, soft, word } from './reading.js';
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

export const sides = fields({ left: soft(reference('actor')), right: soft(reference('actor')) });

export const front = into(
  fields({
    ...common,
    along: optional(reference('line')),
    from: optional(position),
    to: optional(position),
    via: optional(position),
    path: optional(listOfAll(position, 2)),
    geometry: optional(track),
    sides: soft(sides),
    pushed: soft(word('left', 'right')),
  }),
  (said, reader) => {
    const { along, from, to, via, path, geometry, pushed } = said;
    if (!onlyShape(said, ['along', 'path', 'geometry'], reader)) return undefined;
    if (along !== undefined && !(from && to)) {
      reader.error(
        'missing-ends',
        `A front along "${along}" needs both "from" and "to".`,
        'Say from where to where it runs.',
      );
      return undefined;
    }
    if (along === undefined && (from ?? to ?? via))
      reader.warn(
        'unused-key',
        'Only a front along a line uses "from", "to" and "via".',
        'Take them out, or write "along".',
      );
    const course: FrontCourse | undefined = path
      ? { type: 'path', path }
      : geometry
        ? { type: 'geometry', geometry }
        : along !== undefined && from && to
          ? { type: 'along', along, from, to, ...given({ via }) }
          : undefined;
    return course && { ...itemOf(said, reader), course, sides: said.sides ?? {}, ...given({ pushed }) };
  },
);

export interface Front extends InferOutput<typeof front> {
  readonly path: string;
}
