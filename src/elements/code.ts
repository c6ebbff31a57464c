/** The code that a brief needs besides its tags: for its first picture, and for all that comes after. */
import type * as First from './first.js';
import type * as Rest from './rest.js';

export type FirstCode = typeof First;
export type RestCode = typeof Rest;

/** Code that is fetched once a page, when the first element asks for it. */
class Later<T> {
  #there: T | undefined;
  #coming: Promise<T> | undefined;

  constructor(private readonly fetch: () => Promise<T>) {}

  /** Undefined until it has come. */
  get there(): T | undefined {
    return this.#there;
  }

  /** Fetches it; what failed is tried again. */
  load(): Promise<T> {
    this.#coming ??= this.fetch().then(
      (code) => (this.#there = code),
      (cause: unknown) => {
        this.#coming = undefined;
        throw cause;
      },
    );
    return this.#coming;
  }
}

/** Reads a briefing and paints it. */
export const first = new Later(() => import('./first.js'));
/** Words, legend, tables, cards, what a reader can do. */
export const rest = new Later(async () => (await Promise.all([import('./rest.js'), import('./cold.js')]))[0]);

/** What a function of the floors throws where the build has put the code that it needs elsewhere: `coming` settles when that is there. */
export function codeComing(cause: unknown): Promise<unknown> | undefined {
  return cause instanceof Error && 'coming' in cause && cause.coming instanceof Promise ? cause.coming : undefined;
}

/** Works, and once more when code that the work needs has come. */
export async function withCode<T>(work: () => T | Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (cause) {
      const coming = codeComing(cause);
      if (!coming) throw cause;
      await coming;
    }
  }
}
