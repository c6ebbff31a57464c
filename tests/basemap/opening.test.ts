/** The picture that shows first needs only a part of the ground, and shows no less for it. */
import { describe, expect, it } from 'vitest';
import { basemapNeeds, openingNeeds } from '../../src/basemap/index.js';
import { parseBriefing, type Briefing } from '../../src/briefing/index.js';
import { layout, typicalMetrics } from '../../src/layout/index.js';
import { compile, type Scene } from '../../src/scene/index.js';
import { resolve } from '../../src/situation/index.js';
import { renderStill } from '../../src/still/index.js';
import { loadFromDisk } from '../support/basemap.js';
import { examples, exampleText, opening } from '../support/drawing.js';

function read(file: string | object): Briefing {
  const { briefing } = parseBriefing(file);
  if (briefing === undefined) throw new Error('No briefing');
  return briefing;
}

describe.each(examples)('%s', (name) => {
  it('is drawn the same from its opening ground as from all of it, at every width', async () => {
    const briefing = read(exampleText(name));
    const all = basemapNeeds(briefing);
    const [first, whole] = await Promise.all([loadFromDisk(openingNeeds(all)), loadFromDisk(all)]);
    const early = opening(compile(resolve(briefing, first), { lang: 'en', units: 'both' }));
    const late = opening(compile(resolve(briefing, whole), { lang: 'en', units: 'both' }));
    // Not cut anew: the same scene on more ground.
    const widened: Scene = { ...early, basemap: whole };
    for (const width of [1000, 700, 360]) {
      const picture = (scene: Scene): string =>
        renderStill(layout(scene, { width, height: width * 0.7 }, typicalMetrics), { description: '' });
      expect(picture(early)).toBe(picture(late));
      expect(picture(widened)).toBe(picture(late));
    }
  });
});

describe('the opening ground', () => {
  const places = { sirte: { at: [16.6, 31.2] }, tripoli: { at: [13.2, 32.9] }, tobruk: { at: [23.9, 32] } };
  const story = [{ title: 'Far', text: 'Far.', focus: ['tripoli', 'tobruk'] }];
  const base = { version: 1, title: 'Test', places, story, view: { bounds: [16, 31, 17, 31.5] } };

  it('leaves out what only the steps show', () => {
    const needs = basemapNeeds(read(base));
    expect(openingNeeds(needs).detail.cells).toEqual(['39_24']);
    expect(needs.detail.cells.length).toBeGreaterThan(5);
  });

  it('is all of it where a line of the basemap runs on to its rim', () => {
    const needs = basemapNeeds(read({ ...base, lines: { shore: { basemap: 'coastline' } } }));
    expect(openingNeeds(needs)).toBe(needs);
  });
});
