/** The keys that move a live map. */
import type { LiveMap } from '../../live/index.js';

/** How far an arrow key moves the map, in pixels. */
const step = 90;

/** What a key does with a map; undefined where it does nothing. */
export function actOfKey(key: string, reset: () => void): ((map: LiveMap) => void) | undefined {
  switch (key) {
    case 'ArrowLeft':
      return (map) => map.panBy(-step, 0);
    case 'ArrowRight':
      return (map) => map.panBy(step, 0);
    case 'ArrowUp':
      return (map) => map.panBy(0, -step);
    case 'ArrowDown':
      return (map) => map.panBy(0, step);
    case '+':
    case '=':
      return (map) => map.zoomBy(1);
    case '-':
    case '_':
      return (map) => map.zoomBy(-1);
    case '0':
      return reset;
    default:
      return undefined;
  }
}
