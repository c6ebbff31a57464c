/** What a live map offers: ground and camera; the scene above it is the still's own picture. */
import type { BasemapLayer } from '../basemap/index.js';
import type { BasemapSetting } from '../briefing/index.js';
import type { Camera } from '../layout/index.js';
import type { Theme } from '../still/index.js';

/** The basemap that the still has: `detail` where the brief looks, `beyond` the coarse rest of the world, cut out where there is detail. */
export interface EmbeddedGround {
  readonly kind: 'embedded';
  readonly detail: BasemapLayer;
  readonly beyond?: BasemapLayer | undefined;
  readonly theme: Theme;
}

/** Somebody else's map, asked of no host that `allows` refuses. */
export interface HostedGround {
  readonly kind: 'hosted';
  readonly setting: Exclude<BasemapSetting, { type: 'embedded' }>;
  readonly theme: Theme;
  readonly allows: (url: URL) => boolean;
}

export type LiveGround = EmbeddedGround | HostedGround;

/** Why there is no live map, or no longer the one asked for. */
export type LiveTrouble =
  /** The browser gives no WebGL 2. */
  | 'no-webgl'
  /** The page's policy asks for trusted types, which MapLibre does not use. */
  | 'trusted-types'
  /** The worker's script was refused or is missing. */
  | 'no-worker'
  /** The worker, the style, its tiles or the first frame did not answer in time: it may go better another time. */
  | 'timeout'
  /** The style could not be had or read. */
  | 'bad-ground'
  /** The page does not allow the host. */
  | 'host-not-allowed'
  | 'failed';

export class LiveError extends Error {
  override readonly name = 'LiveError';
  constructor(
    readonly trouble: LiveTrouble,
    message: string,
    /** The address that failed, if one did. */
    readonly url = '',
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Words on the map itself, in the reader's language. */
export interface LiveWords {
  /** "Use Ctrl + scroll to zoom the map" */
  readonly scrollToZoom: string;
  /** The same for keyboards with ⌘. */
  readonly scrollToZoomMac: string;
  /** "Use two fingers to move the map" */
  readonly twoFingers: string;
}

export interface LiveOptions {
  /** Empty, in the page, with a size: the map fills it. May be in a shadow root. */
  readonly container: HTMLElement;
  readonly camera: Camera;
  readonly ground: LiveGround;
  /** Where MapLibre's worker is. */
  readonly workerUrl: URL;
  readonly words: LiveWords;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Every frame in which the camera moves. */
  readonly moved: (camera: Camera) => void;
  /** The camera rests after it moved. */
  readonly rested: (camera: Camera) => void;
  /** Something went wrong after the first frame; the map goes on as well as it can. */
  readonly trouble: (error: LiveError) => void;
  /** The graphics context is gone (`false`), or back and drawn again (`true`). */
  readonly context: (there: boolean) => void;
  readonly signal?: AbortSignal;
}

/** A running map. Everything is by difference: none of these makes a new map. */
export interface LiveMap {
  /** Listens to pointers and touches; what is appended here lies above the map, and drags on it move the map. */
  readonly surface: HTMLElement;
  readonly camera: Camera;
  /** Credits of hosted ground, as plain text; empty for the embedded one. */
  readonly attribution: readonly string[];
  /** Moves to a camera, in an arc of half a second unless motion is unwanted or `jump` is set. */
  look(camera: Camera, options?: { readonly jump?: boolean }): void;
  /** By pixels; keys. */
  panBy(x: number, y: number): void;
  /** By levels, about the middle. */
  zoomBy(levels: number): void;
  /** Another theme, more detail, another basemap. Rejects with a `LiveError` and keeps the ground it had. */
  lay(ground: LiveGround): Promise<void>;
  /** Whether a wheel without Ctrl and a single finger are left to the page. */
  cooperate(on: boolean): void;
  /** Other ends of the zoom; a camera outside moves to the nearer one. */
  range(minZoom: number, maxZoom: number): void;
  resize(): void;
  /** Frees the context, listeners and, with the last map, the worker. */
  remove(): void;
}
