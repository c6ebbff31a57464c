/** The script for pages without a bundler keeps in this place what its first picture does not call of the floors (`scripts/rollup/cold.js`). */
export const holdsFunctions = false;
