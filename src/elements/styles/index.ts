/** Which styles each element adopts, in the order in which they apply. */
import { frame } from './frame.styles.js';
import { ground } from './ground.styles.js';
import { incidents } from './incidents.styles.js';
import { legend } from './legend.styles.js';
import { map } from './map.styles.js';
import { page } from './page.styles.js';
import { filling, part, usualHeight } from './part.styles.js';
import { sources } from './sources.styles.js';
import { states } from './states.styles.js';
import { words } from './words.styles.js';

/** A whole brief. */
export const styles = [ground, page, frame, map, words, sources, legend, incidents, states];

export const mapStyles = [ground, frame, map, words, states, part, filling];
export const storyStyles = [ground, words, states, part, usualHeight(320)];
export const legendStyles = [ground, words, legend, states, part, usualHeight(160)];
export const incidentsStyles = [ground, words, incidents, states, part, usualHeight(200)];
export const sourcesStyles = [ground, words, sources, states, part, usualHeight(96)];
