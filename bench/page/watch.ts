/** Runs in each page before anything of its own: when its map is painted, what moved, what blocked. */

/** How long after the map is painted a page is watched on, untouched, in milliseconds. */
export const watchedOn = 2000;
/** From this length on, a task is one that a reader may notice, in milliseconds. */
const longTask = 50;

export interface Load {
  /** Milliseconds from the start of the navigation. */
  readonly painted: number;
  /** Compressed bytes that had arrived, of as many requests, when the map was painted. */
  readonly bytes: number;
  readonly requests: number;
  /** The same bytes, when the watch ended. */
  readonly bytesInAll: number;
  /** Until the watch ended: sum of the layout shifts; of what each long task took beyond 50 ms. */
  readonly shift: number;
  readonly blocking: number;
  /** Shown in CSS pixels. */
  readonly size: readonly [width: number, height: number];
}

/**
 * One rule for all pages. Each frame asks whether the map is there: a picture decoded, a map drawn by its library (its page
 * says so), a whole SVG in the brief's shadow root. The map is painted when the next frame begins after the one in which it was.
 */
export function watch({ watchedOn, longTask }: { watchedOn: number; longTask: number }): void {
  const observe = (type: string): (() => PerformanceEntryList) => {
    const seen: PerformanceEntryList = [];
    const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
    observer.observe({ type, buffered: true });
    return () => [...seen, ...observer.takeRecords()];
  };
  const shifts = observe('layout-shift');
  const tasks = observe('longtask');
  const picture = (): Element | undefined => {
    const brief = document.querySelector('map-brief');
    if (!brief) return 'drawn' in window ? (document.querySelector('img, #map') ?? undefined) : undefined;
    const svg = brief.shadowRoot?.querySelector('.frame > svg');
    return svg && isWhole(svg) ? svg : undefined;
  };
  // While the HTML is still coming, an element is whole once anything follows it.
  const isWhole = (element: Element): boolean => {
    if (document.readyState !== 'loading') return true;
    for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode)
      if (node.nextSibling) return true;
    return false;
  };
  const frame = (): Promise<number> =>
    new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
  const fetched = (): PerformanceResourceTiming[] =>
    ['navigation', 'resource']
      .flatMap((type) => performance.getEntriesByType(type) as PerformanceResourceTiming[])
      .filter(({ name }) => name.startsWith('http'));
  const bytesOf = (all: readonly PerformanceResourceTiming[]): number =>
    all.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  const run = async (): Promise<Load> => {
    let found;
    do await frame();
    while (!(found = picture()));
    const painted = await frame();
    const { width, height } = found.getBoundingClientRect();
    performance.mark('painted');
    const before = fetched();
    await new Promise((resolve) => setTimeout(resolve, watchedOn));
    return {
      painted,
      bytes: bytesOf(before),
      requests: before.length,
      bytesInAll: bytesOf(fetched()),
      shift: shifts().reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
      blocking: tasks().reduce((sum, { duration }) => sum + Math.max(0, duration - longTask), 0),
      size: [Math.round(width), Math.round(height)],
    };
  };
  Object.assign(window, { watched: run() });
}

export const watching = { watchedOn, longTask };
