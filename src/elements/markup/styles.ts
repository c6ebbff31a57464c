/** The styles of a brief that was written beforehand, as text. */
import { css } from 'lit';
import { styles } from '../styles/index.js';
import { laterStyles } from '../styles/later.js';
import { darkColours } from '../styles/ground.styles.js';

/** What is settled by script in a drawn brief: which still, which theme, the colours of names, the legend on a phone. */
const written = css`
  .frame > .phone {
    display: none;
  }

  @container (inline-size < 560px) {
    .frame > .phone {
      display: block;
    }

    .frame > .wide:not(:only-child) {
      display: none;
    }
  }

  @media screen and (prefers-color-scheme: dark) {
    .brief.auto {
      ${darkColours}
    }
  }

  @supports (color: attr(data-tint type(<color>))) {
    [data-tint] {
      --tint: attr(data-tint type(<color>));
    }
  }

  @media (scripting: none) {
    .legend .key-line {
      display: none;
    }

    .legend .legend-body:not(.open) {
      display: grid;
    }

    .name {
      cursor: default;
    }
  }
`;

/** The stylesheet of every brief, for those who serve it as a file. */
export function markupStyles(): string {
  return [...styles, ...laterStyles.brief, written].map(({ cssText }) => tight(cssText)).join('');
}

/** The colours of names that some markup uses, where it may say them itself. */
export function tintRules(markup: string): string {
  const colours = new Set(Array.from(markup.matchAll(/ data-tint="([#\w(), -]+)"/g), ([, colour = '']) => colour));
  return Array.from(colours, (colour) => `[data-tint="${colour}"]{--tint:${colour}}`).join('');
}

function tight(text: string): string {
  return text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/;}/g, '}')
    .trim();
}
