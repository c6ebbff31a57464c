/** Every address that a ground asks passes here: what the page does not allow is never asked. */
import { throughHere } from './asking.js';
import { LiveError } from './types.js';

/** Nothing of these leaves the page. */
const inside = new Set(['data:', 'blob:']);

export class Gate {
  /** A scheme of our own, answered in the page. */
  ownScheme = '';

  /** @param refused is told of each refusal */
  constructor(
    private readonly allows: (url: URL) => boolean,
    private readonly refused: (error: LiveError) => void,
  ) {}

  /** The whole address, if it may be asked; throws a `LiveError` if not. */
  ask(address: string): string {
    const url = new URL(address, document.baseURI);
    if (inside.has(url.protocol) || url.protocol === this.ownScheme) return url.href;
    if ((url.protocol === 'https:' || url.protocol === 'http:') && this.allows(url)) return url.href;
    const host = url.host || url.protocol;
    const error = new LiveError('host-not-allowed', `The page does not allow the map to ask ${host}.`, url.href);
    this.refused(error);
    throw error;
  }

  /** For MapLibre's `transformRequest`. */
  readonly transform = (address: string): { url: string } => {
    const url = this.ask(address);
    return { url: /^https?:/.test(url) ? throughHere(url) : url };
  };
}
