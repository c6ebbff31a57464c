/** A briefing says by itself which files of the basemap it needs, and they are small. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { basemapNeeds, cellsWithin, type BasemapNeeds } from '../../src/basemap/index.js';
import { parseBriefing } from '../../src/briefing/index.js';
import { gzippedBytes } from '../support/basemap.js';

function needsOf(file: object): BasemapNeeds {
  const { briefing, problems } = parseBriefing({ version: 1, title: 'Test', ...file });
  if (briefing === undefined) throw new Error(JSON.stringify(problems));
  return basemapNeeds(briefing);
}

const libya = needsOf(JSON.parse(readFileSync(new URL('../../examples/libya-2016.json', import.meta.url), 'utf8')) as object);

describe('the Libya brief', () => {
  it('is drawn in fine detail, with an overview at 1:50 million', () => {
    expect(libya.detail.level).toBe('fine');
    expect(libya.overview.level).toBe('medium');
  });

  it('covers its view in a map from 1.2 times to twice as wide as high, and its strip', () => {
    const [west, south, east, north] = libya.detail.bounds;
    expect(west).toBeLessThanOrEqual(13);
    expect(south).toBeLessThanOrEqual(28);
    expect(east).toBeGreaterThanOrEqual(21);
    expect(north).toBeGreaterThanOrEqual(35);
  });

  it('fetches at most 15 KB, gzipped', async () => {
    expect(await gzippedBytes(libya)).toBeLessThanOrEqual(15 * 1024);
  });

  it('asks for the same whenever it is asked', () => {
    const again = needsOf(JSON.parse(readFileSync(new URL('../../examples/libya-2016.json', import.meta.url), 'utf8')) as object);
    expect(again).toEqual(libya);
  });
});

describe('other briefings', () => {
  it('the world is at most 60 KB, gzipped', async () => {
    const needs = cellsWithin('world', [-180, -90, 180, 90], 0);
    expect(await gzippedBytes({ frame: 0, detail: needs, overview: needs })).toBeLessThanOrEqual(60 * 1024);
  });

  it('an empty one is shown on the world, fetched once', async () => {
    const needs = needsOf({});
    expect(needs.detail.level).toBe('world');
    expect(needs.overview).toEqual(needs.detail);
    expect(await gzippedBytes(needs)).toBeLessThanOrEqual(60 * 1024);
  });

  it('one place is shown with the country around it', () => {
    const needs = needsOf({ places: { kherson: { name: 'Kherson', at: [32.6, 46.6] } } });
    expect(needs.detail.level).toBe('fine');
    expect(needs.overview.level).toBe('medium');
    expect(needs.overview.bounds[0]).toBeLessThanOrEqual(22);
    expect(needs.overview.bounds[2]).toBeGreaterThanOrEqual(40);
  });

  it('one across 180° asks for cells on both sides of it, in one frame', () => {
    const needs = needsOf({ places: { suva: { at: [178.4, -18.1] }, nukualofa: { at: [-175.2, -21.1] } } });
    expect(needs.frame).toBe(180);
    expect(needs.detail.level).toBe('fine');
    expect(needs.detail.bounds[0]).toBeLessThan(178.4);
    expect(needs.detail.bounds[2]).toBeGreaterThan(184.8);
    expect(needs.detail.cells).toContain('71_14');
    expect(needs.detail.cells).toContain('0_13');
  });

  it('one that spans continents is shown on the world', () => {
    const needs = needsOf({ places: { a: { at: [-74, 40.7] }, b: { at: [37.6, 55.7] } } });
    expect(needs.detail.level).toBe('world');
  });

  it('control of a country needs the country, even when its view is smaller', () => {
    const needs = needsOf({
      actors: { a: { name: 'A' } },
      places: { tunis: { at: [10.18, 36.8] } },
      control: [{ actor: 'a', country: 'TN' }],
      view: { fit: ['tunis'] },
    });
    expect(needs.detail.level).toBe('fine');
    expect(needs.detail.bounds[1]).toBeLessThanOrEqual(30);
  });

  it('a border needs the ground where the two countries meet', () => {
    const needs = needsOf({ lines: { line: { basemap: 'border', between: ['LY', 'TN'] } } });
    expect(needs.detail.level).toBe('fine');
    expect(needs.detail.bounds[0]).toBeLessThanOrEqual(9);
    expect(needs.detail.bounds[1]).toBeLessThanOrEqual(30);
    expect(needs.detail.bounds[3]).toBeGreaterThanOrEqual(33.5);
  });

  it('a place given by relation to itself harms nothing', () => {
    expect(() => needsOf({ places: { a: { at: { of: 'a', distance: '10 km', direction: 'N' } }, b: { at: [10, 10] } } })).not.toThrow();
  });
});
