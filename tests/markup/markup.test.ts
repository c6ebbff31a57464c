/** A brief as HTML text: all of it is there, it is well formed, and no text of a file becomes anything but text. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { basemapNeeds } from '../../src/basemap/index.js';
import { parseBriefing } from '../../src/briefing/index.js';
import { MarkupError, markupStyles, renderMarkup, type MarkupOptions } from '../../src/markup.js';
import { loadFromDisk } from '../support/basemap.js';
import { examples, exampleText } from '../support/drawing.js';

const vectorsFile = join(process.env['CORPORA'] ?? '', 'xss', 'vectors-dompurify.json');
const ownVectors = [
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '</template><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!--',
  ']]><svg onload=alert(1)>',
  '</title></desc><script>alert(1)</script>',
  '&lt;script&gt;',
  '[x](javascript:alert(1))',
  '\u0000\ud800\u2028',
];

/** `src` and a stylesheet's address, so that only the markup itself is looked at. */
async function written(briefing: unknown, options: Partial<MarkupOptions> = {}): Promise<string> {
  const { briefing: read } = parseBriefing(briefing);
  if (!read) throw new Error('This is no briefing.');
  const basemap = await loadFromDisk(basemapNeeds(read));
  return renderMarkup(briefing, { basemap, src: 'a.json', styles: 'mapbrief.css', ...options });
}

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const tagPattern = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s"'<>/=]+(?:="[^"<>]*")?)*)\s*(\/?)>/g;
const voids = ['br', 'link', 'img', 'hr', 'input', 'meta'];

