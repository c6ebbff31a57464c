/** When a reader reaches for a map: a pointer that stays on it, a press, a pinch, or the keyboard's focus; scrolling past is none. */

/** A mouse that only crosses the map is gone after this, in milliseconds. */
const dwell = 180;
/** One that has come to the map, not past it, has moved no farther than this many pixels after so many milliseconds. */
const arriving = { pixels: 40, after: 90 } as const;

export interface Reach {
  /** A reader seems about to reach for the map. */
  readonly coming: () => void;
  /** At every reach. */
  readonly reached: () => void;
  /** At everything that a reader does with the map. */
  readonly used: () => void;
}

/** Listens to a frame until it is told to stop. */
export function onReach(frame: HTMLElement, { coming, reached, used }: Reach): () => void {
  const listening = new AbortController();
  let timers: readonly ReturnType<typeof setTimeout>[] = [];
  let last: readonly [x: number, y: number] = [0, 0];
  const on = <K extends keyof HTMLElementEventMap>(type: K, listener: (event: HTMLElementEventMap[K]) => void): void =>
    frame.addEventListener(type, listener, { signal: listening.signal, passive: true });
  const forget = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  // A mouse at rest under which the page is scrolled enters the map, but does not move on it.
  on('pointermove', ({ pointerType, clientX, clientY }) => {
    used();
    last = [clientX, clientY];
    if (timers.length > 0 || pointerType !== 'mouse' || savesData()) return;
    const arrived = (): void => {
      if (Math.hypot(last[0] - clientX, last[1] - clientY) < arriving.pixels) coming();
    };
    timers = [setTimeout(arrived, arriving.after), setTimeout(reached, dwell)];
  });
  on('pointerleave', forget);
  on('wheel', forget);
  on('pointerdown', ({ pointerType }) => {
    if (pointerType !== 'touch') reached();
  });
  on('click', reached);
  on('touchstart', ({ touches }) => {
    if (touches.length > 1) reached();
  });
  on('keydown', used);
  on('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible')) reached();
  });
  return () => {
    forget();
    listening.abort();
  };
}

/** Readers who asked their browser to save data load nothing by hovering. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
