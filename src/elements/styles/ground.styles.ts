/** Colours and type: every value a custom property of the page's, else light or dark. */
import { css } from 'lit';

/** What dark changes. */
export const darkColours = css`
  --ink: var(--brief-ink, #e9ecee);
  --muted: var(--brief-muted, #a3adb6);
  --paper: var(--brief-paper, #14181b);
  --line: var(--brief-line, #3a4148);
  --accent: var(--brief-accent, #8ab4f8);
  --quiet: var(--brief-quiet, #262c32);
  --map-sea: var(--brief-sea, #1b1f24);
  --error: var(--brief-error, #f2a195);
  color-scheme: dark;
`;

export const ground = css`
  /* Only with importance do these hold against a page's own rules for every element. */
  :host {
    display: block !important;
    container-type: inline-size !important;
    writing-mode: horizontal-tb !important;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  /* Nothing is inherited but custom properties, and whether the page shows it. */
  .brief {
    all: initial;
    display: block;
    box-sizing: border-box;
    visibility: inherit;
    pointer-events: inherit;
    /* The element's own lang attribute, which "all" would take away. */
    -webkit-locale: revert-layer;
  }

  .brief {
    --ink: var(--brief-ink, #22282e);
    --muted: var(--brief-muted, #545e67);
    --paper: var(--brief-paper, #ffffff);
    --line: var(--brief-line, #d5d6d2);
    --accent: var(--brief-accent, #0f52ba);
    --quiet: var(--brief-quiet, #eef1f3);
    --map-sea: var(--brief-sea, #f5f8fa);
    --error: var(--brief-error, #9c2a1c);
    color-scheme: light;
  }

  @media not print {
    .brief.dark {
      ${darkColours}
    }
  }

  .brief {
    --room: var(--brief-padding, 16px);
    padding: var(--room);
    background: var(--paper);
    color: var(--ink);
    font-family: var(
      --brief-font,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Noto Sans Arabic',
      sans-serif
    );
    font-size: max(14px, 0.875rem);
    line-height: 1.429;
    overflow-wrap: break-word;
    font-variant-numeric: lining-nums;
  }

  @container (inline-size >= 720px) {
    .brief {
      --room: var(--brief-padding, 24px);
    }
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  blockquote {
    margin: 0;
    padding: 0;
    font: inherit;
  }

  ul,
  ol {
    list-style: none;
  }

  button {
    font: inherit;
    color: inherit;
  }

  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    border-radius: 2px;
  }

  .muted {
    color: var(--muted);
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
