import { describe, expect, it, vi } from 'vitest';
import { MapBriefElement } from '../../src/elements/index.js';
import { messages, registerLocale } from '../../src/language/index.js';
import { asked, file, mount, show, textOf } from './mounting.js';

const small = (title: string): string =>
  JSON.stringify({
    version: 1,
    title,
    places: { sirte: { at: [16.5887, 31.2089], name: 'Sirte' }, misrata: { at: [15.0925, 32.3753], name: 'Misrata' } },
    incidents: [{ id: 'blast', at: 'sirte', kind: 'explosion' }],
    story: [{ text: 'A [blast](#blast) at Sirte, far from [Misrata](#misrata).' }],
  });

describe('A briefing can be given', () => {
  it('as a script inside the tag', async () => {
    const { root } = await show({}, small('From a script'));
    expect(textOf(root.querySelector('h2'))).toBe('From a script');
    expect(asked.filter((path) => !path.startsWith('/basemap/'))).toEqual([]);
  });

  it('as a property, as text or as an object, and again', async () => {
    const { root, element, ready } = mount({});
    element.briefing = JSON.parse(small('From an object')) as unknown;
    await expect.poll(() => ready.length).toBe(1);
    element.briefing = small('From a text');
    await expect.poll(() => textOf(root.querySelector('h2'))).toBe('From a text');
    await expect.poll(() => ready.length).toBe(2);
  });

  it('as a script that is still being written while the element is there', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inside = frame.contentDocument;
    if (!inside) throw new Error('The frame has no document.');
    const codes: string[] = [];
    const define = new URL('../../src/define.ts', import.meta.url).pathname;
    const title = () => textOf(inside.querySelector('map-brief')?.shadowRoot?.querySelector('h2'));
    const [head, tail] = small('Written in two').split('"incidents"');
    // What Vitest makes of `import()` asks for it.
    const runner = 'globalThis.__vitest_browser_runner__ = parent.__vitest_browser_runner__';
    inside.open();
    inside.write(
      `<!doctype html><script>${runner}; import('${define}')</script><map-brief><script type="application/json">`,
    );
    inside.write(head ?? '');
    await expect.poll(() => inside.querySelector('map-brief')?.shadowRoot, { timeout: 10_000 }).toBeTruthy();
    inside.addEventListener('brief-problem', ({ problem }) => codes.push(problem.code));
    await expect
      .poll(() => textOf(inside.querySelector('map-brief')?.shadowRoot), { timeout: 10_000 })
      .toBe('Loading the map …');
    inside.write(`"incidents"${tail ?? ''}</script></map-brief><p>`);
    await expect.poll(title, { timeout: 10_000 }).toBe('Written in two');
    inside.close();
    expect(codes).toEqual([]);
    frame.remove();
  });

  it('by another address: the first is given up', async () => {
    const first = file('/first.json', () => new Promise<Response>(() => undefined));
    const { element, root, ready, problems } = mount({ src: first });
    await expect.poll(() => asked).toContain('/first.json');
    element.src = file('/second.json', small('The second'));
    await expect.poll(() => ready.length).toBe(1);
    expect(textOf(root.querySelector('h2'))).toBe('The second');
    expect(problems).toEqual([]);
  });
});

