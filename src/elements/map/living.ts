/** The life of a map: it comes when a reader reaches for it, and goes, and the still has the same view. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Camera } from '../../layout/index.js';
import type { LiveMap } from '../../live/index.js';
import type { Scene } from '../../scene/index.js';
import { fetchAhead } from './ahead.js';
import { Features } from './features.js';
import { Roaming } from './live-ground.js';
import { LiveSession, noteOf } from './live-session.js';
import { Notes } from './notes.js';
import { pagePool } from './page-pool.js';
import type { Place, Tenant, Wish } from './pool.js';
import type { Drawn } from './stage.js';
import type { Life, StillMap } from './still-map.js';
import { Wanting } from './wanting.js';
import { Whereabouts } from './whereabouts.js';
import type { MapHooks, MapNote, MapState, MapWishes } from './wishes.js';

/** A map that leaves the page for less than this is only being moved, in milliseconds. */
const grace = 150;
/** A map that comes sooner needs no word, in milliseconds. */
const slowAfter = 600;
/** Trying again cannot mend these. */
const lasting: readonly MapNote['trouble'][] = ['no-webgl', 'trusted-types', 'no-worker'];

export class Living implements Life, Tenant, ReactiveController {
  readonly notes: Notes;
  readonly features: Features;
  readonly #pool = pagePool();
  readonly #roaming = new Roaming();
  readonly #whereabouts = new Whereabouts(() => this.still.stage.home);
  readonly #wanting = new Wanting({
    tenant: this,
    pool: this.#pool,
    wishes: () => (this.host.isConnected && this.still.stage.home ? this.still.wishes : undefined),
    coming: () => this.#session !== undefined || this.#coming !== undefined,
    goLive: (wish) => void this.goLive(wish),
    reached: () => this.#reached(),
    used: () => this.#place?.used(),
  });
  #session: LiveSession | undefined;
  #place: Place | undefined;
  #coming: { readonly done: Promise<boolean>; readonly stop: AbortController } | undefined;
  #state: MapState = 'still';
  #there = false;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly still: StillMap,
    private readonly hooks: MapHooks,
  ) {
    this.notes = new Notes((message) => {
      if (message) hooks.troubled(message);
      host.requestUpdate();
    });
    this.features = new Features((item) => hooks.chosen(item));
    host.addController(this);
    still.quicken(this);
    // A reader was here before.
    if (still.wishes?.frame.matches(':focus-within')) this.#wanting.reached();
  }

  get state(): MapState {
    return this.#state;
  }

  /** Whether the map can be moved now: not while its graphics are gone. */
  get live(): boolean {
    return this.#session !== undefined && this.#there;
  }

  get map(): LiveMap | undefined {
    return this.#session?.map;
  }

  get camera(): Camera | undefined {
    return this.#whereabouts.camera(this.map);
  }

  get inView(): boolean {
    return this.#wanting.inView;
  }

  over(scene: Scene): Scene {
    return this.#session ? this.#session.over(scene) : this.#roaming.over(scene);
  }

  /** Makes the map live; whether it is. Without a picture there is nothing to bring to life. */
  goLive(wish: Wish = 'asked'): Promise<boolean> {
    if (this.#session) return Promise.resolve(true);
    if (this.#coming) return this.#coming.done;
    const { wishes, stage } = this.still;
    if (!wishes || wishes.interactive === 'never' || !stage.home) return Promise.resolve(false);
    this.#wanting.tried = true;
    const place = this.#pool.claim(this, wish);
    if (!place) return Promise.resolve(false);
    this.#place = place;
    this.#inOwnFrame();
    fetchAhead(wishes);
    const stop = new AbortController();
    const done = this.#start(wishes, this.camera ?? stage.home, place, stop.signal).then((alive) => {
      if (this.#coming?.stop === stop) this.#coming = undefined;
      if (!this.#coming) this.#set(this.#session ? 'live' : 'still');
      if (!alive) place.leave();
      return alive;
    });
    this.#coming = { done, stop };
    setTimeout(() => {
      if (this.#coming?.stop === stop) this.#set('coming');
    }, slowAfter);
    return done;
  }

  /** Back to the still, at the same view. */
  goStill(reason = ''): void {
    const [session, place] = [this.#session, this.#place];
    const given = session !== undefined || (this.#coming !== undefined && reason === 'pool');
    this.#coming?.stop.abort();
    this.#coming = undefined;
    if (session) {
      this.#whereabouts.keep(session.map);
      this.#session = undefined;
      this.still.draw();
      session.end();
    }
    this.#set('still');
    if (given) this.hooks.changed(false, reason);
    // What is only starting leaves its place when it has stopped.
    if (session) place?.leave();
  }

  takeBack(reason: 'pool' | 'hidden'): Promise<unknown> {
    const stopped = this.#coming?.done ?? Promise.resolve();
    this.goStill(reason);
    if (reason === 'pool' && this.#wanting.byItself) this.#pool.wait(this);
    return stopped;
  }

  comeAlive(): void {
    this.#wanting.comeAlive();
  }

  /** To where the brief looks. */
  reset(): void {
    this.#whereabouts.leave('fly');
    this.still.draw();
    this.#goHome();
  }

  /** The reader allows the host that the note names. */
  consent(): void {
    if (this.notes.consent()) this.#session?.lay();
  }

  turn(to: MapWishes | undefined, from: MapWishes | undefined): void {
    if (to?.scene.situation.briefing !== from?.scene.situation.briefing) this.#another();
    if (to?.frame === from?.frame) return;
    this.goStill();
    this.#wanting.pay(to?.frame);
  }

  turned(to: MapWishes | undefined, from: MapWishes | undefined): void {
    if (to?.interactive === 'never') this.goStill();
    this.#wanting.turned(to, from);
  }

  drew(drawn: Drawn): void {
    const session = this.#session;
    session?.lay();
    if (drawn === 'unseen') return;
    session?.fit();
    if (this.#whereabouts.jumps) this.#goHome();
    if (drawn === 'drawn') this.features.refresh(this.still.stage.svg);
    this.#wanting.eagerly();
  }

  hostConnected(): void {
    clearTimeout(this.#leaving);
    this.#wanting.tried &&= this.#session !== undefined || this.#coming !== undefined;
    this.#wanting.pay(this.still.wishes?.frame);
  }

  /** A node that is only being moved is connected again soon. */
  hostDisconnected(): void {
    this.#wanting.pay(undefined);
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => {
      if (this.host.isConnected) return;
      this.#pool.forget(this);
      this.goStill('removed');
    }, grace);
  }

  /** Another briefing begins at its own view. */
  #another(): void {
    this.#whereabouts.leave('jump');
    this.#wanting.another();
  }

  #reached(): void {
    this.#inOwnFrame();
    this.features.offer(this.still.stage.svg);
    this.#place?.used();
  }

  #goHome(): void {
    if (!this.#coming) this.#whereabouts.goHome(this.map);
  }

  #inOwnFrame(): void {
    this.still.stage.ownFrame();
    this.still.draw();
  }

  async #start(wishes: MapWishes, camera: Camera, place: Place, signal: AbortSignal): Promise<boolean> {
    try {
      await place.ready;
      signal.throwIfAborted();
      const session = await LiveSession.start(
        {
          stage: this.still.stage,
          roaming: this.#roaming,
          wishes: () => this.still.wishes ?? wishes,
          consents: this.notes.consents,
          draw: () => this.still.draw(),
          moved: () => {
            place.used();
            this.hooks.moved();
          },
          tell: (note, message) => this.notes.tell(note, message),
          context: (there) => this.#context(there),
        },
        camera,
        signal,
      );
      if (signal.aborted) {
        session.end();
        return false;
      }
      this.#coming = undefined;
      this.#session = session;
      this.notes.dismiss();
      session.takeOver();
      this.#goHome();
      this.features.offer(this.still.stage.svg);
      this.#context(true);
      return true;
    } catch (cause) {
      if (!signal.aborted) this.#failed(cause);
      return false;
    }
  }

  #context(there: boolean): void {
    this.#there = there;
    this.hooks.changed(there, there ? '' : 'context-lost');
  }

  #failed(cause: unknown): void {
    const note = noteOf(cause);
    this.#wanting.mayTry = !lasting.includes(note.trouble);
    this.notes.tell(note);
    this.hooks.changed(false, note.trouble);
  }

  #set(state: MapState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.host.requestUpdate();
  }
}
