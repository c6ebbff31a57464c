import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const { exports, sideEffects } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  exports: Record<string, string | { types: string; default: string }>;
  sideEffects: string[];
};

/** Runs a module in a Node of its own, where no test has put a DOM. */
function inNode(code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' }).trim();
}

describe('The package', () => {
  it('offers its functions to Node, without a DOM', () => {
    const names = inNode(`console.log(Object.keys(await import('mapbrief')).join(' '))`).split(' ');
    for (const name of [
      'parseBriefing',
      'basemapNeeds',
      'loadBasemap',
      'resolve',
      'compile',
      'sceneAt',
      'layout',
      'renderStill',
      'measure',
      'readGeometry',
      'openingShow',
      'typicalMetrics',
    ]) {
      expect(names).toContain(name);
    }
  });

  it('draws a still in Node', () => {
    const svg = inNode(`
      import { readFile } from 'node:fs/promises';
      import { parseBriefing, basemapNeeds, resolve, compile, sceneAt, layout, typicalMetrics, renderStill } from 'mapbrief';
      import { basemapFromDisk } from 'mapbrief/node';
      const { briefing } = parseBriefing(await readFile('examples/libya-2016.json', 'utf8'));
      const basemap = await basemapFromDisk(basemapNeeds(briefing));
      const scene = compile(resolve(briefing, basemap), { lang: 'en', units: 'both' });
      console.log(renderStill(layout(sceneAt(scene, { when: briefing.asOf }), { width: 776, height: 485 }, typicalMetrics)));
    `);
    expect(svg).toMatch(/^<svg .*Sirte.*<\/svg>$/s);
  });

  it('imports without harm where there is nothing to define, and the functions without Lit', () => {
    expect(inNode(`await import('mapbrief/define'); await import('mapbrief/elements'); console.log('ok')`)).toBe('ok');
    expect(readFileSync(new URL('dist/lib/index.js', root), 'utf8')).not.toContain('elements');
  });

  it('has every file that it promises, with its types', () => {
    const promised = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    for (const path of [...promised, ...sideEffects].filter((one) => !one.includes('*'))) {
      expect(existsSync(new URL(path, root)), path).toBe(true);
    }
  });
});
