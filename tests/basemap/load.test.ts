/** Loading fetches each file once, stops when told, and names the file that failed. */
import { describe, expect, it } from 'vitest';
import { BasemapError, cellsWithin, loadBasemap, type BasemapNeeds } from '../../src/basemap/index.js';
import { basemapFolder, fileFetch } from '../support/basemap.js';

const near = cellsWithin('fine', [15, 30, 20, 35], 0);
const needs: BasemapNeeds = { frame: 0, detail: near, overview: near };

/** The same folder under a name that no test before has fetched. */
let copies = 0;
function fresh(answer: (url: string) => Promise<Response>): { base: string; fetch: typeof fetch; asked: string[] } {
  const asked: string[] = [];
  const base = `https://example.org/${String((copies += 1))}/`;
  const get: typeof fetch = (input) => {
    asked.push(String(input instanceof Request ? input.url : input));
    return answer(asked[asked.length - 1] ?? '');
  };
  return { base, fetch: get, asked };
}

async function failure(answer: (url: string) => Promise<Response>, options: object = {}): Promise<unknown> {
  return loadBasemap(needs, { ...fresh(answer), ...options }).catch((error: unknown) => error);
}

describe('loadBasemap', () => {
  it('fetches each file once, for two briefings and two levels', async () => {
    const disk = fileFetch;
    const source = fresh((url) => disk(new URL(url.replace(/^https:\/\/example.org\/\d+\//, ''), basemapFolder)));
    const [one, two] = await Promise.all([loadBasemap(needs, source), loadBasemap(needs, source)]);
    expect(source.asked).toHaveLength(near.cells.length);
    expect(one.detail.land).toEqual(two.overview.land);
    expect(one.attribution).toEqual(['Natural Earth', 'GeoNames (CC BY 4.0)']);
  });

  it('accepts a base without its last slash', async () => {
    await expect(loadBasemap(needs, { base: basemapFolder.href.slice(0, -1), fetch: fileFetch })).resolves.toBeDefined();
  });

  it('names the file that is missing, and asks for it again next time', async () => {
    const source = fresh(() => Promise.resolve(new Response('', { status: 404 })));
    const error = await loadBasemap(needs, source).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(BasemapError);
    expect(error).toMatchObject({ code: 'not-found', url: source.asked[0] });
    const before = source.asked.length;
    await loadBasemap(needs, source).catch(() => undefined);
    expect(source.asked.length).toBeGreaterThan(before);
  });

  it('tells a page of words from a file of the basemap', async () => {
    expect(await failure(() => Promise.resolve(new Response('<!doctype html>')))).toMatchObject({ code: 'malformed' });
    expect(await failure(() => Promise.resolve(new Response('{}')))).toMatchObject({ code: 'malformed' });
  });

  it('says when the network fails, the server errs, or nothing comes', async () => {
    expect(await failure(() => Promise.reject(new TypeError('Failed to fetch')))).toMatchObject({ code: 'network' });
    expect(await failure(() => Promise.resolve(new Response('', { status: 500 })))).toMatchObject({ code: 'http' });
    const late = new DOMException('', 'TimeoutError');
    expect(await failure(() => Promise.reject(late), { timeout: 5 })).toMatchObject({ code: 'timeout' });
  });

  it('stops waiting when aborted', async () => {
    const controller = new AbortController();
    const never = failure(() => new Promise<Response>(() => undefined), { signal: controller.signal });
    controller.abort();
    expect(await never).toMatchObject({ name: 'AbortError' });
    expect(await failure(() => Promise.resolve(new Response('')), { signal: AbortSignal.abort() })).toMatchObject({ name: 'AbortError' });
  });
});
