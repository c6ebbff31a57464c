/** What every brief element is: it shows one store, its own or another's, in the page's language, theme and units. */
import { LitElement, adoptStyles, html, nothing, type PropertyDeclarations } from 'lit';
import type { Problem } from '../briefing/index.js';
import { directionOf } from '../language/ahead.js';
import type { PageWords } from '../language/index.js';
import { askForTime, askToSelect } from './asking.js';
import { codeComing, first, rest, type FirstCode, type RestCode } from './code.js';
import { BriefProblemEvent } from './events.js';
import { announce, StoreLink } from './link.js';
import { noCode, type Ground, type LoadState } from './loading.js';
import type { Lighting } from './lighting.js';
import { Near } from './near.js';
import type { Picture } from './picture.js';
import { basemapBaseFor } from './settings.js';
import { holdsFallback, Served } from './served.js';
import { givenTo, isBeingWritten } from './source.js';
import type { BriefStore, StoreChange } from './store.js';
import { interfaceLang, langAround, ThemeController } from './surroundings.js';
import type { Telling } from './telling.js';
import type { Page } from './views/page.js';
import { loadingPart, unfinished } from './views/skeleton.js';

let count = 0;

/** What a briefing that has been read gives an element to render. */
export interface Shown extends Picture {
  readonly page: Page;
  readonly ground: Ground;
  /** All that was found in the file. */
  readonly problems: readonly Problem[];
}

/**
 * Attributes that a page's styles may ask for are reflected: `src`, `for`, `theme`, `units`. The others are only read.
 *
 * @attr lang - the reader's language, inherited from the page: picks among the briefing's texts, and the words of the interface
 * @slot - what the page shows until the brief is there
 * @fires brief-ready - when the brief is drawn; from the element that was given the briefing
 * @fires brief-problem - once for each cause: the file cannot be shown, has mistakes, the basemap is missing, `for` names nothing
 * @fires brief-select - when a reader asks for a selection; may be cancelled
 * @csspart base - all that the element draws
 * @csspart loading - what stands there while it loads
 * @csspart empty - the sentence where the briefing says nothing that can be shown
 * @csspart error - the sentence where the briefing cannot be had or read
 * @csspart problems - the note on what was left out
 * @cssprop --brief-ink - text
 * @cssprop --brief-muted - secondary text
 * @cssprop --brief-paper - the surface behind text; a part that stands alone has it only where it covers something
 * @cssprop --brief-quiet - quiet surfaces: bars while it loads, what is lit or pressed
 * @cssprop --brief-line - thin lines and frames
 * @cssprop --brief-accent - links, focus, what is selected
 * @cssprop --brief-error - what says that something is wrong
 * @cssprop --brief-font - the font family of words and map; the map is measured and laid out in it
 * @cssprop --brief-padding - the room around; a part that stands alone has none by itself
 * @cssprop --brief-min-height - the height kept while it loads, in place of the usual one
 */
