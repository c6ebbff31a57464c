/** From a briefing to its layout and its still, as a page would make them, with the same type metrics everywhere. */
import { readFileSync } from 'node:fs';
import { basemapNeeds } from '../../src/basemap/index.js';
import { parseBriefing } from '../../src/briefing/index.js';
import { layout, typicalMetrics, type Layout } from '../../src/layout/index.js';
import { compile, openingShow, sceneAt, type Moment, type Scene } from '../../src/scene/index.js';
import { resolve } from '../../src/situation/index.js';
import { loadFromDisk } from './basemap.js';

export const examples = ['libya-2016', 'kherson-2022', 'tonga-2022', 'minimal'] as const;

export function exampleText(name: string): string {
  return readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8');
}

/** The compiled scene of a briefing, for an English reader of both units. */
export async function compiled(briefingFile: unknown): Promise<Scene> {
  const { briefing, problems } = parseBriefing(briefingFile);
  if (!briefing) throw new Error(problems.map((problem) => problem.message).join('\n'));
  const situation = resolve(briefing, await loadFromDisk(basemapNeeds(briefing)));
  return compile(situation, { lang: 'en', units: 'both' });
}

/** The scene as the page opens: at `asOf`, with what the steps bring back. */
export function opening(scene: Scene, moment: Partial<Moment> = {}): Scene {
  const { asOf } = scene.situation.briefing;
  return sceneAt(scene, { ...(asOf && { when: asOf }), show: openingShow(scene), ...moment });
}

export async function laidOut(briefingFile: unknown, width: number, height: number): Promise<Layout> {
  return layout(opening(await compiled(briefingFile)), { width, height }, typicalMetrics);
}
