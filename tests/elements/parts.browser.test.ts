import { describe, expect, it, vi } from 'vitest';
import type { BriefElement, BriefReadyEvent, BriefSelectEvent } from '../../src/elements/index.js';
import type { BriefStore } from '../../src/elements/store.js';
import { asked, file, mount, put, show, textOf } from './mounting.js';

const briefing = (title = 'Parts') => ({
  version: 1,
  title,
  asOf: '2016-05-06',
  actors: { is: { name: 'Islamic State', short: 'IS' } },
  sources: { post: { title: 'Blog post' }, wire: { title: 'Wire report' } },
  places: { sirte: { at: [16.5887, 31.2089], name: 'Sirte' }, misrata: { at: [15.0925, 32.3753], name: 'Misrata' } },
  incidents: [
    { id: 'blast', at: 'sirte', kind: 'explosion', by: 'is', when: '2016-05-01', sources: ['post'] },
    { id: 'raid', at: 'misrata', kind: 'attack', by: 'is', when: '2016-05-05' },
  ],
  story: [{ text: `${title}: a [blast](#blast) at Sirte[^post], then a [raid](#raid).` }],
  notKnown: ['Who ordered it.'],
  license: 'CC BY 4.0',
});
const text = JSON.stringify(briefing());

const parts = {
  'brief-map': '.frame > svg',
  'brief-story': '.story .name',
  'brief-legend': '.legend .key',
  'brief-incidents': 'tbody.incident',
  'brief-sources': '.sources li',
} as const;
type Part = keyof typeof parts;
const tags = Object.keys(parts) as Part[];

const within = <E extends Element = HTMLElement>(element: Element, selector: string) =>
  element.shadowRoot?.querySelector<E>(selector) ?? null;
const drawn = (element: Element) =>
  expect.poll(() => within(element, parts[element.localName as Part]), { timeout: 10_000 }).not.toBeNull();
const bare = (element: Element) => expect.poll(() => textOf(element.shadowRoot)).toBe('');
const storeOf = (element: BriefElement): BriefStore | undefined =>
  Reflect.get(element, 'store') as BriefStore | undefined;
const nameIn = (element: Element, id: string) => within(element, `.name[data-ref=${id}]`);
const press = (element: Element, id: string) => nameIn(element, id)?.click();
const isPressed = (element: Element, id: string) => nameIn(element, id)?.getAttribute('aria-pressed') === 'true';

/** A story and a map that share the store of a whole brief. */
const family = async () => {
  const { element } = await show({ id: 'whole' }, text);
  const [story, map] = [put('brief-story', { for: 'whole' }), put('brief-map', { for: 'whole' })];
  await drawn(story);
  await drawn(map);
  return { whole: element, story, map };
};

describe.each(tags)('<%s>', (tag) => {
  it('stands alone with a briefing of its own, and looks finished', async () => {
    const ready: BriefReadyEvent[] = [];
    const holder = put('div');
    holder.addEventListener('brief-ready', (event) => ready.push(event));
    const part = put(tag, { src: file('/a.json', text) }, holder);
    await drawn(part);
    await expect.poll(() => ready.length).toBe(1);
    const base = within(part, '.brief');
    const style = getComputedStyle(base ?? part);
    expect([style.backgroundColor, style.padding]).toEqual(['rgba(0, 0, 0, 0)', '0px']);
    const { top, bottom } = part.getBoundingClientRect();
    const [first, last] = [base?.firstElementChild, base?.lastElementChild].map((one) => one?.getBoundingClientRect());
    expect([first?.top, last?.bottom]).toEqual([top, bottom]);
  });

  it('shows the briefing of the element it is for, and tells nothing in its place', async () => {
    const { element } = await show({ id: 'whole' }, text);
    const told: Event[] = [];
    const part = put(tag, { for: 'whole' });
    for (const type of ['brief-ready', 'brief-problem']) part.addEventListener(type, (event) => told.push(event));
    await drawn(part);
    expect(storeOf(part)).toBe(storeOf(element));
    expect(told).toEqual([]);
    expect(part.getAttribute('for')).toBe('whole');
  });
});

