/** What stands on the map, by keyboard: one stop for Tab, arrows from one to the next, Enter to choose. */

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export class Features {
  #svg: SVGElement | undefined;
  #offered = false;
  #current = '';

  constructor(private readonly chosen: (item: string) => void) {}

  /** From now on they can be reached. */
  offer(svg: SVGElement | undefined): void {
    this.#offered = true;
    this.refresh(svg);
  }

  /** After each drawing. */
  refresh(svg: SVGElement | undefined): void {
    this.#svg = svg;
    if (!svg || !this.#offered) return;
    svg.setAttribute('role', 'group');
    const features = featuresIn(svg);
    const items = [...features.keys()];
    if (!items.includes(this.#current)) this.#current = items[0] ?? '';
    for (const group of svg.querySelectorAll('g[data-item]')) {
      const item = group.getAttribute('data-item') ?? '';
      if (features.get(item) === group) {
        group.removeAttribute('aria-hidden');
        group.setAttribute('role', 'button');
        group.setAttribute('aria-label', nameOf(group));
        group.setAttribute('tabindex', item === this.#current ? '0' : '-1');
      } else {
        for (const name of ['role', 'aria-label', 'tabindex']) group.removeAttribute(name);
        group.setAttribute('aria-hidden', 'true');
      }
    }
  }

  /** @param bringIn called with the box of what is to be focused */
  key(event: KeyboardEvent, bringIn: (box: DOMRect) => void): boolean {
    const [target] = event.composedPath();
    if (!this.#svg || !(target instanceof SVGElement) || target.getAttribute('role') !== 'button') return false;
    const item = target.getAttribute('data-item') ?? '';
    if (event.key === 'Enter' || event.key === ' ') {
      this.chosen(item);
      return true;
    }
    const features = featuresIn(this.#svg);
    const items = [...features.keys()];
    const at = items.indexOf(item);
    const step = steps[event.key];
    const next =
      event.key === 'Home'
        ? items[0]
        : event.key === 'End'
          ? items.at(-1)
          : step === undefined
            ? undefined
            : items[(at + step + items.length) % items.length];
    if (next === undefined) return false;
    const feature = features.get(next);
    if (!feature) return false;
    features.get(this.#current)?.setAttribute('tabindex', '-1');
    this.#current = next;
    feature.setAttribute('tabindex', '0');
    feature.focus({ preventScroll: true });
    bringIn(feature.getBoundingClientRect());
    return true;
  }
}

/** One group for each item that says what it is, in the order in which they are painted; of several the topmost. */
function featuresIn(svg: SVGElement): Map<string, SVGElement> {
  const features = new Map<string, SVGElement>();
  for (const group of svg.querySelectorAll<SVGElement>('.main > :is(.shapes, .pins) > g[data-item]:not(.label)')) {
    const item = group.getAttribute('data-item');
    if (item && group.querySelector(':scope > title')) features.set(item, group);
  }
  return features;
}

/** The number written on it comes first: who speaks to their browser says what they see. */
function nameOf(group: Element): string {
  const parts = [':scope > text', ':scope > title'].map((part) => group.querySelector(part)?.textContent ?? '');
  return parts.filter((part) => part !== '').join(', ');
}
