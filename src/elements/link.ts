/** Ties an element to the store it shows: its own, that of the element named by `for`, or that of the element around it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BriefingSource } from './loading.js';
import { BriefStore, type StoreChange, type Wishes } from './store.js';

/** What the element says of itself. */
export interface Linked {
  for(): string | undefined;
  /** The briefing that the element itself was given. */
  source(): BriefingSource | undefined;
  /** Whether the briefing is not to be fetched yet. */
  waits(): boolean;
  /** The folder of the basemap's files. */
  base(): URL;
  wishes(): Wishes;
  changed(change: StoreChange): void;
  /** Called once for each `for` that has named nothing since the page was there. */
  lost(id: string): void;
}

/** How long after the page is there an element named by `for` may still come, in milliseconds. */
const patience = 1000;

/** Every brief element in the page. */
const present = new Map<Element, StoreLink>();
let announced = false;

/** Something came, went or has another name: all look again, once all is in its new place. */
export function announce(): void {
  if (announced) return;
  announced = true;
  queueMicrotask(() => {
    announced = false;
    for (const link of [...present.values()]) link.look();
  });
}

export class StoreLink implements ReactiveController {
  /** The store shown; undefined while the element named by `for` is not there. */
  store: BriefStore | undefined;
  #own: BriefStore | undefined;
  #source: BriefingSource | undefined;
  #base = '';
  #for: string | undefined;
  /** From the first update on, what was set before the upgrade is known. */
  #begun = false;
  #forget: (() => void) | undefined;
  /** Whether what `for` names was ever there, or its absence was told. */
  #settled = false;
  #clock: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly linked: Linked,
  ) {
    host.addController(this);
  }

  /** Whether the store shown is the element's own: then it loads, and tells the page how that went. */
  get owns(): boolean {
    return this.store !== undefined && this.store === this.#own;
  }

  /** Whether what `for` names may still come. */
  get waiting(): boolean {
    return this.store === undefined && !this.#settled;
  }

  hostConnected(): void {
    present.set(this.host, this);
    if (this.#begun) announce();
  }

  /** A node that is only being moved is connected again before the microtasks run. */
  hostDisconnected(): void {
    present.delete(this.host);
    announce();
    queueMicrotask(() => {
      if (!this.host.isConnected) this.#show(undefined);
    });
  }

  hostUpdate(): void {
    const named = this.linked.for() || undefined;
    const source = this.linked.source();
    const news = !this.#begun || named !== this.#for || (source === undefined) !== (this.#source === undefined);
    this.#begun = true;
    if (named !== this.#for) {
      this.#stopClock();
      this.#settled = false;
    }
    this.#for = named;
    this.look();
    if (news) announce();
  }

  /** Finds the store again, and gives an own one what the element was given. */
  look(): void {
    if (!this.#begun || !this.host.isConnected) return;
    const owner = ownerOf(this);
    if (owner === this) this.#feed();
    else this.#source = undefined;
    this.#show(owner && (owner.#own ??= new BriefStore()));
    if (this.store) {
      this.#stopClock();
      this.#settled = true;
    } else if (this.#for !== undefined) this.#wait(this.#for);
  }

  /** The link whose own store this one shows. */
  static ownerOf(link: StoreLink, asked: ReadonlySet<StoreLink> = new Set()): StoreLink | undefined {
    if (asked.has(link) || !link.#begun) return undefined;
    if (link.linked.source()) return link;
    const next = link.#for === undefined ? around(link.host) : named(link.host, link.#for);
    if (next) return StoreLink.ownerOf(next, new Set([...asked, link]));
    return link.#for === undefined ? link : undefined;
  }

  #feed(): void {
    if (this.linked.waits()) return;
    const own = (this.#own ??= new BriefStore());
    const source = this.linked.source();
    const base = this.linked.base();
    own.wish(this.linked.wishes());
    if (same(source, this.#source) && base.href === this.#base) return;
    this.#source = source;
    this.#base = base.href;
    own.load(source, base);
  }

  #show(store: BriefStore | undefined): void {
    if (store === this.store) return;
    this.#forget?.();
    if (this.owns) this.#own?.suspend();
    this.store = store;
    this.#forget = store?.subscribe((change) => this.linked.changed(change));
    if (this.owns) this.#own?.resume();
    if (!store) this.#stopClock();
    if (this.host.isConnected) this.linked.changed('state');
  }

  #wait(id: string): void {
    if (this.#settled || this.#clock !== undefined) return;
    if (document.readyState !== 'complete') {
      addEventListener('load', announce, { once: true });
      return;
    }
    this.#clock = setTimeout(() => {
      this.#settled = true;
      this.linked.changed('state');
      this.linked.lost(id);
    }, patience);
  }

  #stopClock(): void {
    clearTimeout(this.#clock);
    this.#clock = undefined;
  }
}

const { ownerOf } = StoreLink;

/** The brief element with an id: in the same root, then in those around it, then in the document. */
function named(element: Element, id: string): StoreLink | undefined {
  let root = element.getRootNode();
  while (root instanceof Document || root instanceof ShadowRoot) {
    const found = root.getElementById(id);
    const link = found && present.get(found);
    if (link) return link;
    if (root instanceof Document) return undefined;
    root = root.host.getRootNode();
  }
  return undefined;
}

/** The nearest brief element around an element, through shadow roots. */
function around(element: Element): StoreLink | undefined {
  let at: Node | null = above(element);
  while (at) {
    const link = at instanceof Element ? present.get(at) : undefined;
    if (link) return link;
    at = above(at);
  }
  return undefined;
}

function above(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

function same(one: BriefingSource | undefined, other: BriefingSource | undefined): boolean {
  if (one?.kind === 'src' && other?.kind === 'src') return one.src === other.src;
  if (one?.kind === 'given' && other?.kind === 'given') return one.briefing === other.briefing;
  return one === other;
}
