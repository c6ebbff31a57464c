/** Control: who holds what. */
import type { InferOutput } from 'valibot';
import type { GroundShape } from './ground.js';
import { groundKeys, groundOf } from './ground.js';
import { common, itemOf, onlyShape } from './item.js';
import { country } from './line.js';
import { area, length } from './quantity.js';
import type { Finding } from './problem.js';
import { fields, given, into, optional, soft } from './reading.js';
import { many } from './several.js';
import { reference } from './reference.js';
import type { Strip } from './strip.js';
import { strip } from './strip.js';

export type ControlShape =
  | Strip
  | GroundShape
  | { readonly type: 'country'; readonly code: string }
  | { readonly type: 'places'; readonly places: readonly string[] };

/** What was said of its size; the library measures what it draws and says both. */
export const stated = fields({ length: soft(length), area: soft(area), source: soft(reference('source')) });

const actor = reference('actor');

export const control = into(
  fields({
    ...common,
    actor: optional(actor),
    contested: optional(many(actor, false, 2)),
    strip: optional(strip),
    ...groundKeys,
    country: optional(country),
    places: optional(many(reference('place'), false, 1)),
    stated: soft(stated),
  }),
  (said, reader) => {
    const { actor: holder, contested, country: code, places } = said;
    const actors = holder ? [holder] : [...new Set(contested)];
    if (holder ? contested : actors.length < 2) reader.error(wrongHolders(holder, contested));
    if (!onlyShape(said, ['strip', 'area', 'ring', 'circle', 'country', 'places'], reader)) return undefined;
    const shape: ControlShape =
      said.strip ??
      groundOf(said) ??
      (code ? { type: 'country', code } : { type: 'places', places: [...new Set(places)] });
    return { ...itemOf(said, reader), actors, contested: Boolean(contested), shape, ...given({ stated: said.stated }) };
  },
);

function wrongHolders(holder: string | undefined, contested: readonly string[] | undefined): Finding {
  if (holder)
    return {
      code: 'actor-and-contested',
      message: 'Ground is held by one actor, or contested by several; here are both.',
      mend: 'Keep "actor" or "contested".',
    };
  if (!contested)
    return {
      code: 'missing-actor',
      message: 'Nothing says who holds this.',
      mend: 'Add "actor", or "contested" with two or more actors.',
    };
  return {
    code: 'missing-actor',
    message: 'Contested ground needs two different actors.',
    mend: 'Name another actor.',
    keys: ['contested'],
  };
}

export interface Control extends InferOutput<typeof control> {
  readonly path: string;
}
