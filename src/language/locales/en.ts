/** English: British-neutral, short, as a newspaper's graphics desk would write it. The shape of every locale file. */
import { figures } from './en/figures.js';
import { kinds } from './en/kinds.js';
import { live } from './en/live.js';
import { map } from './en/map.js';
import { page } from './en/page.js';
import { sentences } from './en/sentences.js';

export const en = { ...figures, ...kinds, ...live, ...map, ...page, ...sentences };
