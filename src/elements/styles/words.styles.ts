/** The written brief: steps, names, footnotes, status, what is not known. */
import { css } from 'lit';

export const words = css`
  .story {
    display: grid;
    gap: 14px;
  }

  .head {
    font-size: max(13px, 0.8125rem);
    line-height: 1.385;
    font-weight: 700;
  }

  .small-head {
    font-size: max(11px, 0.6875rem);
    line-height: 1.455;
    font-weight: 600;
    color: var(--muted);
  }

  .prose > * + * {
    margin-block-start: 8px;
  }

  .prose strong,
  .moment strong {
    font-weight: 650;
  }

  .prose :is(p, li) > ul,
  .prose > ul {
    list-style: disc;
    padding-inline-start: 18px;
  }

  .prose > ol {
    list-style: decimal;
    padding-inline-start: 20px;
  }

  blockquote {
    border-inline-start: 2px solid var(--line);
    padding-inline-start: 12px;
  }

  .name {
    font-weight: 600;
    cursor: pointer;
    /* One by one: Safari knows no shorthand with a width or a colour. */
    text-decoration-line: underline;
    text-decoration-thickness: 2px;
    text-decoration-color: var(--tint, var(--muted));
    text-underline-offset: 3px;
    text-decoration-skip-ink: none;
    border-radius: 2px;
    transition: background-color 0.15s;
  }

  .name:hover,
  .name.lit {
    background-color: color-mix(in srgb, var(--tint, var(--muted)) 16%, transparent);
  }

  .name.lit {
    text-decoration-thickness: 3px;
  }

  .link {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
  }

  .notes {
    font-size: max(11px, 0.6875rem);
    line-height: 0;
    vertical-align: baseline;
    position: relative;
    inset-block-start: -5px;
    white-space: nowrap;
  }

  .footnote {
    color: var(--muted);
    text-decoration: none;
    padding-block: 2px;
  }

  .footnote:hover {
    color: var(--ink);
    text-decoration: underline;
  }

  /* In the line, not a box of its own: the full stop after it never begins the next line. */
  .chip {
    padding-inline: 5px 7px;
    padding-block: 1px;
    border-radius: 8px;
    background: var(--quiet);
    color: var(--muted);
    font-size: max(11px, 0.6875rem);
    line-height: 1;
    white-space: nowrap;
  }

  .status-figure {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 4px;
    vertical-align: -0.1em;
  }

  .unknown {
    border-inline-start: 2px solid var(--line);
    padding-inline-start: 12px;
    color: var(--muted);
  }

  .unknown .head {
    color: var(--ink);
  }

  .unknown .prose > * + * {
    margin-block-start: 2px;
  }

  .unknown ul.prose {
    list-style: none;
    padding: 0;
  }

  @media print {
    .step,
    .unknown {
      break-inside: avoid;
    }
  }
`;
