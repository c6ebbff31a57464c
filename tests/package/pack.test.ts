/** What a developer gets from the packed package, in Node and through a bundler. */
import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../src/version.js';
import { install, manifest, modules, root, type Installed } from './installed.js';

const { scripts, dependencies, exports } = manifest;
let installed: Installed;
beforeAll(() => {
  installed = install('packed');
}, 60_000);

describe('The packed files', () => {
  it('are all built first, whatever lies there', () => {
    expect(scripts['prepack']).toMatch(/\bbuild$/);
    expect(scripts['build']).not.toContain('--quick');
    expect(scripts['start']).toContain('--quick .cache/');
  });

  it('have all that the package exports', () => {
    const targets = Object.values(exports).flatMap((to) => (typeof to === 'string' ? [to] : Object.values(to)));
    for (const target of targets.map((path) => path.replace('./', ''))) {
      const [before = '', after = ''] = target.split('*');
      expect(
        installed.files.some((path) => path.startsWith(before) && path.endsWith(after)),
        target,
      ).toBe(true);
    }
  });

  it('have the scripts for a page, with the basemap beside them, and nothing else in it', () => {
    for (const script of ['mapbrief.js', 'mapbrief.all.js']) expect(installed.files).toContain(`dist/${script}`);
    const data = installed.files.filter((path) => path.startsWith('dist/basemap/'));
    for (const level of ['world', 'coarse', 'medium', 'fine'])
      expect(data.filter((path) => path.startsWith(`dist/basemap/${level}/`)).length, level).toBeGreaterThan(0);
    expect(data.filter((path) => !/^dist\/basemap\/(world|coarse|medium|fine)\/\w+\.json$/.test(path))).toEqual([]);
  });

  it('have the documents, the examples and the licences', () => {
    const documents = ['README.md', 'LICENSE', 'dist/LICENSES.txt', 'docs/briefing-format.md', 'docs/package.md'];
    expect(installed.files).toEqual(expect.arrayContaining([...documents, 'examples/libya-2016.json']));
  });

  it('are all told of in docs/package.md', () => {
    const page = readFileSync(new URL('docs/package.md', root), 'utf8');
    for (const path of Object.keys(exports).filter((path) => !/elements\/|json$/.test(path)))
      expect(page).toContain(`\`${path.replace('.', 'mapbrief')}\``);
  });

  it('have no tests and no sources but those in the maps of the modules', () => {
    expect(installed.files.filter((path) => /^(src|tests|scripts|bench|basemap)\//.test(path))).toEqual([]);
    expect(installed.files.filter((path) => path.endsWith('.map') && !path.startsWith('dist/lib/'))).toEqual([]);
    const { sourcesContent } = JSON.parse(readFileSync(`${installed.package}dist/lib/define.js.map`, 'utf8')) as {
      sourcesContent: string[];
    };
    expect(sourcesContent).toEqual([readFileSync(new URL('src/define.ts', root), 'utf8')]);
  });

  it('say their version as package.json does', () => {
    expect(version).toBe(manifest.version);
  });

  it('need for their types no package that is not installed with them', () => {
    const types = installed.files.filter((path) => path.endsWith('.d.ts') && !path.endsWith('jsx.d.ts'));
    const named = types.flatMap((path) => {
      const text = readFileSync(installed.package + path, 'utf8');
      return [...text.matchAll(/(?:from |import\()['"]([@\w][^'"]*)['"]/g)].map(([, name = '']) => name);
    });
    const known = [...Object.keys(dependencies), 'geojson'];
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !known.some((one) => name === one || name.startsWith(`${one}/`)))).toEqual([]);
  });
});

describe('The packed package', () => {
  const run = promisify(execFile);
  const tool = (name: string, ...args: readonly string[]) => run('npx', ['--no-install', name, ...args], { cwd: root });

  it.concurrent('has nothing that publint finds', { timeout: 60_000 }, async () => {
    expect((await tool('publint', 'run', installed.tarball, '--strict')).stdout).toContain('All good!');
  });

  it.concurrent('has types that every resolution finds', { timeout: 60_000 }, async () => {
    // One element stands for all: each takes a second.
    const entries = modules.filter((name) => !/elements\/brief-(?!map)/.test(name));
    const paths = entries.map((name) => name.replace('mapbrief', '.'));
    const options = ['--profile', 'esm-only', '--format', 'ascii', '--no-color', '--entrypoints', ...paths];
    // It fails where it finds something wrong.
    const { stdout } = await tool('attw', installed.tarball, ...options);
    expect([...stdout.matchAll(/^"(.+)"$/gm)].map(([, name]) => name)).toEqual(entries);
  });
});

describe('In Node', () => {
  /** Runs a module in the developer's project, where no test has put a DOM. */
  const inNode = (code: string): string =>
    execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: installed.project,
      encoding: 'utf8',
      maxBuffer: 1e7,
    }).trim();

  it('every export can be imported, and defines nothing there', () => {
    const names = modules.filter((name) => name !== 'mapbrief/mapbrief.js');
    const told = inNode(`
      const told = {};
      for (const name of ${JSON.stringify(names)}) told[name] = Object.keys(await import(name));
      console.log(JSON.stringify(told));
    `);
    const exported = JSON.parse(told) as Record<string, string[]>;
    expect(Object.keys(exported)).toEqual(names);
    expect(names.filter((name) => exported[name]?.length === 0)).toEqual(['mapbrief/jsx']);
    expect(exported['mapbrief/elements/brief-map']).toEqual(['BriefMapElement']);
    expect(exported['mapbrief/measure']).toEqual(
      expect.arrayContaining(['distanceKm', 'bearing', 'lengthKm', 'areaKm2', 'sliceAround', 'sliceBetween']),
    );
  });

  it('every file that is exported is found by its name', () => {
    const files = Object.entries(exports).flatMap(([path, to]) =>
      typeof to === 'string' && !path.includes('*') ? [path.replace('.', 'mapbrief')] : [],
    );
    files.push('mapbrief/examples/minimal.json', 'mapbrief/basemap/world/0_0.json');
    const found = inNode(`
      import { existsSync } from 'node:fs';
      const found = ${JSON.stringify(files)}.map((name) => existsSync(new URL(import.meta.resolve(name))));
      console.log(found.join(' '));
    `);
    expect(found).toBe(files.map(() => 'true').join(' '));
  });

  it.each(['mapbrief', 'mapbrief/still'])('%s draws a still', (entry) => {
    const svg = inNode(`
      import { readFile } from 'node:fs/promises';
      import { parseBriefing, basemapNeeds, resolve, compile, sceneAt, layout, typicalMetrics, renderStill } from '${entry}';
      import { basemapFromDisk } from 'mapbrief/node';
      const { briefing } = parseBriefing(await readFile(new URL(import.meta.resolve('mapbrief/examples/libya-2016.json')), 'utf8'));
      const basemap = await basemapFromDisk(basemapNeeds(briefing));
      const scene = compile(resolve(briefing, basemap), { lang: 'en', units: 'both' });
      console.log(renderStill(layout(sceneAt(scene, { when: briefing.asOf }), { width: 776, height: 485 }, typicalMetrics)));
    `);
    expect(svg).toMatch(/^<svg .*Sirte.*<\/svg>$/s);
  });
});

