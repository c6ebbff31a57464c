/** The whole file: its settings, its registers and its lists. */
import type { InferOutput } from 'valibot';
import { callout, context, distance } from './annotation.js';
import { control } from './control.js';
import { front } from './front.js';
import { incident, total } from './incident.js';
import { emptyFile } from './brief-file.js';
import { onlyShape } from './item.js';
import { line } from './line.js';
import { movement } from './movement.js';
import { place } from './place.js';
import { position } from './position.js';
import type { Finding } from './problem.js';
import { fields, given, into, pattern, optional, run, soft, value, word, type FileConfig } from './reading.js';
import type { Reader } from './reading.js';
import { reference } from './reference.js';
import { correction, silence, step, view } from './story.js';
import { color, lang, LINK, plain, prose, resource, text, link } from './text.js';
import { when } from './when.js';
import { isRecord, quote, shown } from './wording.js';

export const source = into(
  fields({
    title: soft(text),
    url: soft(link),
    publisher: soft(text),
    when: soft(when),
    archive: soft(link),
    lang: soft(lang),
    via: soft(reference('source')),
  }),
  given,
);

export interface Source extends InferOutput<typeof source> {
  readonly id: string;
  readonly path: string;
}

/** The patterns that tell actors apart without colour; `diagonal` first, in the order in which they are given out. */
export const patternNames = [
  'diagonal',
  'back-diagonal',
  'vertical',
  'horizontal',
  'grid',
  'dots',
  'cross-diagonal',
  'dashes',
] as const;
export type PatternName = (typeof patternNames)[number];

export const actor = into(
  fields({
    name: soft(text),
    short: soft(text),
    color: soft(color),
    pattern: soft(word(...patternNames)),
    seat: soft(position),
    note: soft(prose),
  }),
  given,
);

export interface Actor extends InferOutput<typeof actor> {
  readonly id: string;
  readonly path: string;
}

export type BasemapSetting =
  | { readonly type: 'embedded' }
  | { readonly type: 'preset'; readonly name: string }
  | { readonly type: 'style' | 'pmtiles' | 'raster'; readonly url: string; readonly attribution?: string | undefined };

const basemapFields = fields(basemapKeys);
function basemapKeys() {
  return {
    style: optional(resource),
    pmtiles: optional(resource),
    raster: optional(resource),
    attribution: soft(plain),
  };
}

export const ownBasemap = into(basemapFields, ownBasemapOf);
function ownBasemapOf(said: InferOutput<typeof basemapFields>, reader: Reader): BasemapSetting | undefined {
  const type = onlyShape(said, ['style', 'pmtiles', 'raster'], reader);
  const url = type && said[type];
  return type && url !== undefined ? { type, url, ...given({ attribution: said.attribution }) } : undefined;
}

/** The name of a preset. */
export const PRESET = /^[a-z][a-z0-9-]{0,60}$/;

type BasemapInput =
  | string
  | { readonly style?: string; readonly pmtiles?: string; readonly raster?: string; readonly attribution?: string };

const basemap = value<BasemapInput, BasemapSetting>('basemap', basemapOf);
function basemapOf(input: unknown, { error, read }: Reader): BasemapSetting | undefined {
  if (isRecord(input)) return read(ownBasemap, input);
  if (input === 'embedded') return { type: 'embedded' };
  if (typeof input === 'string' && PRESET.test(input)) return { type: 'preset', name: input };
  if (typeof input === 'string' && LINK.test(input) && !input.startsWith('mailto:'))
    return { type: 'style', url: input };
  return error(notABasemap(input));
}

function notABasemap(input: unknown): Finding {
  return {
    code: 'bad-basemap',
    message: `${typeof input === 'string' ? quote(input) : 'This'} is not a basemap.`,
    mend: 'Write "embedded", the name of a preset, the http(s) address of a style, or { "style": URL }.',
  };
}

/** A basemap as a file's `basemap` gives it, or as an attribute: the same in JSON; undefined if it cannot be read. */
export function readBasemap(written: unknown): BasemapSetting | undefined {
  let input = written;
  if (typeof written === 'string' && written.trim().startsWith('{')) {
    try {
      input = JSON.parse(written);
    } catch {
      return undefined;
    }
  }
  const config: FileConfig = { file: emptyFile() };
  const { typed, value: setting } = run(basemap, input, config);
  return typed ? setting : undefined;
}

const mode = word('auto', 'light', 'dark');
export const FONT = /^[A-Za-z0-9 ,_'-]{1,100}$/;
export const ownTheme = fields(themeKeys);
function themeKeys() {
  return { mode: soft(mode), accent: soft(color), font: soft(pattern('font', FONT, notAFont)) };
}

function notAFont(input: unknown): Finding {
  return {
    code: 'bad-font',
    message: `${shown(input)} is not a font name.`,
    mend: 'Write plain names, such as "Georgia, serif".',
  };
}

export interface ThemeSetting {
  readonly mode: 'auto' | 'light' | 'dark';
  readonly accent?: string | undefined;
  readonly font?: string | undefined;
}

type ThemeInput = ThemeSetting['mode'] | { readonly mode?: string; readonly accent?: string; readonly font?: string };

const theme = value<ThemeInput, ThemeSetting>('theme', themeOf);
function themeOf(input: unknown, { read }: Reader): ThemeSetting | undefined {
  if (!isRecord(input)) {
    const plainMode = read(mode, input);
    return plainMode && { mode: plainMode };
  }
  const own = read(ownTheme, input);
  return own && { mode: own.mode ?? 'auto', ...given({ accent: own.accent, font: own.font }) };
}

/** The keys of the file that hold one value. A wrong one is left out with a warning. */
export const settings = {
  lang: soft(lang),
  title: soft(text),
  summary: soft(prose),
  asOf: soft(when),
  updated: soft(when),
  byline: soft(text),
  license: soft(plain),
  units: soft(word('metric', 'imperial', 'both', 'auto')),
  controlMeans: soft(text),
  blankMeans: soft(text),
  basemap: soft(basemap),
  view: soft(view),
  theme: soft(theme),
};

/** The keys that hold things by id, in the order in which they are read: each names only those before it. */
export const registers = { sources: source, places: place, lines: line, actors: actor };

/** The keys that hold lists. */
export const lists = {
  control,
  fronts: front,
  movements: movement,
  incidents: incident,
  distances: distance,
  areas: context,
  callouts: callout,
  totals: total,
  story: step,
  notKnown: prose,
  corrections: correction,
  silence,
};

/** Keys that are read by themselves. */
export const OTHER_KEYS = ['$schema', 'version', 'timeZone'] as const;
