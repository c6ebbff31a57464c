/** The still: a picture that can be compared, read aloud, and trusted with any text. */
import { describe, expect, it } from 'vitest';
import { layout, typicalMetrics } from '../../src/layout/index.js';
import { renderStill } from '../../src/still/index.js';
import { compiled, examples, exampleText, laidOut, opening } from '../support/drawing.js';

describe.each(examples)('%s', (name) => {
  it('is drawn as in its committed picture, wide, in the dark and on a phone', async () => {
    const scene = opening(await compiled(exampleText(name)));
    const wide = layout(scene, { width: 776, height: 484 }, typicalMetrics);
    await expect(lines(renderStill(wide))).toMatchFileSnapshot(`../pictures/${name}.svg`);
    await expect(lines(renderStill(wide, { theme: 'dark' }))).toMatchFileSnapshot(`../pictures/${name}-dark.svg`);
    const phone = layout(scene, { width: 360, height: 480 }, typicalMetrics);
    await expect(lines(renderStill(phone))).toMatchFileSnapshot(`../pictures/${name}-phone.svg`);
  });

  it('uses every definition it makes, and makes every one it uses', async () => {
    const picture = renderStill(await laidOut(exampleText(name), 776, 484), { idPrefix: 'x' });
    const used = new Set([...picture.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]));
    const defs = /<defs>(.*?)<\/defs>/s.exec(picture)?.[1] ?? '';
    const made = new Set(
      [...defs.matchAll(/<(?:pattern|linearGradient|clipPath) id="([^"]+)"/g)].map((match) => match[1]),
    );
    expect(used).toEqual(made);
    for (const id of made) expect(id?.startsWith('x-')).toBe(true);
  });

  it('has no style, script, event handler or address in it', async () => {
    const picture = renderStill(await laidOut(exampleText(name), 776, 484));
    expect(/<style|<script|\s(style|on[a-z]+|href)=|<image|<foreignObject/i.exec(picture)?.[0]).toBeUndefined();
  });
});

describe('a hostile file', () => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)> \u0000\ud800 &amp; ]]>';
  it('comes out as the characters it is made of', async () => {
    const picture = renderStill(
      await laidOut(
        {
          version: 1,
          title: hostile,
          places: { a: { at: [16.6, 31.2], name: hostile } },
          callouts: [{ at: 'a', text: hostile }],
          incidents: [{ at: 'a', name: hostile }],
        },
        600,
        400,
      ),
    );
    expect(picture).not.toContain('<script');
    expect(picture).not.toContain('<img');
    expect(picture).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(picture).not.toContain('\u0000');
  });
});

describe('read aloud', () => {
  it('has a title and a description in sentences, tied to the picture', async () => {
    const picture = renderStill(await laidOut(exampleText('libya-2016'), 776, 484));
    expect(picture).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="mb-title"[^>]*aria-describedby="mb-desc"/);
    const description = /<desc id="mb-desc">(.*?)<\/desc>/s.exec(picture)?.[1] ?? '';
    for (const fact of ['155 mi', 'Abu Grain', 'Ras Lanuf', '130 km (80 mi)']) expect(description).toContain(fact);
  });

  it('credits the basemap', async () => {
    expect(renderStill(await laidOut(exampleText('minimal'), 360, 480))).toMatch(/Natural Earth.*GeoNames/);
  });
});

/** One element a line, so that a difference can be read. */
function lines(picture: string): string {
  return picture.replace(/></g, '>\n<') + '\n';
}
