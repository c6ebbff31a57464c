/** The pool that all maps of a page share: what they hold is the page's. */
import { liveMaps } from '../settings.js';
import { onBackground } from './background.js';
import { LivePool } from './pool.js';

let pool: LivePool | undefined;

/** From the first map on, the page is watched as long as it lives. */
export function pagePool(): LivePool {
  if (pool) return pool;
  const made = (pool = new LivePool(liveMaps));
  onBackground(
    () => made.sleep(),
    () => made.wake(),
  );
  return made;
}
