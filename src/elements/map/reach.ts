/** When a reader reaches for a map: a pointer that stays on it, a press, a pinch, or the keyboard's focus; scrolling past is none. */

/** A mouse that only crosses the map is gone after this, in milliseconds. */
const dwell = 180;

/** Calls `reached` at every reach until it is told to stop. */
export function onReach(frame: HTMLElement, reached: () => void): () => void {
  const listening = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const on = <K extends keyof HTMLElementEventMap>(type: K, listener: (event: HTMLElementEventMap[K]) => void): void =>
    frame.addEventListener(type, listener, { signal: listening.signal, passive: true });
  const forget = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  // A mouse at rest under which the page is scrolled enters the map, but does not move on it.
  on('pointermove', ({ pointerType }) => {
    if (pointerType === 'mouse' && !savesData()) timer ??= setTimeout(reached, dwell);
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
  on('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible')) reached();
  });
  return () => {
    forget();
    listening.abort();
  };
}

/** Readers who asked their browser to save data load nothing by hovering. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
