/** The table of incidents. */
import { css } from 'lit';

export const incidents = css`
  .incidents {
    inline-size: 100%;
    border-collapse: collapse;
    border-block-start: 1px solid var(--line);
    font-size: max(12px, 0.75rem);
    line-height: 1.333;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .incidents :is(th, td) {
    padding: 0;
    padding-inline-end: 8px;
    padding-block: 1px;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }

  .incidents thead th {
    padding-block: 7px;
    font-size: max(11px, 0.6875rem);
    font-weight: 600;
    color: var(--muted);
    border-block-end: 1px solid var(--line);
    white-space: nowrap;
  }

  .incidents :is(th, td).count {
    text-align: end;
  }

  .incidents tr > :last-child {
    padding-inline-end: 0;
  }

  .incidents tbody tr:first-child > * {
    padding-block-start: 7px;
  }

  .incidents tbody tr:last-child > *,
  .incidents tbody [rowspan] {
    padding-block-end: 7px;
  }

  .incidents tbody + tbody tr:first-child > * {
    border-block-start: 1px solid var(--line);
  }

  .incidents .number {
    inline-size: 26px;
  }

  .disc {
    display: inline-grid;
    place-items: center;
    min-inline-size: 1.53em;
    block-size: 1.53em;
    border-radius: 1em;
    background: var(--ink);
    color: var(--paper);
    font-size: max(10.5px, 0.65625rem);
    font-weight: 700;
    line-height: 1;
  }

  .incidents tbody.lit .disc {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }

  .detail {
    display: block;
    font-size: max(11px, 0.6875rem);
    line-height: 1.5;
    color: var(--muted);
  }

  .incidents .source {
    inline-size: 27%;
    color: var(--muted);
    overflow-wrap: break-word;
    hyphens: auto;
  }

  .incidents .notes {
    font-size: max(9.5px, 0.59375rem);
    inset-block-start: -4px;
  }

  .figure-line {
    display: block;
  }

  .who {
    display: block;
    font-size: max(11px, 0.6875rem);
    line-height: 1.182;
    color: var(--muted);
  }

  @container (inline-size >= 960px) {
    .who {
      display: inline;
    }

    .incidents .count {
      white-space: nowrap;
    }
  }

  .total th {
    font-weight: 600;
  }

  .total .detail {
    font-weight: 400;
  }

  @media print {
    .incident {
      break-inside: avoid;
    }
  }
`;
