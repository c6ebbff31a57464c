/** The table of what was measured, each ratio beside its limit. */
import type { Load } from './watch.js';

export type PageName = 'image' | 'maplibre' | 'leaflet' | 'markup' | 'tag' | 'tag-late';

/** How each is called, and the most it may take of the time of each peer. */
const rows: Readonly<
  Record<PageName, { readonly title: string; readonly limits?: Readonly<Partial<Record<PageName, number>>> }>
> = {
  image: { title: '(a) <img>, PNG' },
  maplibre: { title: '(b) MapLibre, land alone' },
  leaflet: { title: '(c) Leaflet, GeoJSON' },
  markup: { title: '(d) renderMarkup', limits: { image: 1.25, maplibre: 0.2, leaflet: 1 } },
  tag: { title: '(e) <map-brief src>, preload', limits: { image: 2.5, maplibre: 0.4, leaflet: 1.5 } },
  'tag-late': { title: '    the same without preload' },
};
const peers = ['image', 'maplibre', 'leaflet'] as const;
/** Milliseconds. */
const blockingLimit = 50;

export function table(loads: ReadonlyMap<PageName, readonly Load[]>): string {
  const middle = (
    name: PageName,
    what: 'painted' | 'bytes' | 'requests' | 'bytesInAll' | 'shift' | 'blocking',
  ): number => median((loads.get(name) ?? []).map((load) => load[what]));
  const lines = [...loads].map(([name, list]) => {
    const { title, limits } = rows[name];
    const times = list.map(({ painted }) => painted);
    const ratios = peers.map((peer) => {
      if (peers.some((one) => one === name)) return '';
      return besideLimit(middle(name, 'painted') / middle(peer, 'painted'), limits?.[peer], 3);
    });
    return [
      title,
      (middle(name, 'bytes') / 1024).toFixed(1),
      middle(name, 'requests').toFixed(0),
      (middle(name, 'bytesInAll') / 1024).toFixed(1),
      middle(name, 'painted').toFixed(0),
      `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}`,
      ...ratios,
      besideLimit(middle(name, 'shift'), limits && 0, 3),
      besideLimit(middle(name, 'blocking'), limits && blockingLimit, 0),
    ];
  });
  const head = [
    '',
    'KB',
    'requests',
    'KB in all',
    'painted',
    'from–to',
    '/ (a)',
    '/ (b)',
    '/ (c)',
    'shift',
    'blocking',
  ];
  const widths = head.map((_, at) => Math.max(...[head, ...lines].map((cells) => (cells[at] ?? '').length)));
  return [head, ...lines]
    .map((cells) =>
      cells.map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[0] ?? 0))).join('  '),
    )
    .join('\n');
}

/** `1.05 ≤ 1.25`, or `1.30 > 1.25`. */
function besideLimit(value: number, limit: number | undefined, digits: number): string {
  if (limit === undefined) return value.toFixed(digits);
  return `${value.toFixed(digits)} ${value <= limit ? '≤' : '>'} ${limit.toFixed(Number.isInteger(limit) ? 0 : 2)}`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
