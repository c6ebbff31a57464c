/** What the documents say is true: their briefings are read, their links lead somewhere, the ten lines are the example. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../src/briefing/index.js';
import * as mapbrief from '../../src/index.js';

const root = new URL('../../', import.meta.url);
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(new URL('docs/', root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');

describe.each(pages)('%s', (page) => {
  it('links only to files that are there', () => {
    const links = [...text(page).matchAll(/\]\(([^)#]+?)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '');
    const dead = links.filter((link) => !/^[a-z]+:/.test(link) && !existsSync(new URL(link, new URL(page, root))));
    expect(dead).toEqual([]);
  });
});

describe('README.md', () => {
  it('shows the ten lines of examples/minimal.json, which are sound', () => {
    const shown = /```json\n(.*?)```/s.exec(text('README.md'))?.[1];
    expect(shown?.trim()).toBe(text('examples/minimal.json').trim());
    expect(parseBriefing(shown).problems).toEqual([]);
  });

  it('imports only what the package exports', () => {
    const names = /import \{([^}]+)\} from 'mapbrief'/.exec(text('README.md'))?.[1]?.split(',') ?? [];
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(Object.keys(mapbrief)).toContain(name.trim());
  });

  it('names every key of the file in its one page', () => {
    for (const key of ['strip', 'fronts', 'movements', 'incidents', 'distances', 'totals', 'notKnown', 'corrections']) {
      expect(text('README.md')).toContain(`\`${key}\``);
    }
  });
});