describe('What a part is for', () => {
  it('may come later, or get its id later', async () => {
    const [early, named] = [put('brief-story', { for: 'whole' }), put('brief-story', { for: 'renamed' })];
    await early.updateComplete;
    expect(textOf(early.shadowRoot)).toBe('');
    expect(early.getBoundingClientRect().height).toBeGreaterThan(100);
    const { element } = await show({ id: 'whole' }, text);
    await drawn(early);
    element.id = 'renamed';
    await drawn(named);
    await bare(early);
  });

  it('may be another part, which has it from another yet', async () => {
    const sources = put('brief-sources', { for: 'story' });
    const story = put('brief-story', { for: 'map', id: 'story' });
    const map = put('brief-map', { src: file('/a.json', text), id: 'map' });
    for (const part of [sources, story, map]) await drawn(part);
    expect(asked.filter((path) => path === '/a.json')).toHaveLength(1);
    expect(new Set([sources, story, map].map(storeOf)).size).toBe(1);
  });

  it('is looked for in its own root first, then around it', async () => {
    const inside = put('div').attachShadow({ mode: 'open' });
    const [outer, inner] = [put('brief-story', { for: 'outer' }, inside), put('brief-story', { for: 'both' }, inside)];
    await show({ id: 'outer' }, text);
    await show({ id: 'both' }, JSON.stringify(briefing('The page’s')));
    const near = put('map-brief', { id: 'both' }, inside);
    near.briefing = briefing('The root’s');
    await drawn(outer);
    await expect.poll(() => textOf(within(inner, '.story'))).toContain('The root’s: a blast');
  });

  it('may change, go and come back', async () => {
    const one = await show({ id: 'one' }, JSON.stringify(briefing('One')));
    await show({ id: 'two' }, JSON.stringify(briefing('Two')));
    const part = put('brief-story', { for: 'one' });
    const story = () => textOf(within(part, '.story'));
    await expect.poll(story).toContain('One: a blast');
    part.for = 'two';
    await expect.poll(story).toContain('Two: a blast');
    part.for = 'one';
    await expect.poll(story).toContain('One: a blast');
    one.element.remove();
    await bare(part);
    document.body.append(one.element);
    await expect.poll(story).toContain('One: a blast');
  });

  it('is the element around it, if none is named; a briefing of its own wins over both', async () => {
    const { element, root } = await show({ id: 'whole' }, text);
    const around = put('brief-story', {}, element);
    await drawn(around);
    expect(storeOf(around)).toBe(storeOf(element));
    expect(around.getBoundingClientRect().height).toBeGreaterThan(20);
    // The page lays the brief out itself.
    expect(textOf(root)).toBe('');
    const own = put('brief-story', { for: 'whole', src: file('/own.json', JSON.stringify(briefing('Own'))) }, element);
    await expect.poll(() => textOf(within(own, '.story'))).toContain('Own: a blast');
    own.removeAttribute('src');
    await expect.poll(() => textOf(within(own, '.story'))).toContain('Parts: a blast');
  });

  it('shows nothing where that failed: its owner says so', async () => {
    const { root } = await show({ id: 'whole', src: file('/gone.json', 404) });
    const part = put('brief-story', { for: 'whole' });
    await part.updateComplete;
    expect(textOf(root)).toContain('could not be found');
    await bare(part);
    expect(part.getBoundingClientRect().height).toBe(0);
  });

  it('takes its theme and units from it, unless it has its own', async () => {
    const { element } = await show({ id: 'whole', theme: 'dark', units: 'imperial' }, text);
    const [part, light] = [put('brief-map', { for: 'whole' }), put('brief-map', { for: 'whole', theme: 'light' })];
    await drawn(part);
    await drawn(light);
    const scale = (map: Element) => textOf(within(map, '.frame .scale'));
    const dark = (map: Element) => within(map, '.frame > svg')?.classList.contains('dark');
    expect([dark(part), dark(light)]).toEqual([true, false]);
    expect(scale(part)).not.toContain('km');
    element.units = 'metric';
    element.theme = 'light';
    await expect.poll(() => scale(part)).toContain('km');
    expect(dark(part)).toBe(false);
  });

  it('is missed once, on the console and in an event, and still linked when it comes', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const part = put('brief-story', { for: 'nobody' });
    const codes: string[] = [];
    part.addEventListener('brief-problem', ({ problem }) => codes.push(problem.code));
    await expect.poll(() => codes, { timeout: 5000 }).toEqual(['for-names-nothing']);
    await expect.poll(() => part.getBoundingClientRect().height).toBe(0);
    const { element } = await show({ id: 'nobody' }, text);
    await drawn(part);
    element.remove();
    await bare(part);
    expect(warn.mock.calls).toEqual([
      [expect.stringMatching(/^<brief-story>: .*no brief element with the id "nobody"/)],
    ]);
    warn.mockRestore();
  });
});

