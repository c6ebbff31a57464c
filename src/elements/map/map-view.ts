/** The map's box: the picture, and once it is reached for its controls, its notes and a card. */
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { ref } from 'lit/directives/ref.js';
import type { Messages } from '../../language/index.js';
import { card } from '../views/card.js';
import type { Page } from '../views/page.js';
import type { ControlsPlace } from './controls-place.js';
import type { MapNote, MapState } from './wishes.js';

export interface MapViewParts {
  readonly page: Page;
  readonly state: MapState;
  readonly note: MapNote | undefined;
  readonly full: boolean;
  /** The item whose card is open. */
  readonly open: string | undefined;
  readonly controls: ControlsPlace | undefined;
  readonly frame: (element: Element | undefined) => void;
  readonly act: MapActs;
}

export interface MapActs {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly reset: () => void;
  readonly fullScreen: () => void;
  readonly consent: () => void;
  readonly dismiss: () => void;
  readonly close: () => void;
  readonly key: (event: KeyboardEvent) => void;
}

export function mapView(parts: MapViewParts): TemplateResult {
  const { page, state, note, open, frame, act } = parts;
  const { words, prefix, scene } = page;
  const [live, coming] = [state === 'live', state === 'coming'];
  return html`<div class="box" part="map">
    <div class=${classMap({ 'frame-space': true, full: parts.full })} @keydown=${act.key}>
      <div
        class="frame"
        role="group"
        tabindex="0"
        aria-label=${words.page.mapLabel(scene.title)}
        aria-describedby=${live ? `${prefix}-keys` : nothing}
        ${ref(frame)}
      ></div>
      ${live ? html`<p class="hidden" id="${prefix}-keys">${words.live.keys}</p>` : nothing}
      ${live || parts.full ? controls(parts) : nothing}
      <div class="hidden">
        <p role="status">${coming ? words.live.coming : note ? words.live.trouble[note.trouble] : ''}</p>
      </div>
      ${coming ? html`<p class="map-note coming">${words.live.coming}</p>` : note ? noteOf(note, words, act) : nothing}
      ${open === undefined ? nothing : card(page, open, act.close)}
    </div>
  </div>`;
}

const icons = {
  zoomIn: 'M8 3v10M3 8h10',
  zoomOut: 'M3 8h10',
  reset: 'M2.5 8L8 3l5.5 5M4.5 7v6h7V7',
  fullScreen: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  leaveFullScreen: 'M6 2.5V6H2.5M13.5 6H10V2.5M10 13.5V10h3.5M2.5 10H6v3.5',
} as const;

/** Whoever fills the screen with a map can leave it, live or not. */
function controls({ page, state, full, controls: place, act }: MapViewParts): TemplateResult {
  const { live } = page.words;
  const button = (icon: keyof typeof icons, run: () => void) =>
    html`<button type="button" aria-label=${live[icon]} title=${live[icon]} @click=${run}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d=${icons[icon]}
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    </button>`;
  return html`<div
    class=${classMap({ controls: true, 'on-left': place?.side === 'left', row: place?.row === true })}
    role="group"
    aria-label=${live.controls}
    part="controls"
  >
    ${
      state === 'live'
        ? html`<div>${button('zoomIn', act.zoomIn)}${button('zoomOut', act.zoomOut)}</div>
            <div>${button('reset', act.reset)}</div>`
        : nothing
    }
    <div>${button(full ? 'leaveFullScreen' : 'fullScreen', act.fullScreen)}</div>
  </div>`;
}

function noteOf({ trouble, host }: MapNote, { live, page }: Messages, act: MapActs): TemplateResult {
  const mayAsk = trouble === 'host-not-allowed' && host !== '';
  return html`<p class="map-note">
    <span>${live.trouble[trouble]}</span>
    ${mayAsk ? html`<button type="button" class="consent" @click=${act.consent}>${live.allow(host)}</button>` : nothing}
    <button type="button" class="dismiss" aria-label=${page.close} @click=${act.dismiss}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="currentColor" stroke-width="1.6" />
      </svg>
    </button>
  </p>`;
}
