import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { basemapNeeds, loadBasemap, parseBriefing, type BasemapNeeds } from '../../src/index.js';
import { basemapFromDisk, fileFetch, packagedBasemap } from '../../src/node.js';

function needs(): BasemapNeeds {
  const places = { sirte: { at: [16.59, 31.21] }, misrata: { at: [15.09, 32.38] } };
  const { briefing } = parseBriefing({ version: 1, places });
  if (!briefing) throw new Error('The briefing cannot be read.');
  return basemapNeeds(briefing);
}

describe('A program in Node', () => {
  it('has the packaged basemap without saying where it is', async () => {
    const basemap = await basemapFromDisk(needs());
    expect(basemap.detail.coast.length).toBeGreaterThan(0);
  });

  it('may name another folder, by path or by URL', async () => {
    const whole = await basemapFromDisk(needs());
    for (const base of [fileURLToPath(packagedBasemap), packagedBasemap, packagedBasemap.href]) {
      expect(await basemapFromDisk(needs(), { base })).toEqual(whole);
    }
  });

  it('may give loadBasemap a fetch that reads files', async () => {
    const basemap = await loadBasemap(needs(), { base: packagedBasemap, fetch: fileFetch });
    expect(basemap.detail.coast.length).toBeGreaterThan(0);
  });

  it('is told which file is not there', async () => {
    await expect(basemapFromDisk(needs(), { base: '/nowhere' })).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('file:///nowhere/fine/') as unknown,
    });
  });

  it('is told how to read from the disk where a fetch cannot', async () => {
    await expect(loadBasemap(needs(), { base: './elsewhere' })).rejects.toThrow(/basemapFromDisk.*mapbrief\/node/);
  });
});
