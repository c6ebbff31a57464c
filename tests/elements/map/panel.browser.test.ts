/** The map's box by key and in full screen, where the map stays a picture: the focus stays where the reader is, and the map in sight. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { BriefSelectEvent } from '../../../src/elements/index.js';
import { FullScreen } from '../../../src/elements/map/full-screen.js';
import { Features } from '../../../src/elements/map/features.js';
import { live } from '../../../src/language/locales/en/live.js';
import { put, show, textOf } from '../mounting.js';

const briefing = JSON.stringify({
  version: 1,
  title: 'Two incidents',
  places: { sirte: { at: [16.5887, 31.2089], name: 'Sirte' }, misrata: { at: [15.0925, 32.3753], name: 'Misrata' } },
  incidents: [
    { id: 'blast', at: 'sirte', kind: 'explosion' },
    { id: 'raid', at: 'misrata', kind: 'attack' },
  ],
});

function found<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new Error('It is not there.');
  return thing;
}

/** A brief whose map was reached for and stays a picture: this browser gives it no WebGL. */
async function reached() {
  const real = HTMLCanvasElement.prototype.getContext;
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
    this: HTMLCanvasElement,
    type: string,
    ...rest: unknown[]
  ) {
    return type.startsWith('webgl') ? null : (Reflect.apply(real, this, [type, ...rest]) as null);
  });
  const mounted = await show({ lang: 'en' }, briefing);
  const { root, element } = mounted;
  const status = () => textOf(root.querySelector('.frame-space [role="status"]'));
  await vi.waitFor(() => found(root.querySelector('.frame [data-item="blast"]')), { timeout: 10_000 });
  expect(status()).toBe('');
  const region = found(root.querySelector('.frame-space [role="status"]'));
  const frame = found(root.querySelector<HTMLElement>('.frame'));
  frame.click();
  await expect.poll(() => root.querySelector('.map-note'), { timeout: 10_000 }).toBeTruthy();
  const feature = found(root.querySelector<SVGElement>('.frame [data-item="blast"][role="button"]'));
  return { root, element, frame, feature, status, region };
}

const focused = (root: ShadowRoot): string => root.activeElement?.classList.item(0) ?? '';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('Enter on a feature', () => {
  it('gives the focus to its card, also where that is open already', async () => {
    const { root, feature } = await reached();
    feature.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused(root)).toBe('card');
    feature.focus();
    await userEvent.keyboard('{Enter}');
    expect(focused(root)).toBe('card');
  });

  it('moves no focus later where the page refused', async () => {
    const { root, feature, element } = await reached();
    element.addEventListener('brief-select', (event: BriefSelectEvent) => event.preventDefault(), { once: true });
    feature.focus();
    await userEvent.keyboard('{Enter}');
    element.select('blast');
    await expect.poll(() => root.querySelector('.card')).toBeTruthy();
    await element.updateComplete;
    expect(root.activeElement).toBe(feature);
  });
});

describe('A note on the map', () => {
  it('is said where something was waiting to be heard, and dismissed leaves the focus on the map', async () => {
    const { root, frame, region, status } = await reached();
    expect(region.isConnected).toBe(true);
    expect(status()).toBe(live.live.trouble['no-webgl']);
    const dismiss = found(root.querySelector<HTMLElement>('.dismiss'));
    dismiss.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => root.querySelector('.map-note')).toBeNull();
    expect(status()).toBe('');
    expect(root.activeElement).toBe(frame);
  });

  it('lies beside an open card', async () => {
    const { root, element } = await reached();
    element.select('blast');
    const card = await vi.waitFor(() => found(root.querySelector('.card')));
    await element.updateComplete;
    const note = found(root.querySelector('.map-note')).getBoundingClientRect();
    expect(card.getBoundingClientRect().top).toBeGreaterThanOrEqual(note.bottom);
  });
});

describe('A map above the whole page', () => {
  it('is in sight after it was moved in the page, and small again', async () => {
    const { element, root } = await show({ lang: 'en' }, briefing);
    const box = found(root.querySelector<HTMLElement>('.frame-space'));
    box.requestFullscreen = () => Promise.reject(new TypeError('Not here.'));
    const told: boolean[] = [];
    const screen = new FullScreen((full) => told.push(full));
    await screen.toggle(box);
    expect(told).toEqual([true]);
    expect(box.matches(':popover-open')).toBe(true);
    put('div').append(element);
    expect(getComputedStyle(box).display).toBe('none');
    screen.leave();
    expect(told).toEqual([true, false]);
    expect(getComputedStyle(box).display).not.toBe('none');
  });
});

describe('What stands on the map', () => {
  it('is offered to keys by what it is now, not by what it was', () => {
    const holder = put('div');
    holder.innerHTML = `<svg><g class="main"><g class="shapes"><g data-item="a"><title>Shape</title></g></g>
      <g class="pins"><g data-item="a"></g></g></g></svg>`;
    const svg = found(holder.querySelector('svg'));
    const [shape, pin] = [...svg.querySelectorAll('[data-item]')];
    const features = new Features(() => undefined);
    features.offer(svg);
    const roles = () => [shape, pin].map((one) => [one?.getAttribute('role'), one?.getAttribute('aria-hidden')]);
    expect(roles()).toEqual([
      ['button', null],
      [null, 'true'],
    ]);
    pin?.append(found(shape?.firstChild));
    features.refresh(svg);
    expect(roles()).toEqual([
      [null, 'true'],
      ['button', null],
    ]);
    expect(shape?.hasAttribute('tabindex')).toBe(false);
    expect(shape?.hasAttribute('aria-label')).toBe(false);
  });
});
