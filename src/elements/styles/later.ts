/** The styles that each element adopts once its first picture is there. */
import { incidents } from './incidents.styles.js';
import { legend } from './legend.styles.js';
import { map } from './map.styles.js';
import { laterPart } from './part.styles.js';
import { sources } from './sources.styles.js';
import { states } from './states.styles.js';
import { timeline } from './timeline.styles.js';
import { words } from './words.styles.js';

export const laterStyles = {
  none: [],
  brief: [map, words, sources, legend, incidents, states],
  map: [map, words, states, laterPart],
  story: [words, states, laterPart],
  legend: [words, legend, states, laterPart],
  incidents: [words, incidents, states, laterPart],
  sources: [words, sources, states, laterPart],
  timeline: [timeline, states, laterPart],
} as const;
