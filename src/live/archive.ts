/** A PMTiles archive as ground: read in pieces by its address, drawn as pictures or with quiet layers of our own. */
import { addProtocol, removeProtocol } from 'maplibre-gl';
import { PMTiles, TileType } from 'pmtiles';
import type { Theme } from '../still/index.js';
import { openStreetMap } from './credits.js';
import type { Gate } from './gate.js';
import { ArchiveSource } from './pieces.js';
import { knowsSchema, quietStyle } from './quiet.js';
import { rasterStyle, type Prepared } from './raster.js';
import { LiveError } from './types.js';

let made = 0;

export async function prepareArchive(
  url: string,
  theme: Theme,
  said: readonly string[],
  gate: Gate,
  signal: AbortSignal,
): Promise<Prepared> {
  const archive = new PMTiles(new ArchiveSource(url, signal));
  const { tileType, minZoom, maxZoom, metadata } = await open(archive, url, signal);
  const vector = tileType === TileType.Mvt;
  if (vector && !knowsSchema(metadata)) {
    throw new LiveError('bad-ground', `The archive ${url} has other layers than those of the Protomaps basemap.`, url);
  }
  if (!vector && ![TileType.Png, TileType.Jpeg, TileType.Webp, TileType.Avif].includes(tileType)) {
    throw new LiveError('bad-ground', `The tiles of ${url} are of a kind that is not drawn here.`, url);
  }
  // A scheme for each archive: no style can ask an archive that was not opened here.
  const scheme = `mapbrief-archive-${String((made += 1))}`;
  addProtocol(scheme, async ({ url: asked }, stop) => {
    const [z = 0, x = 0, y = 0] = asked.split('/').slice(-3).map(Number);
    const tile = await archive.getZxy(z, x, y, stop.signal);
    if (!tile && !vector) throw new Error('The archive has no such tile.');
    return { data: tile?.data ?? new ArrayBuffer(0) };
  });
  gate.ownScheme = `${scheme}:`;
  const tiles = [`${scheme}://tiles/{z}/{x}/{y}`];
  return {
    style: vector ? quietStyle(tiles, minZoom, maxZoom, theme) : rasterStyle(tiles, 256, maxZoom),
    credits: vector ? [...said, openStreetMap] : [...said, ...creditOf(metadata)],
    release: () => removeProtocol(scheme),
  };
}

async function open(archive: PMTiles, url: string, signal: AbortSignal) {
  try {
    const header = await archive.getHeader();
    const metadata = await archive.getMetadata();
    signal.throwIfAborted();
    return { ...header, metadata };
  } catch (cause) {
    signal.throwIfAborted();
    throw new LiveError('bad-ground', `The archive ${url} could not be read.`, url, { cause });
  }
}

function creditOf(metadata: unknown): string[] {
  const { attribution } = Object(metadata) as { attribution?: unknown };
  return typeof attribution === 'string' ? [attribution] : [];
}
