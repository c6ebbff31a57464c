/** Keeps the still in its frame: laid out for the frame's own size and font, and again when either changes. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { layout, type MeasureText } from '../layout/index.js';
import type { Scene } from '../scene/index.js';
import { stillTree, themes, type ThemeName } from '../still/index.js';
import { buildSvg, type Repaint } from './svg-dom.js';
import { textWidthIn } from './text-width.js';

/** What of the map's ground a page may repaint. */
const repaintable = ['land', 'sea', 'coast', 'border', 'water'] as const;

export class StillController implements ReactiveController {
  #frame: HTMLElement | undefined;
  #scene: Scene | undefined;
  #theme: ThemeName = 'light';
  #drawn = '';
  #drawnScene: Scene | undefined;
  #family = '';
  #measure: MeasureText | undefined;
  #waiting = 0;
  readonly #sizes = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => this.#soon());
  readonly #fontsChanged = (): void => {
    this.#measure = undefined;
    this.#drawn = '';
    this.#soon();
  };

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    /** Begins every id in the still; each brief of a page has its own. */
    private readonly prefix: string,
    /** Told after each drawing. */
    private readonly drawn: () => void,
  ) {
    host.addController(this);
  }

  /** Shows a scene in a frame, now. */
  show(frame: HTMLElement | undefined, scene: Scene | undefined, theme: ThemeName): void {
    if (frame !== this.#frame) {
      if (this.#frame) this.#sizes?.unobserve(this.#frame);
      if (frame) this.#sizes?.observe(frame);
      this.#frame = frame;
      this.#drawn = '';
    }
    this.#scene = scene;
    this.#theme = theme;
    this.#draw();
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.#fontsChanged);
    if (this.#frame) this.#sizes?.observe(this.#frame);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.#fontsChanged);
    this.#sizes?.disconnect();
    cancelAnimationFrame(this.#waiting);
    this.#waiting = 0;
  }

  /** Once a frame, however often the size changes. */
  #soon(): void {
    this.#waiting ||= requestAnimationFrame(() => {
      this.#waiting = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const [frame, scene] = [this.#frame, this.#scene];
    if (!frame?.isConnected || !scene) return;
    const [width, height] = [frame.clientWidth, frame.clientHeight];
    if (width === 0 || height === 0) return;
    const family = getComputedStyle(frame).fontFamily;
    const wanted = [width, height, this.#theme, family].join('|');
    if (wanted === this.#drawn && scene === this.#drawnScene) return;
    if (family !== this.#family || !this.#measure) {
      this.#family = family;
      this.#measure = textWidthIn(family);
    }
    const laid = layout(scene, { width, height }, this.#measure);
    const tree = stillTree(laid, { theme: this.#theme, idPrefix: this.prefix, font: family });
    frame.replaceChildren(buildSvg(tree, repaintFor(this.#theme)));
    this.#drawn = wanted;
    this.#drawnScene = scene;
    this.drawn();
  }
}

function repaintFor(name: ThemeName): Repaint {
  const theme = themes[name];
  return new Map(repaintable.map((part) => [theme[part], `var(--brief-${part}, ${theme[part]})`]));
}
