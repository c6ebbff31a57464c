/** Prose: the promised Markdown comes out as nodes, everything else as text, and no address but http, https and mailto. */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProse, type ProseBlock, type ProseInline } from '../../src/words/index.js';

const text = (value: string): ProseInline => ({ type: 'text', text: value });
const paragraph = (...children: ProseInline[]): ProseBlock => ({ type: 'paragraph', children });

describe('what an author may write', () => {
  it('gives emphasis and strong', () => {
    expect(parseProse('A *fine* **day**')).toEqual([
      paragraph(text('A '), { type: 'emphasis', children: [text('fine')] }, text(' '), {
        type: 'strong',
        children: [text('day')],
      }),
    ]);
  });

  it('gives references, empty ones too, and citations, neighbours joined', () => {
    expect(parseProse('[Sirte](#sirte): [](#d1).[^reuters][^tweet]')).toEqual([
      paragraph(
        { type: 'reference', id: 'sirte', children: [text('Sirte')] },
        text(': '),
        { type: 'reference', id: 'd1', children: [] },
        text('.'),
        { type: 'citation', sources: ['reuters', 'tweet'] },
      ),
    ]);
  });

  it('gives links to http, https and mailto, entities resolved', () => {
    expect(parseProse('[a](https://a.org/?x=1&amp;y=2) <mailto:b@c.org>')).toEqual([
      paragraph({ type: 'link', href: 'https://a.org/?x=1&y=2', children: [text('a')] }, text(' '), {
        type: 'link',
        href: 'mailto:b@c.org',
        children: [text('mailto:b@c.org')],
      }),
    ]);
  });

  it('gives lists, nested and numbered, and quotes', () => {
    expect(parseProse('3. a\n4. b\n   - c\n\n> d')).toEqual([
      {
        type: 'list',
        ordered: true,
        start: 3,
        items: [
          [paragraph(text('a'))],
          [paragraph(text('b')), { type: 'list', ordered: false, start: 1, items: [[paragraph(text('c'))]] }],
        ],
      },
      { type: 'quote', children: [paragraph(text('d'))] },
    ]);
  });

  it('joins lines with a space and breaks where two spaces or a backslash say so', () => {
    expect(parseProse('a\nb  \nc\\\nd')).toEqual([
      paragraph(text('a b'), { type: 'break' }, text('c'), { type: 'break' }, text('d')),
    ]);
  });

  it('leaves snake_case and escaped stars alone', () => {
    expect(parseProse('snake_case_x \\*no\\* &copy; &#65; &unknown;')).toEqual([
      paragraph(text('snake_case_x *no* © A &unknown;')),
    ]);
  });

  it('resolves reference links and leaves footnote texts as text', () => {
    expect(parseProse('[a][b]\n\n[b]: https://x.org\n\n[^n]: note')).toEqual([
      paragraph({ type: 'link', href: 'https://x.org/', children: [text('a')] }),
      paragraph(text('[^n]: note')),
    ]);
  });
});

describe('everything else is plain text', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['# Heading', 'Heading'],
    ['Heading\n---', 'Heading'],
    ['`code *x*`', 'code *x*'],
    ['![alt](https://example.org/i.png)', 'alt'],
    ['<b onclick="x()">bold</b>', '<b onclick="x()">bold</b>'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', '| a | b | |---|---| | 1 | 2 |'],
    ['---', '---'],
    ['[x](javascript:alert(1))', 'x'],
    ['[x](java&#115;cript:alert(1))', 'x'],
    ['[x](//example.org)', 'x'],
    ['[x](/path) [y](data:text/html,z)', 'x y'],
    ['<javascript:alert(1)>', 'javascript:alert(1)'],
    ['[x](#Not-An-Id!)', 'x'],
  ];
  it.each(cases)('%s', (markdown, expected) => {
    expect(parseProse(markdown)).toEqual([paragraph(text(expected))]);
  });

  it('keeps the lines of code', () => {
    expect(parseProse('```\na\nb\n```')).toEqual([paragraph(text('a'), { type: 'break' }, text('b'))]);
  });
});

