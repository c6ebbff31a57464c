/** The script for a page without a bundler: defines the tags, and finds the basemap and the live map's worker beside itself. */
import { configure } from './define.js';

export * from './define.js';

configure({
  basemapBase: new URL('./basemap/', import.meta.url),
  workerUrl: new URL('./maplibre-gl-worker.mjs', import.meta.url),
});
