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

  /* The map's room is kept by its shape, before anything is drawn in it. A narrow still has its inset below. */
  .box {
    container-type: inline-size;
    margin-inline: calc(-1 * var(--brief-padding, 16px));
  }

  .frame-space {
    position: relative;
    aspect-ratio: 1.6;
    background: var(--map-sea);
    outline: 1px solid var(--line);
    outline-offset: -1px;
  }

  .frame {
    position: absolute;
    inset: 0;
    overflow: hidden;
  }

  .frame svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }

  @container (inline-size < 560px) {
    .frame-space {
      aspect-ratio: 3 / 4;
    }
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

    .box {
      margin-inline: 0;
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

  /* What is spoken of stays; the rest steps back. */
  .frame g[data-refs] {
    transition: opacity 0.15s;
  }

  .frame.lighting g[data-refs]:not(.lit) {
    opacity: 0.22;
  }

  .frame [data-refs] {
    cursor: default;
  }

  @media (prefers-reduced-motion: reduce) {
    .frame g[data-refs] {
      transition: none;
    }
  }

  .description {
    margin-block-start: 12px;
    font-size: max(12px, 0.75rem);
    line-height: 1.417;
    color: var(--muted);
  }

  .description summary,
  .left-out summary {
    cursor: pointer;
    inline-size: fit-content;
    padding-block: 4px;
  }

  .description p {
    margin-block-start: 6px;
    max-inline-size: 72ch;
  }

  @media print {
    .key-line,
    .description {
      display: none;
    }

    .legend-body {
      display: grid !important;
    }

    .step,
    .incident,
    .unknown,
    .box {
      break-inside: avoid;
    }
  }
`;
