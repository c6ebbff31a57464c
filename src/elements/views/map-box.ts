/** The map's room: its frame, and over it the controls, the note and the card that it has when it is reached for. */
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { ref } from 'lit/directives/ref.js';
import type { MapNote, MapState } from '../map/map-controller.js';
import { card } from './card.js';
import type { Page } from './page.js';

export interface MapBox {
  readonly page: Page;
  readonly state: MapState;
  readonly note: MapNote | undefined;
  /** Whether it fills the screen. */
  readonly full: boolean;
  /** The item whose card is open. */
  readonly open: string | undefined;
  /** The inset has the corner of the controls. */
  readonly insetOnRight: boolean;
  /** Given the element that the picture is drawn in. */
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

export function mapBox(box: MapBox): TemplateResult {
  const { page, state, full, open, frame, act } = box;
  const { words, prefix } = page;
  const live = state === 'live';
  return html`<div class="box" part="map">
    <div class=${classMap({ 'frame-space': true, full })} @keydown=${act.key}>
      <div
        class="frame"
        tabindex=${live ? '0' : nothing}
        role=${live ? 'group' : nothing}
        aria-label=${live ? words.page.map : nothing}
        aria-describedby=${live ? `${prefix}-keys` : nothing}
        ${ref(frame)}
      ></div>
      ${live ? html`<p class="hidden" id="${prefix}-keys">${words.live.keys}</p>` : nothing}
      ${live || full ? controls(box) : nothing} ${note(box)}
      ${open === undefined ? nothing : card(page, open, act.close)}
    </div>
  </div>`;
}

function controls({ page: { words }, full, insetOnRight, act }: MapBox): TemplateResult {
  const { live } = words;
  return html`<div
    class=${classMap({ controls: true, 'on-left': insetOnRight })}
    part="controls"
    role="group"
    aria-label=${live.controls}
  >
    <div>${button(live.zoomIn, 'M6 1v10M1 6h10', act.zoomIn)}${button(live.zoomOut, 'M1 6h10', act.zoomOut)}</div>
    <div>
      ${button(live.reset, 'M1 6l5-5 5 5M2.5 5v6h7V5', act.reset)}${
        full
          ? button(live.leaveFullScreen, 'M4 1v3H1M8 1v3h3M4 11V8H1M8 11V8h3', act.fullScreen)
          : button(live.fullScreen, 'M1 4V1h3M8 1h3v3M1 8v3h3M8 11h3V8', act.fullScreen)
      }
    </div>
  </div>`;
}

function note({ page: { words }, state, note, act }: MapBox): TemplateResult | typeof nothing {
  const { live, page } = words;
  if (!note) return state === 'coming' ? html`<p class="map-note coming" role="status">${live.coming}</p>` : nothing;
  const { trouble, host } = note;
  return html`<div class="map-note" role="status">
    <span>${live.trouble[trouble]}</span>
    ${
      trouble === 'host-not-allowed' && host
        ? html`<button class="consent" type="button" @click=${act.consent}>${live.allow(host)}</button>`
        : nothing
    }
    <button class="dismiss" type="button" aria-label=${page.close} @click=${act.dismiss}>
      ${icon('M2 2l8 8M10 2l-8 8')}
    </button>
  </div>`;
}

function button(label: string, path: string, act: () => void): TemplateResult {
  return html`<button type="button" aria-label=${label} title=${label} @click=${act}>${icon(path)}</button>`;
}

function icon(path: string): TemplateResult {
  return html`<svg viewBox="0 0 12 12" width="14" height="14" aria-hidden="true">
    <path d=${path} fill="none" stroke="currentColor" stroke-width="1.6" />
  </svg>`;
}