/** Every tag of a text; throws if one does not close what was opened last, or a `<` begins none. */
function tagsOf(markup: string): readonly Tag[] {
  const stack: string[] = [];
  const tags: Tag[] = [];
  for (const [, closing, name = '', inside = '', alone] of markup.matchAll(tagPattern)) {
    if (closing) {
      const last = stack.pop();
      if (last !== name) throw new Error(`</${name}> closes <${String(last)}>`);
      continue;
    }
    tags.push({
      name,
      attributes: new Map(
        Array.from(inside.matchAll(/([^\s"'<>/=]+)(?:="([^"]*)")?/g), ([, key = '', value = '']) => [key, value]),
      ),
    });
    if (!alone && !voids.includes(name)) stack.push(name);
  }
  if (stack.length > 0) throw new Error(`not closed: ${stack.join(', ')}`);
  const rest = markup.replace(tagPattern, '');
  if (/[<>]/.test(rest)) throw new Error(`loose: ${rest.slice(Math.max(0, rest.search(/[<>]/) - 60)).slice(0, 120)}`);
  return tags;
}

function hazards(tags: readonly Tag[]): string[] {
  return tags.flatMap(({ name, attributes }) => [
    ...(/^(script|style|iframe|object|embed|img|form|base|meta)$/.test(name) ? [name] : []),
    ...[...attributes.keys()].filter((key) => /^on|^style$|[@.?]/.test(key)),
    ...['href', 'src', 'xlink:href'].filter((key) =>
      /^\s*(javascript|data|vbscript):/i.test(attributes.get(key) ?? ''),
    ),
  ]);
}

describe.each(examples)('%s', (name) => {
  it('is well formed, with every id once, every reference to one that is there, and nothing that runs', async () => {
    const tags = tagsOf(await written(exampleText(name)));
    expect(hazards(tags)).toEqual([]);
    const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(ids.length).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of tags) {
      for (const key of ['aria-labelledby', 'aria-describedby', 'aria-controls'])
        if (attributes.has(key)) expect(ids).toContain(attributes.get(key));
      for (const [, value] of attributes)
        for (const [, target] of value.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(target);
    }
  });

  it('is the same text each time', async () => {
    expect(await written(exampleText(name))).toBe(await written(exampleText(name)));
  });
});

describe('What it is given', () => {
  const libya = exampleText('libya-2016');

  it('the address, or the briefing itself, which reads as it was written', async () => {
    expect(await written(libya)).not.toContain('<script');
    const inline = await written(libya, { src: undefined });
    const script = /<script type="application\/json">(.*?)<\/script>/s.exec(inline)?.[1] ?? '';
    expect(script).not.toContain('<');
    expect(JSON.parse(script)).toEqual(JSON.parse(libya));
    expect(inline).not.toContain(' src=');
  });

  it('a theme: one colour each, or both where the reader’s system decides', async () => {
    expect(await written(libya, { theme: 'light' })).not.toContain('light-dark(');
    expect(await written(libya, { theme: 'dark' })).toContain('<map-brief src="a.json" theme="dark">');
    const auto = await written(libya);
    const fills = [...auto.matchAll(/ (?:fill|stroke|stop-color)="([^"]+)"/g)].map(([, paint = '']) => paint);
    expect(fills.filter((paint) => /^#/.test(paint) && paint !== '#ffffff')).toEqual([]);
    expect(fills.filter((paint) => paint.includes('light-dark(')).length).toBeGreaterThan(100);
  });

  it('one width: one still of it', async () => {
    const svg = /<svg class="still[^"]*"[^>]*>/g;
    expect((await written(libya)).match(svg)).toHaveLength(2);
    const [only, ...others] = (await written(libya, { width: 640 })).match(svg) ?? [];
    expect(others).toEqual([]);
    expect(only).toContain('viewBox="0 0 640 400"');
  });

  it('a reader: their units, and their language for what the file says in several', async () => {
    const [metric, imperial] = await Promise.all([
      written(libya, { reader: { units: 'metric' } }),
      written(libya, { reader: { units: 'imperial' } }),
    ]);
    expect(metric).not.toContain('(80 mi)');
    expect(imperial).toContain('80 mi');
    expect(imperial).not.toContain('130 km (');
  });

  it('styles: inline with a nonce, or an address', async () => {
    expect(await written(libya, { styles: 'inline', nonce: 'abc' })).toContain('<style nonce="abc">');
    expect(await written(libya)).toContain('<link rel="stylesheet" href="mapbrief.css">');
    expect(markupStyles()).toContain(':host');
    expect(markupStyles()).not.toContain('</');
  });

  it('attributes of the tag; none that runs', async () => {
    expect(await written(libya, { attributes: { id: 'a"b', class: 'x' } })).toContain(
      '<map-brief id="a&quot;b" class="x"',
    );
    await expect(written(libya, { attributes: { onclick: 'x' } })).rejects.toThrow(/"onclick" is no attribute/);
    await expect(written(libya, { attributes: { 'a b': 'x' } })).rejects.toThrow(TypeError);
  });
});

describe('A file with mistakes', () => {
  it('is drawn without what is wrong, and says so', async () => {
    const markup = await written({
      version: 1,
      places: { a: { at: [10, 50], name: 'Aton' } },
      incidents: [{ at: 'nowhere', kind: 'fire' }],
    });
    expect(markup).toContain('Aton');
    expect(markup).toMatch(/class="left-out"/);
    expect(markup).toContain('nowhere');
  });

  it.each([
    ['nothing to show', { version: 1, title: 'x' }],
    ['no briefing', []],
    ['no JSON', '{'],
  ])('%s: throws, with the problems', async (_, file) => {
    const basemap = await loadFromDisk(
      basemapNeeds(parseBriefing({ version: 1, places: { a: { at: [1, 1] } } }).briefing ?? never()),
    );
    expect(() => renderMarkup(file, { basemap })).toThrow(MarkupError);
  });
});

describe('Hostile text', () => {
  const vectors = existsSync(vectorsFile)
    ? (JSON.parse(readFileSync(vectorsFile, 'utf8')) as { payload: string }[]).map(({ payload }) => payload)
    : [];
  it('is text wherever a file has text', { timeout: 120_000 }, async () => {
    for (const text of [...ownVectors, ...vectors]) {
      const markup = await written({
        version: 1,
        title: text,
        summary: text,
        byline: text,
        license: text,
        sources: { s: { title: text, publisher: text, url: text } },
        actors: { a: { name: text, short: text } },
        places: { p: { at: [10, 50], name: text } },
        control: [{ actor: 'a', places: ['p'], name: text, note: text }],
        incidents: [{ at: 'p', name: text, killed: [{ who: text, count: 3 }], links: [{ url: text, title: text }] }],
        story: [{ title: text, text }],
        notKnown: [text],
        corrections: [{ text }],
      });
      expect(hazards(tagsOf(markup)), text).toEqual([]);
    }
  });
});

function never(): never {
  throw new Error('A sound briefing was not read.');
}
