import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BriefStore, type StoreChange } from '../../src/elements/store.js';
import type { Reader } from '../../src/language/index.js';

const base = new URL('https://here.example/basemap/');
const english: Reader = { lang: 'en', units: 'metric' };

const briefing = {
  version: 1,
  title: 'Two days',
  asOf: '2016-05-06',
  timeZone: 'Africa/Tripoli',
  places: { sirte: { at: [16.5887, 31.2089], name: 'Sirte' } },
  incidents: [
    { id: 'first', at: 'sirte', kind: 'explosion', when: '2016-05-01' },
    { id: 'second', at: 'sirte', kind: 'explosion', when: '2016-05-05' },
  ],
};

/** Answers of the test's own, by address; the basemap comes from the disk. */
const files = new Map<string, () => Response | Promise<Response>>();

beforeEach(() => {
  vi.stubGlobal('fetch', async (address: URL | string, init?: RequestInit) => {
    const url = new URL(address);
    const answer = files.get(url.href);
    const gone = new Promise<never>((_, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
    });
    if (answer) return Promise.race([answer(), gone]);
    return new Response(await readFile(new URL(`../..${url.pathname}`, import.meta.url)));
  });
});

afterEach(() => {
  files.clear();
  vi.unstubAllGlobals();
});

const heard = (store: BriefStore): StoreChange[] => {
  const changes: StoreChange[] = [];
  store.subscribe((change) => changes.push(change));
  return changes;
};

const ready = (store: BriefStore) =>
  vi.waitFor(() => {
    if (store.state.kind !== 'read' || store.state.ground.kind !== 'ready') throw new Error('Not ready.');
  });

const loaded = async (): Promise<BriefStore> => {
  const store = new BriefStore();
  store.load({ kind: 'given', briefing }, base);
  await ready(store);
  return store;
};

const itemsAt = (store: BriefStore) =>
  new Set(
    store
      .pictureFor(english)
      ?.scene.marks.flatMap((mark) => (mark.kind === 'site' ? mark.symbols.map(({ item }) => item) : [])),
  );

describe('A store loads one briefing', () => {
  it('and tells whoever listens, until they listen no more', async () => {
    const store = new BriefStore();
    const changes = heard(store);
    const later: StoreChange[] = [];
    const stop = store.subscribe((change) => later.push(change));
    stop();
    store.load({ kind: 'given', briefing }, base);
    await ready(store);
    expect(new Set(changes)).toEqual(new Set(['state']));
    expect(later).toEqual([]);
    expect(store.listeners).toBe(1);
  });

  it('gives up what it loads while it is suspended, and takes it up again', async () => {
    const store = new BriefStore();
    files.set('https://here.example/a.json', () => new Promise<Response>(() => undefined));
    store.load({ kind: 'src', src: 'https://here.example/a.json' }, base);
    store.suspend();
    files.set('https://here.example/a.json', () => Response.json(briefing));
    expect(store.state.kind).toBe('loading');
    store.resume();
    await ready(store);
  });

  it('tries again what failed', async () => {
    const store = new BriefStore();
    files.set('https://here.example/a.json', () => new Response(null, { status: 500 }));
    store.load({ kind: 'src', src: 'https://here.example/a.json' }, base);
    await vi.waitFor(() => expect(store.problems.map(({ code }) => code)).toEqual(['not-loaded']));
    files.set('https://here.example/a.json', () => Response.json(briefing));
    store.retry();
    await ready(store);
    expect(store.problems).toEqual([]);
  });

  it('begins another one at its own moment, with nothing selected', async () => {
    const store = await loaded();
    store.select('first');
    store.goTo('2016-05-02');
    store.load({ kind: 'given', briefing: { ...briefing, title: 'Another' } }, base);
    expect([store.selected, store.when]).toEqual([undefined, undefined]);
  });

  it('keeps what was asked for before it was there', async () => {
    const store = new BriefStore();
    store.select('first');
    store.goTo('2016-05-02');
    store.load({ kind: 'given', briefing }, base);
    await ready(store);
    expect(store.selected).toBe('first');
    expect(itemsAt(store)).toEqual(new Set(['first']));
  });
});

describe('The picture of a store', () => {
  it('is made once for a reader and a moment', async () => {
    const store = await loaded();
    const picture = store.pictureFor(english);
    expect(store.pictureFor({ ...english })).toBe(picture);
    const other = store.pictureFor({ lang: 'en', units: 'imperial' });
    expect(other?.scene).not.toBe(picture?.scene);
    expect(other?.situation).toBe(picture?.situation);
    store.goTo('2016-05-02');
    expect(store.pictureFor(english)?.whole).toBe(picture?.whole);
    expect(store.pictureFor(english)?.scene).not.toBe(picture?.scene);
  });

  it('is that of the moment, however it was reached', async () => {
    const store = await loaded();
    expect(itemsAt(store)).toEqual(new Set(['first', 'second']));
    store.goTo('2016-05-02');
    expect(itemsAt(store)).toEqual(new Set(['first']));
    const there = store.pictureFor(english)?.scene;
    store.goTo(undefined);
    store.goTo('2016-05-02');
    expect(store.pictureFor(english)?.scene).toEqual(there);
  });

  it('reads a moment in the file’s time zone', async () => {
    const store = await loaded();
    store.goTo('2016-05-05');
    expect(store.moment?.start).toBe(Date.UTC(2016, 4, 4, 22));
  });

  it('says what a moment should look like when it cannot be read', async () => {
    const store = await loaded();
    expect(() => store.goTo('yesterday')).toThrow(/"yesterday" is no date\. Write "2016-05-06"/);
    expect(store.when).toBeUndefined();
  });
});

describe('What is asked for twice changes once', () => {
  it('selection, moment, what is pointed at, wishes', async () => {
    const store = await loaded();
    const changes = heard(store);
    for (let time = 0; time < 2; time++) {
      store.select('first');
      store.goTo('2016-05-02');
      store.point('second');
      store.wish({ theme: 'dark' });
    }
    expect(changes).toEqual(['selected', 'moment', 'pointed', 'wishes']);
  });

  it('and nothing selected is undefined, also where it was written as an empty text', async () => {
    const store = await loaded();
    store.select('first');
    store.select('');
    expect(store.selected).toBeUndefined();
  });
});

describe('A source is shown', () => {
  it('by the first who has it, and by nobody once they are gone', () => {
    const store = new BriefStore();
    const shown: string[] = [];
    store.offerSources(() => false);
    const stop = store.offerSources((source) => shown.push(source) > 0);
    store.offerSources((source) => shown.push(`too late: ${source}`) > 0);
    expect(store.showSource('post')).toBe(true);
    expect(shown).toEqual(['post']);
    stop();
    expect(store.showSource('wire')).toBe(true);
    expect(shown).toEqual(['post', 'too late: wire']);
  });
});
