/** A brief written beforehand: HTML that is whole without a script, and that the element takes over. */
export { MarkupError, renderMarkup, type MarkupOptions } from './elements/markup/render.js';
export type { MarkupTheme } from './elements/markup/paint.js';
export { markupStyles } from './elements/markup/styles.js';
