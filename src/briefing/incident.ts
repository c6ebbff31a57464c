/** Incidents: what happened, where and when, and to whom; and totals over them. */
import type { InferOutput } from 'valibot';
import { counts } from './count.js';
import { common, gallery, itemOf } from './item.js';
import { position } from './position.js';
import type { Finding } from './problem.js';
import { fields, given, into, optional, soft, word } from './reading.js';
import { many } from './several.js';
import { reference } from './reference.js';
import { id } from './text.js';
import { when } from './when.js';

const actors = soft(many(reference('actor'), true));

export const incident = into(
  fields({
    ...common,
    at: optional(position),
    when: optional(when),
    kind: soft(
      word(
        'battle',
        'explosion',
        'airstrike',
        'shelling',
        'bombing',
        'attack',
        'abduction',
        'protest',
        'riot',
        'looting',
        'seizure',
        'displacement',
        'meeting',
        'statement',
        'disaster',
        'other',
      ),
    ),
    by: actors,
    against: actors,
    killed: soft(counts),
    wounded: soft(counts),
    media: gallery,
  }),
  (said, reader) => {
    const { at, when: happened, kind = 'other', by = [], against = [], killed = [], wounded = [], media = [] } = said;
    return { ...itemOf(said, reader), ...given({ at, when: happened }), kind, by, against, killed, wounded, media };
  },
);

export interface Incident extends InferOutput<typeof incident> {
  readonly path: string;
}

export const total = into(
  fields({
    id: optional(id),
    of: many(reference('item'), true),
    killed: optional(counts),
    wounded: optional(counts),
    source: soft(reference('source')),
  }),
  (said, { error }) => {
    const { id: own, of, killed, wounded, source } = said;
    if (!of.length) return error(nothingToAdd());
    if (!killed && !wounded) return error(noNumber());
    return { ...given({ id: own, killed, wounded, source }), of };
  },
);

function nothingToAdd(): Finding {
  return {
    code: 'missing-items',
    message: 'Nothing is left to add up.',
    mend: 'Name the items that this is the total of.',
    keys: ['of'],
  };
}

function noNumber(): Finding {
  return { code: 'missing-count', message: 'This total has no number.', mend: 'Add "killed" or "wounded".' };
}

export interface Total extends InferOutput<typeof total> {
  readonly path: string;
}
