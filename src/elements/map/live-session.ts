/** One life of a live map under the picture: from its first frame until it goes. */
import { boundsOf, maxZoom, projection, type Camera } from '../../layout/index.js';
import type { LiveError, LiveMap } from '../../live/index.js';
import type { Scene } from '../../scene/index.js';
import { callAhead } from './ahead.js';
import { carry } from './carry.js';
import { Laying, type LayingTies } from './laying.js';
import type { Stage } from './stage.js';
import type { MapNote } from './wishes.js';

/** Somebody else's map may be looked at from nearer than the embedded coast bears. */
const hostedMaxZoom = 18;

/** The first frames are the map's alone: only then is the rest of the world loaded, in milliseconds. */
const settled = 300;

export interface SessionTies extends LayingTies {
  readonly stage: Stage;
  readonly moved: () => void;
  readonly tell: (note: MapNote | undefined, message?: string) => void;
  /** The graphics context is gone, or back. */
  readonly context: (there: boolean) => void;
}

export class LiveSession {
  readonly #frame: HTMLElement;
  #roam = new AbortController();
  #live: LiveMap | undefined;
  readonly #laying: Laying;

  private constructor(
    private readonly ties: SessionTies,
    private readonly container: HTMLElement,
  ) {
    this.#frame = ties.wishes().frame;
    this.#laying = new Laying(ties, this.#frame, (cause) => this.#troubled(cause));
  }

  /** Resolves with the first frame under the picture; rejects as `startLive` does, and leaves nothing behind. */
  static async start(ties: SessionTies, camera: Camera, signal: AbortSignal): Promise<LiveSession> {
    const container = document.createElement('div');
    container.className = 'live-ground';
    const session = new LiveSession(ties, container);
    ties.wishes().frame.prepend(container);
    session.fit();
    try {
      await session.#start(camera, signal);
      return session;
    } catch (cause) {
      container.remove();
      throw cause;
    }
  }

  get camera(): Camera | undefined {
    return this.#live?.camera;
  }

  get map(): LiveMap | undefined {
    return this.#live;
  }

  /** The scene as it stands on this ground. */
  over(scene: Scene): Scene {
    return this.#laying.over(scene);
  }

  /** The picture moves above the map, and its own ground gives way to the map's: nothing else changes. */
  takeOver(): void {
    const { svg } = this.ties.stage;
    if (!this.#live || !svg) return;
    carry(svg, this.#live.surface);
    this.#frame.classList.add('live');
    this.fit();
    this.ties.draw();
    setTimeout(() => this.#load(), settled);
  }

  /** Lays what is wished for now, if that is not what lies there. */
  lay(): void {
    this.#laying.lay();
  }

  /** The live map lies under the main panel; on a phone the inset stands below it. */
  fit(): void {
    const box = this.ties.stage.laid?.main.box;
    if (!box) return;
    const home = this.ties.stage.home?.zoom ?? 1;
    this.#live?.range(...this.#zooms(home));
    const { style } = this.container;
    const [width, height] = [`${String(box[2] - box[0])}px`, `${String(box[3] - box[1])}px`];
    if (style.width === width && style.height === height) return;
    style.width = width;
    style.height = height;
    this.#live?.resize();
  }

  /** The picture, drawn at the last view, stands in the frame again. */
  end(): void {
    const { svg } = this.ties.stage;
    if (svg) carry(svg, this.#frame);
    this.#frame.classList.remove('live', 'hosted', 'moving', 'no-context');
    this.#roam.abort();
    this.#live?.remove();
    this.#live = undefined;
    this.#laying.on(undefined);
    this.container.remove();
  }

  async #start(camera: Camera, signal: AbortSignal): Promise<void> {
    const { addressOf, startLive } = await import('../../live/index.js');
    signal.throwIfAborted();
    const { words, workerUrl, basemap, allows } = this.ties.wishes();
    const address = addressOf(basemap);
    if (address !== undefined) callAhead(address, allows);
    const [minZoom, nearest] = this.#zooms(camera.zoom);
    this.#live = await startLive({
      container: this.container,
      camera,
      ground: this.#laying.first(),
      workerUrl,
      words: words(),
      minZoom,
      maxZoom: nearest,
      moved: (now) => this.#moved(now),
      rested: () => this.#rested(),
      trouble: (error) => this.#troubled(error),
      context: (there) => this.#context(there),
      signal,
    });
    this.#laying.on(this.#live);
  }

  /** From as far as shows the whole of it to as near as the ground bears. */
  #zooms(home: number): [least: number, most: number] {
    const { type } = this.ties.wishes().basemap;
    return [Math.min(1, home), Math.max(home, type === 'embedded' ? maxZoom : hostedMaxZoom)];
  }

  #moved(camera: Camera): void {
    if (!this.#live) return;
    const { stage, draw, moved } = this.ties;
    this.#frame.classList.add('moving');
    if (!stage.follow(camera)) {
      draw();
      stage.follow(camera);
    }
    moved();
  }

  #rested(): void {
    const { ties } = this;
    if (!this.#live) return;
    this.#frame.classList.remove('moving');
    ties.draw();
    ties.moved();
    this.#load();
  }

  /** What the view needs of the ground beyond what is there. */
  #load(): void {
    const { ties } = this;
    const box = ties.stage.laid?.main.box;
    if (this.#laying.hosted || !box || !this.#live) return;
    const { scene, basemapBase } = ties.wishes();
    const bounds = boundsOf(projection(this.#live.camera, box));
    this.#roam.abort();
    this.#roam = new AbortController();
    ties.roaming.load(scene, bounds, basemapBase, this.#roam.signal).then(
      (news) => {
        if (news && this.#live) ties.draw();
      },
      // What is there stays: a coarser ground, or a bare one.
      () => undefined,
    );
  }

  /** Without its context a map shows nothing: the picture's own ground stands in until it is back. */
  #context(there: boolean): void {
    this.#frame.classList.toggle('no-context', !there);
    this.ties.tell(there ? undefined : { trouble: 'context-lost', host: '' });
    this.ties.context(there);
  }

  #troubled(cause: unknown): void {
    if (!this.#live) return;
    const note = noteOf(cause);
    // Where a host is not allowed the reader is asked, as the page wished.
    const message =
      note.trouble === 'host-not-allowed' ? undefined : cause instanceof Error ? cause.message : String(cause);
    this.ties.tell(note, message);
  }
}

export function noteOf(cause: unknown): MapNote {
  return isLiveError(cause) ? { trouble: cause.trouble, host: hostOf(cause.url) } : { trouble: 'failed', host: '' };
}

/** By name: the class itself comes with the live chunk. */
function isLiveError(cause: unknown): cause is LiveError {
  return cause instanceof Error && cause.name === 'LiveError' && 'trouble' in cause;
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return '';
  }
}
