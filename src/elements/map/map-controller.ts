/** The map of an element: a still, alive when a reader reaches for it, and back again at the same view. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Camera } from '../../layout/index.js';
import { Features } from './features.js';
import { Roaming } from './live-ground.js';
import { LiveSession, noteOf } from './live-session.js';
import { onReach } from './reach.js';
import { Stage } from './stage.js';
import type { MapHooks, MapNote, MapState, MapWishes } from './wishes.js';

/** A map that leaves the page for less than this is only being moved, in milliseconds. */
const grace = 150;
/** A map that comes sooner needs no word, in milliseconds. */
const slowAfter = 600;
/** Trying again cannot mend these. */
const lasting: readonly MapNote['trouble'][] = ['no-webgl', 'trusted-types', 'no-worker'];

export class MapController implements ReactiveController {
  note: MapNote | undefined;
  readonly #stage: Stage;
  readonly #features: Features;
  readonly #roaming = new Roaming();
  readonly #consents = new Set<string>();
  #wishes: MapWishes | undefined;
  /** Where the reader has moved to, while there is no live map. */
  #camera: Camera | undefined;
  #session: LiveSession | undefined;
  #coming: { readonly done: Promise<boolean>; readonly stop: AbortController } | undefined;
  #state: MapState = 'still';
  /** Where the brief looks is still to be gone to: at once, or in an arc. */
  #homeward: 'jump' | 'fly' | undefined;
  #mayTry = true;
  /** `eager` has had its one try for this briefing. */
  #tried = false;
  #there = false;
  #frame: HTMLElement | undefined;
  #unreach: (() => void) | undefined;
  #waiting = 0;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  readonly #sizes = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => this.#soon());
  readonly #sight =
    typeof IntersectionObserver === 'undefined' ? undefined : new IntersectionObserver((seen) => this.#seen(seen));
  readonly #fontsChanged = (): void => {
    this.#stage.forgetFonts();
    this.#soon();
  };

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    prefix: string,
    private readonly hooks: MapHooks,
  ) {
    this.#stage = new Stage(prefix);
    this.#features = new Features((item) => hooks.chosen(item));
    host.addController(this);
  }

  get state(): MapState {
    return this.#state;
  }

  get svg(): SVGElement | undefined {
    return this.#stage.svg;
  }

  get controls(): Stage['controls'] {
    return this.#stage.controls;
  }

  /** Whether the map can be moved now: not while its graphics are gone. */
  get live(): boolean {
    return this.#session !== undefined && this.#there;
  }

  /** Where the map looks. */
  get camera(): Camera | undefined {
    return this.#session?.camera ?? this.#camera ?? this.#stage.home;
  }

  /** Shows a scene in a frame, now; by difference, live or not. */
  show(wishes: MapWishes | undefined): void {
    const before = this.#wishes;
    if (wishes?.scene.situation.briefing !== before?.scene.situation.briefing) this.#another();
    if (wishes?.frame !== this.#frame) this.#attend(wishes?.frame);
    this.#wishes = wishes;
    this.#draw();
    if (!wishes) return;
    if (wishes.interactive === 'never') this.goStill();
    this.#eagerly();
    if (wishes.interactive === 'visible' && before?.interactive !== 'visible') this.#lookAgain(wishes.frame);
  }

  /** Makes the map live; whether it is. Without a picture there is nothing to bring to life. */
  goLive(): Promise<boolean> {
    if (this.#session) return Promise.resolve(true);
    if (this.#coming) return this.#coming.done;
    const wishes = this.#wishes;
    if (!wishes || wishes.interactive === 'never') return Promise.resolve(false);
    this.#inOwnFrame();
    const { camera } = this;
    if (!camera) return Promise.resolve(false);
    const stop = new AbortController();
    const done = this.#start(wishes, camera, stop.signal).finally(() => {
      if (this.#coming?.stop === stop) this.#coming = undefined;
      if (!this.#coming) this.#set(this.#session ? 'live' : 'still');
    });
    this.#coming = { done, stop };
    setTimeout(() => {
      if (this.#coming?.stop === stop) this.#set('coming');
    }, slowAfter);
    return done;
  }

  /** Back to the still, at the same view. */
  goStill(reason = ''): void {
    this.#coming?.stop.abort();
    this.#coming = undefined;
    const session = this.#session;
    if (!session) {
      this.#set('still');
      return;
    }
    this.#camera = this.#away(session.camera);
    this.#session = undefined;
    this.#draw();
    session.end();
    this.#set('still');
    this.hooks.changed(false, reason);
  }

  /** To where the brief looks. */
  reset(): void {
    this.#camera = undefined;
    this.#homeward = 'fly';
    this.#draw();
    this.#goHome();
  }

  zoomBy(levels: number): void {
    this.#session?.map?.zoomBy(levels);
  }

  panBy(x: number, y: number): void {
    this.#session?.map?.panBy(x, y);
  }

  /** A map that fills the screen takes every wheel and finger; one in a page leaves them to the page. */
  cooperate(on: boolean): void {
    this.#session?.map?.cooperate(on);
  }

  /** The reader allows the host that the note names. */
  consent(): void {
    if (this.note?.trouble !== 'host-not-allowed') return;
    this.#consents.add(this.note.host);
    this.dismiss();
    this.#session?.lay();
  }

  dismiss(): void {
    this.#tell(undefined);
  }

  /** Keys on what stands on the map; whether it took the key. */
  key(event: KeyboardEvent): boolean {
    return this.#features.key(event, (box) => this.#bringIn(box));
  }

  hostConnected(): void {
    clearTimeout(this.#leaving);
    this.#tried &&= this.#session !== undefined || this.#coming !== undefined;
    document.fonts.addEventListener('loadingdone', this.#fontsChanged);
    if (this.#frame) this.#watch(this.#frame);
  }

  /** A node that is only being moved is connected again soon. */
  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.#fontsChanged);
    this.#unwatch();
    cancelAnimationFrame(this.#waiting);
    this.#waiting = 0;
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => {
      if (!this.host.isConnected) this.goStill('removed');
    }, grace);
  }

  #attend(frame: HTMLElement | undefined): void {
    this.goStill();
    this.#unwatch();
    this.#frame = frame;
    if (frame) this.#watch(frame);
  }

  #watch(frame: HTMLElement): void {
    this.#unwatch();
    this.#sizes?.observe(frame);
    this.#sight?.observe(frame);
    this.#unreach = onReach(frame, () => {
      if (this.#wishes?.interactive !== 'never') this.#reached();
    });
  }

  /** An observer tells of changes, and first of what is. */
  #lookAgain(frame: HTMLElement): void {
    this.#sight?.unobserve(frame);
    this.#sight?.observe(frame);
  }

  #unwatch(): void {
    this.#sizes?.disconnect();
    this.#sight?.disconnect();
    this.#unreach?.();
    this.#unreach = undefined;
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    if (this.#wishes?.interactive === 'visible' && entries.some(({ isIntersecting }) => isIntersecting))
      this.#reached();
  }

  #reached(): void {
    this.#inOwnFrame();
    this.#features.offer(this.#stage.svg);
    if (this.#mayTry && !this.#session && !this.#coming) void this.goLive();
  }

  /** Once for each briefing, as soon as there is a picture: after a failure only a reader tries again. */
  #eagerly(): void {
    if (this.#wishes?.interactive !== 'eager' || this.#tried || !this.#stage.home || !this.host.isConnected) return;
    this.#tried = true;
    this.#reached();
  }

  /** Another briefing begins at its own view, and may have what the last one could not. */
  #another(): void {
    this.#camera = undefined;
    this.#homeward = 'jump';
    this.#mayTry = true;
    this.#tried = false;
  }

  #goHome(): void {
    const { home } = this.#stage;
    const map = this.#session?.map;
    if (!this.#homeward || !home || this.#coming) return;
    map?.look(home, { jump: this.#homeward === 'jump' });
    this.#homeward = undefined;
  }

  #inOwnFrame(): void {
    this.#stage.ownFrame();
    this.#draw();
  }

  /** Once a frame, however often the size changes. */
  #soon(): void {
    this.#waiting ||= requestAnimationFrame(() => {
      this.#waiting = 0;
      this.#draw();
      this.#eagerly();
    });
  }

  #draw(): void {
    const wishes = this.#wishes;
    if (!wishes) return;
    const session = this.#session;
    const { frame, theme, served } = wishes;
    const scene = session ? session.over(wishes.scene) : this.#roaming.over(wishes.scene);
    const camera = this.#away(session ? session.camera : this.#camera);
    const drawn = this.#stage.draw({ frame, scene, theme, camera, served });
    session?.lay();
    if (drawn === 'unseen') return;
    session?.fit();
    if (this.#homeward === 'jump') this.#goHome();
    if (drawn === 'same') return;
    this.#features.refresh(this.#stage.svg);
    this.hooks.drawn();
  }

  async #start(wishes: MapWishes, camera: Camera, signal: AbortSignal): Promise<boolean> {
    try {
      const session = await LiveSession.start(
        {
          stage: this.#stage,
          roaming: this.#roaming,
          wishes: () => this.#wishes ?? wishes,
          consents: this.#consents,
          draw: () => this.#draw(),
          moved: this.hooks.moved,
          tell: (note, message) => this.#tell(note, message),
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
      this.dismiss();
      session.takeOver();
      this.#goHome();
      this.#features.offer(this.#stage.svg);
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
    this.#mayTry = !lasting.includes(note.trouble);
    this.#tell(note);
    this.hooks.changed(false, note.trouble);
  }

  #set(state: MapState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.host.requestUpdate();
  }

  #tell(note: MapNote | undefined, message = ''): void {
    this.note = note;
    if (message) this.hooks.troubled(message);
    this.host.requestUpdate();
  }

  /** Moves the map so that a feature outside of it comes into view. */
  #bringIn(box: DOMRect): void {
    const frame = this.#frame?.getBoundingClientRect();
    if (!frame) return;
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const inside = x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
    if (!inside) this.panBy(x - (frame.left + frame.right) / 2, y - (frame.top + frame.bottom) / 2);
  }

  /** A camera, unless it is where the brief looks. */
  #away(camera: Camera | undefined): Camera | undefined {
    return camera && this.#stage.home && sameView(camera, this.#stage.home) ? undefined : camera;
  }
}

/** Cameras so near that nobody sees a difference. */
function sameView(a: Camera, b: Camera): boolean {
  const pixels = 512 * 2 ** a.zoom;
  const lon = Math.abs(((a.centre[0] - b.centre[0] + 540) % 360) - 180);
  return (
    Math.abs(a.zoom - b.zoom) < 1e-4 &&
    (lon / 360) * pixels < 0.05 &&
    (Math.abs(a.centre[1] - b.centre[1]) / 360) * pixels < 0.05
  );
}
