/** `<map-brief>`: a map beside a written brief, from one briefing file. */
import { LitElement, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Problem } from '../briefing/index.js';
import { directionOf, messages } from '../language/index.js';
import { BriefProblemEvent, BriefReadyEvent } from './events.js';
import { Lighting } from './lighting.js';
import { LoadController, type BriefingSource } from './load-controller.js';
import { Notices } from './notices.js';
import { pictureOf, saysNothing, type Picture } from './picture.js';
import { basemapBaseFor } from './settings.js';
import { StillController } from './still-controller.js';
import { interfaceLang, langAround, readerFor, ThemeController } from './surroundings.js';
import { styles } from './styles/index.js';
import { brief } from './views/brief.js';
import { pageOf } from './views/page.js';
import { leftOut } from './views/problems.js';
import { empty, failed, loading, mayRetry } from './views/states.js';

let count = 0;

/**
 * @fires brief-ready when the brief is drawn
 * @fires brief-problem once for each cause: the file cannot be shown, has mistakes, the basemap is missing
 */
export class MapBriefElement extends LitElement {
  static override readonly styles = styles;
  static override readonly properties: PropertyDeclarations = {
    src: {},
    briefing: { attribute: false },
    theme: {},
    units: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    basemapBase: { attribute: 'basemap-base' },
    legendOpen: { state: true },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The address of the briefing file. */
  declare src: string | undefined;
  /** The briefing itself, as JSON text or as an object; wins over `src`. */
  declare briefing: unknown;
  /** `light`, `dark`, or as the file and the reader wish. */
  declare theme: string | undefined;
  /** `metric`, `imperial` or `both`; otherwise as the file and the reader's region wish. */
  declare units: string | undefined;
  /** Level of the title's heading, 1 to 5. */
  declare headingLevel: number;
  /** The folder of the basemap's files. */
  declare basemapBase: string | undefined;
  declare private legendOpen: boolean;

  readonly #prefix = `brief${String(++count)}`;
  readonly #load = new LoadController(this);
  readonly #lighting = new Lighting(this);
  readonly #still = new StillController(this, this.#prefix, () => this.#lighting.refresh());
  readonly #notices = new Notices();
  readonly #themes = new ThemeController(this);
  readonly #children = new MutationObserver(() => this.#reload());
  #frame: HTMLElement | undefined;
  #picture: Picture | undefined;
  #pictured: readonly unknown[] = [];
  #told: unknown;

  constructor() {
    super();
    this.headingLevel = 2;
    this.legendOpen = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(this, { childList: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.has('src') || changed.has('briefing') || changed.has('basemapBase')) this.#reload();
  }

  protected override updated(): void {
    const { state } = this.#load;
    const shown = state.kind === 'read' && (state.ground.kind === 'ready' || state.ground.kind === 'missing');
    this.#still.show(this.#frame, shown ? this.#picture?.scene : undefined, this.#theme);
    this.#tell();
  }

  /** Tries again to load what could not be loaded. */
  retry(): void {
    this.#load.retry();
  }

  #reload(): void {
    this.#load.load(this.#source(), basemapBaseFor(this.basemapBase));
  }

  #source(): BriefingSource | undefined {
    if (this.briefing !== undefined && this.briefing !== null) return { kind: 'given', briefing: this.briefing };
    if (this.src) return { kind: 'src', src: this.src };
    const inline = this.querySelector(':scope > script[type="application/json"]')?.textContent;
    return inline === undefined || inline === null ? undefined : { kind: 'given', briefing: inline };
  }