describe('Through a bundler', () => {
  /** The packages whose code a program gets that uses all of an entry, or only one thing of it. */
  async function packagesIn(code: string): Promise<string[]> {
    const entry = 'virtual:program';
    const built = await build({
      configFile: false,
      root: installed.project,
      logLevel: 'silent',
      build: { write: false, minify: false, rollupOptions: { input: entry } },
      plugins: [
        {
          name: 'program',
          resolveId: (id) => (id === entry ? `${installed.project}program.js` : undefined),
          load: (id) => (id === `${installed.project}program.js` ? code : undefined),
        },
      ],
    });
    const { output } = built as Rolldown.RolldownOutput;
    const ids = output.flatMap((chunk) => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []));
    const names = ids.map((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? 'none');
    return [...new Set(names)].filter((name) => name !== 'none').sort();
  }
  const all = (entry: string): Promise<string[]> =>
    packagesIn(`import * as all from '${entry}'; globalThis.all = Object.entries(all);`);

  const heavy = (name: string): boolean => /^(lit|lit-\w+|@lit\/.*|maplibre-gl|pmtiles)$/.test(name);

  it('mapbrief/still has neither Lit nor MapLibre', async () => {
    const packages = await all('mapbrief/still');
    expect(packages).toContain('mapbrief');
    expect(packages.filter(heavy)).toEqual([]);
  });

  it('mapbrief/measure has geometry alone', async () => {
    const packages = await all('mapbrief/measure');
    expect(packages.filter((name) => !name.startsWith('@turf/'))).toEqual(['mapbrief']);
  });

  it('a page that imports one function gets no element', async () => {
    const packages = await packagesIn(`import { parseBriefing } from 'mapbrief'; globalThis.parse = parseBriefing;`);
    expect(packages.filter((name) => name !== 'valibot')).toEqual(['mapbrief']);
  });

  it('a page that imports the tags for what they define gets them', async () => {
    expect(await packagesIn(`import 'mapbrief/define';`)).toEqual(expect.arrayContaining(['lit', 'maplibre-gl']));
    expect(await packagesIn(`import { MapBriefElement } from 'mapbrief/elements';`)).toEqual([]);
  });
});
