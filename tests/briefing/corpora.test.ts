/** Other people's bad JSON and naughty strings: one clear problem, never an exception. `CORPORA` names a folder with more of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../src/briefing/index.js';

const corpora = process.env['CORPORA'] ?? '';
const suite = join(corpora, 'json-test-suite');
const naughty = join(corpora, 'naughty-strings', 'blns.json');

const OWN_FILES: [string, string][] = [
  ['y_empty_object', '{}'],
  ['y_repeated_key', '{"a":1,"a":2}'],
  ['y_lone_number', '-0.1e1'],
  ['y_escapes', '["\\u0041\\n\\"\\\\\\/"]'],
  ['n_trailing_comma', '[1,]'],
  ['n_leading_zero', '[012]'],
  ['n_unescaped_tab', '["\t"]'],
  ['n_unclosed', '{"a":[{"b":'],
  ['n_bad_escape', '["\\x41"]'],
  ['n_infinity', '[Infinity]'],
  ['n_comment', '{"a":1}/* */'],
  ['n_deep', '['.repeat(50_000)],
  ['i_lone_surrogate', '["\ud800"]'],
  ['i_huge_exponent', '[1e9999]'],
];
const OWN_STRINGS = [
  '',
  'undefined',
  '1/0',
  '<script>alert(1)</script>',
  '"\'',
  '田中さん',
  'ثم نفس',
  '\u202etest',
  '\u0000',
  '../../etc/passwd',
  '%s%n',
  '__proto__',
  '👩‍👩‍👧‍👦',
  'Z̮̞̠͙͔ͅ',
  '[^',
  '](#',
  '${x}',
];

function filesUnder(folder: string): [string, string][] {
  if (!corpora || !existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')]);
}

describe('JSON of every kind', () => {
  it.each([...OWN_FILES, ...filesUnder(suite)])('%s is one clear problem', (name, text) => {
    const { briefing, problems } = parseBriefing(text);
    expect(briefing).toBeUndefined();
    expect(problems).toHaveLength(1);
    const [problem] = problems;
    expect(problem?.severity).toBe('error');
    expect(problem?.message).toMatch(/\S.*\.$/su);
    expect(problem?.mend).toBeTruthy();
    if (name.startsWith('y_')) expect(['not-an-object', 'missing-version']).toContain(problem?.code);
    if (name.startsWith('n_')) expect(['not-json', 'empty-file', 'not-an-object']).toContain(problem?.code);
  });
});

describe('naughty strings', () => {
  const strings = corpora && existsSync(naughty) ? (JSON.parse(readFileSync(naughty, 'utf8')) as string[]) : [];
  it('are text like any other in every text field', () => {
    for (const text of [...OWN_STRINGS, ...strings]) {
      const both = { en: text, ar: text };
      const file = {
        version: 1,
        title: text,
        summary: both,
        byline: text,
        license: text,
        controlMeans: both,
        blankMeans: text,
        sources: { s: { title: both, publisher: text } },
        actors: { a: { name: text, short: both, note: text } },
        places: { p: { at: [1, 2], name: both, aka: [text], note: text } },
        control: [{ actor: 'a', places: ['p'], name: text, note: both }],
        incidents: [
          {
            at: 'p',
            name: both,
            killed: [{ who: text, count: 3 }],
            media: [{ url: 'a.jpg', title: text, credit: text }],
            links: [{ url: 'https://example.org', title: text }],
          },
        ],
        callouts: [{ at: 'p', text }],
        story: [{ title: text, text: both }],
        notKnown: [text],
        corrections: [{ text }],
        silence: [{ code: 'x', why: text }],
      };
      const { briefing, problems } = parseBriefing(file);
      // A string may happen to look like a link of prose to nowhere: that is worth its warning.
      expect(problems.filter(({ code }) => code !== 'unknown-id' && code !== 'unknown-source')).toEqual([]);
      expect(briefing?.title).toBe(text);
      expect(briefing?.incidents[0]?.name).toEqual(both);
    }
  });
  it('are told, never thrown, where they do not belong', () => {
    for (const text of [...OWN_STRINGS, ...strings]) {
      const file = {
        version: 1,
        timeZone: text,
        lang: text,
        units: text,
        [text]: 1,
        theme: text,
        basemap: text,
        places: { [text]: { at: text } },
        incidents: [
          { id: text, at: text, when: text, killed: text, by: text, sources: text, precision: text, links: text },
        ],
      };
      const { briefing, problems } = parseBriefing(file);
      expect(briefing).toBeDefined();
      for (const { message } of problems) expect(message.length).toBeLessThan(400);
    }
  });
});
