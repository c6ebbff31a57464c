/** Brings a briefing and its basemap in: the only waiting, and all that can go wrong with it. */
import { fetchAhead, scoutBasemap } from '../basemap/ahead.js';
import type { Basemap } from '../basemap/index.js';
import type { Briefing, Problem } from '../briefing/index.js';
import { first, withCode, type FirstCode } from './code.js';
import { fetchBriefing } from './fetch-briefing.js';

/** Where a briefing comes from: an address, or the briefing itself as text or value. */
export type BriefingSource =
  { readonly kind: 'src'; readonly src: string } | { readonly kind: 'given'; readonly briefing: unknown };

export type LoadState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'read';
      readonly briefing: Briefing;
      readonly problems: readonly Problem[];
      readonly ground: Ground;
    };

/** The basemap under a briefing that has been read. */
export type Ground =
  | { readonly kind: 'loading' | 'slow' }
  /** `opening`: as much as the first picture shows; more is to come. */
  | { readonly kind: 'ready'; readonly basemap: Basemap; readonly opening: boolean }
  | { readonly kind: 'missing'; readonly problem: Problem; readonly address: string };

/** From here on, in milliseconds, the words are shown without waiting for the map. */
const slowAfter = 4000;

export class Loading {
  state: LoadState = { kind: 'idle' };
  #source: BriefingSource | undefined;
  #base: URL | undefined;
  #running: AbortController | undefined;
  /** Suspended while it was loading. */
  #cutShort = false;

  constructor(private readonly changed: () => void) {}

  /** Loads from a source; what was under way is given up. */
  load(source: BriefingSource | undefined, base: URL): void {
    this.#source = source;
    this.#base = base;
    this.#cutShort = false;
    this.#running?.abort();
    this.#running = undefined;
    if (!source) {
      this.#settle({ kind: 'idle' });
      return;
    }
    const running = new AbortController();
    this.#running = running;
    if (this.state.kind !== 'read') this.#settle({ kind: 'loading' });
    this.#run(source, base, running.signal).catch((cause: unknown) => {
      if (!running.signal.aborted) throw cause;
    });
  }

  /** Once more, from the same source. */
  retry(): void {
    if (!this.#source || !this.#base) return;
    this.#settle({ kind: 'loading' });
    this.load(this.#source, this.#base);
  }

  /** Gives up what is under way until `resume`. */
  suspend(): void {
    if (!this.#running) return;
    this.#cutShort = true;
    this.#running.abort();
    this.#running = undefined;
  }

  /** Takes up again what `suspend` cut short. */
  resume(): void {
    if (this.#cutShort && this.#base) this.load(this.#source, this.#base);
  }

  async #run(source: BriefingSource, base: URL, signal: AbortSignal): Promise<void> {
    const code = first.load().catch((): undefined => undefined);
    const fetched = source.kind === 'given' ? { text: source.briefing } : await fetchBriefing(source.src, signal);
    if (!('problem' in fetched) && !first.there) askAhead(fetched.text, base);
    const floors = await code;
    if (signal.aborted) return;
    if (!floors || 'problem' in fetched) {
      this.#settle({ kind: 'failed', problems: ['problem' in fetched ? fetched.problem : noCode] });
      return;
    }
    const { briefing, problems } = await withCode(() => floors.parseBriefing(fetched.text));
    if (signal.aborted) return;
    if (!briefing) {
      this.#settle({ kind: 'failed', problems });
      return;
    }
    const settle = (ground: Ground): void => {
      if (!signal.aborted) this.#settle({ kind: 'read', briefing, problems, ground });
    };
    if (this.state.kind !== 'read') settle({ kind: 'loading' });
    const slow = setTimeout(() => settle({ kind: 'slow' }), slowAfter);
    try {
      const needs = await withCode(() => floors.basemapNeeds(briefing));
      const opening = floors.openingNeeds(needs);
      const load = (wanted: typeof needs): Promise<Basemap> =>
        withCode(() => floors.loadBasemap(wanted, { base, signal }));
      const basemap = await load(opening);
      settle({ kind: 'ready', basemap, opening: opening !== needs });
      // Without the ground of its steps a brief still has all that it shows first.
      if (opening !== needs) settle({ kind: 'ready', basemap: await load(needs).catch(() => basemap), opening: false });
    } catch (cause) {
      settle({ kind: 'missing', ...basemapProblem(cause, floors) });
    } finally {
      clearTimeout(slow);
    }
  }

  #settle(state: LoadState): void {
    this.state = state;
    if (state.kind !== 'loading' && !(state.kind === 'read' && isComing(state.ground))) this.#running = undefined;
    this.changed();
  }
}

/** Whether the basemap, or more of it, may still arrive. */
function isComing(ground: Ground): boolean {
  return ground.kind === 'loading' || ground.kind === 'slow' || (ground.kind === 'ready' && ground.opening);
}

/** While the code that reads briefings is coming. */
function askAhead(briefing: unknown, base: URL): void {
  try {
    fetchAhead(scoutBasemap(typeof briefing === 'string' ? JSON.parse(briefing) : briefing), { base });
  } catch {
    // What cannot be read is told by the code that reads.
  }
}

function basemapProblem(
  cause: unknown,
  { BasemapError }: FirstCode,
): { readonly problem: Problem; readonly address: string } {
  const known = cause instanceof BasemapError;
  const problem: Problem = {
    path: 'basemap',
    code: known ? `basemap-${cause.code}` : 'basemap-failed',
    severity: 'warning',
    message: cause instanceof Error ? cause.message : 'The basemap could not be loaded.',
    mend: 'Serve the folder basemap/ beside the script, or say where it is: `configure({ basemapBase })`, or `basemap-base` on the tag.',
  };
  return { problem, address: known ? cause.url : '' };
}

/** Part of the library did not come. */
export const noCode: Problem = {
  path: '',
  code: 'script-not-loaded',
  severity: 'error',
  message: 'The brief could not be loaded: a part of the script is missing.',
  mend: 'Serve the folder chunks/ beside mapbrief.js, whole and of the same version.',
};
