/** The whole file: its settings, its registers and its lists. */
import type { InferOutput } from 'valibot';
import { callout, context, distance } from './annotation.js';
import { control } from './control.js';
import { front } from './front.js';
import { incident, total } from './incident.js';
import { line } from './line.js';
import { basemap, theme } from './look.js';
import { movement } from './movement.js';
import { place } from './place.js';
import { position } from './position.js';
import { fields, given, into, soft, word } from './reading.js';
import { reference } from './reference.js';
import { correction, silence, step, view } from './story.js';
import { color, lang, link, plain, prose, text } from './text.js';
import { when } from './when.js';

export const source = into(
  fields({
    title: soft(text),
    url: soft(link),
    publisher: soft(text),
    when: soft(when),
    archive: soft(link),
    lang: soft(lang),
    via: soft(reference('source')),
  }),
  given,
);

export interface Source extends InferOutput<typeof source> {
  readonly id: string;
  readonly path: string;
}

/** The patterns that tell actors apart without colour; `diagonal` first, in the order in which they are given out. */
export const patternNames = [
  'diagonal',
  'back-diagonal',
  'vertical',
  'horizontal',
  'grid',
  'dots',
  'cross-diagonal',
  'dashes',
] as const;
export type PatternName = (typeof patternNames)[number];

export const actor = into(
  fields({
    name: soft(text),
    short: soft(text),
    color: soft(color),
    pattern: soft(word(...patternNames)),
    seat: soft(position),
    note: soft(prose),
  }),
  given,
);

export interface Actor extends InferOutput<typeof actor> {
  readonly id: string;
  readonly path: string;
}

/** The keys of the file that hold one value. A wrong one is left out with a warning. */
export const settings = {
  lang: soft(lang),
  title: soft(text),
  summary: soft(prose),
  asOf: soft(when),
  updated: soft(when),
  byline: soft(text),
  license: soft(plain),
  units: soft(word('metric', 'imperial', 'both', 'auto')),
  controlMeans: soft(text),
  blankMeans: soft(text),
  basemap: soft(basemap),
  view: soft(view),
  theme: soft(theme),
};

/** The keys that hold things by id, in the order in which they are read: each names only those before it. */
export const registers = { sources: source, places: place, lines: line, actors: actor };

/** The keys that hold lists. */
export const lists = {
  control,
  fronts: front,
  movements: movement,
  incidents: incident,
  distances: distance,
  areas: context,
  callouts: callout,
  totals: total,
  story: step,
  notKnown: prose,
  corrections: correction,
  silence,
};

/** Keys that are read by themselves. */
export const OTHER_KEYS = ['$schema', 'version', 'timeZone'] as const;
