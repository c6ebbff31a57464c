/** What was found in the file, and what was left out. */
import { css } from 'lit';

export const states = css`
  .problems {
    display: grid;
    gap: 6px;
    font-size: max(13px, 0.8125rem);
    line-height: 1.385;
  }

  .problems code {
    font-family: ui-monospace, 'Noto Sans Mono', monospace;
    font-size: max(12px, 0.75rem);
    background: var(--quiet);
    padding: 1px 4px;
    border-radius: 3px;
    overflow-wrap: anywhere;
  }

  .mend {
    color: var(--muted);
  }

  .left-out,
  .ground-note {
    border-inline-start: 2px solid var(--error);
    padding-inline-start: 12px;
    font-size: max(13px, 0.8125rem);
    line-height: 1.385;
    overflow-wrap: anywhere;
  }

  .left-out summary {
    cursor: pointer;
    inline-size: fit-content;
    padding-block: 4px;
  }

  .left-out .problems {
    margin-block-start: 6px;
  }
`;
