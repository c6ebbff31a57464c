/** The map of an element as a still: its picture in its frame, for the frame's size and the page's font. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Camera } from '../../layout/index.js';
import type { Scene } from '../../scene/index.js';
import { Stage, type Drawn } from './stage.js';
import type { MapWishes } from './wishes.js';

/** What makes more of a still than a picture; comes after it. */
export interface Life {
  /** Where the reader has moved to; undefined: where the brief looks. */
  readonly camera: Camera | undefined;
  /** The scene on the ground that is there now. */
  over(scene: Scene): Scene;
  /** Before other wishes are drawn. */
  turn(to: MapWishes | undefined, from: MapWishes | undefined): void;
  /** After they were. */
  turned(to: MapWishes | undefined, from: MapWishes | undefined): void;
  /** After each drawing. */
  drew(drawn: Drawn): void;
}

export class StillMap implements ReactiveController {
  readonly stage: Stage;
  #life: Life | undefined;
  #wishes: MapWishes | undefined;
  #waiting = 0;
  readonly #sizes = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => this.#soon());
  readonly #fontsChanged = (): void => {
    this.stage.forgetFonts();
    this.#soon();
  };

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    prefix: string,
    /** The picture was drawn anew. */
    private readonly drawn: () => void,
  ) {
    this.stage = new Stage(prefix);
    host.addController(this);
  }

  get wishes(): MapWishes | undefined {
    return this.#wishes;
  }

  /** From now on it can come alive. */
  quicken(life: Life): void {
    this.#life = life;
    life.turn(this.#wishes, undefined);
    life.turned(this.#wishes, undefined);
  }

  /** Shows a scene in a frame, now; by difference, live or not. */
  show(wishes: MapWishes | undefined): void {
    const before = this.#wishes;
    this.#life?.turn(wishes, before);
    if (wishes?.frame !== before?.frame) this.#watch(wishes?.frame);
    this.#wishes = wishes;
    this.draw();
    this.#life?.turned(wishes, before);
  }

  /** Draws, if anything is not as it was drawn last. */
  draw(): void {
    const wishes = this.#wishes;
    if (!wishes) return;
    const { frame, theme, served } = wishes;
    const scene = this.#life?.over(wishes.scene) ?? wishes.scene;
    const drawn = this.stage.draw({ frame, scene, theme, camera: this.#life?.camera, served });
    this.#life?.drew(drawn);
    if (drawn === 'drawn') this.drawn();
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.#fontsChanged);
    this.#watch(this.#wishes?.frame);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.#fontsChanged);
    this.#watch(undefined);
    cancelAnimationFrame(this.#waiting);
    this.#waiting = 0;
  }

  #watch(frame: HTMLElement | undefined): void {
    this.#sizes?.disconnect();
    if (frame) this.#sizes?.observe(frame);
  }

  /** Once a frame, however often the size changes. */
  #soon(): void {
    this.#waiting ||= requestAnimationFrame(() => {
      this.#waiting = 0;
      this.draw();
    });
  }
}
