/** A briefing says by itself which files of the basemap it needs, and they are small. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { basemapNeeds, cellsWithin, openingNeeds, type BasemapNeeds } from '../../src/basemap/index.js';
import { parseBriefing } from '../../src/briefing/index.js';
import { gzippedBytes } from '../support/basemap.js';

function needsOf(file: object): BasemapNeeds {
  const { briefing, problems } = parseBriefing({ version: 1, title: 'Test', ...file });
  if (briefing === undefined) throw new Error(JSON.stringify(problems));
  return basemapNeeds(briefing);
}

const libya = needsOf(JSON.parse(readFileSync(new URL('../../examples/libya-2016.json', import.meta.url), 'utf8')) as object);

describe('the Libya brief', () => {
  it('is drawn in fine detail, with a coarse overview', () => {
    expect(libya.detail.level).toBe('fine');
    expect(libya.overview.level).toBe('coarse');
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

  it('shows first what seven files hold, at most 10 KB, gzipped', async () => {
    const { detail, overview } = openingNeeds(libya);
    expect(detail.cells.length + overview.cells.length).toBeLessThanOrEqual(7);
    expect(await gzippedBytes({ frame: 0, detail, overview })).toBeLessThanOrEqual(10 * 1024);
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
    expect(needs.overview.level).toBe('coarse');
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

  it('one place in a small country is shown with an overview as detailed as it is small', () => {
    const needs = needsOf({ places: { pristina: { at: [21.16, 42.66] } } });
    expect(needs.overview.level).toBe('medium');
  });

  it('a border needs the ground where the two countries meet', () => {
    const needs = needsOf({ lines: { line: { basemap: 'border', between: ['LY', 'TN'] } } });
    expect(needs.detail.level).toBe('fine');
    expect(needs.detail.bounds[0]).toBeLessThanOrEqual(9);
    expect(needs.detail.bounds[1]).toBeLessThanOrEqual(30);
    expect(needs.detail.bounds[3]).toBeGreaterThanOrEqual(33.5);
  });

  it('a view wider than half the globe is framed around its own middle', () => {
    const places = { a: { at: [-100, 40] }, b: { at: [120, 40] } };
    expect(needsOf({ places, view: { bounds: [-170, -60, 170, 80] } })).toMatchObject({ frame: 0, detail: { level: 'world' } });
    expect(needsOf({ places: { sirte: { at: [16.6, 31.2] } }, view: { bounds: [-180, -85, 180, 85] } }).frame).toBe(0);
    expect(needsOf({ places, view: { bounds: [30, -60, 10, 80] } }).frame).toBe(-150);
    expect(needsOf({ view: { center: [100, 40], zoom: 0 } }).frame).toBe(90);
  });

  const bases = {
    genoa: { at: [8.93, 44.4] }, trieste: { at: [13.77, 45.65] },
    bilbao: { at: [-2.92, 43.35] }, barcelona: { at: [2.18, 41.38] },
  } as const;

  it.each([
    ['control', { control: [{ actor: 'a', strip: { along: 'coast', from: 'genoa', to: 'trieste' } }] }],
    ['a front', { fronts: [{ along: 'coast', from: 'genoa', to: 'trieste' }] }],
    ['a distance', { distances: [{ from: 'genoa', to: 'trieste', along: 'shore' }] }],
    ['a movement', { movements: [{ actor: 'a', along: 'coast', from: 'genoa', to: 'trieste' }] }],
  ])('%s along a coast between two ends has room for the way round', (_, item) => {
    const { genoa, trieste } = bases;
    const needs = needsOf({ actors: { a: {} }, places: { genoa, trieste }, lines: { shore: { basemap: 'coastline' } }, ...item });
    expect(needs.detail.level).not.toBe('world');
    expect(needs.detail.cells.length).toBeLessThanOrEqual(45);
    expect(needs.detail.bounds[1]).toBeLessThanOrEqual(37.9);
  });

  it('a strip needs the ground to its depth', () => {
    const strip = { along: 'coast', around: 'sirte', length: '50 km' };
    const needsTo = (depth: string) =>
      needsOf({ actors: { a: {} }, places: { sirte: { at: [16.6, 31.2] } }, view: { bounds: [16.3, 31, 16.9, 31.4] }, control: [{ actor: 'a', strip: { ...strip, depth } }] });
    expect(needsTo('20 km').detail.bounds[1]).toBe(30);
    expect(needsTo('700 km').detail.bounds[1]).toBeLessThanOrEqual(25);
  });

  it('one of the far north is never dearer than the world', async () => {
    const needs = needsOf({ places: { a: { at: [20, 78] }, b: { at: [38, 83] } } });
    expect(needs.detail.cells.length).toBeLessThanOrEqual(45);
    expect(needs.overview.cells.length).toBeLessThanOrEqual(45);
    const arctic = needsOf({ view: { bounds: [-60, 70, 60, 84] } });
    expect(await gzippedBytes(arctic)).toBeLessThanOrEqual(120 * 1024);
  });

  it('a place given by relation to itself harms nothing', () => {
    expect(() => needsOf({ places: { a: { at: { of: 'a', distance: '10 km', direction: 'N' } }, b: { at: [10, 10] } } })).not.toThrow();
  });
});
