/** Somebody else's maps, on the test page's own server: tiles, styles and archives, some that never come. */
import type { ServerResponse } from 'node:http';
import { crc32, deflateSync } from 'node:zlib';
import type { Plugin } from 'vite';

const size = 256;
/** What the raster tiles are filled with: `#3366cc`. */
const fill = [0x33, 0x66, 0xcc] as const;

export function tileServer(): Plugin {
  const archives: Readonly<Record<string, Buffer>> = {
    '/raster.pmtiles': archive(2, picture(), { attribution: '<a href="https://example.org">&copy; A&amp;B</a>' }),
    '/vector.pmtiles': archive(1, halfEarth(), { vector_layers: [{ id: 'earth' }, { id: 'water' }] }),
    '/other.pmtiles': archive(1, halfEarth(), { vector_layers: [{ id: 'buildings' }] }),
  };
  return {
    name: 'tile-server',
    configureServer({ middlewares }) {
      middlewares.use('/tile-server', (request, response: ServerResponse) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const file = archives[pathname];
        if (pathname.startsWith('/hang')) return;
        if (pathname.startsWith('/moved/')) {
          response.writeHead(302, { Location: `/tile-server/${pathname.slice('/moved/'.length)}` });
          response.end();
        } else if (pathname.startsWith('/tiles/')) send(response, 200, 'image/png', picture());
        else if (pathname === '/style.json')
          send(response, 200, 'application/json', style('tiles', request.headers.host));
        else if (pathname === '/hanging.json')
          send(response, 200, 'application/json', style('hang', request.headers.host));
        else if (pathname === '/far.json') send(response, 200, 'application/json', farStyle());
        else if (pathname === '/invalid.json')
          send(response, 200, 'application/json', '{"version":8,"sources":{},"layers":[{}]}');
        else if (pathname === '/page.json') send(response, 200, 'text/html', '<p>Not a style');
        else if (file) sendPart(response, file, request.headers.range);
        else send(response, 404, 'text/plain', 'Not found');
      });
    },
  };
}

function send(response: ServerResponse, status: number, type: string, body: Buffer | string): void {
  response.writeHead(status, { 'Content-Type': type });
  response.end(body);
}

function sendPart(response: ServerResponse, file: Buffer, range = ''): void {
  const [, from = '0', to = ''] = /bytes=(\d+)-(\d+)/.exec(range) ?? [];
  const last = Math.min(Number(to || file.length - 1), file.length - 1);
  response.writeHead(206, { 'Content-Range': `bytes ${from}-${String(last)}/${String(file.length)}` });
  response.end(file.subarray(Number(from), last + 1));
}

function style(folder: string, host = ''): string {
  const attribution = '<a href="javascript:alert(1)">&copy; Example &lt;maps&gt;</a><img src="x" onerror="alert(1)">';
  return JSON.stringify({
    version: 8,
    center: [100, 50],
    pitch: 40,
    projection: { type: 'globe' },
    sources: {
      pictures: {
        type: 'raster',
        tiles: [`http://${host}/tile-server/${folder}/{z}/{x}/{y}.png`],
        tileSize: size,
        attribution,
      },
    },
    layers: [{ id: 'pictures', type: 'raster', source: 'pictures' }],
  });
}

/** A style of this server whose glyphs are elsewhere. */
function farStyle(): string {
  const labels = {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [17, 31.2] } }],
  };
  return JSON.stringify({
    version: 8,
    glyphs: 'https://fonts.example/{fontstack}/{range}.pbf',
    sources: { labels: { type: 'geojson', data: labels } },
    layers: [
      { id: 'labels', type: 'symbol', source: 'labels', layout: { 'text-field': 'Sirte', 'text-font': ['Sans'] } },
    ],
  });
}

/** A PNG of one colour. */
function picture(): Buffer {
  const row = Buffer.concat([Buffer.from([0]), ...Array.from({ length: size }, () => Buffer.from(fill))]);
  const rows = Buffer.concat(Array.from({ length: size }, () => row));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2], 8);
  const chunk = (name: string, data: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(name), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A vector tile whose layer `earth` covers the world south of the equator (Mapbox Vector Tile 2.1). */
function halfEarth(): Buffer {
  const zigzag = (value: number): number => (value << 1) ^ (value >> 31);
  const commands = [9, 0, 2048, 26, 4096, 0, 0, 2048, -4096, 0, 15];
  const command = new Set([0, 3, 10]);
  const geometry = Buffer.concat(commands.map((value, index) => varint(command.has(index) ? value : zigzag(value))));
  const feature = Buffer.concat([Buffer.from([0x18, 3]), field(0x22, geometry)]);
  const layer = Buffer.concat([
    field(0x0a, Buffer.from('earth')),
    field(0x12, feature),
    Buffer.from([0x28]),
    varint(4096),
    Buffer.from([0x78, 2]),
  ]);
  return field(0x1a, layer);
}

function field(tag: number, bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from([tag]), varint(bytes.length), bytes]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
  return Buffer.from([...bytes, value]);
}

/** PMTiles 3 with the one tile of level 0. */
function archive(tileType: number, tile: Buffer, metadata: object): Buffer {
  const root = Buffer.concat([1, 0, 1, tile.length, 1].map(varint));
  const meta = Buffer.from(JSON.stringify(metadata));
  const header = Buffer.alloc(127);
  header.write('PMTiles');
  header[7] = 3;
  const sections = [127, root.length, 127 + root.length, meta.length, 127 + root.length + meta.length, 0];
  const data = [127 + root.length + meta.length, tile.length, 1, 1, 1];
  [...sections, ...data].forEach((value, index) => header.writeBigUInt64LE(BigInt(value), 8 + index * 8));
  header.set([1, 1, 1, tileType, 0, 0], 96);
  [-180e7, -85e7, 180e7, 85e7].forEach((value, index) => header.writeInt32LE(value, 102 + index * 4));
  return Buffer.concat([header, root, meta, tile]);
}
