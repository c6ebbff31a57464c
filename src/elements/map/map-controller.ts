/** The map of an element: a still, alive when a reader reaches for it, and back again at the same view. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BasemapSetting } from '../../briefing/index.js';
import { boundsOf, maxZoom, projection, type Camera } from '../../layout/index.js';
import type { LiveError, LiveMap, LiveTrouble, LiveWords } from '../../live/index.js';
import type { Scene } from '../../scene/index.js';
import type { ThemeName } from '../../still/index.js';
import { Features } from './features.js';
import { paintedTheme, Roaming } from './live-ground.js';
import { onReach } from './reach.js';
import { Stage } from './stage.js';

/** What an element wants shown; all of it may change at any time. */
export interface MapWishes {
  readonly frame: HTMLElement;
  readonly scene: Scene;
  readonly theme: ThemeName;
  readonly words: LiveWords;
  /** When the map comes alive; `click` is any reach for it. */
  readonly interactive: 'never' | 'click' | 'visible' | 'eager';
  readonly basemap: BasemapSetting;
  readonly basemapBase: URL;
  readonly workerUrl: URL;
  /** Whether the page allows a host. */
  readonly allows: (url: URL) => boolean;
}

export type MapState = 'still' | 'coming' | 'live';

/** Something that a reader should know of the map: it stays a still, it has another ground, or a host needs their consent. */
export interface MapNote {
  readonly trouble: LiveTrouble | 'context-lost';
  readonly host: string;
}

export interface MapHooks {
  /** The picture was drawn anew. */
  readonly drawn: () => void;
  /** It moves, with all that is fixed to it. */
  readonly moved: () => void;
  /** It came alive or went back; `reason` says why it did not, or no longer. */
  readonly changed: (live: boolean, reason: string) => void;
  /** A feature was chosen by key. */
  readonly chosen: (item: string) => void;
}

/** A map that leaves the page for less than this is only being moved, in milliseconds. */
const grace = 150;
/** A hosted map may be looked at from nearer than the embedded coast bears. */
const hostedMaxZoom = 18;
/** Troubles that trying again cannot mend. */
const lasting: readonly LiveTrouble[] = ['no-webgl', 'trusted-types', 'no-worker'];

