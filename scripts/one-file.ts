/** Builds the one-file script, for whoever can put just one file on a server: all of it, the worker and a basemap included. Usage: `tsx scripts/one-file.ts dist`. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type Plugin } from 'esbuild';

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8')) as { version: string };

const banner = `/*! mapbrief ${version}, in one file. MIT. It carries MapLibre GL JS (BSD-3-Clause) and a basemap:
 * Natural Earth 1:50 million (public domain) with towns of GeoNames (CC BY 4.0); no finer coast. It asks for nothing but the briefing.
 * For the coast at 1:10 million serve the folder basemap/ and name it: <map-brief basemap-base="/basemap/">. */
var mapbriefAddress = [document.currentScript && document.currentScript.src, document.baseURI]
  .find(function (address) { return /^(https?|file):/.test(address); }) || 'https://mapbrief.invalid/';`;

const common = {
  bundle: true,
  format: 'iife',
  minify: true,
  // As MapLibre is written.
  target: 'es2022',
  // A page may say nothing of its encoding.
  charset: 'ascii',
  legalComments: 'none',
} as const satisfies BuildOptions;

/** Files of every level but the finest by path, as they are served. */
function cells(): Record<string, string> {
  const levels = readdirSync(path('basemap')).filter((level) => level !== 'fine');
  const files = levels.flatMap((level) => readdirSync(path(`basemap/${level}`)).map((file) => `${level}/${file}`));
  return Object.fromEntries(files.map((file) => [file, readFileSync(path(`basemap/${file}`), 'utf8').trim()]));
}

/** MapLibre's worker as a classic script. */
async function worker(): Promise<string> {
  const { outputFiles } = await build({
    ...common,
    entryPoints: [path('node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs')],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** `inlined:cells` and `inlined:worker`, as src/all/inlined.d.ts describes them. */
const inlined: Plugin = {
  name: 'inlined',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^inlined:/ }, ({ path: name }) => ({ path: name, namespace: 'inlined' }));
    onLoad({ filter: /cells$/, namespace: 'inlined' }, () => ({ contents: JSON.stringify(cells()), loader: 'json' }));
    onLoad({ filter: /worker$/, namespace: 'inlined' }, async () => ({ contents: await worker(), loader: 'text' }));
  },
};

/** The elements take their basemap from src/all/basemap.ts, which reads what is carried. */
const carriedBasemap: Plugin = {
  name: 'carried-basemap',
  setup({ onResolve }) {
    onResolve({ filter: /\/basemap\/(?:index|ahead)\.js$/ }, ({ importer }) =>
      importer.startsWith(path('src/elements/')) ? { path: path('src/all/basemap.ts') } : undefined,
    );
  },
};

/** What package.json says of side effects is said of `dist/`: here the definition of the tags is one. */
const definition: Plugin = {
  name: 'definition',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/define\.js$/ }, () => ({ path: path('src/define.ts'), sideEffects: true }));
  },
};

await build({
  ...common,
  entryPoints: [path('src/all.ts')],
  outfile: `${process.argv[2] ?? 'dist'}/mapbrief.all.js`,
  globalName: 'mapbrief',
  banner: { js: banner },
  // Only while the script starts can it ask for its own address. Pasted into a page it has the page's.
  define: { 'import.meta.url': 'mapbriefAddress' },
  conditions: ['production'],
  mainFields: ['browser', 'module', 'main'],
  tsconfig: path('tsconfig.json'),
  plugins: [inlined, carriedBasemap, definition],
  logLevel: 'warning',
});
