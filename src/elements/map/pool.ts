/** Which maps may be alive at once: where there are too many, the one that was used least recently goes back to its still. */

/** Who wants a map alive: a reader or the page's script; or the map by itself, `visible` or `eager`, which takes none that is in view. */
export type Wish = 'asked' | 'automatic';

export interface Tenant {
  /** Whether a reader sees it. */
  readonly inView: boolean;
  /** Gives back the place that it has, and its context; resolves when that is gone. */
  takeBack(reason: 'pool' | 'hidden'): Promise<unknown>;
  /** There is room for what waited. */
  comeAlive(): void;
}

/** A place in the pool, of a map that is alive or about to be. */
export interface Place {
  /** Resolves once the contexts of those who made room are gone. */
  readonly ready: Promise<unknown>;
  used(): void;
  leave(): void;
}

interface Taken extends Place {
  readonly tenant: Tenant;
}

export class LivePool {
  /** The least recently used first. */
  readonly #taken = new Set<Taken>();
  /** Contexts that are on their way out. */
  readonly #leaving = new Set<Promise<unknown>>();
  readonly #waiting = new Set<Tenant>();
  /** Alive when the page was hidden; undefined while the page is seen. */
  #asleep: readonly Tenant[] | undefined;

  /** @param most how many may be alive at once */
  constructor(private readonly most: () => number) {}

  /** Whether any map may ever be alive. */
  get open(): boolean {
    return this.most() > 0;
  }

  /** A place for a map, others making room for it; undefined where there is none: what came by itself is told when there is. */
  claim(tenant: Tenant, wish: Wish): Place | undefined {
    this.#waiting.delete(tenant);
    const tooMany = Math.max(0, this.#taken.size + 1 - this.most());
    const leaving = this.#takeable(tenant, wish).slice(0, tooMany);
    if (leaving.length < tooMany || (this.#asleep && wish === 'automatic')) {
      if (wish === 'automatic') this.wait(tenant);
      return undefined;
    }
    for (const place of leaving) this.#takeBack(place, 'pool');
    const place: Taken = {
      tenant,
      ready: Promise.all(this.#leaving),
      used: () => {
        if (this.#taken.delete(place)) this.#taken.add(place);
      },
      leave: () => {
        if (this.#taken.delete(place)) this.look();
      },
    };
    this.#taken.add(place);
    return place;
  }

  /** It is told when there is room. */
  wait(tenant: Tenant): void {
    this.#waiting.add(tenant);
  }

  /** It wants no life any more. */
  forget(tenant: Tenant): void {
    this.#waiting.delete(tenant);
    this.#asleep = this.#asleep?.filter((one) => one !== tenant);
  }

  /** After something came into view or left it, or a place became free: those who wait and are in view come first. */
  look(): void {
    if (this.#asleep) return;
    const waiting = [...this.#waiting];
    for (const tenant of [...waiting.filter(isSeen), ...waiting.filter((one) => !isSeen(one))]) {
      if (this.#taken.size < this.most() || this.#takeable(tenant, 'automatic').length > 0) tenant.comeAlive();
    }
  }

  /** The page is out of sight: no map needs its context. */
  sleep(): void {
    if (this.#asleep) return;
    const places = [...this.#taken];
    this.#asleep = places.map(({ tenant }) => tenant);
    for (const place of places) this.#takeBack(place, 'hidden');
  }

  /** The page is seen again: so are those of its maps that were alive and are in view. */
  wake(): void {
    const asleep = this.#asleep;
    if (!asleep) return;
    this.#asleep = undefined;
    for (const tenant of asleep.filter(isSeen)) tenant.comeAlive();
    this.look();
  }

  #takeBack(place: Taken, reason: 'pool' | 'hidden'): void {
    this.#taken.delete(place);
    const gone: Promise<unknown> = place.tenant.takeBack(reason).finally(() => this.#leaving.delete(gone));
    this.#leaving.add(gone);
  }

  /** Those that may be taken for a map, the first first: what nobody sees before what is in view. */
  #takeable(tenant: Tenant, wish: Wish): Taken[] {
    const places = [...this.#taken];
    const unseen = places.filter((place) => !isSeen(place.tenant));
    if (wish === 'asked') return [...unseen, ...places.filter((place) => isSeen(place.tenant))];
    return isSeen(tenant) ? unseen : [];
  }
}

function isSeen({ inView }: Tenant): boolean {
  return inView;
}
