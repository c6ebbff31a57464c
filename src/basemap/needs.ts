/** Which cells of which levels a briefing needs. */
import type { Briefing } from '../briefing/index.js';
import type { BasemapNeeds } from './types.js';

/** Chooses frame, levels and cells from the briefing alone. */
export function basemapNeeds(briefing: Briefing): BasemapNeeds {
  void briefing;
  const all = { level: 'world', cells: ['0_0'], bounds: [-180, -90, 180, 90] } as const;
  return { frame: 0, detail: all, overview: all };
}
