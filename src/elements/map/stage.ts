/** The picture in its frame: laid out for the frame's size and font, moved with the camera, laid out again when that rests. */
import {
  layout,
  projection,
  surroundings,
  typicalMetrics,
  type Camera,
  type Layout,
  type MeasureText,
} from '../../layout/index.js';
import type { Scene } from '../../scene/index.js';
import { stillTree, themes, type ThemeName } from '../../still/index.js';
import { buildSvg, patchSvg, pinOf, type Repaint } from '../svg-dom.js';
import { textWidthIn } from '../text-width.js';
import { placeControls, type ControlsPlace } from './controls-place.js';

/** What of the map's ground a page may repaint. */
export const repaintable = ['land', 'sea', 'coast', 'border', 'water'] as const;
/** Beyond these, a moving picture is laid out again before the camera rests. */
const stretch = { least: 0.5, most: 2.2 } as const;
/** How far round the frame a moving picture is drawn, as a share of the frame. */
const around = 0.5;
/** Cameras nearer than this, in pixels and in zoom levels, are the same. */
const same = { pixels: 0.05, zoom: 1e-4 } as const;

export interface Showing {
  readonly frame: HTMLElement;
  readonly scene: Scene;
  readonly theme: ThemeName;
  /** Where a reader has moved to; absent: where the brief looks. */
  readonly camera?: Camera | undefined;
  /** The size of the still that a server wrote into this frame: kept, scaled, until the map is reached for, so that no name moves. */
  readonly served?: Size | undefined;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** `unseen`: the frame has no size, or is not in the page. */
export type Drawn = 'drawn' | 'same' | 'unseen';

export class Stage {
  #svg: SVGElement | undefined;
  #laid: Layout | undefined;
  /** What `#laid` was made of. */
  #made = '';
  #describe: ((scene: Scene) => string) | undefined;
  #scene: Scene | undefined;
  #theme: ThemeName = 'light';
  #repaint: Repaint = new Map();
  #family = '';
  #measure: MeasureText | undefined;
  /** Where the brief looks in a frame of this size, and its inset. */
  #home:
    | { readonly made: string; readonly scene: Scene; readonly laid: Layout; readonly controls: ControlsPlace }
    | undefined;
  #wide = false;
  /** The width of the frame in which a server's still was taken over; another frame is laid out for itself. */
  #servedWidth: number | undefined;
  #ownFrame = false;

  /** @param prefix begins every id in the picture; each map of a page has its own */
  constructor(private readonly prefix: string) {}

  get svg(): SVGElement | undefined {
    return this.#svg;
  }

  get laid(): Layout | undefined {
    return this.#laid;
  }

  get home(): Camera | undefined {
    return this.#home?.laid.main.camera;
  }

  /** Where the live map's controls stand. */
  get controls(): ControlsPlace | undefined {
    return this.#home?.controls;
  }

  /** From now on the picture is laid out for its own frame and font. */
  ownFrame(): void {
    this.#ownFrame = true;
  }

  /** Text is measured anew. */
  forgetFonts(): void {
    this.#measure = undefined;
    this.#made = '';
    this.#home = undefined;
  }

