/** The map's room, of a shape that is kept before anything is drawn in it. */
import { html, type TemplateResult } from 'lit';

/** The room with whatever stands in it. */
export function boxed(content: unknown): TemplateResult {
  return html`<div class="box" part="map"><div class="frame-space">${content}</div></div>`;
}
