/** What the page around an element decides: its language, and whether it is light or dark. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Briefing } from '../briefing/index.js';
import { unitsFor, type Reader } from '../language/index.js';
import type { ThemeName } from '../still/index.js';

/** The nearest `lang` of the element or of what holds it, through shadow roots; else the browser's language. */
export function langAround(element: Element): string {
  let at: Element | null = element;
  while (at) {
    const holder: Element | null = at.closest('[lang]');
    const lang = holder?.getAttribute('lang');
    if (lang) return lang;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return navigator.language || 'en';
}

/** The reader of a briefing: units as the element asks, else as the file does, else by the reader's region. */
export function readerFor(element: Element, briefing: Briefing, units: string | undefined): Reader {
  const wished = [units, briefing.units].find((wish) => wish === 'metric' || wish === 'imperial' || wish === 'both');
  return {
    lang: langAround(element),
    units: wished === 'metric' || wished === 'imperial' || wished === 'both' ? wished : unitsFor(navigator.language),
  };
}

/** Follows the reader's preference for light or dark. */
export class ThemeController implements ReactiveController {
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #changed = (): void => this.host.requestUpdate();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** The element's wish, else the file's, else the reader's. */
  resolve(...wishes: readonly (string | undefined)[]): ThemeName {
    const wish = wishes.find((mode) => mode === 'light' || mode === 'dark');
    if (wish === 'light' || wish === 'dark') return wish;
    return this.#dark.matches ? 'dark' : 'light';
  }

  hostConnected(): void {
    this.#dark.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    this.#dark.removeEventListener('change', this.#changed);
  }
}
