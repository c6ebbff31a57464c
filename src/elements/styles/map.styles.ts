/** The map alive: its ground under the picture, its controls, its notes and its cards. */
import { css } from 'lit';

export const map = css`
  /* Above the picture, whose layer would cover an outline of the frame's own. */
  .frame:focus-visible {
    outline: 2px solid transparent;
    outline-offset: -2px;
  }

  .frame:focus-visible::after {
    content: '';
    position: absolute;
    inset: 0;
    border: 2px solid var(--accent);
    pointer-events: none;
    z-index: 1;
  }

  /* A layer of its own: over a live map it would else be painted anew in every frame. */
  .frame svg.still {
    will-change: transform;
  }

  .live-ground {
    position: absolute;
    inset: 0 auto auto 0;
  }

  /* Until it is whole it lies under an opaque picture: its frames need not be put together with the page's. */
  .frame:not(.live) .live-ground {
    visibility: hidden;
  }

  .frame.live .live-ground,
  .frame.live .maplibregl-canvas-container {
    overflow: visible;
  }

  .frame.live .maplibregl-canvas-container > svg {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: auto;
    block-size: auto;
  }

  @media not print {
    .frame.live:not(.no-context) .main > .ground {
      display: none;
    }
  }

  @media print {
    .live-ground canvas,
    .controls,
    .map-note,
    .card {
      display: none !important;
    }
  }

  /* Drawn for one zoom, shown at another: lines keep their width, as the ground's do. */
  .frame.moving .shapes * {
    vector-effect: non-scaling-stroke;
  }

  .frame.live {
    cursor: grab;
  }

  .frame.live:active {
    cursor: grabbing;
  }

  .frame.live [data-item]:not([data-item='']) {
    cursor: pointer;
  }

  .frame .pins [role='button']:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 3px;
  }

  /* A rectangle round a strip or an arrow would say nothing: their own outline shines. In forced colours the rectangle shows. */
  .frame .shapes [role='button']:focus-visible {
    outline: 2px solid transparent;
    filter: drop-shadow(0 0 1px var(--accent)) drop-shadow(0 0 2px var(--accent)) drop-shadow(0 0 2px var(--accent));
  }

  /* Above somebody else's map, its roads and names show through. */
  .frame.hosted .shapes > :is(.area, .band) {
    opacity: 0.68;
  }

  .controls {
    position: absolute;
    inset-block-start: 10px;
    right: 10px;
    display: grid;
    gap: 8px;
    z-index: 2;
  }

  .controls.on-left {
    right: auto;
    left: 10px;
  }

  .controls.row,
  .controls.row > div {
    grid-auto-flow: column;
  }

  .controls > div {
    display: grid;
    border: 1px solid var(--line);
    border-radius: 4px;
    background: var(--paper);
    overflow: hidden;
  }

  .controls button {
    display: grid;
    place-items: center;
    inline-size: 34px;
    block-size: 34px;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }

  .controls button + button {
    border-block-start: 1px solid var(--line);
  }

  .controls.row button + button {
    border-block-start: 0;
    border-inline-start: 1px solid var(--line);
  }

  .controls button:hover {
    background: var(--quiet);
  }

  .controls button:focus-visible {
    outline-offset: -2px;
  }

  .map-note {
    position: absolute;
    inset-block-start: 10px;
    inset-inline: 0;
    margin-inline: auto;
    inline-size: fit-content;
    max-inline-size: min(420px, calc(100% - 112px));
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    padding: 6px 30px 6px 10px;
    border: 1px solid var(--line);
    border-radius: 4px;
    background: var(--paper);
    font-size: max(12px, 0.75rem);
    line-height: 1.333;
    z-index: 4;
  }

  .map-note.coming {
    padding-inline: 10px;
    color: var(--muted);
  }

  .consent {
    min-block-size: 28px;
    padding: 2px 10px;
    border: 1px solid var(--muted);
    border-radius: 4px;
    background: none;
    cursor: pointer;
  }

  .dismiss,
  .card-close {
    position: absolute;
    inset-block-start: 2px;
    right: 2px;
    display: grid;
    place-items: center;
    inline-size: 26px;
    block-size: 26px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--muted);
    cursor: pointer;
  }

  .card {
    position: absolute;
    left: 8px;
    top: 8px;
    inline-size: max-content;
    max-inline-size: min(288px, calc(100% - 16px));
    overflow: auto;
    padding: 10px 32px 12px 12px;
    border: 1px solid var(--line);
    border-block-start: 2px solid var(--ink);
    background: var(--paper);
    font-size: max(12px, 0.75rem);
    line-height: 1.417;
    z-index: 5;
  }

  .card:focus {
    outline: 2px solid var(--accent);
    outline-offset: 0;
  }

  .card:focus:not(:focus-visible) {
    outline: none;
  }

  .card-kind {
    color: var(--muted);
    font-size: max(11px, 0.6875rem);
  }

  .card-kind::first-letter {
    text-transform: uppercase;
  }

  .card-title {
    font-size: max(14px, 0.875rem);
    font-weight: 700;
    line-height: 1.3;
    margin-block-end: 2px;
  }

  .card .chip {
    margin-inline-start: -5px;
  }

  .card-lines {
    margin-block-start: 6px;
    display: grid;
    gap: 2px;
  }

  .card .prose,
  .card-sources {
    margin-block-start: 6px;
  }

  .card-sources {
    color: var(--muted);
    font-size: max(11px, 0.6875rem);
  }

  .frame-space.full {
    aspect-ratio: auto;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    outline: 0;
  }

  .frame-space:popover-open {
    position: fixed;
    inset: 0;
    inline-size: 100vw;
    block-size: 100dvh;
    color: var(--ink);
    background: var(--map-sea);
  }

  @media (forced-colors: active) {
    .controls > div,
    .card,
    .map-note {
      border-color: CanvasText;
    }
  }
`;