export class MapController implements ReactiveController {
  state: MapState = 'still';
  note: MapNote | undefined;
  readonly #stage: Stage;
  readonly #features: Features;
  readonly #roaming = new Roaming();
  readonly #consents = new Set<string>();
  #wishes: MapWishes | undefined;
  /** Where the reader has moved to. */
  #camera: Camera | undefined;
  #live: LiveMap | undefined;
  #container: HTMLElement | undefined;
  #coming: Promise<boolean> | undefined;
  #starting: AbortController | undefined;
  #roam: AbortController | undefined;
  #hosted = false;
  /** The ground laid last: scene, theme and detail. */
  #laid: readonly unknown[] = [];
  #mayTry = true;
  #frame: HTMLElement | undefined;
  #unreach: (() => void) | undefined;
  #waiting = 0;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  readonly #sizes = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => this.#soon());
  readonly #sight =
    typeof IntersectionObserver === 'undefined'
      ? undefined
      : new IntersectionObserver((entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting) && this.#wishes?.interactive === 'visible')
            this.#reached();
        });
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

  /** Shows a scene in a frame, now; by difference, live or not. */
  show(wishes: MapWishes | undefined): void {
    const before = this.#wishes;
    this.#wishes = wishes;
    if (wishes?.scene.situation.briefing !== before?.scene.situation.briefing) this.#camera = undefined;
    this.#attend(wishes?.frame);
    this.#draw();
    if (wishes?.interactive === 'never' && this.state !== 'still') this.goStill();
    if (wishes?.interactive === 'eager' && wishes.frame.isConnected) this.#reached();
  }

  get home(): Camera | undefined {
    return this.#stage.home;
  }

  /** Where the map looks. */
  get camera(): Camera | undefined {
    return this.#live?.camera ?? this.#camera ?? this.#stage.home;
  }

  get svg(): SVGElement | undefined {
    return this.#stage.svg;
  }

  get controls(): Stage['controls'] {
    return this.#stage.controls;
  }

  /** Makes the map live; whether it is. */
  goLive(): Promise<boolean> {
    if (this.#live) return Promise.resolve(true);
    this.#coming ??= this.#start().finally(() => (this.#coming = undefined));
    return this.#coming;
  }

  /** Back to the still, at the same view. */
  goStill(reason = ''): void {
    this.#starting?.abort();
    const live = this.#live;
    if (!live) return;
    const { camera } = live;
    this.#live = undefined;
    this.#roam?.abort();
    this.#camera = sameView(camera, this.#stage.home) ? undefined : camera;
    this.#hosted = false;
    this.#draw();
    const { svg } = this.#stage;
    if (svg && this.#frame) carry(svg, this.#frame);
    this.#frame?.classList.remove('live', 'hosted', 'no-context');
    live.remove();
    this.#container?.remove();
    this.#container = undefined;
    this.#set('still');
    this.hooks.changed(false, reason);
  }

  look(camera: Camera): void {
    if (this.#live) this.#live.look(camera);
    else {
      this.#camera = camera;
      this.#draw();
    }
  }

  /** To where the brief looks. */
  reset(): void {
    const { home } = this.#stage;
    if (!home) return;
    if (this.#live) this.#live.look(home);
    this.#camera = undefined;
    if (!this.#live) this.#draw();
  }

  zoomBy(levels: number): void {
    this.#live?.zoomBy(levels);
  }

  panBy(x: number, y: number): void {
    this.#live?.panBy(x, y);
  }

  /** A map that fills the screen takes every wheel and finger; one in a page leaves them to the page. */
  cooperate(on: boolean): void {
    this.#live?.cooperate(on);
  }

  /** The reader allows the host that the note names. */
  consent(): void {
    if (this.note?.trouble !== 'host-not-allowed') return;
    this.#consents.add(this.note.host);
    this.#tell(undefined);
    this.#layHosted();
  }

  dismiss(): void {
    this.#tell(undefined);
  }

  /** Keys on the map and its features; whether it took the key. */
  key(event: KeyboardEvent): boolean {
    return this.#features.key(event, (box) => this.#bringIn(box));
  }

  hostConnected(): void {
    clearTimeout(this.#leaving);
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
      if (this.host.isConnected) return;
      this.#starting?.abort();
      this.goStill('removed');
    }, grace);
  }

  #attend(frame: HTMLElement | undefined): void {
    if (frame === this.#frame) return;
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

  #unwatch(): void {
    this.#sizes?.disconnect();
    this.#sight?.disconnect();
    this.#unreach?.();
    this.#unreach = undefined;
  }

  #reached(): void {
    if (this.#wishes) this.#features.offer(this.#stage.svg);
    if (this.#mayTry && this.state === 'still') void this.goLive();
  }

  /** Once a frame, however often the size changes. */
  #soon(): void {
    this.#waiting ||= requestAnimationFrame(() => {
      this.#waiting = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const wishes = this.#wishes;
    if (!wishes) return;
    const { frame, theme } = wishes;
    const camera = this.#live ? this.#live.camera : this.#camera;
    const away = camera && !sameView(camera, this.#stage.home) ? camera : undefined;
    const drawn = this.#stage.draw({ frame, scene: this.#scene(wishes), theme, camera: away });
    if (this.#live) this.#layGround(wishes, this.#live);
    if (!drawn) return;
    this.#fitContainer();
    this.#features.refresh(this.#stage.svg);
    this.hooks.drawn();
  }

  /** On hosted ground, its own names and credits stand in for ours. */
  #scene(wishes: MapWishes): Scene {
    const scene = this.#roaming.over(wishes.scene);
    return this.#hosted && this.#live ? this.#roaming.hosted(scene, this.#live.attribution) : scene;
  }

  #layGround(wishes: MapWishes, live: LiveMap): void {
    const theme = paintedTheme(wishes.theme, wishes.frame);
    const ground = this.#roaming.ground(wishes.scene, theme);
    const laid = [JSON.stringify(theme), ground.detail, ground.beyond, this.#hosted];
    if (laid.every((part, index) => part === this.#laid[index])) return;
    const first = this.#laid.length === 0;
    this.#laid = laid;
    if (this.#hosted || first) return;
    live.lay(ground).catch((cause: unknown) => this.#troubled(cause));
  }

  async #start(): Promise<boolean> {
    const wishes = this.#wishes;
    const frame = this.#frame;
    if (!wishes || !frame || !this.#stage.laid) return false;
    const starting = new AbortController();
    this.#starting = starting;
    this.#set('coming');
    const container = document.createElement('div');
    container.className = 'live-ground';
    frame.prepend(container);
    this.#container = container;
    this.#fitContainer();
    try {
      const { startLive } = await import('../../live/index.js');
      starting.signal.throwIfAborted();
      const theme = paintedTheme(wishes.theme, frame);
      const ground = this.#roaming.ground(wishes.scene, theme);
      const live = await startLive({
        container,
        camera: this.#camera ?? this.#stage.laid.main.camera,
        ground,
        workerUrl: wishes.workerUrl,
        words: wishes.words,
        minZoom: Math.min(1, this.#stage.laid.main.camera.zoom),
        maxZoom: wishes.basemap.type === 'embedded' ? maxZoom : hostedMaxZoom,
        moved: (camera) => this.#moved(camera),
        rested: (camera) => this.#rested(camera),
        trouble: (error) => this.#troubled(error),
        context: (there) => this.#context(there),
        signal: starting.signal,
      });
      this.#live = live;
    } catch (cause) {
      container.remove();
      this.#container = undefined;
      this.#set('still');
      if (!starting.signal.aborted) this.#failed(cause);
      return false;
    } finally {
      if (this.#starting === starting) this.#starting = undefined;
    }
    this.#laid = [];
    this.#swap(frame);
    return true;
  }

  /** The same picture, with the map's ground under it: nothing else changes. */
  #swap(frame: HTMLElement): void {
    const live = this.#live;
    const { svg } = this.#stage;
    if (!live || !svg) return;
    carry(svg, live.surface);
    frame.classList.add('live');
    this.#features.offer(svg);
    this.#set('live');
    this.#draw();
    this.hooks.changed(true, '');
    this.#rested(live.camera);
    this.#layHosted();
  }

  #layHosted(): void {
    const [live, wishes] = [this.#live, this.#wishes];
    if (!live || !wishes || wishes.basemap.type === 'embedded') return;
    const allows = (url: URL): boolean => wishes.allows(url) || this.#consents.has(url.host);
    const theme = paintedTheme(wishes.theme, wishes.frame);
    live.lay({ kind: 'hosted', setting: wishes.basemap, theme, allows }).then(
      () => {
        if (this.#live !== live) return;
        this.#hosted = true;
        this.#frame?.classList.add('hosted');
        this.#draw();
      },
      (cause: unknown) => {
        if (this.#live === live) this.#troubled(cause);
      },
    );
  }

  #moved(camera: Camera): void {
    if (!this.#live) return;
    this.#frame?.classList.add('moving');
    if (!this.#stage.follow(camera)) {
      this.#draw();
      this.#stage.follow(camera);
    }
    this.hooks.moved();
  }

  #rested(camera: Camera): void {
    const wishes = this.#wishes;
    if (!this.#live || !wishes) return;
    this.#camera = camera;
    this.#frame?.classList.remove('moving');
    this.#draw();
    this.hooks.moved();
    this.#roam?.abort();
    if (this.#hosted || !this.#stage.laid) return;
    const roam = new AbortController();
    this.#roam = roam;
    const bounds = boundsOf(projection(camera, this.#stage.laid.main.box));
    this.#roaming.load(wishes.scene, bounds, wishes.basemapBase, roam.signal).then(
      (news) => {
        if (news && this.#live) this.#draw();
      },
      // What is there stays: a coarser ground, or a bare one.
      () => undefined,
    );
  }

  /** Without its context a map shows nothing: the still's own ground stands in until it is back. */
  #context(there: boolean): void {
    this.#frame?.classList.toggle('no-context', !there);
    this.#tell(there ? undefined : { trouble: 'context-lost', host: '' });
    this.hooks.changed(there, there ? '' : 'context-lost');
  }

  #failed(cause: unknown): void {
    this.#troubled(cause);
    const trouble = this.note?.trouble ?? 'failed';
    this.#mayTry = !lasting.some((one) => one === trouble);
    this.hooks.changed(false, trouble);
  }

  #troubled(cause: unknown): void {
    if (isLiveError(cause)) this.#tell({ trouble: cause.trouble, host: hostOf(cause.url) });
    else this.#tell({ trouble: 'failed', host: '' });
  }

  #tell(note: MapNote | undefined): void {
    this.note = note;
    this.host.requestUpdate();
  }

  #set(state: MapState): void {
    if (state === this.state) return;
    this.state = state;
    this.host.requestUpdate();
  }

  /** The live map lies under the main panel; on a phone the inset stands below it. */
  #fitContainer(): void {
    const box = this.#stage.laid?.main.box;
    const container = this.#container;
    if (!box || !container) return;
    const [width, height] = [`${String(box[2] - box[0])}px`, `${String(box[3] - box[1])}px`];
    if (container.style.width === width && container.style.height === height) return;
    container.style.width = width;
    container.style.height = height;
    this.#live?.resize();
  }

  /** Moves the map so that a feature outside of it comes into view. */
  #bringIn(box: DOMRect): void {
    const frame = this.#frame?.getBoundingClientRect();
    if (!frame || !this.#live) return;
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const inside = x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
    if (!inside) this.#live.panBy(x - (frame.left + frame.right) / 2, y - (frame.top + frame.bottom) / 2);
  }
}

/** Cameras so near that nobody sees a difference. */
function sameView(a: Camera, b: Camera | undefined): boolean {
  if (!b) return false;
  const pixels = 512 * 2 ** a.zoom;
  const lon = Math.abs(((a.centre[0] - b.centre[0] + 540) % 360) - 180);
  return (
    Math.abs(a.zoom - b.zoom) < 1e-4 &&
    (lon / 360) * pixels < 0.05 &&
    (Math.abs(a.centre[1] - b.centre[1]) / 360) * pixels < 0.05
  );
}

/** Moves a node, and what in it has the focus keeps it. */
function carry(node: SVGElement, to: HTMLElement): void {
  if (node.parentNode === to) return;
  const parent: HTMLElement & { moveBefore?: (node: Node, before: Node | null) => void } = to;
  if (parent.moveBefore && node.isConnected && to.isConnected) {
    parent.moveBefore(node, null);
    return;
  }
  const root = node.getRootNode();
  const focused = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  to.append(node);
  if (focused instanceof SVGElement && node.contains(focused)) focused.focus({ preventScroll: true });
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