describe('One selection', () => {
  it('is shared by all parts of a brief', async () => {
    const { whole, story, map } = await family();
    const table = put('brief-incidents', { for: 'whole' });
    await drawn(table);
    press(story, 'blast');
    for (const element of [whole, story, table]) expect(isPressed(element, 'blast'), element.localName).toBe(true);
    expect(within(table, 'tbody[data-ref=blast]')?.classList.contains('lit')).toBe(true);
    expect(within(map, '.frame .symbol[data-item=blast]')?.classList.contains('lit')).toBe(true);
    expect([whole.selected, map.selected]).toEqual(['blast', 'blast']);
    press(table, 'raid');
    expect([isPressed(story, 'blast'), isPressed(story, 'raid')]).toEqual([false, true]);
    press(whole, 'raid');
    expect(story.selected).toBeUndefined();
    map.select('blast');
    expect(isPressed(story, 'blast')).toBe(true);
  });

  it('is asked for in an event that says what was, leaves the shadow root, and may be cancelled', async () => {
    const { whole, story } = await family();
    const asks: BriefSelectEvent[] = [];
    const listen = new AbortController();
    document.addEventListener(
      'brief-select',
      (event) => {
        asks.push(event);
        if (event.id === 'raid') event.preventDefault();
      },
      { signal: listen.signal },
    );
    press(story, 'blast');
    press(story, 'raid');
    expect(asks.map(({ id, selected, target }) => [id, selected, target])).toEqual([
      ['blast', undefined, story],
      ['raid', 'blast', story],
    ]);
    expect(whole.selected).toBe('blast');
    expect([isPressed(story, 'blast'), isPressed(whole, 'raid')]).toEqual([true, false]);
    story.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(whole.selected).toBeUndefined();
    listen.abort();
  });

  it('is asked for once by a part inside a brief', async () => {
    const { element } = await show({}, text);
    const [story, map] = [put('brief-story', {}, element), put('brief-map', {}, element)];
    await drawn(story);
    await drawn(map);
    const asks: (string | undefined)[] = [];
    element.addEventListener('brief-select', ({ id }) => asks.push(id));
    press(story, 'blast');
    expect(asks).toEqual(['blast']);
    expect(map.selected).toBe('blast');
  });

  it('is not needed to light a mark in another part: the pointer is enough', async () => {
    const { story, map } = await family();
    const lit = () => within(map, '.frame .symbol[data-item=blast]')?.classList.contains('lit');
    const over = new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' });
    nameIn(story, 'blast')?.dispatchEvent(over);
    expect(lit()).toBe(true);
    story.dispatchEvent(new PointerEvent('pointerleave'));
    expect(lit()).toBe(false);
    nameIn(story, 'blast')?.dispatchEvent(over);
    story.remove();
    expect(lit()).toBe(false);
  });
});

describe('One moment', () => {
  it('is shared by all parts of a brief', async () => {
    const { whole, map } = await family();
    const table = put('brief-incidents', { for: 'whole' });
    await drawn(table);
    const rows = () => table.shadowRoot?.querySelectorAll('tbody.incident').length;
    const raid = () => within(map, '.frame .symbol[data-item=raid]');
    expect(rows()).toBe(2);
    table.goTo('2016-05-02');
    await expect.poll(rows).toBe(1);
    await expect.poll(raid).toBeNull();
    expect([whole.when, map.when]).toEqual(['2016-05-02', '2016-05-02']);
    whole.goTo();
    await expect.poll(rows).toBe(2);
    await expect.poll(raid).not.toBeNull();
  });
});

