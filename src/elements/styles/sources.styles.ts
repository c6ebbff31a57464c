/** Sources, corrections and terms. */
import { css } from 'lit';

export const sources = css`
  footer {
    display: grid;
    gap: 6px;
    margin-block-start: 16px;
    padding-block-start: 10px;
    border-block-start: 1px solid var(--line);
    font-size: max(11px, 0.6875rem);
    line-height: 1.455;
    color: var(--muted);
  }

  .sources {
    columns: 340px;
    column-gap: 24px;
  }

  .sources li {
    padding-inline-start: 1.64em;
    text-indent: -1.64em;
    break-inside: avoid;
  }

  .source-number {
    display: inline-block;
    inline-size: 1.64em;
    text-indent: 0;
    font-weight: 600;
    color: var(--ink);
  }

  .corrections li + li {
    margin-block-start: 4px;
  }
`;
