/** The same bytes in a page as in Node, for the same briefing and the same type metrics. */
import { describe, expect, it } from 'vitest';
import kherson from '../../examples/kherson-2022.json?raw';
import libya from '../../examples/libya-2016.json?raw';
import minimal from '../../examples/minimal.json?raw';
import tonga from '../../examples/tonga-2022.json?raw';
import { basemapNeeds, loadBasemap } from '../../src/basemap/index.js';
import { parseBriefing } from '../../src/briefing/index.js';
import { layout, typicalMetrics } from '../../src/layout/index.js';
import { compile, openingShow, sceneAt } from '../../src/scene/index.js';
import { resolve } from '../../src/situation/index.js';
import { renderStill } from '../../src/still/index.js';
import khersonPicture from '../pictures/kherson-2022.svg?raw';
import libyaPicture from '../pictures/libya-2016.svg?raw';
import minimalPicture from '../pictures/minimal.svg?raw';
import tongaPicture from '../pictures/tonga-2022.svg?raw';

const pictures = [
  { name: 'libya-2016', file: libya, picture: libyaPicture },
  { name: 'kherson-2022', file: kherson, picture: khersonPicture },
  { name: 'tonga-2022', file: tonga, picture: tongaPicture },
  { name: 'minimal', file: minimal, picture: minimalPicture },
];

describe.each(pictures)('$name', ({ file, picture }) => {
  it('is the committed picture, to the byte', async () => {
    const { briefing } = parseBriefing(file);
    if (!briefing) throw new Error('The example does not parse.');
    const base = new URL('/basemap/', location.href);
    const basemap = await loadBasemap(basemapNeeds(briefing), { base });
    const compiled = compile(resolve(briefing, basemap), { lang: 'en', units: 'both' });
    const scene = sceneAt(compiled, { ...(briefing.asOf && { when: briefing.asOf }), show: openingShow(compiled) });
    const drawn = renderStill(layout(scene, { width: 776, height: 484 }, typicalMetrics));
    expect(drawn.length).toBeGreaterThan(5000);
    expect(drawn === picture.trimEnd().replace(/>\n</g, '><')).toBe(true);
  });
});
