/** Control: who holds what. */
import { optional } from 'valibot';
import type { InferOutput } from 'valibot';
import type { GroundShape } from './ground.js';
import { groundKeys, groundOf } from './ground.js';
import { common, given, itemOf, onlyShape } from './item.js';
import { country } from './line.js';
import { area, length } from './quantity.js';
import { fields, into, soft } from './reading.js';
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
    if (holder && contested) {
      reader.error(
        'actor-and-contested',
        'Ground is held by one actor, or contested by several; here are both.',
        'Keep "actor" or "contested".',
      );
    } else if (!holder && !contested) {
      reader.error(
        'missing-actor',
        'Nothing says who holds this.',
        'Add "actor", or "contested" with two or more actors.',
      );
    } else if (contested && actors.length < 2) {
      reader.error('missing-actor', 'Contested ground needs two different actors.', 'Name another actor.', [
        'contested',
      ]);
    }
    if (!onlyShape(said, ['strip', 'area', 'ring', 'circle', 'country', 'places'], reader)) return undefined;
    const shape: ControlShape =
      said.strip ??
      groundOf(said) ??
      (code ? { type: 'country', code } : { type: 'places', places: [...new Set(places)] });
    return { ...itemOf(said, reader), actors, contested: Boolean(contested), shape, ...given({ stated: said.stated }) };
  },
);

export interface Control extends InferOutput<typeof control> {
  readonly path: string;
}
