/** What an element wants of its map, and what the map tells in return. */
import type { ReactiveControllerHost } from 'lit';
import type { BasemapSetting } from '../../briefing/index.js';
import type { LiveTrouble, LiveWords } from '../../live/index.js';
import type { Scene } from '../../scene/index.js';
import type { ThemeName } from '../../still/index.js';
import type { Size } from './stage.js';

/** When a map comes alive; `click` stands for any reach for it. */
export type Interactive = 'never' | 'click' | 'visible' | 'eager';

/** All of it may change at any time. */
export interface MapWishes {
  readonly frame: HTMLElement;
  readonly scene: Scene;
  /** The size of the still that a server wrote here, if one did. */
  readonly served?: Size | undefined;
  readonly theme: ThemeName;
  readonly words: () => LiveWords;
  readonly interactive: Interactive;
  readonly basemap: BasemapSetting;
  readonly basemapBase: URL;
  readonly workerUrl: URL;
  /** Whether the page allows a host. */
  readonly allows: (url: URL) => boolean;
}

/** `coming` once it takes long. */
export type MapState = 'still' | 'coming' | 'live';

/** Something that a reader should know: the map stays a still, has another ground, or a host needs their consent. */
export interface MapNote {
  readonly trouble: LiveTrouble | 'context-lost';
  /** The host that it is about, if one is. */
  readonly host: string;
}

export interface MapHooks {
  /** The picture moves, with all that is fixed to it. */
  readonly moved: () => void;
  /** It came alive or went back; `reason` says why it did not, or no longer. */
  readonly changed: (live: boolean, reason: string) => void;
  /** What a page's author should know: why a basemap could not be laid. */
  readonly troubled: (message: string) => void;
  /** A feature was chosen by key. */
  readonly chosen: (item: string) => void;
}

export type PanelHost = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

export interface PanelHooks extends Pick<MapHooks, 'changed' | 'troubled'> {
  /** The picture was drawn anew. */
  readonly drawn: () => void;
  /** Asks to select an item, or none; says whether it happened. */
  readonly select: (item: string | undefined) => boolean;
}
