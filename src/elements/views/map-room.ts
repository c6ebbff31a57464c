/** The map's room, of a shape that is kept before anything is drawn in it. */
import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../language/index.js';

/** The room with whatever stands in it. */
export function boxed(content: unknown): TemplateResult {
  return html`<div class="box" part="map"><div class="frame-space">${content}</div></div>`;
}

/** Before the map is there. */
export function boxLoading({ states }: Messages): TemplateResult {
  return html`<div class="box" part="loading">
    <div class="frame-space"><p role="status">${states.loading}</p></div>
  </div>`;
}
