/** English: all that a picture needs. */
import { figures } from './figures.js';
import { kinds } from './kinds.js';
import { map } from './map.js';

export const picture = { ...figures, ...kinds, ...map };
