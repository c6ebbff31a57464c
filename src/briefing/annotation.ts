/** What explains a map: distances, context areas, callouts. */
import type { InferOutput } from 'valibot';
import { direction } from './direction.js';
import type { GroundShape } from './ground.js';
import { groundKeys, groundOf } from './ground.js';
import { common, itemOf, onlyShape } from './item.js';
import { unusedVia } from './movement.js';
import { position } from './position.js';
import { length } from './quantity.js';
import { fields, given, into, optional, soft, word } from './reading.js';
import type { Reader } from './reading.js';
import { many } from './several.js';
import { reference } from './reference.js';
import { plain, prose } from './text.js';

export const distance = into(
  fields({
    ...common,
    from: position,
    to: position,
    stated: soft(many(length, true)),
    statedDirection: soft(direction),
    along: optional(reference('line')),
    via: optional(position),
    by: soft(word('straight', 'road')),
  }),
  (said, reader) => {
    const { from, to, stated = [], statedDirection, along, via, by } = said;
    if (via && along === undefined) reader.warn(unusedVia());
    return { ...itemOf(said, reader), from, to, stated, ...given({ statedDirection, along, via, by }) };
  },
);

export interface Distance extends InferOutput<typeof distance> {
  readonly path: string;
}

export type ContextShape = GroundShape | { readonly type: 'line'; readonly along: string };

const contextFields = fields(contextKeys);
function contextKeys() {
  return { ...common, ...groundKeys, line: optional(reference('line')), kind: soft(plain) };
}

export const context = into(contextFields, contextOf);
function contextOf(said: InferOutput<typeof contextFields>, reader: Reader) {
  if (!onlyShape(said, ['area', 'ring', 'circle', 'line'], reader)) return undefined;
  const shape: ContextShape = groundOf(said) ?? { type: 'line', along: said.line ?? '' };
  return { ...itemOf(said, reader), shape, ...given({ kind: said.kind }) };
}

export interface Context extends InferOutput<typeof context> {
  readonly path: string;
}

export const callout = into(fields({ ...common, at: position, text: prose }), (said, reader) => ({
  ...itemOf(said, reader),
  at: said.at,
  text: said.text,
}));

export interface Callout extends InferOutput<typeof callout> {
  readonly path: string;
}
