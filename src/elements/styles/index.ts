/** Which styles each element adopts at once, in the order in which they apply; those of what comes later are in `later.ts`. */
import type { CSSResult } from 'lit';
import { frame } from './frame.styles.js';
import { ground } from './ground.styles.js';
import { page } from './page.styles.js';
import { filling, part, usualHeight } from './part.styles.js';
import { skeleton } from './skeleton.styles.js';

/** A whole brief. */
export const styles = [ground, page, frame, skeleton];

export const mapStyles = [ground, frame, skeleton, part, filling];

/** @param pixels the room that the part keeps while it loads */
export function partStyles(pixels: number): CSSResult[] {
  return [ground, skeleton, part, usualHeight(pixels)];
}
