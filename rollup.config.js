/** Two builds: unbundled modules for those who bundle, and one self-contained module for those who do not. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { cold } from './scripts/rollup/cold.js';

/** Where it is built, and whether only what a page loads: `scripts/build.ts` says. */
const out = process.env.MAPBRIEF_OUT ?? 'dist';
const quick = process.env.MAPBRIEF_QUICK !== undefined;

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const packages = Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`));
const root = fileURLToPath(new URL('.', import.meta.url));
const typescript = (target = 'es2021') =>
  esbuild({ target, tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) });

/** A warning of the build is a mistake. */
function onwarn(warning, warn) {
  if (warning.code === 'THIS_IS_UNDEFINED') return;
  warn(warning);
  throw new Error(`Rollup: ${warning.message}`);
}

/** One module for each of `src/`; their maps hold the sources, which the package leaves out. */
const modules = {
  input: {
    index: 'src/index.ts',
    still: 'src/still.ts',
    measure: 'src/measure.ts',
    node: 'src/node.ts',
    markup: 'src/markup.ts',
    define: 'src/define.ts',
    'elements/index': 'src/elements/index.ts',
  },
  external: [...packages, /^node:/],
  output: {
    dir: `${out}/lib`,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    sourcemap: true,
  },
  plugins: [nodeResolve({ extensions: ['.ts', '.js'] }), typescript()],
  onwarn,
};

const { plugin: coldFunctions, chunkOf } = cold(root, ['src/cdn.ts', 'src/elements/first.ts']);

const cdn = {
  input: { mapbrief: 'src/cdn.ts' },
  // Otherwise a module that something else imports becomes a 57-byte front for it.
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: out,
    format: 'es',
    entryFileNames: '[name].js',
    manualChunks: chunkOf,
    // An `index` by its folder; the last module of a chunk is the one that it was made for.
    chunkFileNames: ({ name, moduleIds }) => {
      const folder = /(\w+)\/index\.ts$/.exec(moduleIds.at(-1) ?? '')?.[1];
      return `chunks/${folder ?? name}-[hash].js`;
    },
    // A map is five times the script: only for who works on it.
    sourcemap: quick,
  },
  plugins: [
    coldFunctions,
    nodeResolve({ browser: true, extensions: ['.ts', '.js'], exportConditions: ['production'] }),
    commonjs(),
    typescript('es2022'),
    terser({ ecma: 2022, module: true, compress: { passes: 2 }, format: { comments: false } }),
  ],
  onwarn,
};

export default quick ? cdn : [modules, cdn];
