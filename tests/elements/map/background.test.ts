/** A page that is left gives up its maps; one that is only looked away from keeps them. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hiddenFor, onBackground } from '../../../src/elements/map/background.js';

class FakeDocument extends EventTarget {
  hidden = false;
}

function page() {
  const [document, window, told] = [new FakeDocument(), new EventTarget(), [] as string[]];
  const stop = onBackground(
    () => told.push('left'),
    () => told.push('seen'),
    { window, document },
  );
  const show = (shown: boolean): void => {
    document.hidden = !shown;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  const hide = (persisted: boolean) => window.dispatchEvent(Object.assign(new Event('pagehide'), { persisted }));
  return { document, window, told, stop, show, hide };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('A page is left', () => {
  it('when it was hidden for a minute, and seen when it is shown', () => {
    const { told, show } = page();
    show(false);
    vi.advanceTimersByTime(hiddenFor - 1);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['left']);
    show(true);
    expect(told).toEqual(['left', 'seen']);
  });

  it('not when it was looked away from, however often', () => {
    const { told, show } = page();
    for (let time = 0; time < 3; time++) {
      show(false);
      vi.advanceTimersByTime(hiddenFor - 1);
      show(true);
    }
    vi.advanceTimersByTime(hiddenFor * 2);
    expect(told).not.toContain('left');
  });

  it('at once when it is frozen, or put by for the way back, and seen when the reader comes back', () => {
    const { document, window, told, hide } = page();
    document.dispatchEvent(new Event('freeze'));
    expect(told).toEqual(['left']);
    hide(false);
    expect(told).toEqual(['left']);
    hide(true);
    window.dispatchEvent(new Event('pageshow'));
    expect(told).toEqual(['left', 'left', 'seen']);
  });

  it('never once nobody listens', () => {
    const { told, show, stop } = page();
    show(false);
    stop();
    vi.advanceTimersByTime(hiddenFor * 2);
    expect(told).toEqual([]);
  });
});
