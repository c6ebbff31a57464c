/** From a briefing that has been read to everything a page shows of it: situation, whole scene, and the scene at a moment. */
import type { Basemap, BasemapLayer } from '../basemap/index.js';
import type { Briefing, When } from '../briefing/index.js';
import { openingShow, sceneAt, type Scene } from '../scene/index.js';
import { resolve, type Situation } from '../situation/index.js';

export interface Picture {
  readonly situation: Situation;
  /** All that the briefing ever shows, whenever it held. */
  readonly whole: Scene;
  /** At the moment looked at. */
  readonly scene: Scene;
  /** Whether there is anything to put on a map. */
  readonly hasMap: boolean;
}

/** A briefing on its basemap; on a bare ground where that did not come. */
export function situationOf(briefing: Briefing, basemap: Basemap | undefined): Situation {
  return resolve(briefing, basemap ?? noBasemap);
}

/** @param moment absent: the picture that the file opens with, and all that its steps bring back */
export function pictureAt(whole: Scene, moment: When | undefined): Picture {
  const { situation } = whole;
  const { asOf, view } = situation.briefing;
  const opening = { ...(asOf && { when: asOf }), show: openingShow(whole) };
  const scene = sceneAt(whole, moment ? { when: moment } : opening);
  return { situation, whole, scene, hasMap: whole.marks.length > 0 || view !== undefined };
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