export abstract class BriefElement extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    src: { reflect: true },
    briefing: { attribute: false },
    for: { reflect: true },
    theme: { reflect: true },
    units: { reflect: true },
    headingLevel: { attribute: 'heading-level', type: Number },
    basemapBase: { attribute: 'basemap-base' },
    loading: { reflect: true },
  };

  /** The styles of what comes after the first picture. */
  static readonly later: keyof RestCode['laterStyles'] = 'none';

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'id'];
  }

  /** The address of the briefing file. */
  declare src: string | undefined;
  /** The briefing itself, as JSON text or as an object; wins over `src`. */
  declare briefing: unknown;
  /** The id of the brief element whose briefing this one shows; a briefing of its own wins. */
  declare for: string | undefined;
  /** `light`, `dark`, or as the file and the reader wish. */
  declare theme: string | undefined;
  /** `metric`, `imperial` or `both`; otherwise as the file and the reader's region wish. */
  declare units: string | undefined;
  /** Level of the title's heading, 1 to 5. */
  declare headingLevel: number;
  /** The folder of the basemap's files. */
  declare basemapBase: string | undefined;
  /** `eager` (the default), or `lazy`: nothing is fetched until the reader is about to see it. */
  declare loading: 'eager' | 'lazy' | undefined;

  /** Begins every id in the shadow root. */
  protected readonly idPrefix = `brief${String(++count)}`;
  readonly #link = new StoreLink(this, {
    for: () => this.for,
    source: () => givenTo(this),
    waits: () => !this.#near.is,
    base: () => basemapBaseFor(this.basemapBase),
    wishes: () => ({ theme: this.theme, units: this.units }),
    changed: (change) => this.storeChanged(change),
    lost: (id) => this.#lost(id),
  });
  protected lighting: Lighting | undefined;
  #telling: Telling | undefined;
  readonly #awaited = new WeakSet<Promise<unknown>>();
  /** Part of the code that it needs did not come. */
  #unfinished = false;
  readonly #near = new Near(this, () => this.loading === 'lazy');
  readonly #served = new Served(this, () => this.store);
  readonly #themes = new ThemeController(this);
  readonly #parsed = (): void => this.requestUpdate();
  readonly #children = new MutationObserver(() => this.requestUpdate());

  constructor() {
    super();
    this.headingLevel = 2;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(this, { childList: true, subtree: true });
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#parsed, { once: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#parsed);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
    if (name === 'id' && this.isConnected) announce();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#served.find();
    const root = super.createRenderRoot();
    // Below what a server wrote, until that gives way.
    this.renderOptions.renderBefore = null;
    return root;
  }

  /** Where the build has put code that this needs elsewhere, it begins again once that is there. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (cause) {
      const coming = codeComing(cause);
      if (!coming) throw cause;
      coming.then(
        () => this.requestUpdate(),
        () => this.#fail(),
      );
    }
  }

  protected override willUpdate(): void {
    if (rest.there && !this.#telling) this.#furnish(rest.there);
  }

  protected override updated(): void {
    this.lighting?.refresh(true);
    if (this.store && this.#link.owns)
      this.#telling?.tell(this.store, givenTo(this)?.kind === 'src' ? (this.src ?? '') : '');
    if (!this.#near.is || !this.isConnected) return;
    if (!first.there) this.#await(first.load());
    if (!rest.there && (this.needsRest || this.settled)) this.#await(rest.load());
  }

  /** Whether nothing can be shown without the code that comes after the first picture. */
  protected get needsRest(): boolean {
    return false;
  }

  /** Whether the first picture is there, or cannot be. */
  protected get settled(): boolean {
    const { store } = this;
    return store !== undefined && !isBusy(store.state) && store.state.kind !== 'idle';
  }

  /** Renders again when some code has come. */
  #await(code: Promise<unknown>): void {
    if (this.#unfinished || this.#awaited.has(code)) return;
    this.#awaited.add(code);
    code.then(
      () => this.requestUpdate(),
      () => this.#fail(),
    );
  }

  /** What the code that came after the first picture brings to every element. */
  #furnish({ Lighting, Shelf, Telling, laterStyles }: RestCode): void {
    this.#telling = new Telling(this);
    this.lighting = new Lighting(this, () => this.store);
    new Shelf(this, this.idPrefix, () => this.store);
    const { elementStyles, later } = this.constructor as typeof BriefElement;
    if (this.renderRoot instanceof ShadowRoot) adoptStyles(this.renderRoot, [...elementStyles, ...laterStyles[later]]);
  }

  #fail(): void {
    if (this.#unfinished) return;
    this.#unfinished = true;
    this.dispatchEvent(new BriefProblemEvent(noCode));
    this.requestUpdate();
  }

  #lost(id: string): void {
    rest.load().then(
      () => {
        this.requestUpdate();
        void this.updateComplete.then(() => this.#telling?.lost(id));
      },
      () => this.#fail(),
    );
  }

  /** The id or the path of what is selected. */
  get selected(): string | undefined {
    return this.store?.selected;
  }

  /** The moment looked at, as it was asked for; undefined: the file's own. */
  get when(): string | undefined {
    return this.store?.when;
  }

  /** All that is wrong with the file, or on the way to it. */
  get problems(): readonly Problem[] {
    const { store } = this;
    if (!store) return [];
    const missing =
      store.state.kind === 'read' && store.state.ground.kind === 'missing' ? [store.state.ground.problem] : [];
    return [...store.problems, ...missing];
  }

  /** Tries again to load what could not be loaded. */
  retry(): void {
    this.#unfinished = false;
    this.store?.retry();
    this.requestUpdate();
  }

  /** Selects an item by its id or its path, in all parts of the brief; without one, lets go. */
  select(id?: string): void {
    this.store?.select(id);
  }

  /** Goes to a date or a period, written as in a briefing; without one, to the file's own moment. */
  goTo(when?: string): void {
    this.store?.goTo(when);
  }

  /** What a briefing that has been read looks like here; without the code that comes later, as far as that goes. */
  protected abstract view(shown: Shown, rest: RestCode | undefined): unknown;

  /** What stands there while it loads. */
  protected skeleton(words: PageWords | undefined): unknown {
    return loadingPart(words);
  }

  /** What stands there while another element loads: room, and nothing to read. */
  protected room(): unknown {
    return html`<div class="quiet"></div>`;
  }

  /** The store that is shown; undefined while what `for` names is not there. */
  protected get store(): BriefStore | undefined {
    return this.#link.store;
  }

  /** Whether this element was given the briefing, and so says how its loading goes. */
  protected get owns(): boolean {
    return this.#link.owns;
  }

  protected get resolvedTheme() {
    const { state, wishes } = this.store ?? {};
    return this.#themes.resolve(
      this.theme,
      wishes?.theme,
      state?.kind === 'read' ? state.briefing.theme.mode : undefined,
    );
  }

  protected storeChanged(change: StoreChange): void {
    if (change === 'pointed' || change === 'selected') this.lighting?.refresh();
    if (change !== 'pointed') this.requestUpdate();
  }

  /** The size of the still that a server wrote here. */
  protected get servedStill() {
    return this.#served.still;
  }

  /** Asks in the reader's name. */
  protected askToSelect(id: string | undefined): boolean {
    return askToSelect(this, this.store, id);
  }

  /** Asks in the reader's name. */
  protected askForTime(when: string | undefined): boolean {
    return askForTime(this, this.store, when);
  }

  protected override render(): unknown {
    const served = this.#served.stays;
    if (served && !this.#served.failed) return nothing;
    const busy = !served && this.#busy;
    if (busy && holdsFallback(this) && !this.#unfinished) return html`<slot></slot>`;
    const lang = interfaceLang(langAround(this));
    const words = first.there?.pageWords(lang);
    return html`<div
      class="brief ${this.resolvedTheme}"
      part="base"
      lang=${lang}
      dir=${directionOf(lang)}
      aria-busy=${busy && !this.#unfinished ? 'true' : nothing}
    >
      ${this.#inside(busy, served, words)}
    </div>`;
  }

  #inside(busy: boolean, served: boolean, words: PageWords | undefined): unknown {
    const hasPicture = first.there && !this.needsRest && this.store?.state.kind === 'read';
    if (this.missing && !hasPicture) return this.missing;
    if (served) return words && rest.there?.asServed(words);
    if (busy) return this.owns ? this.skeleton(words) : this.room();
    return first.there ? this.#content(first.there, rest.there) : nothing;
  }

  /** Said in place of what needs code that did not come. */
  protected get missing(): unknown {
    const lost = this.#unfinished || (this.store?.state.kind === 'failed' && !first.there);
    return lost && this.owns ? unfinished(noCode.message, () => this.retry()) : undefined;
  }

  get #busy(): boolean {
    const { store } = this;
    if (!store) return this.#link.waiting;
    if (isBusy(store.state) || isBeingWritten(this) || !this.#near.is) return true;
    return store.state.kind !== 'idle' && (!first.there || (this.needsRest && !rest.there));
  }

  #content({ pageOf, pageWords, readerFor, saysNothing }: FirstCode, later: RestCode | undefined): unknown {
    const { store, owns } = this;
    if (!store || store.state.kind === 'idle' || store.state.kind === 'loading') return nothing;
    const { state } = store;
    const words = pageWords(langAround(this));
    if (state.kind === 'failed') return owns ? this.#failed(state.problems, words, later) : nothing;
    const { briefing, ground } = state;
    if (saysNothing(briefing)) {
      if (!owns) return nothing;
      return later
        ? later.empty(words, later.nothingSaid, later.leftOut(state.problems, words, 'en'))
        : this.skeleton(words);
    }
    const picture = store.pictureFor(readerFor(this, briefing, this.units ?? store.wishes.units));
    if (!picture) return nothing;
    const level = Number.isInteger(this.headingLevel) ? this.headingLevel : 2;
    const { situation, scene } = picture;
    const page = pageOf(situation, scene, this.resolvedTheme, level, this.idPrefix, store.moment);
    // What is read comes with the whole ground: it speaks of places beyond the first picture.
    const opening = ground.kind === 'ready' && ground.opening;
    return this.view({ ...picture, page, ground, problems: store.problems }, opening ? undefined : later);
  }

  #failed(problems: readonly Problem[], words: PageWords, later: RestCode | undefined): unknown {
    if (!later) return this.skeleton(words);
    return later.failed(problems, words, later.mayRetry(problems) ? () => this.retry() : undefined);
  }

  /** What an element with a briefing of its own says beside it: what was left out. */
  protected notes({ page, problems }: Shown): unknown {
    return this.owns && rest.there ? rest.there.leftOut(problems, page.words, page.reader.lang) : nothing;
  }
}

/** Whether there is nothing to show yet; a late basemap does not hold the words back. */
function isBusy(state: LoadState): boolean {
  return state.kind === 'loading' || (state.kind === 'read' && state.ground.kind === 'loading');
}