describe('an adversary', () => {
  const long = 100_000;
  const floods: Readonly<Record<string, string>> = {
    quotes: '>'.repeat(long),
    'quotes and lists': '> - '.repeat(long / 4),
    brackets: '['.repeat(long),
    'open links': '[a]('.repeat(long / 4),
    'nested links': '['.repeat(long / 2) + 'a' + '](b)'.repeat(long / 8),
    images: '![a]('.repeat(long / 5),
    stars: '*'.repeat(long / 2) + 'a' + '*'.repeat(long / 2),
    'alternating stars': '*a **a '.repeat(long / 7),
    ticks: '`a ``b '.repeat(long / 7),
    spaces: 'a' + ' '.repeat(long) + 'b',
    'deep lists': Array.from({ length: 400 }, (_, depth) => ' '.repeat(depth * 2) + '- a').join('\n'),
    comments: '<!--'.repeat(long / 4),
    citations: '[^a'.repeat(long / 3),
    twice: 'A *fine* day at [Sirte](#sirte) said [^reuters]. '.repeat(4_000),
  };
  it.each(Object.entries(floods))('%s: is answered, nothing lost on the way', (_, flood) => {
    const nodes = parseProse(flood);
    expect(nodes.length).toBeGreaterThan(0);
    expect(depthOf(nodes)).toBeLessThan(60);
  });

  it('never makes it throw, nor gives an address of another scheme', () => {
    const pieces = fc.constantFrom(
      '*',
      '**',
      '_',
      '[',
      '](',
      ')',
      '#a',
      '[^a]',
      '> ',
      '- ',
      '1. ',
      '\n',
      '\n\n',
      '`',
      '<',
      '>',
      '!',
      '\\',
      'a',
      ' ',
      'javascript:',
      'https://a.b',
      '&#',
      ';',
      '&amp;',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
        ),
        (markdown) => {
          expectSafe(parseProse(markdown));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gets no script address through, whatever the vector', () => {
    for (const vector of vectors()) {
      for (const markdown of [
        vector,
        `[x](${vector})`,
        `[x](<${vector}>)`,
        `<${vector}>`,
        `[x][y]\n\n[y]: ${vector}`,
      ]) {
        expectSafe(parseProse(markdown));
      }
    }
  });
});

/** Our own vectors, and the public collections where the machine has them (`CORPORA`). */
function vectors(): readonly string[] {
  const own = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>1</script>',
    'javascript&colon;alert(1)',
    '&#106;avascript:1',
    'http://a"onclick=x',
    'https:javascript:1',
    'file:///etc/passwd',
    'blob:https://a.b/c',
  ];
  const corpora = process.env['CORPORA'];
  if (corpora === undefined) return own;
  const files = ['xss/vectors-dompurify.json', 'naughty-strings/blns.json'].map((file) => `${corpora}/${file}`);
  return [
    ...own,
    ...files.filter((file) => existsSync(file)).flatMap((file) => stringsIn(JSON.parse(readFileSync(file, 'utf8')))),
  ];
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

type Node = ProseBlock | ProseInline;

function childrenOf(node: Node): readonly Node[] {
  if ('items' in node) return node.items.flat();
  return 'children' in node ? node.children : [];
}

function depthOf(nodes: readonly Node[]): number {
  return nodes.reduce((deepest, node) => Math.max(deepest, 1 + depthOf(childrenOf(node))), 0);
}

function expectSafe(nodes: readonly Node[]): void {
  const known = ['paragraph', 'list', 'quote', 'text', 'emphasis', 'strong', 'link', 'reference', 'citation', 'break'];
  for (const node of nodes) {
    if (!known.includes(node.type)) throw new Error(`unexpected node ${node.type}`);
    if (node.type === 'link' && !/^(https?:\/\/|mailto:)/.test(node.href))
      throw new Error(`unsafe address ${node.href}`);
    if ('href' in node && node.type !== 'link') throw new Error('an address where none belongs');
    expectSafe(childrenOf(node));
  }
}
