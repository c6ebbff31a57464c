/** docs/problems.md lists every code that a map, a geometry or a page can add to those of the file. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codes as readingCodes } from '../../src/geometry/reading/codes.js';

const root = new URL('../../', import.meta.url);

/** Every TypeScript file of a folder as one text. */
function sources(folder: string, recursive = true): string {
  return readdirSync(new URL(folder, root), { withFileTypes: true, recursive })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
    .join('\n');
}

function found(text: string, ...patterns: RegExp[]): string[] {
  return [...new Set(patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')))].sort();
}

const literal = /\bcode: '([\w-]+)'/g;
const basemapCodes = /readonly code: ([^,]+),/.exec(sources('src/basemap/'))?.[1] ?? '';

const origins: Record<string, string[]> = {
  'On the map': found(
    sources('src/situation/') + sources('src/geometry/', false),
    literal,
    /\bfail(?:ure)?\(\s*'([\w-]+)'/g,
  ),
  'In a geometry': Object.keys(readingCodes()),
  'On the page': [
    ...found(
      sources('src/elements/'),
      literal,
      /\bproblem\(\s*'([\w-]+)'/g,
      /\? '(not-[\w-]+)'/g,
      / : '(not-[\w-]+)',/g,
    ),
    ...found(basemapCodes, /'([\w-]+)'/g).map((code) => `basemap-${code}`),
    'basemap-failed',
  ],
};

const page = readFileSync(new URL('docs/problems.md', root), 'utf8');

describe.each(Object.entries(origins))('%s', (heading, codes) => {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  const listed = [...section.matchAll(/^\| `([\w-]+)` \|/gm)].map((match) => match[1]);

  it('has codes', () => {
    expect(codes.length).toBeGreaterThan(5);
  });

  it.each(codes)('%s is in docs/problems.md', (code) => {
    expect(listed).toContain(code);
  });
});
