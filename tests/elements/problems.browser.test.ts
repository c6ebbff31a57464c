import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asked, file, mount, show, textOf } from './mounting.js';

const nine = (bad: Record<string, unknown>): string =>
  JSON.stringify({
    version: 1,
    title: 'Nine incidents',
    places: { sirte: { at: [16.5887, 31.2089], name: 'Sirte' } },
    incidents: Array.from({ length: 9 }, (_, index) => ({
      at: 'sirte',
      name: `Incident ${String(index + 1)}`,
      ...(index === 4 && bad),
    })),
  });

/** What the author was told on the console. */
let warned: () => readonly string[];
beforeEach(() => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  warned = () => warn.mock.calls.map((words) => words.join(' '));
});
afterEach(() => vi.restoreAllMocks());

describe('A briefing that cannot be shown says so in a sentence, and in one event', () => {
  it('broken JSON: where, what, and how to mend it', async () => {
    const { root, problems, ready } = await show({
      src: file('/broken.json', '{\n "version": 1,\n "title": "a" "b"\n}'),
    });
    expect(textOf(root)).toContain('it is not valid JSON');
    expect(textOf(root)).toContain('Line 3, column 15: a comma is missing here.');
    expect(problems.map(({ problem }) => problem.code)).toEqual(['not-json']);
    expect(ready).toEqual([]);
  });

  it('a file that is not there', async () => {
    const { root, problems } = await show({ src: file('/gone.json', 404) });
    expect(textOf(root.querySelector('[role=alert]'))).toContain('The briefing could not be found.');
    expect(textOf(root)).toContain('/gone.json');
    expect(problems.map(({ problem }) => problem.code)).toEqual(['not-found']);
  });

  it('a server that fails, and then does not', async () => {
    const { root, problems, ready, element } = await show({ src: file('/late.json', 500) });
    expect(problems.map(({ problem }) => problem.code)).toEqual(['not-loaded']);
    file('/late.json', nine({}));
    root.querySelector<HTMLElement>('.retry')?.click();
    await expect.poll(() => ready.length).toBe(1);
    expect(textOf(root)).toContain('Nine incidents');
    expect(element.isConnected).toBe(true);
  });

  it('a network that fails', async () => {
    const { root, problems } = await show({
      src: file('/offline.json', () => Promise.reject(new TypeError('Failed to fetch'))),
    });
    expect(textOf(root)).toContain('The briefing could not be loaded.');
    expect(problems.map(({ problem }) => problem.code)).toEqual(['network']);
  });

  it('an empty file', async () => {
    const { root, problems } = await show({ src: file('/empty.json', '') });
    expect(textOf(root)).toContain('This briefing has nothing to show yet.');
    expect(problems.map(({ problem }) => problem.code)).toEqual(['empty-file']);
  });

  it('a file that says nothing but its version', async () => {
    const { root, problems, ready } = await show({ src: file('/version.json', '{"version": 1}') });
    expect(textOf(root)).toBe(
      'This briefing has nothing to show yet. Add places and what happened there, or a summary.',
    );
    expect(problems.map(({ problem }) => problem.code)).toEqual(['nothing-to-show']);
    expect(ready).toEqual([]);
  });

  it('a file that is no briefing', async () => {
    const { root, problems } = await show({ src: file('/list.json', '[1, 2]') });
    expect(textOf(root)).toContain('This file is not a briefing that can be shown.');
    expect(problems.map(({ problem }) => problem.code)).toEqual(['not-an-object']);
  });
});

