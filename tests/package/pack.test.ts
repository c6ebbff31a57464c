/** What `npm pack` would put into the package, from what is built. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  scripts: Record<string, string>;
  exports: Record<string, string | { types: string; default: string }>;
};

/** Without the scripts, for the build has just run: `npm test` builds before it tests. */
function packed(): string[] {
  const answer = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [pack] = JSON.parse(answer) as { files: { path: string }[] }[];
  return pack?.files.map(({ path }) => path) ?? [];
}

describe('npm pack', () => {
  let files: string[] = [];
  beforeAll(() => {
    files = packed();
  });

  it('builds all of it first, whatever lies there', () => {
    expect(manifest.scripts['prepack']).toMatch(/\bbuild$/);
    expect(manifest.scripts['build']).not.toContain('--quick');
    expect(manifest.scripts['start']).toContain('--quick .cache/');
  });

  it('has every module that the package exports, with its types', () => {
    const targets = Object.values(manifest.exports).flatMap((to) =>
      typeof to === 'string' ? [to] : Object.values(to),
    );
    for (const target of targets.map((path) => path.replace('./', ''))) {
      const [before = '', after = ''] = target.split('*');
      const found = files.some((path) => path.startsWith(before) && path.endsWith(after));
      expect(found, target).toBe(true);
    }
  });

  it('has the script for a page, with the basemap beside it', () => {
    expect(files).toContain('dist/mapbrief.js');
    for (const level of ['world', 'medium', 'fine']) {
      const cells = files.filter((path) => path.startsWith(`dist/basemap/${level}/`));
      expect(cells.length, level).toBeGreaterThan(0);
    }
    const data = files.filter((path) => path.startsWith('dist/basemap/'));
    expect(data.filter((path) => !/^dist\/basemap\/(world|medium|fine)\/\w+\.json$/.test(path))).toEqual([]);
  });

  it('has the schema, the examples and the documents', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'README.md',
        'LICENSE',
        'dist/briefing.schema.json',
        'docs/briefing-format.md',
        'docs/problems.md',
        'examples/libya-2016.json',
      ]),
    );
  });

  it('has no sources, tests or source maps', () => {
    expect(files.filter((path) => /^(src|tests|scripts|bench|basemap)\/|\.map$/.test(path))).toEqual([]);
  });
});
