/** `<map-brief>`: a map beside a written brief, from one briefing file; or the store of the parts that a page lays out inside it. */
import { html, nothing, type PropertyDeclarations } from 'lit';
import type { PageWords } from '../language/index.js';
import type { Shown } from './base.js';
import { first, rest, type RestCode } from './code.js';
import { MapElement } from './map/map-element.js';
import { styles } from './styles/index.js';
import { loading } from './views/skeleton.js';

/** Any of these inside the tag, and the page lays the brief out itself. */
const parts =
  'brief-map, brief-story, brief-timeline, brief-legend, brief-incidents, brief-sources, brief-distance, map-brief';

/**
 * A map beside a written brief, with its legend, table of incidents and sources, from one briefing file.
 *
 * @slot - the page's own layout, if a part of the brief stands in it; otherwise what the page shows until the brief is there
 * @fires brief-time - when a reader asks for a moment in a timeline that stands in it; may be cancelled
 * @csspart header - title, moment and byline
 * @csspart brief - the written brief
 * @csspart notes - what is not known
 * @csspart legend - who is who, and what the marks mean
 * @csspart table - the table of incidents
 * @csspart sources - sources and licence
 * @csspart corrections - what was corrected since
 */
export class MapBriefElement extends MapElement {
  static override readonly styles = styles;
  static override readonly later = 'brief';
  static override readonly properties: PropertyDeclarations = { legendOpen: { state: true } };

  declare private legendOpen: boolean;

  constructor() {
    super();
    this.legendOpen = false;
  }

  protected override skeleton(words: PageWords | undefined): unknown {
    return this.#holdsParts ? nothing : loading(words);
  }

  protected override view(shown: Shown, later: RestCode | undefined): unknown {
    if (this.#holdsParts) return this.notes(shown);
    const { page, hasMap } = shown;
    return first.there?.brief({
      page,
      hasMap,
      notes: this.notes(shown),
      map: hasMap ? this.map(shown) : nothing,
      missing: this.missing,
      told: later?.told(page, hasMap, this.legendOpen, this.#toggleLegend),
    });
  }

  protected override notes(shown: Shown): unknown {
    const late = this.owns ? rest.there?.groundNote(shown.ground, shown.page.words) : nothing;
    const notes = [late ?? nothing, super.notes(shown)];
    return notes.some((note) => note !== nothing) ? notes : nothing;
  }

  get #holdsParts(): boolean {
    return this.querySelector(parts) !== null;
  }

  readonly #toggleLegend = (): void => {
    this.legendOpen = !this.legendOpen;
  };

  protected override render(): unknown {
    return html`${super.render()}${this.#holdsParts ? html`<slot></slot>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'map-brief': MapBriefElement;
  }
}
