/** Files that will be needed can be on their way before the briefing has been read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fetchAhead, scoutBasemap } from '../../src/basemap/ahead.js';
import { basemapNeeds, loadBasemap, openingNeeds } from '../../src/basemap/index.js';
import { parseBriefing } from '../../src/briefing/index.js';
import { fileFetch, basemapFolder } from '../support/basemap.js';
import { examples, exampleText } from '../support/drawing.js';

function needed(text: string): { readonly paths: string[]; readonly needs: ReturnType<typeof basemapNeeds> } {
  const { briefing } = parseBriefing(text);
  if (briefing === undefined) throw new Error('No briefing');
  const needs = openingNeeds(basemapNeeds(briefing));
  const paths = [needs.detail, needs.overview].flatMap(({ level, cells }) => cells.map((cell) => `${level}/${cell}.json`));
  return { paths: [...new Set(paths)], needs };
}

describe('the scout', () => {
  it.each(examples)('guesses the ground of the first picture of %s, and at most three files too many', (name) => {
    const guess = scoutBasemap(JSON.parse(exampleText(name)));
    const { paths, needs } = needed(exampleText(name));
    expect(guess).toEqual(expect.arrayContaining(needs.detail.cells.map((cell) => `${needs.detail.level}/${cell}.json`)));
    expect(guess.filter((path) => !paths.includes(path)).length).toBeLessThanOrEqual(3);
    // Which country's waters the middle of the Pacific is taken for, only the countries' boxes say.
    if (name !== 'tonga-2022') expect(guess).toEqual(expect.arrayContaining(paths));
  });

  it('saves the loading from fetching a file again', async () => {
    const asked: string[] = [];
    const base = 'https://example.org/scouted/';
    const get: typeof fetch = (input) => {
      const url = String(input instanceof Request ? input.url : input);
      asked.push(url);
      return fileFetch(new URL(url.slice(base.length), basemapFolder));
    };
    const text = exampleText('libya-2016');
    fetchAhead(scoutBasemap(JSON.parse(text)), { base, fetch: get });
    const ahead = asked.length;
    await loadBasemap(needed(text).needs, { base, fetch: get });
    expect(ahead).toBeGreaterThan(0);
    expect(asked).toHaveLength(ahead);
  });

  it('never throws, whatever came instead of a briefing, and asks for few files', () => {
    fc.assert(fc.property(fc.anything(), (raw) => scoutBasemap(raw).length <= 45));
    const place = fc.record({ at: fc.oneof(fc.tuple(fc.double(), fc.double()), fc.anything()) });
    const file = fc.record({ places: fc.dictionary(fc.string(), place), view: fc.anything() });
    fc.assert(fc.property(file, (raw) => scoutBasemap(raw).length <= 45));
    const circle = { places: { a: { at: { of: 'b' } }, b: { at: { of: 'a' } } } };
    expect(scoutBasemap(circle)).toEqual([]);
  });
});
