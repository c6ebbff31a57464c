/** A mouse that comes to a map is told from one that only passes, before the map is brought. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onReach } from '../../../src/elements/map/reach.js';
import { put } from '../mounting.js';

function frame() {
  const [element, told] = [put('div'), [] as string[]];
  const stop = onReach(element, {
    coming: () => told.push('coming'),
    reached: () => told.push('reached'),
    used: () => undefined,
  });
  const move = (clientX: number, pointerType = 'mouse') =>
    element.dispatchEvent(new PointerEvent('pointermove', { pointerType, clientX }));
  return { element, told, stop, move };
}

function save(data: boolean): void {
  Object.defineProperty(navigator, 'connection', { value: { saveData: data }, configurable: true });
}

beforeEach(() => {
  vi.useFakeTimers();
  save(false);
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, 'connection');
});

describe('What a live map needs is fetched ahead', () => {
  it('for a mouse that comes to rest on it, before it is a reach', () => {
    const { told, move } = frame();
    move(100);
    move(120);
    vi.advanceTimersByTime(100);
    expect(told).toEqual(['coming']);
    vi.advanceTimersByTime(100);
    expect(told).toEqual(['coming', 'reached']);
  });

  it('not for one that is on its way across', () => {
    const { element, told, move } = frame();
    for (let x = 0; x < 600; x += 50) {
      move(x);
      vi.advanceTimersByTime(12);
    }
    element.dispatchEvent(new PointerEvent('pointerleave'));
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([]);
  });

  it('not for a finger, nor for readers who save data', () => {
    const { told, move } = frame();
    move(100, 'touch');
    save(true);
    move(100);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([]);
  });

  it('not once the map has left the page', () => {
    const { told, move, stop } = frame();
    move(100);
    stop();
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([]);
  });
});
