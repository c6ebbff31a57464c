/** The script for a page without a bundler: defines the tags, and finds the basemap in the folder beside itself. */
import { configure } from './define.js';

export * from './define.js';

configure({ basemapBase: new URL('./basemap/', import.meta.url) });
