/** The look of a map: the basemap under it, and its theme. */
import type { InferOutput } from 'valibot';
import { emptyFile } from './brief-file.js';
import { onlyShape } from './item.js';
import type { Finding } from './problem.js';
import { fields, given, into, optional, pattern, run, soft, value, word, type FileConfig } from './reading.js';
import type { Reader } from './reading.js';
import { color, LINK, plain, resource } from './text.js';
import { isRecord, quote, shown } from './wording.js';

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

export const basemap = value<BasemapInput, BasemapSetting>('basemap', basemapOf);
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

export const theme = value<ThemeInput, ThemeSetting>('theme', themeOf);
function themeOf(input: unknown, { read }: Reader): ThemeSetting | undefined {
  if (!isRecord(input)) {
    const plainMode = read(mode, input);
    return plainMode && { mode: plainMode };
  }
  const own = read(ownTheme, input);
  return own && { mode: own.mode ?? 'auto', ...given({ accent: own.accent, font: own.font }) };
}
