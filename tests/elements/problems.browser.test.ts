import { describe, expect, it } from 'vitest';
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
    expect(textOf(root)).toBe('This briefing has nothing to show yet.');
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
    expect(textOf(root.querySelector('.left-out summary'))).toBe('One item could not be drawn and was left out.');
    expect(textOf(root.querySelector('.left-out'))).toContain('incidents[4].at');
    expect(root.querySelectorAll('tbody.incident')).toHaveLength(8);
  });

  it('keeps remarks for authors out of the readers’ way', async () => {
    const { root, problems } = await show({ src: file('/key.json', nine({ titel: 'x' })) });
    expect(problems[0]?.problem.severity).toBe('warning');
    expect(root.querySelector('.left-out')).toBeNull();
  });

  it('draws what is said without the basemap, and says that it is missing', async () => {
    file('/nowhere/world/0_0.json', 404);
    const { root, problems, ready } = await show({ src: file('/nine.json', nine({})), 'basemap-base': '/nowhere/' });
    await expect.poll(() => ready.length).toBe(1);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.problem.code).toMatch(/^basemap-/);
    expect(textOf(root.querySelector('.ground-note'))).toContain('The background map could not be loaded.');
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
