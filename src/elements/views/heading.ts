/** A heading of the level that the page asks for. */
import { html, nothing, type TemplateResult } from 'lit';

/** The language that a heading is in, where it is the author's and not the interface's. */
export interface Tongue {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

export function heading(level: number, content: unknown, name: string, tongue?: Tongue, id?: string): TemplateResult {
  const key = id ?? nothing;
  const [lang, dir] = [tongue?.lang ?? nothing, tongue?.dir ?? nothing];
  switch (Math.min(6, Math.max(1, level))) {
    case 1:
      return html`<h1 class=${name} id=${key} lang=${lang} dir=${dir}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name} id=${key} lang=${lang} dir=${dir}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} id=${key} lang=${lang} dir=${dir}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} id=${key} lang=${lang} dir=${dir}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} id=${key} lang=${lang} dir=${dir}>${content}</h5>`;
    default:
      return html`<h6 class=${name} id=${key} lang=${lang} dir=${dir}>${content}</h6>`;
  }
}