  /** From now on the picture also says in words what it shows. */
  describeBy(describe: (scene: Scene) => string): void {
    this.#describe = describe;
    if (this.#laid) this.#paint(this.#laid);
  }

  /** Draws, if anything is not as it was drawn last. */
  draw({ frame, scene, theme, camera, served }: Showing): Drawn {
    const own = { width: frame.clientWidth, height: frame.clientHeight };
    if (!frame.isConnected || own.width === 0 || own.height === 0) return 'unseen';
    const kept = camera ? undefined : this.#servedIn(own, served);
    const { width, height } = kept ?? own;
    const family = kept ? '' : getComputedStyle(frame).fontFamily;
    const size = [width, height, family].join('|');
    const made = `${size}|${theme}|${camera ? [...camera.centre, camera.zoom].join() : ''}`;
    const attached = this.#svg?.isConnected === true && frame.contains(this.#svg);
    if (attached && !this.#wide && made === this.#made && scene.marks === this.#scene?.marks) {
      this.#scene = scene;
      return 'same';
    }
    if (family !== this.#family || !this.#measure) {
      this.#family = family;
      this.#measure = kept ? typicalMetrics : textWidthIn(family);
    }
    if (this.#home?.made !== size || this.#home.scene.marks !== scene.marks) {
      const laid = layout(scene, { width, height }, this.#measure);
      this.#home = { made: size, scene, laid, controls: placeControls(laid) };
    }
    const { laid: home, controls } = this.#home;
    const view = { width, height, inset: home.inset ?? 'none', keepClear: [controls.box] } as const;
    const laid = camera ? layout(scene, { ...view, camera }, this.#measure) : home;
    [this.#theme, this.#repaint] = [theme, repaintFor(theme)];
    this.#paint(laid);
    [this.#laid, this.#made, this.#scene, this.#wide] = [laid, made, scene, false];
    if (!attached && this.#svg) frame.append(this.#svg);
    this.#shift(1, 0, 0);
    return 'drawn';
  }

  /** Moves the picture as the camera moves; false where it must be drawn again for that. */
  follow(camera: Camera): boolean {
    const laid = this.#laid;
    if (!laid) return false;
    const { box, camera: was } = laid.main;
    const [width, height] = [box[2] - box[0], box[3] - box[1]];
    const scale = 2 ** (camera.zoom - was.zoom);
    const lon = camera.centre[0] + 360 * Math.round((was.centre[0] - camera.centre[0]) / 360);
    const now = projection({ centre: [lon, camera.centre[1]], zoom: camera.zoom }, box);
    const [x, y] = now.toPixel(was.centre);
    const [midX, midY] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    const still =
      Math.hypot(x - midX, y - midY) < same.pixels && Math.abs(camera.zoom - was.zoom) < same.zoom && !this.#wide;
    if (still) return true;
    if (scale < stretch.least || scale > stretch.most) return false;
    if (Math.abs(x - midX) > width * around || Math.abs(y - midY) > height * around) return false;
    if (!this.#wide) {
      this.#wide = true;
      const shapes = surroundings(laid, Math.max(width, height) * around);
      this.#paint({ ...laid, main: { ...laid.main, shapes } });
    }
    this.#shift(scale, x - midX * scale, y - midY * scale);
    return true;
  }

  #servedIn({ width }: Size, served: Size | undefined): Size | undefined {
    if (!served || this.#ownFrame) return undefined;
    this.#servedWidth ??= width;
    return width === this.#servedWidth ? served : undefined;
  }

  #paint(laid: Layout): void {
    const font = this.#family === '' ? {} : { font: this.#family };
    const tree = stillTree(laid, {
      theme: this.#theme,
      idPrefix: this.prefix,
      description: this.#describe?.(laid.scene) ?? '',
      ...font,
    });
    if (this.#svg) patchSvg(this.#svg, tree, this.#repaint);
    else this.#svg = buildSvg(tree, this.#repaint);
  }

  /** Ground and shapes grow with the map; symbols and names go along, and keep their size. */
  #shift(scale: number, x: number, y: number): void {
    const main = this.#svg?.querySelector(':scope > .main');
    if (!main) return;
    const moved = scale !== 1 || x !== 0 || y !== 0;
    const set = (element: Element, value: string): void => {
      if (moved) element.setAttribute('transform', value);
      else element.removeAttribute('transform');
    };
    for (const group of main.querySelectorAll(':scope > :is(.ground, .shapes)')) {
      set(group, `matrix(${String(scale)} 0 0 ${String(scale)} ${String(x)} ${String(y)})`);
    }
    for (const element of main.querySelectorAll(':scope > .pins > g')) {
      const [pinX, pinY] = pinOf(element) ?? [0, 0];
      set(element, `translate(${String(pinX * (scale - 1) + x)} ${String(pinY * (scale - 1) + y)})`);
    }
  }
}

function repaintFor(name: ThemeName): Repaint {
  const theme = themes[name];
  return new Map(repaintable.map((part) => [theme[part], `var(--brief-${part}, ${theme[part]})`]));
}
