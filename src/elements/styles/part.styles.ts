/** A part that stands by itself: no ground and no room of its own but what the page gives it. */
import { css, type CSSResult } from 'lit';

export const part = css`
  .brief {
    --room: var(--brief-padding, 0px);
    background: none;
  }

  @container (inline-size >= 720px) {
    .brief {
      --room: var(--brief-padding, 0px);
    }
  }

  .brief:has(> .skeleton, > .quiet) {
    min-block-size: var(--brief-min-height, var(--usual-height));
  }

  .skeleton {
    border: 0;
  }

  .lines {
    margin-block-start: 0;
    padding-block-start: 4px;
  }
`;

/** The same of what comes after the first picture. */
export const laterPart = css`
  .brief > * + * {
    margin-block-start: 16px;
  }

  footer {
    margin-block-start: 0;
    padding-block-start: 0;
    border: 0;
  }

  .legend-body,
  .legend-body.open {
    padding-block-start: 0;
  }
`;

/** The room that a part keeps while it loads, in pixels. */
export function usualHeight(pixels: number): CSSResult {
  return css`
    .brief {
      --usual-height: ${pixels}px;
    }
  `;
}

/** The map fills a height that the page gives it; otherwise it has its usual shape. */
export const filling = css`
  :host {
    display: grid !important;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr) !important;
  }

  .brief {
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
  }

  .box {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    align-items: stretch;
  }

  .frame-space {
    min-block-size: 0;
  }
`;
