/** The file as a whole: twenty mistakes, broken JSON, hostile values. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBriefing, problemText } from '../../src/briefing/index.js';
import { brief, read } from './brief.js';

describe('a file with twenty mistakes', () => {
  const { briefing, problems } = read({
    titel: 'x', // 1
    units: 'metrical', // 2
    timeZone: 'Libya/Tripoli', // 3
    actors: { is: { color: 'black' }, lna: {} }, // 4
    places: {
      sirte: { at: [16.59, 31.21] },
      misrata: { at: [15.09, 32.37], kind: 'cty' }, // 5
      bugrain: { at: { of: 'sirte', distance: '140 km', direction: 'W' } },
      derna: { at: [32.7, 122.6] }, // 6
    },
    control: [
      { actor: 'isis', places: ['sirte'] }, // 7
      { actor: 'is', strip: { along: 'coast', around: 'sirte', length: '155' } }, // 8
      { actor: 'is', strip: { along: 'road', around: 'sirte', length: '155 mi' } }, // 9
      { actor: 'is', places: ['sirte'] },
      { actor: 'is' }, // 10
    ],
    movements: [
      { actor: 'lna', path: ['sirt', 'misrata'] }, // 11
      { actor: 'lna', to: 'sirte', direction: 'westward' }, // 12
      { actor: 'lna', to: 'sirte', direction: 'W' },
    ],
    incidents: [
      { at: 'sirte', when: '5 May' }, // 13
      { at: 'sirte', killed: 'three' }, // 14
      { id: 'sirte', at: 'sirte' }, // 15
      { at: 'sirte', when: '2016-05-05', killed: 3, sources: ['rueters'] }, // 16
      { at: 'sirte', links: [{ url: 'ftp://x' }] }, // 17
    ],
    distances: [{ from: 'sirte', to: 'misrata', stated: ['190 km', '120'] }], // 18
    story: [{ title: 'One', focus: ['sirte', 'tripoli'] }], // 19
    view: { bounds: [1, 2, 3] }, // 20
  });
  it('reports twenty', () => {
    expect(problems.map(problemText)).toHaveLength(20);
    expect(new Set(problems.map(({ path }) => path)).size).toBe(20);
  });
  it('and keeps the rest', () => {
    expect(briefing.control).toHaveLength(1);
    expect(briefing.movements).toHaveLength(1);
    expect(briefing.incidents).toHaveLength(3);
    expect(briefing.distances[0]?.stated).toHaveLength(1);
    expect(briefing.story[0]?.focus).toEqual(['sirte']);
    expect(briefing.places.map(({ id }) => id)).toEqual(['sirte', 'misrata', 'bugrain']);
  });
});

describe('text that is not JSON', () => {
  it.each([
    ['', 'empty-file', 'empty'],
    [' \n\t', 'empty-file', 'empty'],
    ['\uFEFF', 'empty-file', 'empty'],
    ['{\n  "version": 1,\n}', 'not-json', 'Line 2, column 15: there is a comma before the closing }.'],
    ['{"a": [1, 2,]}', 'not-json', 'Line 1, column 12: there is a comma before the closing ].'],
    ['{"a": 1,, "b": 2}', 'not-json', 'Line 1, column 9: there is one comma too many.'],
    ['{"a": [1,,2]}', 'not-json', 'Line 1, column 10: there is one comma too many.'],
    ['{"a": "b\n}', 'not-json', 'Line 1, column 7: the text that begins here is not closed'],
    ["{'a': 1}", 'not-json', 'Line 1, column 2: single quotes are used.'],
    ['{“a”: 1}', 'not-json', 'Line 1, column 2: typographic quotes are used.'],
    ['{\n// hello\n"a": 1}', 'not-json', 'Line 2, column 1: there is a comment, and JSON has none.'],
    ['{"a" 1}', 'not-json', 'Line 1, column 6: a colon is missing after the key.'],
    ['{"a": 1 "b": 2}', 'not-json', 'Line 1, column 9: a comma is missing here.'],
    ['{a: 1}', 'not-json', 'Line 1, column 2: "a" stands without quotes.'],
    ['{"a": True}', 'not-json', 'Line 1, column 7: "True" stands without quotes.'],
    ['{"a": 01}', 'not-json', 'Line 1, column 7: this number is not written as JSON wants it.'],
    ['{"a": ,}', 'not-json', 'Line 1, column 7: a value is missing before ,.'],
    ['{"a": [1, 2}', 'not-json', 'Line 1, column 12: } closes what [ opened.'],
    ['{\n"a": [1, 2', 'not-json', 'Line 2, column 11: the file ends before the [ of line 2 is closed.'],
    ['{} {}', 'not-json', 'Line 1, column 4: something follows the end of the briefing.'],
    ['<!doctype html>', 'not-json', 'Line 1, column 1: this looks like a web page.'],
    ['[]', 'not-an-object', 'this file holds a list'],
    ['null', 'not-an-object', 'this file holds null'],
    ['"x"', 'not-an-object', 'this file holds text'],
    ['{}', 'missing-version', 'which version'],
  ])('%j', (text, code, message) => {
    const { briefing, problems } = parseBriefing(text);
    expect(briefing).toBeUndefined();
    expect(problems).toMatchObject([
      {
        code,
        severity: 'error',
        message: expect.stringContaining(message) as string,
        mend: expect.any(String) as string,
      },
    ]);
  });
  it('a byte order mark is no mistake', () => {
    expect(parseBriefing('\uFEFF{"version":1}').problems).toEqual([]);
  });
  it('a key written twice is told by its path', () => {
    const { problems } = parseBriefing('{"version":1,"incidents":[{"kind":"battle","kind":"riot"}],"incidents":[]}');
    expect(problems.map(({ code, severity, path }) => `${severity} ${code} ${path}`)).toEqual([
      'warning repeated-key incidents[0].kind',
      'warning repeated-key incidents',
    ]);
  });
});

describe('hostile values', () => {
  const circle: Record<string, unknown> = { version: 1 };
  circle['title'] = circle;
  const deep = (depth: number): unknown => {
    let value: unknown = [];
    for (let index = 0; index < depth; index++) value = [value];
    return value;
  };
  const trap = { version: 1, get title(): string { throw new Error('trap'); } }; // prettier-ignore
  it.each([
    ['nothing', undefined, 'unreadable'],
    ['a function', () => 1, 'unreadable'],
    ['a circle', circle, 'unreadable'],
    ['a trap', trap, 'unreadable'],
    ['a big integer', { version: 1n }, 'unreadable'],
    ['too large', ' '.repeat(20_000_001), 'too-large'],
    ['a number', 7, 'not-an-object'],
    ['deep', deep(100_000), 'unreadable'],
    ['deep text', '['.repeat(100_000), 'not-json'],
  ])('%s is one clear problem', (_, input, code) => {
    const { briefing, problems } = parseBriefing(input);
    expect(briefing).toBeUndefined();
    expect(problems).toMatchObject([{ code, severity: 'error' }]);
  });
  it('a prototype is not reached', () => {
    const { problems } = parseBriefing(
      '{"version":1,"__proto__":{"polluted":1},"places":{"__proto__":{"at":[1,2]}},"incidents":[{"__proto__":{"kind":"battle"}}],"title":{"__proto__":"x"}}',
    );
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'bad-id places.__proto__',
      'unknown-key incidents[0].__proto__',
      'unknown-key __proto__',
      'bad-language title.__proto__',
    ]);
    expect('polluted' in {}).toBe(false);
  });
  it('a list of a hundred thousand is cut, and said so', () => {
    const { briefing, problems } = parseBriefing({
      version: 1,
      incidents: Array.from({ length: 100_000 }, () => ({})),
    });
    expect(briefing?.incidents).toHaveLength(20_000);
    expect(problems).toMatchObject([{ code: 'too-many', path: 'incidents' }]);
  });
  it('a list by address waits', () => {
    expect(read({ incidents: { url: 'incidents.csv', fields: { at: 'location' } } }).problems).toMatchObject([
      { code: 'list-by-url', severity: 'warning', path: 'incidents' },
    ]);
    expect(read({ incidents: { url: 'javascript:x' } }).problems).toMatchObject([
      { code: 'bad-link', path: 'incidents.url' },
    ]);
    expect(read({ incidents: { url: 'x.csv', fields: { at: 3 } } }).problems).toMatchObject([
      { code: 'wrong-type', path: 'incidents.fields' },
      { code: 'list-by-url' },
    ]);
  });
});

describe('whatever is written', () => {
  const keys = [
    'version',
    'actors',
    'places',
    'lines',
    'control',
    'movements',
    'incidents',
    'story',
    'at',
    'actor',
    'strip',
    'of',
    'id',
    'when',
    'killed',
    'path',
    'ring',
    'area',
    'view',
    'x-a',
    '__proto__',
    'url',
    'text',
    'sources',
  ];
  const leaf = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('sirte', 'is', '140 km', '2016-05', 'W', 'coast', 'road'),
  );
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...keys), tie('tree'), { maxKeys: 6 }),
    ),
  }));
  it('is read without an exception, and each problem says where, what and how', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), tree), (value) => {
        const { briefing, problems } = parseBriefing({ ...brief(), ...value, version: 1 });
        expect(briefing).toBeDefined();
        for (const { code, message } of problems) {
          expect(code).toMatch(/^[a-z-]+$/);
          expect(message).toMatch(/\S.*[.?]$/su);
        }
      }),
      { numRuns: 500 },
    );
  });
  it('as text, too', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map((text) => `{"version":1,${text}}`),
        ),
        (text) => parseBriefing(text).problems.length >= 0,
      ),
      { numRuns: 500 },
    );
  });
  it('the scanner agrees with JSON.parse', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc
            .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '\\', '1', '\n'))
            .map(
              ([text, at, put]) =>
                text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1),
            ),
        ),
        (text) => {
          let sound = true;
          try {
            JSON.parse(text);
          } catch {
            sound = false;
          }
          const [problem] = parseBriefing(text).problems;
          expect(problem?.code === 'not-json').toBe(!sound && text.trim() !== '');
          if (!sound && text.trim()) expect(problem?.message).toMatch(/^Line \d+, column \d+: /);
        },
      ),
      { numRuns: 1000 },
    );
  });
  it('reading twice gives the same, and a text reads as its value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys.filter((key) => key !== '__proto__')), tree), (value) => {
        const file = { ...brief(), ...value, version: 1 };
        const first = parseBriefing(file);
        expect(parseBriefing(file)).toEqual(first);
        expect(parseBriefing(JSON.stringify(file))).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });
});
