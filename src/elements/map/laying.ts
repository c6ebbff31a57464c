/** What lies under one live map: the embedded ground, or a hosted one over it, whatever is wished for now. */
import type { EmbeddedGround, HostedGround, LiveMap } from '../../live/index.js';
import type { Scene } from '../../scene/index.js';
import type { Theme } from '../../still/index.js';
import { paintedTheme, type Roaming } from './live-ground.js';
import type { MapWishes } from './wishes.js';

export interface LayingTies {
  readonly roaming: Roaming;
  readonly wishes: () => MapWishes;
  /** Hosts that the reader allowed. */
  readonly consents: ReadonlySet<string>;
  /** Draws, if anything is not as it was drawn last. */
  readonly draw: () => void;
}

export class Laying {
  /** On somebody else's map, or waiting for it. */
  #hosted: 'no' | 'coming' | 'yes' = 'no';
  /** The hosted ground asked for last: setting, theme and consents. */
  #asked = '';
  /** The embedded ground laid last. */
  #laid: readonly unknown[] = [];
  #live: LiveMap | undefined;

  constructor(
    private readonly ties: LayingTies,
    private readonly frame: HTMLElement,
    private readonly troubled: (cause: unknown) => void,
  ) {}

  get hosted(): boolean {
    return this.#hosted === 'yes';
  }

  /** What a map begins with. */
  first(): EmbeddedGround {
    return this.#next(paintedTheme(this.ties.wishes().theme, this.frame)).ground;
  }

  /** From now on there is a map to lay it on; or none any more. */
  on(live: LiveMap | undefined): void {
    this.#live = live;
  }

  /** The scene as it stands on this ground: on a hosted one, its own names and credits stand in for ours. */
  over(scene: Scene): Scene {
    const roamed = this.ties.roaming.over(scene);
    return this.hosted && this.#live ? this.ties.roaming.hosted(roamed, this.#live.attribution) : roamed;
  }

  /** Lays what is wished for now, if that is not what lies there: another theme, more detail, another basemap. */
  lay(): void {
    const { theme, basemap } = this.ties.wishes();
    const painted = paintedTheme(theme, this.frame);
    const asked = basemap.type === 'embedded' ? '' : JSON.stringify([basemap, painted, [...this.ties.consents]]);
    if (asked === '' && this.#hosted !== 'no') this.#leaveHosted();
    if (asked !== '' && basemap.type !== 'embedded' && asked !== this.#asked) this.#layHosted(basemap, painted);
    this.#asked = asked;
    if (this.#hosted === 'no') this.#layEmbedded(painted);
  }

  #layEmbedded(painted: Theme): void {
    const { ground, news } = this.#next(painted);
    if (news) this.#live?.lay(ground).catch((cause: unknown) => this.troubled(cause));
  }

  #next(painted: Theme): { readonly ground: EmbeddedGround; readonly news: boolean } {
    const ground = this.ties.roaming.ground(this.ties.wishes().scene, painted);
    const laid = [JSON.stringify(painted), ground.detail, ground.beyond];
    const news = laid.some((part, index) => part !== this.#laid[index]);
    this.#laid = laid;
    return { ground, news };
  }

  /** The embedded ground is there meanwhile, and stays if the hosted one cannot be had. */
  #layHosted(setting: HostedGround['setting'], theme: Theme): void {
    const live = this.#live;
    if (!live) return;
    const allows = (url: URL): boolean => this.ties.wishes().allows(url) || this.ties.consents.has(url.host);
    if (this.#hosted === 'no') this.#hosted = 'coming';
    live.lay({ kind: 'hosted', setting, theme, allows }).then(
      () => {
        if (this.#live !== live || this.#hosted === 'no') return;
        this.#hosted = 'yes';
        this.#laid = [];
        this.frame.classList.add('hosted');
        this.ties.draw();
      },
      (cause: unknown) => {
        if (this.#live !== live) return;
        if (this.#hosted === 'coming') this.#hosted = 'no';
        this.troubled(cause);
        this.ties.draw();
      },
    );
  }

  #leaveHosted(): void {
    this.#hosted = 'no';
    this.#laid = [];
    this.frame.classList.remove('hosted');
  }
}
