/** A briefing once read: every list filled in, every reference sound, every value computed. */
import type { Callout, Context, Distance } from './annotation.js';
import type { Control } from './control.js';
import type { Actor, Source } from './file.js';
import type { Front } from './front.js';
import type { Incident, Total } from './incident.js';
import type { Line } from './line.js';
import type { BasemapSetting, ThemeSetting } from './look.js';
import type { Movement } from './movement.js';
import type { Place } from './place.js';
import type { Correction, Silence, Step, View } from './story.js';
import type { Prose, Text } from './text.js';
import type { When } from './when.js';

export interface Briefing {
  readonly version: 1;
  /** BCP 47; `en` if absent. */
  readonly lang: string;
  /** IANA; `UTC` if absent. */
  readonly timeZone: string;
  readonly title?: Text | undefined;
  readonly summary?: Prose | undefined;
  /** The moment shown at first; absent: everything. */
  readonly asOf?: When | undefined;
  readonly updated?: When | undefined;
  readonly byline?: Text | undefined;
  readonly license?: string | undefined;
  readonly units: 'metric' | 'imperial' | 'both' | 'auto';
  readonly controlMeans?: Text | undefined;
  readonly blankMeans?: Text | undefined;
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly lines: readonly Line[];
  readonly control: readonly Control[];
  readonly fronts: readonly Front[];
  readonly movements: readonly Movement[];
  readonly incidents: readonly Incident[];
  readonly distances: readonly Distance[];
  readonly areas: readonly Context[];
  readonly callouts: readonly Callout[];
  readonly totals: readonly Total[];
  readonly story: readonly Step[];
  readonly notKnown: readonly Prose[];
  readonly corrections: readonly Correction[];
  readonly silence: readonly Silence[];
  readonly basemap: BasemapSetting;
  readonly view?: View | undefined;
  readonly theme: ThemeSetting;
}
