/** The brief itself: its steps and views, corrections, and checks the author has looked at. */
import { optional } from 'valibot';
import type { InferOutput } from 'valibot';
import { gallery, given } from './item.js';
import { lonLat } from './position.js';
import { fields, into, soft, value } from './reading.js';
import { many } from './several.js';
import { found, isRecord } from './wording.js';
import { reference } from './reference.js';
import { id, plain, prose, text } from './text.js';
import { when } from './when.js';

/** What a view shows: these items, this box (west > east crosses 180°), or this centre and zoom. */
export type View =
  | { readonly type: 'fit'; readonly ids: readonly string[] }
  | { readonly type: 'bounds'; readonly bounds: readonly [number, number, number, number] }
  | { readonly type: 'centre'; readonly center: readonly [number, number]; readonly zoom: number };

const items = soft(many(reference('item'), true));

const bounds = value<readonly [number, number, number, number], readonly [number, number, number, number]>(
  'bounds',
  (input, { error }) => {
    const [west, south, east, north] =
      Array.isArray(input) && input.length === 4 && input.every((part) => typeof part === 'number')
        ? (input as readonly number[])
        : [];
    if (west === undefined || south === undefined || east === undefined || north === undefined)
      error('bad-bounds', 'Bounds are four numbers.', 'Write [west, south, east, north].');
    else if (Math.abs(west) > 180 || Math.abs(east) > 180 || Math.abs(south) > 90 || Math.abs(north) > 90)
      error('bad-bounds', 'These bounds lie outside the globe.', 'Write [west, south, east, north] in degrees.');
    else if (south >= north || west === east)
      error('bad-bounds', 'These bounds have no area: south comes before north.', 'Write [west, south, east, north].');
    else return [west, south, east, north];
    return undefined;
  },
);

const zoom = value<number, number>('zoom', (input, { error }) => {
  if (typeof input === 'number' && input >= 0 && input <= 22) return input;
  error(
    'bad-zoom',
    `A zoom is a number from 0 (the world) to 22 (a house), found ${typeof input === 'number' ? input : found(input)}.`,
    'Write a number from 0 to 22.',
  );
  return undefined;
});

export const fitView = fields({ fit: many(reference('item'), true) });
export const boundsView = fields({ bounds });
export const centreView = fields({ center: lonLat, zoom });

export const view = value<
  | { fit: readonly string[] | string }
  | { bounds: readonly [number, number, number, number] }
  | { center: readonly [number, number]; zoom: number },
  View
>('view', (input, { error, read }) => {
  const keys = isRecord(input) ? Object.keys(input) : [];
  if (keys.includes('fit')) {
    const fit = read(fitView, input);
    return fit && { type: 'fit', ids: fit.fit };
  }
  if (keys.includes('bounds')) {
    const box = read(boundsView, input);
    return box && { type: 'bounds', ...box };
  }
  if (keys.includes('center') || keys.includes('zoom')) {
    const centre = read(centreView, input);
    return centre && { type: 'centre', ...centre };
  }
  error(
    'bad-view',
    `Expected a view, found ${isRecord(input) ? 'an object without one' : found(input)}.`,
    'Write { "fit": [ids] }, { "bounds": [west, south, east, north] } or { "center": [lon, lat], "zoom": 7 }.',
  );
  return undefined;
});

export const step = into(
  fields({
    id: optional(id),
    title: soft(text),
    text: soft(prose),
    focus: items,
    view: soft(view),
    asOf: soft(when),
    show: items,
    hide: items,
    stress: items,
    media: gallery,
  }),
  ({ focus = [], show = [], hide = [], stress = [], media = [], ...rest }) => ({
    ...given(rest),
    focus,
    show,
    hide,
    stress,
    media,
  }),
);

export interface Step extends InferOutput<typeof step> {
  readonly path: string;
}

export const correction = into(fields({ when: soft(when), text: prose }), (said) => given(said));
export interface Correction extends InferOutput<typeof correction> {
  readonly path: string;
}

export const silence = into(fields({ code: plain, path: soft(plain), why: soft(text) }), ({ code, path, why }) => ({
  code,
  ...given({ of: path, why }),
}));
/** A check that is not to be raised again: `of` is the path it was raised on; absent: everywhere. */
export interface Silence extends InferOutput<typeof silence> {
  readonly path: string;
}