describe('The element lives as elements do', () => {
  it('keeps its map when it is moved', async () => {
    const { element, root } = await show({ src: file('/a.json', small('Moved')) });
    const still = root.querySelector('.frame > svg');
    const shelf = document.createElement('div');
    document.body.append(shelf);
    const before = asked.length;
    for (let move = 0; move < 50; move++) (move % 2 === 0 ? shelf : document.body).append(element);
    await element.updateComplete;
    expect(root.querySelector('.frame > svg')).toBe(still);
    expect(asked.length).toBe(before);
    shelf.remove();
  });

  it('gives up what it was loading when it is removed, and takes it up when it is back', async () => {
    const { element, ready } = mount({ src: file('/slow.json', () => new Promise<Response>(() => undefined)) });
    await expect.poll(() => asked).toContain('/slow.json');
    element.remove();
    await Promise.resolve();
    file('/slow.json', small('Back'));
    document.body.append(element);
    await expect.poll(() => ready.length).toBe(1);
  });

  it('is defined once, whoever comes second, which is said', async () => {
    const said = vi.spyOn(console, 'info').mockImplementation(() => undefined);
    await import(/* @vite-ignore */ `${'../../src/define.ts'}?second-copy`);
    expect(customElements.get('map-brief')).toBe(MapBriefElement);
    expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('is on this page twice'));
    said.mockRestore();
  });

  it('is laid out again for its own width', async () => {
    const { element, root } = await show({ src: file('/w.json', small('Narrow')) });
    const width = () => Number(root.querySelector('.frame > svg')?.getAttribute('width'));
    expect(width()).toBeGreaterThan(600);
    element.style.width = '360px';
    await expect.poll(width).toBe(360);
    const { x, right } = root.querySelector('.key-line')?.getBoundingClientRect() ?? new DOMRect();
    expect(right - x).toBeLessThanOrEqual(360);
  });

  it('follows its theme and its language', async () => {
    const { element, root } = await show({ src: file('/t.json', small('Dark')) });
    element.theme = 'dark';
    await element.updateComplete;
    expect(root.querySelector('.frame > svg')?.classList.contains('dark')).toBe(true);
    element.lang = 'ar';
    await element.updateComplete;
    // No words in Arabic: the interface is English wholly.
    expect(root.querySelector<HTMLElement>('.brief')?.dir).toBe('ltr');
    registerLocale('dv', messages('en'));
    element.lang = 'dv';
    await element.updateComplete;
    expect(root.querySelector<HTMLElement>('.brief')?.dir).toBe('rtl');
  });

  it('speaks one language where it has no words in the reader’s, and picks the author’s texts all the same', async () => {
    const title = { en: 'Sirte', ar: 'سرت' };
    const text = { en: 'In Sirte.', ar: 'في سرت.' };
    const story = [{ title, text }];
    const incidents = [{ name: title, killed: 12345 }];
    const { root } = await show(
      { lang: 'ar' },
      JSON.stringify({ version: 1, title, asOf: '2016-05-06', incidents, story }),
    );
    expect(textOf(root.querySelector('.moment'))).toBe('As of 6 May 2016');
    expect(textOf(root.querySelector('.incidents .figure-line'))).toBe('12,345');
    expect(root.querySelector<HTMLElement>('.brief')?.lang).toBe('en');
    for (const block of root.querySelectorAll<HTMLElement>('.title, .step .head, .step .prose')) {
      expect([block.lang, block.dir], block.className).toEqual(['ar', 'rtl']);
      expect(getComputedStyle(block).direction).toBe('rtl');
      expect(textOf(block)).toContain('سرت');
    }
  });

  it('grows with the page’s own type, and never below what can be read', async () => {
    const { root } = await show({ src: file('/t.json', small('Large')) });
    const size = () => parseFloat(getComputedStyle(root.querySelector('.story p') ?? root.host).fontSize);
    expect(size()).toBe(14);
    document.documentElement.style.fontSize = '200%';
    expect(size()).toBe(28);
    document.documentElement.style.fontSize = '62.5%';
    expect(size()).toBe(14);
    document.documentElement.style.fontSize = '';
  });

  it('is light on paper', async () => {
    const { element, root } = await show({ src: file('/t.json', small('Paper')), theme: 'dark' });
    const isDark = () => root.querySelector('.frame > svg')?.classList.contains('dark');
    expect(isDark()).toBe(true);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(isDark()).toBe(false);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(isDark()).toBe(true);
  });
});

describe('A name and its mark light each other', () => {
  it('by pointer, by focus, and for good by a press', async () => {
    const { root } = await show({ src: file('/l.json', small('Lights')) });
    const name = root.querySelector<HTMLElement>('.name[data-ref=blast]');
    const mark = () => root.querySelector('.frame .symbol[data-item=blast]');
    expect(name).not.toBeNull();
    name?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' }));
    expect(mark()?.classList.contains('lit')).toBe(true);
    expect(root.querySelector('.frame')?.classList.contains('lighting')).toBe(true);
    root.host.dispatchEvent(new PointerEvent('pointerleave'));
    expect(mark()?.classList.contains('lit')).toBe(false);

    name?.focus();
    expect(mark()?.classList.contains('lit')).toBe(true);
    name?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    expect(name?.getAttribute('aria-pressed')).toBe('true');
    name?.blur();
    expect(mark()?.classList.contains('lit')).toBe(true);
    root.host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(mark()?.classList.contains('lit')).toBe(false);

    mark()?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' }));
    expect(name?.classList.contains('lit')).toBe(true);
  });
});
