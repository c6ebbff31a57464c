/** The written brief: steps, names, footnotes, status, what is not known, sources. */
import { css } from 'lit';

export const words = css`
  .story {
    display: grid;
    gap: 14px;
  }

  .head {
    font-size: 13px;
    line-height: 18px;
    font-weight: 700;
  }

  .small-head {
    font-size: 11px;
    line-height: 16px;
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
    text-decoration: underline 2px var(--tint, var(--muted));
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
    text-decoration: underline 1px;
    text-underline-offset: 2px;
  }

  .notes {
    font-size: 11px;
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

  .cluster {
    white-space: nowrap;
  }

  .cluster .notes {
    margin-inline-start: 2px;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    padding-inline: 5px 7px;
    border-radius: 8px;
    background: var(--quiet);
    color: var(--muted);
    font-size: 11px;
    line-height: 15px;
    white-space: nowrap;
    vertical-align: 1px;
  }

  .cluster .chip + .chip {
    margin-inline-start: 4px;
  }

  .status-figure {
    flex: none;
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

  footer {
    display: grid;
    gap: 6px;
    margin-block-start: 16px;
    padding-block-start: 10px;
    border-block-start: 1px solid var(--line);
    font-size: 11px;
    line-height: 16px;
    color: var(--muted);
  }

  .sources {
    columns: 340px;
    column-gap: 24px;
  }

  .sources li {
    padding-inline-start: 18px;
    text-indent: -18px;
    break-inside: avoid;
  }

  .source-number {
    display: inline-block;
    inline-size: 18px;
    text-indent: 0;
    font-weight: 600;
    color: var(--ink);
  }

  .corrections li + li {
    margin-block-start: 4px;
  }
`;
