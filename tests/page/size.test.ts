/** What a page has to fetch until its still is painted, held to the budgets in `scripts/size.ts`. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { budgets, paintLibya, roundTrips, sizesOf, table, type Painting, type Sizes } from '../../scripts/size.js';
import { Browsing } from './browsing.js';

let browsing: Browsing;
let painting: Painting;
let sizes: Sizes;
beforeAll(async () => {
  browsing = await Browsing.start();
  painting = await paintLibya(browsing.browser, browsing.origin);
  sizes = sizesOf(painting);
  console.log(table(sizes));
}, 60_000);
afterAll(() => browsing.stop());

describe('A page with the Libya brief', () => {
  it.each(budgets)('$name: at most $ceiling', ({ what, ceiling }) => {
    expect(sizes[what]).toBeGreaterThan(0);
    expect(sizes[what]).toBeLessThanOrEqual(ceiling);
  });

  it('fetches each file once, from its own host', () => {
    const urls = painting.fetched.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.filter((url) => new URL(url).origin !== browsing.origin)).toEqual([]);
    for (const part of ['/dist/mapbrief.js', '/dist/basemap/', '/examples/libya-2016.json'])
      expect(urls.filter((url) => url.includes(part)).length, part).toBeGreaterThan(0);
  });
});

describe('Round trips', () => {
  const fetched = (asked: number, there: number) => ({ url: '', asked, there });

  it('are one for what goes side by side, and one more for what waits for an answer', () => {
    expect(roundTrips([fetched(0, 500), fetched(20, 530)])).toBe(1);
    expect(roundTrips([fetched(0, 500), fetched(20, 530), fetched(510, 1010), fetched(540, 1050)])).toBe(2);
    expect(roundTrips([fetched(0, 500), fetched(510, 1010), fetched(1020, 1530), fetched(5, 505)])).toBe(3);
  });
});
