/** Builds dist/: modules, types, the self-contained script, the basemap, the live map's worker, the schema, what describes the elements, the licences. `--quick [folder]`: only what a page loads. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { markupStyles } from '../src/markup.js';

const [, , flag, folder = 'dist'] = process.argv;
const quick = flag === '--quick';
/** A full build takes the place of the last one when it is whole. */
const out = quick ? folder : '.cache/build';

function run(command: string, args: readonly string[], env: Record<string, string> = {}): void {
  const { status } = spawnSync('npx', ['--no-install', command, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (!quick) rmSync(out, { recursive: true, force: true });
// Chunks have a hash in their names: those of the last build would stay.
rmSync(`${out}/chunks`, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
run('rollup', ['-c', '--silent'], { MAPBRIEF_OUT: out, ...(quick && { MAPBRIEF_QUICK: '1' }) });
run('tsx', ['scripts/one-file.ts', out]);
writeFileSync(`${out}/mapbrief.css`, markupStyles());
cpSync('basemap', `${out}/basemap`, { recursive: true });
cpSync('node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs', `${out}/maplibre-gl-worker.mjs`);
if (!quick) {
  run('tsc', ['-p', 'tsconfig.build.json', '--outDir', `${out}/lib`]);
  writeFileSync(`${out}/mapbrief.d.ts`, "export * from './lib/define.js';\n");
  run('tsx', ['scripts/schema.ts', `${out}/briefing.schema.json`]);
  run('tsx', ['scripts/manifest.ts', out]);
  run('tsx', ['scripts/licenses.ts', `${out}/LICENSES.txt`]);
  rmSync('dist', { recursive: true, force: true });
  renameSync(out, 'dist');
}
