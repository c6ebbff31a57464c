/** What a reader handles a live map with: its controls, and notes on what keeps it from coming. */
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { Messages } from '../../language/index.js';
import type { ControlsPlace } from './controls-place.js';
import type { MapNote, MapState } from './wishes.js';

export interface ControlsParts {
  readonly words: Messages;
  readonly state: MapState;
  readonly full: boolean;
  readonly place: ControlsPlace | undefined;
  readonly act: MapActs;
}

export interface MapActs {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly reset: () => void;
  readonly fullScreen: () => void;
  readonly consent: () => void;
  readonly dismiss: () => void;
}

const icons = {
  zoomIn: 'M8 3v10M3 8h10',
  zoomOut: 'M3 8h10',
  reset: 'M2.5 8L8 3l5.5 5M4.5 7v6h7V7',
  fullScreen: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  leaveFullScreen: 'M6 2.5V6H2.5M13.5 6H10V2.5M10 13.5V10h3.5M2.5 10H6v3.5',
} as const;

/** Whoever fills the screen with a map can leave it, live or not. */
export function controls({ words: { live }, state, full, place, act }: ControlsParts): TemplateResult {
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

export function noteView({ trouble, host }: MapNote, { live, page }: Messages, act: MapActs): TemplateResult {
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
