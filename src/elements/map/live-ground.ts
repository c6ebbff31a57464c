/** The ground under a live map: the embedded one with detail wherever the reader goes, or one from a host that the page or the reader allows. */
import { beyond, loadAround, loadWorld, type Basemap, type BasemapLayer } from '../../basemap/index.js';
import type { EmbeddedGround } from '../../live/index.js';
import type { Scene } from '../../scene/index.js';
import { themes, type Theme, type ThemeName } from '../../still/index.js';
import { repaintable } from './stage.js';

type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Keeps the detail that the reader's moves have loaded. */
export class Roaming {
  #from: Basemap | undefined;
  #detail: BasemapLayer | undefined;
  #world: BasemapLayer | undefined;
  #rest: { readonly detail: BasemapLayer; readonly beyond: BasemapLayer } | undefined;
  #above: { readonly from: Scene; readonly key: string; readonly scene: Scene } | undefined;
  readonly #scenes = new WeakMap<Scene, { readonly detail: BasemapLayer; readonly scene: Scene }>();

  /** The scene on the ground that is there now; the same scene as long as that is the same. */
  over(scene: Scene): Scene {
    this.#follow(scene.basemap);
    const detail = this.#detail;
    if (!detail || detail === scene.basemap.detail) return scene;
    const known = this.#scenes.get(scene);
    if (known?.detail === detail) return known.scene;
    const roamed = { ...scene, basemap: { ...scene.basemap, detail } };
    this.#scenes.set(scene, { detail, scene: roamed });
    return roamed;
  }

  /** Above somebody else's map: its names and credits, not ours. */
  hosted(scene: Scene, credits: readonly string[]): Scene {
    const { basemap } = scene;
    const key = credits.join('|');
    if (this.#above?.from !== scene || this.#above.key !== key) {
      const detail = { ...basemap.detail, places: [], countries: [] };
      const attribution = [...new Set([...credits, ...basemap.attribution])];
      this.#above = { from: scene, key, scene: { ...scene, basemap: { ...basemap, detail, attribution } } };
    }
    return this.#above.scene;
  }

  ground(scene: Scene, theme: Theme): EmbeddedGround {
    const { detail } = this.over(scene).basemap;
    if (this.#world && this.#rest?.detail !== detail) this.#rest = { detail, beyond: beyond(this.#world, detail) };
    return { kind: 'embedded', detail, beyond: this.#rest?.beyond, theme };
  }

  /** Loads what is missing for a view; whether anything came. */
  async load(scene: Scene, bounds: Bounds, base: URL, signal: AbortSignal): Promise<boolean> {
    this.#follow(scene.basemap);
    const { basemap } = this.over(scene);
    const [detail, world] = await Promise.all([
      loadAround([...bounds], basemap, { base, signal }),
      this.#world ?? loadWorld(basemap.frame, { base, signal }),
    ]);
    if (signal.aborted || this.#from !== scene.basemap) return false;
    const news = detail !== basemap.detail || !this.#world;
    this.#detail = detail;
    this.#world = world;
    return news;
  }

  /** Another briefing brings its own ground. */
  #follow(basemap: Basemap): void {
    if (this.#from === basemap) return;
    this.#from = basemap;
    this.#detail = this.#world = this.#rest = undefined;
  }
}

/** The theme as the page has repainted it, in colours that a map can read. */
export function paintedTheme(name: ThemeName, frame: HTMLElement): Theme {
  const style = getComputedStyle(frame);
  const own = repaintable.flatMap((part) => {
    const wish = style.getPropertyValue(`--brief-${part}`).trim();
    const color = wish === '' ? undefined : plainColor(wish);
    return color === undefined ? [] : [[part, color] as const];
  });
  return { ...themes[name], ...Object.fromEntries(own) };
}

let pen: CanvasRenderingContext2D | null | undefined;

/** `#rrggbb` or `rgba(…)` for any colour that CSS knows; undefined for what is none. */
function plainColor(color: string): string | undefined {
  if (!CSS.supports('color', color)) return undefined;
  // Read often, it stays off the graphics card, which the map is about to need.
  pen ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pen) return undefined;
  pen.fillStyle = color;
  return pen.fillStyle;
}
