/** All styles of a brief, in the order in which they apply. */
import { ground } from './ground.styles.js';
import { incidents } from './incidents.styles.js';
import { legend } from './legend.styles.js';
import { page } from './page.styles.js';
import { states } from './states.styles.js';
import { words } from './words.styles.js';

export const styles = [ground, page, words, legend, incidents, states];
