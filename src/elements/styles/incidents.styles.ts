/** The table of incidents. */
import { css } from 'lit';

export const incidents = css`
  .incidents {
    inline-size: 100%;
    border-collapse: collapse;
    border-block-start: 1px solid var(--line);
    font-size: 12px;
    line-height: 16px;
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
    font-size: 11px;
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
    min-inline-size: 16px;
    block-size: 16px;
    border-radius: 8px;
    background: var(--ink);
    color: var(--paper);
    font-size: 10.5px;
    font-weight: 700;
    line-height: 1;
  }

  .incidents tbody.lit .disc {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }

  .detail {
    display: block;
    font-size: 11px;
    line-height: 15px;
    color: var(--muted);
  }

  .incidents .source {
    inline-size: 27%;
    color: var(--muted);
    overflow-wrap: anywhere;
  }

  .figure-line {
    display: block;
  }

  .who {
    display: block;
    font-size: 11px;
    line-height: 13px;
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
`;
