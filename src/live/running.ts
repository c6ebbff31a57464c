/** A map that runs: MapLibre's camera and context behind the contract of `LiveMap`. */
import { LngLat, type Map as MapLibre, type TransformConstrainFunction } from 'maplibre-gl';
import type { Camera } from '../layout/index.js';
import { drawn } from './drawn.js';
import { GroundLayer } from './ground.js';
import type { Patience } from './patience.js';
import type { LiveGround, LiveMap, LiveOptions } from './types.js';
import { LiveError } from './types.js';

/** Milliseconds that a movement takes. */
const arc = 500;
const step = 250;
/** The latitude at which Web Mercator's square world ends. */
const maxLatitude = 85.0511;

/** The still may show more than one world and the rim of it: so does the map, or the picture would jump. */
export function constrainedTo(minZoom: number, maxZoom: number): TransformConstrainFunction {
  return ({ lng, lat }, zoom) => ({
    center: new LngLat(lng, Math.max(-maxLatitude, Math.min(maxLatitude, lat))),
    zoom: Math.max(minZoom, Math.min(maxZoom, zoom)),
  });
}

export class RunningMap implements LiveMap {
  readonly surface: HTMLElement;
  private readonly ground: GroundLayer;
  /** The zoom that a movement under way ends at. */
  private aim: number | undefined;
  private back: Promise<void> = Promise.resolve();
  private removed = new AbortController();

  constructor(
    private readonly map: MapLibre,
    private readonly options: LiveOptions,
    patience: Patience,
  ) {
    this.surface = map.getCanvasContainer();
    this.ground = new GroundLayer(map, patience, options.trouble, () => this.back);
  }

  /** From now on the page hears of movements and of the context. */
  announce(): void {
    this.map.on('move', () => this.options.moved(this.camera));
    this.map.on('moveend', () => {
      this.aim = undefined;
      this.options.rested(this.camera);
    });
    this.map.on('webglcontextlost', () => this.lost());
  }

  get camera(): Camera {
    const { lng, lat } = this.map.getCenter();
    // The same way round as the camera that it began with: its neighbours are drawn unrolled.
    const home = this.options.camera.centre[0];
    return { centre: [lng - 360 * Math.round((lng - home) / 360), lat], zoom: this.map.getZoom() };
  }

  get attribution(): readonly string[] {
    return this.ground.credits;
  }

  look({ centre, zoom }: Camera, { jump = false } = {}): void {
    const center: [number, number] = [...centre];
    if (jump) this.map.jumpTo({ center, zoom });
    else this.map.flyTo({ center, zoom, duration: arc });
  }

  panBy(x: number, y: number): void {
    this.map.panBy([x, y], { duration: step });
  }

  zoomBy(levels: number): void {
    const { map } = this;
    const aim = Math.min(map.getMaxZoom(), Math.max(map.getMinZoom(), (this.aim ?? map.getZoom()) + levels));
    this.map.easeTo({ zoom: aim, duration: step });
    this.aim = this.map.isMoving() ? aim : undefined;
  }

  lay(ground: LiveGround): Promise<void> {
    return this.ground.lay(ground);
  }

  cooperate(on: boolean): void {
    if (on) this.map.cooperativeGestures.enable();
    else this.map.cooperativeGestures.disable();
  }

  range(minZoom: number, maxZoom: number): void {
    const { map } = this;
    map.setTransformConstrain(constrainedTo(minZoom, maxZoom));
    // Upwards first: MapLibre wants the ends in order at every step.
    map.setMaxZoom(Math.max(maxZoom, map.getMaxZoom()));
    map.setMinZoom(minZoom);
    map.setMaxZoom(maxZoom);
  }

  resize(): void {
    this.map.resize();
    // A canvas that changes its size is empty until it is drawn.
    this.map.redraw();
  }

  remove(): void {
    if (this.removed.signal.aborted) return;
    const gone = new LiveError('failed', 'The map was removed.');
    this.removed.abort(gone);
    this.ground.end(gone);
    this.map.remove();
  }

  private lost(): void {
    this.options.context(false);
    this.back = new Promise((resolve) => {
      this.map.once('webglcontextrestored', () => {
        drawn(this.map, this.removed.signal).then(() => {
          resolve();
          this.options.context(true);
        }, resolve);
      });
    });
  }
}