describe('A footnote', () => {
  it('leads to the source wherever it is listed, and nowhere else', async () => {
    const story = put('brief-story', { src: file('/a.json', text), id: 'story' });
    await drawn(story);
    const note = () => within(story, '.footnote')?.click();
    note();
    expect(location.hash).toBe('');
    expect(document.activeElement).toBe(document.body);
    const sources = put('brief-sources', { for: 'story' });
    await drawn(sources);
    note();
    expect(document.activeElement).toBe(sources);
    expect(textOf(sources.shadowRoot?.activeElement)).toMatch(/^1 Blog post/);
    expect(location.hash).toBe('');
  });
});

describe('A part lives as elements do', () => {
  it('keeps its picture and what is selected when it is moved', async () => {
    const { story, map } = await family();
    press(story, 'blast');
    const still = within(map, '.frame > svg');
    const shelf = put('div');
    for (let move = 0; move < 50; move++)
      for (const part of [story, map]) (move % 2 === 0 ? shelf : document.body).append(part);
    await map.updateComplete;
    expect(within(map, '.frame > svg')).toBe(still);
    expect(isPressed(story, 'blast')).toBe(true);
  });

  it('keeps its own store when it is moved, and when it was gone', async () => {
    const part = put('brief-story', { src: file('/a.json', text) });
    await drawn(part);
    press(part, 'blast');
    part.remove();
    await Promise.resolve();
    document.body.append(part);
    await drawn(part);
    expect(isPressed(part, 'blast')).toBe(true);
    expect(asked.filter((path) => path === '/a.json')).toHaveLength(1);
  });

  it('listens to nothing once it is removed', async () => {
    const { whole, story, map } = await family();
    const store = storeOf(whole);
    expect(store?.listeners).toBe(3);
    story.remove();
    map.remove();
    await expect.poll(() => store?.listeners).toBe(1);
    whole.remove();
    await expect.poll(() => store?.listeners).toBe(0);
    expect(store?.showSource('post')).toBe(false);
  });

  it('keeps what was set before it was upgraded', async () => {
    const { element } = await show({ id: 'whole', theme: 'light' }, text);
    const inert = document.implementation.createHTMLDocument();
    const early = (tag: Part, properties: Record<string, unknown>) => {
      const part = document.adoptNode(Object.assign(inert.createElement(tag), properties));
      expect(part).not.toHaveProperty('updateComplete');
      element.after(part);
      return part as HTMLElementTagNameMap[Part];
    };
    const linked = early('brief-map', { for: 'whole', theme: 'dark' });
    const own = early('brief-story', { briefing: briefing('Given early'), headingLevel: 4 });
    await drawn(linked);
    expect(within(linked, '.brief')?.classList.contains('dark')).toBe(true);
    await expect.poll(() => textOf(within(own, '.story'))).toContain('Given early: a blast');
    expect(within(own, '.unknown h5')).not.toBeNull();
    linked.remove();
    own.remove();
  });

  it('gives its map the height that the page says, or its usual shape', async () => {
    const { map } = await family();
    const ratio = () => {
      const { width, height } = within(map, '.frame')?.getBoundingClientRect() ?? new DOMRect();
      return [Math.round(height), Math.round((width / height) * 100) / 100];
    };
    expect(ratio()[1]).toBe(1.6);
    for (const height of [300, 900]) {
      map.style.height = `${String(height)}px`;
      expect(ratio()[0]).toBe(height);
      await expect.poll(() => within(map, '.frame > svg')?.getAttribute('height')).toBe(String(height));
    }
  });

  it('says that it is loading, and keeps room, until it is there', async () => {
    mount({ id: 'whole', src: file('/never.json', () => new Promise<Response>(() => undefined)) });
    const [own, linked] = [put('brief-story', { src: '/never.json' }), put('brief-story', { for: 'whole' })];
    await expect.poll(() => textOf(own.shadowRoot)).toBe('Loading the map …');
    expect(textOf(linked.shadowRoot)).toBe('');
    for (const part of [own, linked]) expect(part.getBoundingClientRect().height).toBeGreaterThan(100);
  });
});
