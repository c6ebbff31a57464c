/** Somebody else's map as a style for MapLibre: a style document, raster tiles, an archive, or a map known by name. */
import type { StyleSpecification } from 'maplibre-gl';
import type { BasemapSetting } from '../briefing/index.js';
import { discreet } from './asking.js';
import { openStreetMap } from './credits.js';
import type { Gate } from './gate.js';
import { rasterStyle, type Prepared } from './raster.js';
import { LiveError, type HostedGround } from './types.js';

interface Preset {
  readonly style: string;
  readonly credits: readonly string[];
}

const openFreeMap = (name: string): Preset => ({
  style: `https://tiles.openfreemap.org/styles/${name}`,
  credits: ['OpenFreeMap © OpenMapTiles', openStreetMap],
});
const versaTiles = (name: string): Preset => ({
  style: `https://tiles.versatiles.org/assets/styles/${name}/style.json`,
  credits: [openStreetMap],
});

const presets: Readonly<Record<string, Preset>> = {
  'openfreemap-liberty': openFreeMap('liberty'),
  'openfreemap-positron': openFreeMap('positron'),
  'openfreemap-bright': openFreeMap('bright'),
  'versatiles-colorful': versaTiles('colorful'),
  'versatiles-eclipse': versaTiles('eclipse'),
  'versatiles-graybeard': versaTiles('graybeard'),
  'versatiles-neutrino': versaTiles('neutrino'),
};

const nothing = (): void => undefined;

function presetNamed(name: string): Preset | undefined {
  return Object.hasOwn(presets, name) ? presets[name] : undefined;
}

/** The address that is asked first for a basemap; undefined for the embedded one, and for a name that nothing has. */
export function addressOf(setting: BasemapSetting): string | undefined {
  return setting.type === 'preset'
    ? presetNamed(setting.name)?.style
    : setting.type === 'embedded'
      ? undefined
      : setting.url;
}

export async function prepareHosted(ground: HostedGround, gate: Gate, signal: AbortSignal): Promise<Prepared> {
  const { setting, theme } = ground;
  if (setting.type === 'preset') {
    const preset = presetNamed(setting.name);
    if (!preset) {
      const known = Object.keys(presets).join(', ');
      throw new LiveError('bad-ground', `No basemap is known by the name "${setting.name}". Known are: ${known}.`);
    }
    return { style: await styleFrom(preset.style, gate, signal), credits: preset.credits, release: nothing };
  }
  const credits = setting.attribution === undefined ? [] : [setting.attribution];
  if (setting.type === 'style') return { style: await styleFrom(setting.url, gate, signal), credits, release: nothing };
  const url = gate.ask(setting.url);
  if (setting.type === 'raster') return { style: rasterStyle([template(url)], 256), credits, release: nothing };
  const { prepareArchive } = await import('./archive.js');
  return prepareArchive(url, theme, credits, gate, signal);
}

/** `{z}` and its like, which `URL` escapes. */
function template(url: string): string {
  return url.replace(/%7B/gi, '{').replace(/%7D/gi, '}');
}

async function styleFrom(address: string, gate: Gate, signal: AbortSignal): Promise<StyleSpecification> {
  const url = gate.ask(address);
  const style = await read(url, signal);
  if (!isStyle(style)) throw new LiveError('bad-ground', `${url} is not a MapLibre style.`, url);
  // Not its camera, globe, terrain or sky: the picture above is flat, and north is up.
  const { sources, layers, glyphs, sprite } = style;
  for (const part of addresses(style)) gate.ask(part);
  return {
    version: 8,
    sources,
    layers: layers.map((layer) =>
      layer.type === 'raster' ? { ...layer, paint: { ...layer.paint, 'raster-fade-duration': 0 } } : layer,
    ),
    transition: { duration: 0, delay: 0 },
    ...(glyphs !== undefined && { glyphs }),
    ...(sprite !== undefined && { sprite }),
  };
}

/** What a style is going to ask, as far as it says so itself: better refused before anything is drawn. */
function addresses({ sources, glyphs, sprite }: StyleSpecification): string[] {
  const sprites = Array.isArray(sprite) ? sprite.map(({ url }) => url) : [sprite];
  const ofSources = Object.values(sources).flatMap((source) => [
    'url' in source ? source.url : undefined,
    ...('tiles' in source ? (source.tiles ?? []) : []),
    'data' in source ? source.data : undefined,
  ]);
  return [glyphs, ...sprites, ...ofSources].filter((address) => typeof address === 'string');
}

async function read(url: string, signal: AbortSignal): Promise<unknown> {
  try {
    const response = await fetch(url, { ...discreet, signal });
    if (!response.ok) throw new Error(`The server answered ${String(response.status)}.`);
    return (await response.json()) as unknown;
  } catch (cause) {
    signal.throwIfAborted();
    throw new LiveError('bad-ground', `The style ${url} could not be had.`, url, { cause });
  }
}

function isStyle(value: unknown): value is StyleSpecification {
  if (typeof value !== 'object' || value === null) return false;
  const { version, sources, layers } = value as Partial<StyleSpecification>;
  return version === 8 && typeof sources === 'object' && Array.isArray(layers);
}
