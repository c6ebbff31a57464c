/** `<brief-distance>`: how far two places of a briefing are apart, within a page's own sentence. */
import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { Problem } from '../briefing/index.js';
import type { DistanceWords } from '../words/index.js';
import { BriefElement } from './base.js';
import { first, rest } from './code.js';
import type { Notices } from './notices.js';
import { interfaceLang, langAround } from './surroundings.js';

/**
 * How far two places of a briefing are apart, in a sentence of the page's own.
 *
 * @slot - what stands there while the briefing loads, and where there is nothing to measure
 * @csspart text - the measured distance
 * @omit-csspart
 * @omit-cssprop
 * @omit-fires brief-select
 */
export class BriefDistanceElement extends BriefElement {
  static override readonly styles = css`
    :host {
      display: inline;
    }

    :host([hidden]) {
      display: none;
    }

    bdi:hover {
      text-decoration-line: underline;
      text-decoration-style: dotted;
      text-decoration-thickness: from-font;
      text-underline-offset: 0.2em;
    }
  `;
  static override readonly properties: PropertyDeclarations = {
    from: { reflect: true },
    to: { reflect: true },
    along: { reflect: true },
    direction: { reflect: true, type: Boolean },
  };

  /** The id of a place, or of anything else in the briefing that stands at one position. */
  declare from: string | undefined;
  /** The id of the other one. */
  declare to: string | undefined;
  /** A line of the briefing, or `coast`; absent: straight. */
  declare along: string | undefined;
  /** Says which way, too. */
  declare direction: boolean;

  #notices: Notices | undefined;
  #wrong: Problem | undefined;
  #pointing: typeof this.store;

  constructor() {
    super();
    this.direction = false;
    this.addEventListener('pointerenter', this.#point);
    this.addEventListener('pointerleave', this.#letGo);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#letGo();
  }

  protected override updated(): void {
    super.updated();
    if (!this.#wrong || !rest.there) return;
    this.#notices ??= new rest.there.Notices();
    this.#notices.warn(this.localName, '', [this.#wrong]);
  }

  readonly #point = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'touch' || !this.from || !this.to) return;
    this.#pointing = this.store;
    this.#pointing?.point(`${this.from} ${this.to}`);
  };

  readonly #letGo = (): void => {
    this.#pointing?.point(undefined);
    this.#pointing = undefined;
  };

  #measured(): DistanceWords | undefined {
    const { store, from = '', to = '', along, direction } = this;
    if (!first.there || !rest.there) return undefined;
    if (store?.state.kind !== 'read' || store.state.ground.kind === 'loading' || !store.situation) return undefined;
    // Without its ground there is no coast to follow, and nobody's mistake.
    if (along && store.state.ground.kind !== 'ready') return undefined;
    const reader = first.there.readerFor(this, store.state.briefing, this.units ?? store.wishes.units);
    return rest.there.distanceBetween(store.situation, { from, to, along: along || undefined, direction }, reader);
  }

  protected override get needsRest(): boolean {
    return true;
  }

  protected override view(): unknown {
    return nothing;
  }

  protected override render(): unknown {
    const measured = this.#measured();
    this.#wrong =
      measured?.ok === false ? { ...measured.problem, code: 'no-distance', severity: 'warning' } : undefined;
    if (measured?.ok !== true) return html`<slot></slot>`;
    return html`<bdi part="text" lang=${interfaceLang(langAround(this))}>${measured.text}</bdi>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-distance': BriefDistanceElement;
  }
}
