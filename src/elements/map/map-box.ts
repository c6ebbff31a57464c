/** The map's box: the frame of its picture, and beside it what a reader handles the map with. */
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { ref } from 'lit/directives/ref.js';
import { pageWords } from '../../language/index.js';
import type { Page } from '../views/page.js';

/** What stands in the box beside the picture. */
export interface Handles {
  /** The box fills the screen. */
  readonly full: boolean;
  /** The id of what tells of the keys. */
  readonly describedBy: string | undefined;
  /** Said to those who hear the page. */
  readonly status: string;
  readonly content: unknown;
  readonly key: (event: KeyboardEvent) => void;
}

export function mapBox(
  { reader, scene }: Page,
  frame: (element: Element | undefined) => void,
  handles: Handles | undefined,
): TemplateResult {
  return html`<div class="box" part="map">
    <div class=${classMap({ 'frame-space': true, full: handles?.full === true })} @keydown=${handles?.key ?? nothing}>
      <div
        class="frame"
        role="group"
        tabindex="0"
        aria-label=${pageWords(reader.lang).page.mapLabel(scene.title)}
        aria-describedby=${handles?.describedBy ?? nothing}
        ${ref(frame)}
      ></div>
      <div class="hidden"><p role="status">${handles?.status ?? ''}</p></div>
      ${handles?.content ?? nothing}
    </div>
  </div>`;
}
