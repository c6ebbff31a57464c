/** The one-file script, for whoever can put just one file on a server: all of it, the worker and a basemap included. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build, transform } from 'esbuild';
import typescript from 'rollup-plugin-esbuild';

const out = process.env.MAPBRIEF_OUT ?? 'dist';
const root = new URL('./', import.meta.url);
const path = (name) => fileURLToPath(new URL(name, root));
const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8'));

const banner = `/*! mapbrief ${version}, in one file. MIT. It carries MapLibre GL JS (BSD-3-Clause) and a basemap:
 * Natural Earth 1:50 million (public domain) with towns of GeoNames (CC BY 4.0); no finer coast. It asks for nothing but the briefing.
 * For the coast at 1:10 million serve the folder basemap/ and name it: <map-brief basemap-base="/basemap/">. */`;

/** Before anything runs: the script's own address, which only the script itself can ask for while it starts. Pasted into a page it has the page's. */
const intro = `var mapbriefAddress = [document.currentScript && document.currentScript.src, document.baseURI]
  .find(function (address) { return /^(https?|file):/.test(address); }) || 'https://mapbrief.invalid/';`;

const levels = ['world', 'medium'];

/** `inlined:cells` and `inlined:worker`, as src/all/inlined.d.ts describes them. */
const inlined = {
  name: 'inlined',
  resolveId: (id) => (id.startsWith('inlined:') ? `\0${id}` : null),
  async load(id) {
    if (id === '\0inlined:cells') return `export default ${JSON.stringify(cells())};`;
    if (id === '\0inlined:worker') return `export default ${JSON.stringify(await worker())};`;
    return null;
  },
};

function cells() {
  const files = levels.flatMap((level) => readdirSync(path(`basemap/${level}`)).map((file) => `${level}/${file}`));
  return Object.fromEntries(files.map((file) => [file, readFileSync(path(`basemap/${file}`), 'utf8').trim()]));
}

async function worker() {
  const { outputFiles } = await build({
    entryPoints: [path('node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs')],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0].text;
}

/** The elements take their basemap from src/all/basemap.ts, which reads what is carried. */
const carriedBasemap = {
  name: 'carried-basemap',
  async resolveId(id, importer) {
    if (!/\/basemap\/index\.js$/.test(id) || !importer?.startsWith(path('src/elements/'))) return null;
    return path('src/all/basemap.ts');
  },
};

const ownAddress = {
  name: 'own-address',
  resolveImportMeta: (property) => (property === 'url' ? 'mapbriefAddress' : null),
};

/** Quicker than terser by a minute, a twentieth larger. ASCII alone: a page may say nothing of its encoding. */
const classic = {
  name: 'classic',
  async renderChunk(code) {
    const small = await transform(code, {
      minify: true,
      format: 'iife',
      globalName: 'mapbrief',
      // As MapLibre is written: what is older would need functions outside of ours.
      target: 'es2022',
      charset: 'ascii',
      legalComments: 'none',
    });
    return { code: `${banner}\n${small.code}`, map: null };
  },
};

export default {
  input: 'src/all.ts',
  output: {
    file: `${out}/mapbrief.all.js`,
    format: 'es',
    inlineDynamicImports: true,
    intro,
  },
  plugins: [
    inlined,
    carriedBasemap,
    ownAddress,
    nodeResolve({ browser: true, extensions: ['.ts', '.js'], exportConditions: ['production'] }),
    commonjs(),
    typescript({ target: 'es2021', tsconfig: path('tsconfig.json') }),
    classic,
  ],
  onwarn(warning, warn) {
    if (warning.code === 'THIS_IS_UNDEFINED') return;
    warn(warning);
    throw new Error(`Rollup: ${warning.message}`);
  },
};
