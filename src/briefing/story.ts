/** The brief itself: its steps and views, corrections, and checks the author has looked at. */
import type { InferOutput } from 'valibot';
import { gallery } from './item.js';
import { lonLat } from './position.js';
import type { Finding } from './problem.js';
import { fields, given, into, optional, soft, value } from './reading.js';
import type { Reader } from './reading.js';
import { many } from './several.js';
import { reference } from './reference.js';
import { id, plain, prose, text } from './text.js';
import { when } from './when.js';
import { found, isRecord } from './wording.js';

type Box = readonly [west: number, south: number, east: number, north: number];

/** What a view shows: these items, this box (west > east crosses 180°), or this centre and zoom. */
export type View =
  | { readonly type: 'fit'; readonly ids: readonly string[] }
  | { readonly type: 'bounds'; readonly bounds: Box }
  | { readonly type: 'centre'; readonly center: readonly [number, number]; readonly zoom: number };

const items = soft(many(reference('item'), true));

export const fitView = fields({ fit: many(reference('item'), true) });

export const boundsView = fields(boundsKeys);
function boundsKeys() {
  return { bounds: value<Box, Box>('bounds', boundsOf) };
}

export const centreView = fields(centreKeys);
function centreKeys() {
  return { center: lonLat, zoom: value<number, number>('zoom', zoomOf) };
}

function boundsOf(input: unknown, { error }: Reader): Box | undefined {
  const [west, south, east, north] =
    Array.isArray(input) && input.length === 4 && input.every((part) => typeof part === 'number')
      ? (input as readonly number[])
      : [];
  if (west === undefined || south === undefined || east === undefined || north === undefined)
    return error(badBounds('Bounds are four numbers.'));
  if (Math.abs(west) > 180 || Math.abs(east) > 180 || Math.abs(south) > 90 || Math.abs(north) > 90)
    return error(badBounds('These bounds lie outside the globe.', ' in degrees'));
  if (south >= north || west === east) return error(badBounds('These bounds have no area: south comes before north.'));
  return [west, south, east, north];
}

function badBounds(message: string, how = ''): Finding {
  return { code: 'bad-bounds', message, mend: `Write [west, south, east, north]${how}.` };
}

function zoomOf(input: unknown, { error }: Reader): number | undefined {
  return typeof input === 'number' && input >= 0 && input <= 22 ? input : error(notAZoom(input));
}

function notAZoom(input: unknown): Finding {
  return {
    code: 'bad-zoom',
    message: `A zoom is a number from 0 (the world) to 22 (a house), found ${typeof input === 'number' ? input : found(input)}.`,
    mend: 'Write a number from 0 to 22.',
  };
}

type ViewInput =
  { fit: readonly string[] | string } | { bounds: Box } | { center: readonly [number, number]; zoom: number };

export const view = value<ViewInput, View>('view', (input, reader) => {
  if (!isRecord(input) || !Object.hasOwn(input, 'fit')) return unfittedOf(input, reader);
  const fit = reader.read(fitView, input);
  return fit && { type: 'fit', ids: fit.fit };
});

/** A view that does not say what to fit. */
function unfittedOf(input: unknown, { error, read }: Reader): View | undefined {
  const keys = isRecord(input) ? Object.keys(input) : [];
  if (keys.includes('bounds')) {
    const box = read(boundsView, input);
    return box && { type: 'bounds', ...box };
  }
  if (keys.includes('center') || keys.includes('zoom')) {
    const centre = read(centreView, input);
    return centre && { type: 'centre', ...centre };
  }
  return error({
    code: 'bad-view',
    message: `Expected a view, found ${isRecord(input) ? 'an object without one' : found(input)}.`,
    mend: 'Write { "fit": [ids] }, { "bounds": [west, south, east, north] } or { "center": [lon, lat], "zoom": 7 }.',
  });
}

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

export const correction = into(fields(correctionKeys), given);
function correctionKeys() {
  return { when: soft(when), text: prose };
}

export interface Correction extends InferOutput<typeof correction> {
  readonly path: string;
}

const silenceFields = fields(silenceKeys);
function silenceKeys() {
  return { code: plain, path: soft(plain), why: soft(text) };
}

export const silence = into(silenceFields, silenceOf);
function silenceOf({ code, path, why }: InferOutput<typeof silenceFields>) {
  return { code, ...given({ of: path, why }) };
}

/** A check that is not to be raised again: `of` is the path it was raised on; absent: everywhere. */
export interface Silence extends InferOutput<typeof silence> {
  readonly path: string;
}
