/** The one-file script: defines the tags, and carries the live map, its worker and a basemap; it asks nobody for anything but the briefing. */
import worker from 'inlined:worker';
import { carriedBase } from './all/basemap.js';
import { configure } from './define.js';

export * from './define.js';

/** The ground that the script carries, for whoever asks in a page. */
export const basemap = {
  source: 'Natural Earth',
  scale: '1:50 million',
  levels: ['world', 'coarse', 'medium'],
} as const;

/** MapLibre starts an address that ends so as a classic script, the only kind that a sandboxed page can start from a Blob. */
const classic = '#maplibre-gl-worker.cjs';

configure({
  basemapBase: carriedBase,
  workerUrl: `${URL.createObjectURL(new Blob([worker], { type: 'text/javascript' }))}${classic}`,
});