  /** What to call the file on the console: its address as written, if it has one. */
  get #file(): string {
    return this.#source()?.kind === 'src' ? (this.src ?? '') : '';
  }

  get #theme() {
    const { state } = this.#load;
    return this.#themes.resolve(this.theme, state.kind === 'read' ? state.briefing.theme.mode : undefined);
  }

  /** One event for each outcome, once the page shows it. */
  #tell(): void {
    const { state } = this.#load;
    if (state === this.#told) return;
    this.#told = state;
    if (state.kind === 'failed') this.#problem(state.problems);
    if (state.kind !== 'read') return;
    const { briefing, ground } = state;
    if (ground.kind === 'loading' || ground.kind === 'slow') return;
    const problems = [...state.problems, ...(ground.kind === 'ready' ? (this.#picture?.situation.problems ?? []) : [])];
    const serious = problems.filter((problem) => problem.severity !== 'note');
    if (serious.length > 0) this.#problem(serious);
    if (ground.kind === 'missing') this.#problem([ground.problem]);
    this.#notices.warn(this.#file, [...serious, ...(ground.kind === 'missing' ? [ground.problem] : [])]);
    if (saysNothing(briefing)) this.#problem([nothingSaid]);
    else this.dispatchEvent(new BriefReadyEvent(briefing, problems));
  }

  #problem(problems: readonly Problem[]): void {
    const worst = problems.find((problem) => problem.severity === 'error') ?? problems[0];
    if (worst) this.dispatchEvent(new BriefProblemEvent(worst, problems));
  }

  /** Compiled once for a briefing, its basemap and its reader. */
  #pictureFor(state: Extract<LoadController['state'], { kind: 'read' }>): Picture {
    const { briefing, ground } = state;
    const reader = readerFor(this, briefing, this.units);
    const basemap = ground.kind === 'ready' ? ground.basemap : undefined;
    const made = [briefing, basemap, reader.lang, reader.units];
    if (!this.#picture || made.some((part, index) => part !== this.#pictured[index])) {
      this.#picture = pictureOf(briefing, basemap, reader);
      this.#pictured = made;
    }
    return this.#picture;
  }

  protected override render(): unknown {
    const lang = interfaceLang(langAround(this));
    return html`<div
      class="brief ${this.#theme}"
      part="base"
      lang=${lang}
      dir=${directionOf(lang)}
      aria-busy=${this.#busy ? 'true' : nothing}
    >
      ${this.#content()}
    </div>`;
  }

  get #busy(): boolean {
    const { state } = this.#load;
    return state.kind === 'loading' || (state.kind === 'read' && state.ground.kind === 'loading');
  }

  #content(): unknown {
    const { state } = this.#load;
    const words = messages(langAround(this));
    if (this.#busy) return loading(words);
    if (state.kind === 'idle' || state.kind === 'loading') return nothing;
    if (state.kind === 'failed')
      return failed(state.problems, words, mayRetry(state.problems) ? () => this.retry() : undefined);
    const { briefing, ground } = state;
    if (saysNothing(briefing)) return empty(words, nothingSaid, leftOut(state.problems, words, 'en'));
    const { situation, scene, hasMap } = this.#pictureFor(state);
    const level = Number.isInteger(this.headingLevel) ? this.headingLevel : 2;
    return brief({
      page: pageOf(situation, scene, this.#theme, level, this.#prefix),
      hasMap,
      problems: ground.kind === 'ready' ? [...state.problems, ...situation.problems] : state.problems,
      groundNote:
        ground.kind === 'missing'
          ? words.states.basemapMissing(ground.address)
          : ground.kind === 'slow'
            ? words.states.slow
            : undefined,
      legendOpen: this.legendOpen,
      toggleLegend: () => {
        this.legendOpen = !this.legendOpen;
      },
      frame: (element) => {
        this.#frame = element instanceof HTMLElement ? element : undefined;
      },
    });
  }
}

const nothingSaid: Problem = {
  path: '',
  code: 'nothing-to-show',
  severity: 'error',
  message: 'The briefing has no item, no story and no summary: there is nothing to show.',
  mend: 'Add places and what happened there, or a summary.',
};

declare global {
  interface HTMLElementTagNameMap {
    'map-brief': MapBriefElement;
  }
}
