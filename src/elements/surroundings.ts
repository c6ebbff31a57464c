/** What the page around an element decides: its language, and whether it is light or dark. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hasLocale } from '../language/ahead.js';
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

/** The language that the interface answers in: the reader's where it has words for it, else English, dates and figures included. */
export function interfaceLang(lang: string): string {
  return hasLocale(lang) ? lang : 'en';
}

/** Follows the reader's preference for light or dark; paper is always light. */
export class ThemeController implements ReactiveController {
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #print = matchMedia('print');
  #printing = false;
  readonly #changed = (): void => this.host.requestUpdate();
  readonly #before = (): void => this.#onPaper(true);
  readonly #after = (): void => this.#onPaper(false);

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** The element's wish, else the file's, else the reader's. */
  resolve(...wishes: readonly (string | undefined)[]): ThemeName {
    if (this.#printing || this.#print.matches) return 'light';
    const wish = wishes.find((mode) => mode === 'light' || mode === 'dark');
    if (wish === 'light' || wish === 'dark') return wish;
    return this.#dark.matches ? 'dark' : 'light';
  }

  hostConnected(): void {
    this.#dark.addEventListener('change', this.#changed);
    this.#print.addEventListener('change', this.#changed);
    addEventListener('beforeprint', this.#before);
    addEventListener('afterprint', this.#after);
  }

  hostDisconnected(): void {
    this.#dark.removeEventListener('change', this.#changed);
    this.#print.removeEventListener('change', this.#changed);
    removeEventListener('beforeprint', this.#before);
    removeEventListener('afterprint', this.#after);
    this.#printing = false;
  }

  /** Updates wait for a microtask, which runs before the paper is laid out. */
  #onPaper(printing: boolean): void {
    this.#printing = printing;
    this.host.requestUpdate();
  }
}
