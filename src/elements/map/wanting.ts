/** Who wants a map alive, and when: a reader who reaches for it, or the map by itself, `visible` or `eager`. */
import { fetchAhead } from './ahead.js';
import { Attention } from './attention.js';
import type { LivePool, Tenant, Wish } from './pool.js';
import type { MapWishes } from './wishes.js';

export interface WantingTies {
  readonly tenant: Tenant;
  readonly pool: LivePool;
  /** What the element wishes for, once there is a picture in the page. */
  readonly wishes: () => MapWishes | undefined;
  /** Whether it is alive or about to be. */
  readonly coming: () => boolean;
  readonly goLive: (wish: Wish) => void;
  /** A reader reached for it. */
  readonly reached: () => void;
  /** A reader did something with it. */
  readonly used: () => void;
}

export class Wanting {
  /** Trying may help. */
  mayTry = true;
  /** `eager` has its one try for a briefing: after a failure only a reader tries again. */
  tried = false;
  readonly #attention: Attention;

  constructor(private readonly ties: WantingTies) {
    this.#attention = new Attention(
      { coming: () => this.#near(), reached: () => this.reached(), used: ties.used },
      () => this.#seen(),
    );
  }

  get inView(): boolean {
    return this.#attention.inView;
  }

  /** Whether it wants to be alive though nobody reaches for it. */
  get byItself(): boolean {
    const interactive = this.ties.wishes()?.interactive;
    return interactive === 'eager' || (interactive === 'visible' && this.inView);
  }

  /** Another briefing may have what the last one could not. */
  another(): void {
    this.mayTry = true;
    this.tried = false;
  }

  /** Another frame, or none. */
  pay(frame: HTMLElement | undefined): void {
    this.#attention.pay(frame);
  }

  /** After a change of what is wished for. */
  turned(to: MapWishes | undefined, from: MapWishes | undefined): void {
    if (to?.interactive !== from?.interactive) {
      this.ties.pool.forget(this.ties.tenant);
      if (to?.interactive === 'visible') this.#attention.lookAgain();
    }
    this.eagerly();
  }

  /** As soon as there is a picture. */
  eagerly(): void {
    if (!this.tried && this.ties.wishes()?.interactive === 'eager') this.#come();
  }

  /** By a reader. */
  reached(): void {
    if (this.ties.wishes()?.interactive === 'never') return;
    this.ties.reached();
    if (this.mayTry) this.ties.goLive('asked');
  }

  /** There is room for what waited. */
  comeAlive(): void {
    this.#come();
  }

  #come(): void {
    const { pool, tenant, goLive } = this.ties;
    if (this.mayTry && this.ties.wishes()) goLive('automatic');
    else pool.forget(tenant);
  }

  #near(): void {
    const wishes = this.ties.wishes();
    if (!wishes || wishes.interactive === 'never') return;
    if (this.mayTry && this.ties.pool.open && !this.ties.coming()) fetchAhead(wishes);
  }

  #seen(): void {
    const { pool, tenant } = this.ties;
    if (this.ties.wishes()?.interactive === 'visible') {
      if (this.inView) this.#come();
      else pool.forget(tenant);
    }
    pool.look();
  }
}
