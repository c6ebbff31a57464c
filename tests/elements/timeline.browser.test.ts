/** The timeline goes from moment to moment, by pointer, key or button, for all parts of a brief, unless the page says no. */
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import axe from 'axe-core';
import { messages, registerLocale } from '../../src/language/index.js';
import type { BriefTimelineElement, BriefTimeEvent } from '../../src/elements/index.js';
import { mount, put, textOf } from './mounting.js';

const briefing = JSON.stringify({
  version: 1,
  asOf: '2016-05-06',
  actors: { red: { name: 'Red' } },
  places: { sirte: { at: [16.59, 31.21], name: 'Sirte' }, grain: { at: [15.25, 31.45], name: 'Abu Grain' } },
  control: [{ id: 'villages', actor: 'red', places: ['grain'], name: 'six villages', since: '2016-05-05' }],
  incidents: [
    { id: 'raid', at: 'grain', kind: 'attack', name: 'Attack on a checkpoint', when: '2016-05-05' },
    { id: 'talks', at: 'sirte', kind: 'meeting', name: 'Talks', when: '2016-04' },
  ],
});

interface Shown {
  readonly element: BriefTimelineElement;
  readonly root: ShadowRoot;
  readonly input: HTMLInputElement;
  readonly asked: (string | undefined)[];
  /** What the reader is told of where they are. */
  now(): string;
  happening(): string;
  button(name: string): HTMLButtonElement;
}

async function show(attributes: Readonly<Record<string, string>> = {}, text: string = briefing): Promise<Shown> {
  const element = document.createElement('brief-timeline');
  element.briefing = attributes['for'] ? undefined : text;
  for (const [name, value] of Object.entries({ lang: 'en', ...attributes })) element.setAttribute(name, value);
  const holder = put('div');
  holder.append(element);
  const asked: (string | undefined)[] = [];
  element.addEventListener('brief-time', ({ when }: BriefTimeEvent) => asked.push(when));
  const root = element.shadowRoot;
  if (!root) throw new Error('The timeline has no shadow root.');
  const input = await vi.waitFor(() => found(root.querySelector('input')), { timeout: 10_000 });
  return {
    element,
    root,
    input,
    asked,
    now: () => textOf(root.querySelector('.time-now')),
    happening: () => textOf(root.querySelector('.time-list.now')),
    button: (name) => found(root.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)),
  };
}

function found<T>(thing: T | null): T {
  if (thing === null) throw new Error('It is not there.');
  return thing;
}

