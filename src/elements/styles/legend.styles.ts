/** The legend: three groups beside each other under a wide map; a line of keys that opens under a narrow one. */
import { css } from 'lit';

export const legend = css`
  .legend {
    font-size: max(12px, 0.75rem);
    line-height: 1.333;
  }

  .key-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    inline-size: calc(100% + 2 * var(--room));
    margin-inline: calc(-1 * var(--room));
    min-block-size: 40px;
    padding-block: 8px;
    padding-inline: var(--room) 36px;
    position: relative;
    border: 0;
    border-block-end: 1px solid var(--line);
    background: none;
    text-align: start;
    cursor: pointer;
  }

  .key-line:focus-visible {
    outline-offset: -2px;
  }

  .key-word {
    font-weight: 650;
  }

  .key-item {
    display: inline-flex;
    align-items: center;
    gap: 1px;
  }

  .key-item .key {
    margin-inline: -6px -5px;
  }

  .chevron {
    position: absolute;
    inset-inline-end: max(var(--room), 8px);
    inset-block-start: 14px;
  }

  .key-line[aria-expanded='true'] .chevron {
    transform: rotate(180deg);
  }

  .legend-body {
    display: none;
    gap: 14px 24px;
    padding-block: 12px 4px;
  }

  .legend-body.open {
    display: grid;
    border-block-end: 1px solid var(--line);
    padding-block-end: 12px;
  }

  .group ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(148px, 100%), 1fr));
    gap: 4px 12px;
    margin-block-start: 4px;
  }

  .group li {
    display: flex;
    align-items: flex-start;
    gap: 8px;
    min-inline-size: 0;
  }

  .group-who .key {
    margin-inline: -7px -5px;
  }

  .group li.blank {
    grid-column: 1 / -1;
    color: var(--muted);
  }

  .group li.lit {
    font-weight: 600;
  }

  .key {
    flex: none;
  }

  .group-marks {
    grid-column: 1 / -1;
  }

  .means {
    color: var(--muted);
    grid-column: 1 / -1;
    max-inline-size: 90ch;
  }

  @container (inline-size >= 720px) {
    .key-line {
      display: none;
    }

    .legend-body,
    .legend-body.open {
      display: grid;
      grid-template-columns: 3fr 2fr;
      padding-block: 16px 0;
      border: 0;
    }

    .legend-body.no-actors {
      grid-template-columns: minmax(0, 1fr) minmax(0, 4fr);
    }

    .no-actors .group-marks {
      grid-column: auto;
    }
  }

  @container (inline-size >= 960px) {
    .legend-body,
    .legend-body.open {
      grid-template-columns: minmax(0, 19fr) minmax(0, 8fr) minmax(0, 22fr);
    }

    .legend-body.no-actors {
      grid-template-columns: minmax(0, 8fr) minmax(0, 41fr);
    }

    .group-marks {
      grid-column: auto;
    }
  }

  @media print {
    .key-line {
      display: none;
    }

    .legend-body {
      display: grid !important;
    }
  }
`;
