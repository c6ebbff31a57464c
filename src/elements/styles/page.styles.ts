/** The page of a brief: map beside words from 720 px of its own width, one under the other below. */
import { css } from 'lit';

export const page = css`
  header {
    border-block-start: 2px solid var(--ink);
    padding-block: 10px 12px;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px 24px;
  }

  .title {
    font-size: max(20px, 1.25rem);
    line-height: 1.2;
    font-weight: 700;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }

  .moment {
    font-size: max(13px, 0.8125rem);
    line-height: 1.385;
  }

  .map-column,
  .words,
  .records {
    min-inline-size: 0;
  }

  .words {
    display: grid;
    gap: 16px;
    margin-block-start: 16px;
  }

  .records {
    margin-block-start: 16px;
  }

  .columns.no-map :is(.words, .records) {
    max-inline-size: 720px;
  }

  @container (inline-size >= 720px) {
    header {
      padding-block: 8px 16px;
    }

    .title {
      font-size: max(26px, 1.625rem);
      line-height: 1.231;
    }

    .columns {
      display: grid;
      grid-template-areas: 'map words' 'records words';
      grid-template-rows: auto 1fr;
      grid-template-columns: minmax(0, 1fr) clamp(272px, 29.34cqi, 400px);
      column-gap: 24px;
      align-items: start;
    }

    .columns.no-words {
      grid-template-areas: 'map records';
      grid-template-rows: auto;
    }

    .columns.no-words .words {
      display: none;
    }

    .columns.no-words .records {
      margin-block-start: 0;
    }

    .columns.no-map {
      display: block;
    }

    .map-column {
      grid-area: map;
    }

    .words {
      grid-area: words;
      margin-block-start: 0;
    }

    .records {
      grid-area: records;
    }
  }

  .description {
    margin-block-start: 12px;
    font-size: max(12px, 0.75rem);
    line-height: 1.417;
    color: var(--muted);
  }

  .description summary {
    cursor: pointer;
    inline-size: fit-content;
    padding-block: 4px;
  }

  .description p {
    margin-block-start: 6px;
    max-inline-size: 72ch;
  }

  @media print {
    .description {
      display: none;
    }
  }

  /* The room is kept while nothing is known, so that nothing below moves. */
  .brief:has(> .skeleton, > .failed, > .sentence, .words > .lines) {
    min-block-size: var(--brief-min-height, 1900px);
  }

  .brief:has(> article) {
    min-block-size: var(--brief-min-height, 0);
  }

  @container (inline-size >= 480px) {
    .brief:has(> .skeleton, > .failed, > .sentence, .words > .lines) {
      min-block-size: var(--brief-min-height, 1500px);
    }
  }

  @container (inline-size >= 720px) {
    .brief:has(> .skeleton, > .failed, > .sentence, .words > .lines) {
      min-block-size: var(--brief-min-height, 1560px);
    }
  }

  @container (inline-size >= 1000px) {
    .brief:has(> .skeleton, > .failed, > .sentence, .words > .lines) {
      min-block-size: var(--brief-min-height, 1150px);
    }
  }

  /* Where the page lays out the parts itself, inside the tag, they are all there is. */
  .brief:has(+ slot) {
    --room: 0px;
    background: none;
    min-block-size: 0;
  }
`;
