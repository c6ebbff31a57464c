/** Four maps may be alive; a fifth takes the place of the one that a reader misses least. */
import { describe, expect, it } from 'vitest';
import { LivePool, type Place, type Tenant, type Wish } from '../../../src/elements/map/pool.js';

/** A map that comes alive at once, and gives its context back when the test says so. */
class FakeMap implements Tenant {
  inView = true;
  /** Comes alive by itself. */
  byItself = false;
  place: Place | undefined;
  readonly told: string[] = [];
  #gone: (() => void) | undefined;

  constructor(
    readonly pool: LivePool,
    readonly slow = false,
  ) {}

  get alive(): boolean {
    return this.place !== undefined;
  }

  claim(wish: Wish = 'asked'): boolean {
    this.place ??= this.pool.claim(this, wish);
    return this.alive;
  }

  takeBack(reason: 'pool' | 'hidden'): Promise<unknown> {
    this.told.push(reason);
    this.place = undefined;
    if (reason === 'pool' && this.byItself) this.pool.wait(this);
    return this.slow ? new Promise<void>((resolve) => (this.#gone = resolve)) : Promise.resolve();
  }

  comeAlive(): void {
    this.claim('automatic');
  }

  end(): void {
    this.place?.leave();
    this.place = undefined;
  }

  look(inView: boolean): void {
    this.inView = inView;
    this.pool.look();
  }

  /** The context that it gave back is gone. */
  released(): void {
    this.#gone?.();
  }
}

function crowd(count: number, most = 4): { pool: LivePool; maps: FakeMap[]; set: (most: number) => void } {
  let limit = most;
  const pool = new LivePool(() => limit);
  return { pool, maps: Array.from({ length: count }, () => new FakeMap(pool)), set: (to) => (limit = to) };
}

const living = (maps: readonly FakeMap[]): number[] => maps.flatMap(({ alive }, index) => (alive ? [index] : []));

function at(maps: readonly FakeMap[], index: number): FakeMap {
  const map = maps[index];
  if (!map) throw new Error('There is no such map.');
  return map;
}

describe('A reader who reaches for a fifth map', () => {
  it('has it, and the one used least recently is a still', () => {
    const { maps } = crowd(6);
    for (const map of maps.slice(0, 4)) map.claim();
    at(maps, 0).place?.used();
    at(maps, 4).claim();
    expect(living(maps)).toEqual([0, 2, 3, 4]);
    expect(at(maps, 1).told).toEqual(['pool']);
    at(maps, 5).claim();
    expect(living(maps)).toEqual([0, 3, 4, 5]);
  });

  it('loses none that is in view while one is out of view', () => {
    const { maps } = crowd(5);
    for (const map of maps.slice(0, 4)) map.claim();
    at(maps, 3).inView = false;
    at(maps, 4).claim();
    expect(living(maps)).toEqual([0, 1, 2, 4]);
  });

  it('gets back what was taken by reaching for it again', () => {
    const { maps } = crowd(5);
    for (const map of maps) map.claim();
    expect(living(maps)).toEqual([1, 2, 3, 4]);
    at(maps, 0).claim();
    expect(living(maps)).toEqual([0, 2, 3, 4]);
  });

  it('waits until the context that made room is gone, so that there is never one too many', async () => {
    const pool = new LivePool(() => 1);
    const [first, second, third] = [new FakeMap(pool, true), new FakeMap(pool, true), new FakeMap(pool)];
    const ready: string[] = [];
    first.claim();
    second.claim();
    void second.place?.ready.then(() => ready.push('second'));
    third.claim();
    void third.place?.ready.then(() => ready.push('third'));
    second.released();
    await new Promise((resolve) => setTimeout(resolve));
    expect(ready).toEqual([]);
    first.released();
    await new Promise((resolve) => setTimeout(resolve));
    expect(ready).toEqual(['second', 'third']);
    expect(living([first, second, third])).toEqual([2]);
  });

  it('has no more than the page allows: one, fewer than there were, or none', () => {
    const { maps, set, pool } = crowd(6, 3);
    for (const map of maps.slice(0, 3)) map.claim();
    set(1);
    at(maps, 3).claim();
    expect(living(maps)).toEqual([3]);
    set(0);
    expect(pool.open).toBe(false);
    expect(at(maps, 4).claim()).toBe(false);
    expect(living(maps)).toEqual([3]);
  });
});

describe('A map that comes alive by itself', () => {
  it('waits while all that are alive are in view, and comes when one goes out of view or ends', () => {
    const { maps } = crowd(6);
    for (const map of maps) map.claim('automatic');
    expect(living(maps)).toEqual([0, 1, 2, 3]);
    at(maps, 1).look(false);
    expect(living(maps)).toEqual([0, 2, 3, 4]);
    at(maps, 0).end();
    expect(living(maps)).toEqual([2, 3, 4, 5]);
  });

  it('takes nothing from others where nobody sees it', () => {
    const { maps } = crowd(5);
    for (const map of maps) {
      map.inView = false;
      map.claim('automatic');
    }
    expect(living(maps)).toEqual([0, 1, 2, 3]);
    at(maps, 4).look(true);
    expect(living(maps)).toEqual([1, 2, 3, 4]);
  });

  it('comes back when there is room, and those in view come first', () => {
    const { maps } = crowd(6, 2);
    for (const map of maps) map.byItself = true;
    for (const map of maps.slice(0, 2)) map.claim('automatic');
    at(maps, 2).claim();
    expect(living(maps)).toEqual([1, 2]);
    at(maps, 0).inView = false;
    at(maps, 3).claim('automatic');
    at(maps, 2).end();
    expect(living(maps)).toEqual([1, 3]);
    at(maps, 1).end();
    expect(living(maps)).toEqual([0, 3]);
  });

  it('does not fight: however often the page looks, the same ones are alive', () => {
    const { maps, pool } = crowd(9);
    for (const map of maps) {
      map.byItself = true;
      map.claim('automatic');
    }
    for (let time = 0; time < 5; time++) pool.look();
    expect(living(maps)).toEqual([0, 1, 2, 3]);
    expect(maps.flatMap(({ told }) => told)).toEqual([]);
  });

  it('comes no more once it is gone from the page', () => {
    const { maps, pool } = crowd(5);
    for (const map of maps) map.claim('automatic');
    pool.forget(at(maps, 4));
    at(maps, 0).end();
    expect(living(maps)).toEqual([1, 2, 3]);
  });
});

describe('A page that is out of sight', () => {
  it('has no live map; those in view live again when it is seen', () => {
    const { maps, pool } = crowd(4);
    for (const map of maps.slice(0, 3)) map.claim();
    pool.sleep();
    expect(living(maps)).toEqual([]);
    expect(maps.map(({ told }) => told)).toEqual([['hidden'], ['hidden'], ['hidden'], []]);
    at(maps, 1).inView = false;
    expect(at(maps, 3).claim('automatic')).toBe(false);
    pool.wake();
    expect(living(maps)).toEqual([0, 2, 3]);
  });

  it('brings back none that has left the page meanwhile', () => {
    const { maps, pool } = crowd(2);
    for (const map of maps) map.claim();
    pool.sleep();
    pool.forget(at(maps, 0));
    pool.wake();
    expect(living(maps)).toEqual([1]);
  });
});
