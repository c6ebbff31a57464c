/** The package as a developer has it: packed, and unpacked into a project of its own, with its dependencies around it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = new URL('../../', import.meta.url);

export interface PackageJson {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
}

export const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as PackageJson;

/** `mapbrief/still` for every export that is code with types. */
export const modules = Object.entries(manifest.exports).flatMap(([path, to]) =>
  typeof to === 'string' ? [] : [path.replace(/^\./, 'mapbrief')],
);

export interface Installed {
  /** The developer's project; the package is in its `node_modules/`. */
  readonly project: string;
  readonly package: string;
  readonly tarball: string;
  /** What was packed. */
  readonly files: readonly string[];
}

/** Without the scripts, for the build has just run: `npm test` builds before it tests. */
export function install(name: string): Installed {
  const project = fileURLToPath(new URL(`.cache/${name}/`, root));
  rmSync(project, { recursive: true, force: true });
  mkdirSync(`${project}node_modules`, { recursive: true });
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', project];
  const answer = execFileSync('npm', pack, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const [packed] = JSON.parse(answer) as { filename: string; files: { path: string }[] }[];
  if (!packed) throw new Error('npm has packed nothing.');
  const tarball = `${project}${packed.filename}`;
  execFileSync('tar', ['-xzf', tarball, '-C', `${project}node_modules`]);
  renameSync(`${project}node_modules/package`, `${project}node_modules/mapbrief`);
  writeFileSync(`${project}package.json`, JSON.stringify({ name: 'reader', private: true, type: 'module' }));
  return { project, package: `${project}node_modules/mapbrief/`, tarball, files: packed.files.map(({ path }) => path) };
}
