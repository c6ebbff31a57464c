/** From a briefing that has been read to everything a page shows of it: situation, scene, and the scene at its opening moment. */
import type { Basemap, BasemapLayer } from '../basemap/index.js';
import type { Briefing } from '../briefing/index.js';
import type { Reader } from '../language/index.js';
import { compile, openingShow, sceneAt, type Scene } from '../scene/index.js';
import { resolve, type Situation } from '../situation/index.js';

export interface Picture {
  readonly situation: Situation;
  /** At the moment that the file opens with. */
  readonly scene: Scene;
  /** Whether there is anything to put on a map. */
  readonly hasMap: boolean;
}

export function pictureOf(briefing: Briefing, basemap: Basemap | undefined, reader: Reader): Picture {
  const situation = resolve(briefing, basemap ?? noBasemap);
  const whole = compile(situation, reader);
  const { asOf } = briefing;
  const scene = sceneAt(whole, { ...(asOf && { when: asOf }), show: openingShow(whole) });
  return { situation, scene, hasMap: whole.marks.length > 0 || briefing.view !== undefined };
}

/** Whether a briefing says anything at all beside its title. */
export function saysNothing(briefing: Briefing): boolean {
  const { places, control, fronts, movements, incidents, distances, areas, callouts, story, notKnown } = briefing;
  const lists = [places, control, fronts, movements, incidents, distances, areas, callouts, story, notKnown];
  return briefing.summary === undefined && lists.every((list) => list.length === 0);
}

const nothing: BasemapLayer = {
  level: 'world',
  bounds: [-180, -90, 180, 90],
  land: { type: 'MultiPolygon', coordinates: [] },
  coast: [],
  borders: [],
  lakes: { type: 'MultiPolygon', coordinates: [] },
  rivers: [],
  countries: [],
  places: [],
};

/** Stands in where the basemap did not come: what the briefing says is drawn on a bare ground. */
const noBasemap: Basemap = { frame: 0, detail: nothing, overview: nothing, attribution: [] };
