/** The timeline: its track, its handle and what happens at the moment shown. */
import { css } from 'lit';

export const timeline = css`
  .time-head {
    display: flex;
    align-items: center;
    gap: 12px;
    margin-block-end: 6px;
  }

  .time-steps {
    display: flex;
    flex: none;
    gap: 4px;
  }

  .time-step,
  .time-back {
    min-block-size: 32px;
    border: 1px solid var(--line);
    border-radius: 4px;
    background: var(--paper);
    color: var(--ink);
    cursor: pointer;
  }

  .time-step {
    display: grid;
    place-items: center;
    inline-size: 36px;
    padding: 0;
  }

  .time-step.earlier:dir(ltr) svg,
  .time-step.later:dir(rtl) svg {
    transform: scaleX(-1);
  }

  :is(.time-step, .time-back):hover {
    border-color: var(--muted);
    background: var(--quiet);
  }

  .time-step[aria-disabled] {
    border-color: var(--line);
    background: none;
    color: color-mix(in srgb, var(--muted) 55%, transparent);
    cursor: default;
  }

  .time-now {
    min-inline-size: 0;
    font-size: max(13px, 0.8125rem);
    line-height: 1.385;
  }

  .time-now strong {
    font-weight: 650;
  }

  .time-range {
    margin-inline-start: auto;
    color: var(--muted);
    font-size: max(12px, 0.75rem);
    text-align: end;
  }

  .time-track {
    position: relative;
    padding-inline: 14px;
    touch-action: pan-y;
    user-select: none;
    cursor: pointer;
  }

  /* The real control lies over the whole track; what it looks like is drawn below it, true to time. */
  .time-input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    pointer-events: none;
  }

  .time-lines {
    display: block;
    inline-size: 100%;
    font-size: max(11px, 0.6875rem);
  }

  .time-lines,
  .time-lines svg {
    overflow: visible;
  }

  .time-lines text {
    fill: var(--muted);
    font-variant-numeric: tabular-nums lining-nums;
  }

  .time-line {
    stroke: var(--muted);
    stroke-width: 1;
  }

  .time-before {
    stroke: var(--muted);
    stroke-width: 1.5;
    stroke-dasharray: 1.5 3;
  }

  .time-mark line {
    stroke: var(--line);
    stroke-width: 1;
  }

  .time-span {
    stroke: var(--muted);
    stroke-width: 4;
    opacity: 0.45;
  }

  .time-span.now {
    stroke: var(--accent);
    opacity: 1;
  }

  .time-glyph {
    color: var(--ink);
  }

  .time-glyph.now {
    color: var(--accent);
  }

  .forward:dir(rtl) {
    transform: scaleX(-1);
  }

  .time-flag line {
    stroke: var(--ink);
    stroke-width: 1;
  }

  .time-flag text {
    fill: var(--ink);
    font-weight: 600;
    text-anchor: middle;
  }

  .time-flag.first text {
    text-anchor: start;
  }

  .time-flag.last text {
    text-anchor: end;
  }

  .time-handle {
    transition: x 0.18s ease-out;
  }

  .knob {
    fill: var(--paper);
    stroke: var(--accent);
    stroke-width: 3;
  }

  .ring {
    fill: none;
    stroke: none;
    stroke-width: 2;
  }

  .time-input:focus-visible ~ .time-lines .ring {
    stroke: var(--accent);
  }

  .time-track:hover .knob {
    fill: var(--quiet);
  }

  .time-events {
    display: grid;
    margin-block-start: 8px;
    font-size: max(12px, 0.75rem);
    line-height: 1.5;
  }

  .time-list {
    grid-area: 1 / 1;
    display: flex;
    flex-wrap: wrap;
    align-content: flex-start;
    gap: 0 16px;
    color: var(--muted);
    visibility: hidden;
  }

  .time-list.now {
    visibility: visible;
  }

  .time-event {
    min-block-size: 24px;
    padding: 2px 0;
    border: 0;
    background: none;
    color: var(--ink);
    text-align: start;
    cursor: pointer;
  }

  .time-event .time-glyph {
    margin-inline-end: 5px;
    vertical-align: -1px;
  }

  .time-event:is(:hover, .lit) bdi {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .time-event[aria-pressed='true'] bdi {
    font-weight: 600;
  }

  .time-more {
    padding-block: 3px;
  }

  .time-back {
    flex: none;
    margin-inline-start: auto;
    padding: 2px 10px;
    font-size: max(12px, 0.75rem);
  }

  .time-back .short {
    display: none;
  }

  @container (inline-size < 520px) {
    .time-range,
    .time-back .whole,
    .time-mark.other text {
      display: none;
    }

    .time-back .short {
      display: inline;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .time-handle {
      transition: none;
    }
  }

  @media print {
    .time-steps,
    .time-back {
      display: none;
    }
  }
`;
