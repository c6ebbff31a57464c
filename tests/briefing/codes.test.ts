/** docs/problems.md says of each code what the table says; every code is in use. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemCodes } from '../../src/briefing/codes.js';
import { parseBriefing } from '../../src/briefing/index.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('docs/problems.md', () => {
  const [, inTheFile = ''] = read('docs/problems.md').split(/^## /m);
  const rows = inTheFile.split('\n').filter((line) => line.startsWith('| `'));
  it('has a row for each code, in order, and no other', () => {
    expect(rows).toEqual(
      Object.entries(problemCodes).map(([code, { means, mend }]) => `| \`${code}\` | ${means} | ${mend} |`),
    );
  });
});

describe('each code', () => {
  const sources = readdirSync(new URL('../../src/briefing/', import.meta.url))
    .filter((name) => name !== 'codes.ts')
    .map((name) => read(`src/briefing/${name}`))
    .join('\n');
  it.each(Object.keys(problemCodes))('%s is in use', (code) => {
    expect(sources).toContain(`'${code}'`);
  });
});

describe('docs/briefing-format.md', () => {
  const blocks = [...read('docs/briefing-format.md').matchAll(/```json\n([^]*?)```/g)].map(([, block]) => block ?? '');
  it('has examples', () => {
    expect(blocks.length).toBeGreaterThan(8);
  });
  it.each(blocks)('reads without a problem: %s', (block) => {
    expect(parseBriefing(block)).toMatchObject({ problems: [], briefing: { version: 1 } });
  });
});
