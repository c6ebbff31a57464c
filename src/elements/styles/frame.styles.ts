/** The map's frame, and what is lit in it. */
import { css } from 'lit';

export const frame = css`
  /* The map's room is kept by its shape, before anything is drawn in it. A narrow still has its inset below. */
  .box {
    container-type: inline-size;
    margin-inline: calc(-1 * var(--room));
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

  @container (inline-size >= 720px) {
    .box {
      margin-inline: 0;
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

  @media print {
    .box {
      break-inside: avoid;
    }
  }
`;