describe('A briefing with something wrong in it shows the rest', () => {
  it('one bad incident among nine: eight are drawn, one is named', async () => {
    const { root, problems, ready } = await show({ src: file('/nine.json', nine({ at: 'sirt' })) });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.problem.path).toBe('incidents[4].at');
    expect(problems[0]?.problem.message).toContain('Did you mean "sirte"?');
    expect(ready).toHaveLength(1);
    expect(textOf(root.querySelector('.left-out summary'))).toBe(
      'One item could not be drawn: incidents[4].at: There is no place "sirt". Did you mean "sirte"?',
    );
    expect(textOf(root.querySelector('.left-out'))).toContain('incidents[4].at');
    expect(root.querySelectorAll('tbody.incident')).toHaveLength(8);
  });

  it('keeps remarks for authors out of the readers’ way', async () => {
    const { root, problems } = await show({ src: file('/key.json', nine({ titel: 'x' })) });
    expect(problems[0]?.problem.severity).toBe('warning');
    expect(root.querySelector('.left-out')).toBeNull();
  });

  it('tells the author each of them once, on the console', async () => {
    const { element, ready } = await show({ src: file('/key.json', nine({ kidn: 'attack' })) });
    const line = '<map-brief> /key.json: incidents[4].kidn: Nothing here reads the key "kidn".';
    expect(warned()).toEqual([expect.stringContaining(line)]);
    expect(warned()[0]).toContain('"kind"');
    element.retry();
    await expect.poll(() => ready.length).toBe(2);
    expect(warned()).toHaveLength(1);
  });

  it('and counts those beyond twenty', async () => {
    const keys = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`key-${String(index)}`, 1]));
    await show({}, nine(keys));
    expect(warned()).toHaveLength(21);
    expect(warned()[20]).toBe('<map-brief>: and 5 more');
  });

  it('says nothing on the console of a sound file', async () => {
    await show({ src: file('/nine.json', nine({})) });
    expect(warned()).toEqual([]);
  });

  it('names the cause of many leave-outs, and what hangs on it', async () => {
    const { root, problems } = await show({}, nine({}).replace('[16.5887,31.2089]', '[16.5887,131.2089]'));
    const summary = textOf(root.querySelector('.left-out summary'));
    expect(summary).toMatch(/^One item could not be drawn: places\.sirte\.at: .+ 9 more items depend on it\.$/);
    expect(root.querySelectorAll('.left-out li')).toHaveLength(1);
    expect(textOf(root.querySelector('.left-out li'))).toContain('incidents[8]');
    expect(textOf(root)).not.toContain('nothing to show yet. Add');
    expect(problems.map(({ problem }) => problem.path)).toEqual(['places.sirte.at', '']);
  });

  it('may be listened for on the document, typed', async () => {
    const codes: string[] = [];
    const listen = new AbortController();
    document.addEventListener('brief-problem', ({ problem }) => codes.push(problem.code), { signal: listen.signal });
    await show({ src: file('/gone.json', 404) });
    listen.abort();
    expect(codes).toEqual(['not-found']);
  });

  it('draws what is said without the basemap, and says that it is missing', async () => {
    file('/nowhere/world/0_0.json', 404);
    const { root, problems, ready } = await show({ src: file('/nine.json', nine({})), 'basemap-base': '/nowhere/' });
    await expect.poll(() => ready.length).toBe(1);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.problem.code).toMatch(/^basemap-/);
    expect(problems[0]?.problem.mend).toContain('basemapBase');
    const address = `${location.origin}/nowhere/`;
    expect(textOf(root.querySelector('.ground-note'))).toContain(`could not be loaded from ${address}`);
    expect(warned()).toEqual([expect.stringContaining(address)]);
    expect(warned()[0]).toContain('basemapBase');
    expect(root.querySelectorAll('.frame [data-item="incidents[0]"]').length).toBeGreaterThan(0);
  });
});

describe('While it waits', () => {
  it('says that it is loading, and keeps the room', async () => {
    const { root, element } = mount({ src: file('/never.json', () => new Promise<Response>(() => undefined)) });
    await element.updateComplete;
    expect(textOf(root.querySelector('[role=status]'))).toBe('Loading the map …');
    expect(root.querySelector('.brief')?.getAttribute('aria-busy')).toBe('true');
    expect(element.getBoundingClientRect().height).toBeGreaterThan(400);
    expect(asked).toContain('/never.json');
  });
});
