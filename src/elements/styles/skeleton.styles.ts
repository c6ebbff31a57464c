/** What is coming, and what did not come. */
import { css } from 'lit';

export const skeleton = css`
  .skeleton {
    border-block-start: 2px solid var(--line);
  }

  .bar {
    block-size: 10px;
    border-radius: 3px;
    background: var(--quiet);
  }

  .head-bar {
    block-size: 20px;
    margin-block: 14px 22px;
    inline-size: min(70%, 640px);
  }

  .lines {
    display: grid;
    gap: 10px;
    margin-block-start: 16px;
  }

  .lines .bar:nth-child(4n + 1) {
    inline-size: 45%;
  }

  .lines .bar:nth-child(4n) {
    inline-size: 82%;
    margin-block-end: 10px;
  }

  @container (inline-size >= 720px) {
    .lines {
      margin-block-start: 4px;
    }
  }

  .frame-space > [role='status']:not(.map-note) {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    color: var(--muted);
    font-size: max(12px, 0.75rem);
  }

  .sentence {
    font-size: max(16px, 1rem);
    line-height: 1.5;
    font-weight: 600;
  }

  .sentence .mend {
    font-weight: 400;
  }

  .failed {
    display: grid;
    gap: 8px;
    justify-items: start;
    border-block-start: 2px solid var(--error);
    padding-block-start: 12px;
    max-inline-size: 640px;
  }

  .retry {
    min-block-size: 32px;
    padding: 4px 14px;
    border: 1px solid var(--muted);
    border-radius: 4px;
    background: none;
    cursor: pointer;
  }
`;
