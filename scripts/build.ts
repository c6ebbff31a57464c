/** Builds dist/: modules, types, the self-contained script, the basemap and the schema. `--quick`: only what a page loads. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';

const quick = process.argv.includes('--quick');

function run(command: string, args: readonly string[], env: Record<string, string> = {}): void {
  const { status } = spawnSync('npx', ['--no-install', command, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (!quick) rmSync('dist', { recursive: true, force: true });
mkdirSync('dist', { recursive: true });
run('rollup', ['-c', '--silent'], quick ? { MAPBRIEF_ONLY: 'cdn' } : {});
cpSync('basemap', 'dist/basemap', { recursive: true });
if (!quick) run('tsc', ['-p', 'tsconfig.build.json']);
if (!quick && existsSync('scripts/schema.ts')) run('tsx', ['scripts/schema.ts', 'dist/briefing.schema.json']);