describe('<brief-timeline>', () => {
  it('begins at the file’s own moment and says it in words', async () => {
    const { now, input, asked } = await show();
    expect(now()).toBe('As of 6 May 2016');
    expect(input.getAttribute('aria-valuetext')).toBe('6 May 2016');
    expect(asked).toEqual([]);
  });

  it('goes from moment to moment with the arrow keys, and says what happens then', async () => {
    const { element, now, happening, input, asked } = await show();
    input.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await element.updateComplete;
    expect(now()).toBe('As of 5 May 2016');
    expect(happening()).toBe('Attack on a checkpoint Six villages begins');
    expect(input.getAttribute('aria-valuetext')).toBe('5 May 2016');
    await userEvent.keyboard('{Home}');
    await element.updateComplete;
    expect(now()).toBe('As of April 2016');
    expect(asked).toEqual(['2016-05-05', '2016-04']);
    expect(element.when).toBe('2016-04');
  });

  it('goes earlier and later by buttons, which stay in place at either end', async () => {
    const { element, now, button } = await show();
    expect(button('Later moment').getAttribute('aria-disabled')).toBe('true');
    for (const moment of ['5 May 2016', 'April 2016', 'April 2016']) {
      button('Earlier moment').click();
      await element.updateComplete;
      expect(now()).toBe(`As of ${moment}`);
    }
    expect(button('Earlier moment').getAttribute('aria-disabled')).toBe('true');
    button('Later moment').click();
    await element.updateComplete;
    expect(now()).toBe('As of 5 May 2016');
  });

  it('leads back to the file’s own moment, and keeps the focus', async () => {
    const { element, root, now, button, asked, input } = await show();
    button('Earlier moment').click();
    await element.updateComplete;
    await userEvent.click(button('Back to 6 May 2016'));
    await element.updateComplete;
    expect(now()).toBe('As of 6 May 2016');
    expect(asked).toEqual(['2016-05-05', undefined]);
    expect(root.querySelector('.time-back')).toBeNull();
    expect(root.activeElement).toBe(input);
  });

  it('stays where it is where the page does not allow the move', async () => {
    const { element, now, input } = await show();
    element.addEventListener('brief-time', (event) => event.preventDefault());
    input.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await element.updateComplete;
    expect(now()).toBe('As of 6 May 2016');
    expect(input.value).toBe(input.max);
    expect(element.when).toBeUndefined();
  });

  it('goes to the moment nearest to a press on the track', async () => {
    const { element, root, now } = await show();
    const track = found(root.querySelector<HTMLElement>('.time-track'));
    await userEvent.click(track, { position: { x: track.clientWidth * 0.4, y: 60 } });
    await element.updateComplete;
    expect(now()).toBe('As of April 2016');
  });

  it('follows a pointer that drags along the track', async () => {
    const { element, root, now, asked } = await show();
    const track = found(root.querySelector<HTMLElement>('.time-track'));
    await userEvent.dragAndDrop(track, track, {
      sourcePosition: { x: track.clientWidth * 0.3, y: 60 },
      targetPosition: { x: track.clientWidth - 16, y: 60 },
    });
    await element.updateComplete;
    expect(asked[0]).toBe('2016-04');
    expect(asked.at(-1)).toBeUndefined();
    expect(now()).toBe('As of 6 May 2016');
  });

  it('draws a month as wide as a month', async () => {
    const { root } = await show();
    const [april, day] = [...root.querySelectorAll<SVGLineElement>('.time-span:not(.now)')].map(
      (line) => line.getBoundingClientRect().width,
    );
    expect((april ?? 0) / (day ?? 1)).toBeCloseTo(30, 0);
  });

  it('moves every part that shows the same brief', async () => {
    const whole = mount({ id: 'whole', lang: 'en' }, briefing);
    await whole.settled();
    const { element, button, asked } = await show({ for: 'whole' });
    button('Earlier moment').click();
    await element.updateComplete;
    expect(whole.element.when).toBe('2016-05-05');
    expect(asked).toEqual(['2016-05-05']);
  });

  it('shows a moment that it did not know, once the page has gone there', async () => {
    const { element, now, input } = await show();
    element.goTo('2016-05-02');
    await element.updateComplete;
    expect(now()).toBe('As of 2 May 2016');
    expect([input.value, input.max]).toEqual(['1', '3']);
  });

  it('renders nothing for a file without two moments', async () => {
    const element = put('brief-timeline', { lang: 'en' });
    const ready = new Promise((resolve) => element.addEventListener('brief-ready', resolve, { once: true }));
    element.briefing = { version: 1, places: { sirte: { at: [16.59, 31.21] } } };
    await ready;
    expect(textOf(element.shadowRoot?.querySelector('.brief'))).toBe('');
    expect(element.offsetHeight).toBe(0);
  });

  it('runs from right to left where the language does', async () => {
    registerLocale('ar', messages('en'));
    const { element, root, input, now } = await show({ lang: 'ar' });
    const track = found(root.querySelector('.time-track')).getBoundingClientRect();
    const knob = found(root.querySelector('.knob')).getBoundingClientRect();
    expect(knob.left - track.left).toBeLessThan(track.width / 4);
    const before = now();
    input.focus();
    await userEvent.keyboard('{ArrowRight}');
    await element.updateComplete;
    expect(now()).not.toBe(before);
    expect(found(root.querySelector('.knob')).getBoundingClientRect().left).toBeGreaterThan(knob.left);
  });

  it('fits 320 px, and has targets of 24 px or more', async () => {
    const { element, root, button } = await show();
    element.style.inlineSize = '320px';
    button('Earlier moment').click();
    await element.updateComplete;
    const wide = [...root.querySelectorAll('.time-head > *, .time-list.now > *')];
    const { right } = element.getBoundingClientRect();
    for (const part of wide) expect(part.getBoundingClientRect().right).toBeLessThanOrEqual(right + 0.5);
    for (const target of root.querySelectorAll('.time-head button, .time-list.now button'))
      expect(Math.min(target.clientHeight, target.clientWidth) + 2).toBeGreaterThanOrEqual(24);
  });

  it.each(['light', 'dark'])('has no barrier that axe knows (%s)', async (theme) => {
    const { element, button } = await show({ theme });
    button('Earlier moment').click();
    await element.updateComplete;
    element.style.background = theme === 'dark' ? '#14181b' : '#ffffff';
    const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
