/** Prints which functions of the floors run until the first picture of the Libya brief is painted: `{ "src/scene/at.ts": ["sceneAt", …] }`. */
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const base = new URL('../../basemap/', import.meta.url);
const fromDisk = (url: unknown): Promise<Response> =>
  Promise.resolve(new Response(readFileSync(new URL(String(url)), 'utf8')));
const widths = [320, 360, 420, 500, 600, 680, 720, 800, 960, 1100, 1200, 1400];
/** A page measures with its own font; some are wide. */
const stretches = [0.92, 1, 1.08];

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });

const { parseBriefing } = await import('../../src/briefing/index.js');
const { fetchAhead, scoutBasemap } = await import('../../src/basemap/ahead.js');
const { basemapNeeds, loadBasemap, openingNeeds } = await import('../../src/basemap/index.js');
const { resolve } = await import('../../src/situation/index.js');
const { compile, openingShow, sceneAt } = await import('../../src/scene/index.js');
const { layout } = await import('../../src/layout/index.js');
const { stillTree } = await import('../../src/still/index.js');
const { directionOf, formatWhen, hasLocale, mapWords, pageWords, textIn, langOfText, unitsFor } =
  await import('../../src/language/index.js');

const text = readFileSync(`${root}examples/libya-2016.json`, 'utf8');
const { briefing } = parseBriefing(text);
fetchAhead(scoutBasemap(JSON.parse(text)), { base, fetch: fromDisk });
if (!briefing) throw new Error('The Libya brief cannot be read.');
const basemap = await loadBasemap(openingNeeds(basemapNeeds(briefing)), {
  base,
  fetch: fromDisk,
  signal: new AbortController().signal,
});
const { asOf, updated, timeZone } = briefing;
// What the elements ask for around the picture.
for (const lang of ['en', 'ar'])
  [
    directionOf(lang),
    hasLocale(lang),
    mapWords(lang),
    pageWords(lang),
    unitsFor(lang),
    textIn(briefing.title, lang, 'en'),
    langOfText(briefing.title, lang, 'en'),
  ].at(0);
for (const moment of [asOf, updated]) if (moment) formatWhen(moment, 'en', timeZone);
for (const units of ['both', 'metric', 'imperial'] as const) {
  const whole = compile(resolve(briefing, basemap), { lang: 'en', units });
  const scene = sceneAt(whole, { ...(asOf && { when: asOf }), show: openingShow(whole) });
  for (const width of widths)
    for (const stretch of stretches) {
      const size = { width, height: Math.round(width < 560 ? (width * 4) / 3 : width / 1.6) };
      const laid = layout(scene, size, (text, font) => text.length * font.size * 0.55 * stretch);
      for (const theme of ['light', 'dark'] as const) stillTree(laid, { theme, description: '' });
    }
}

const { result } = await session.post('Profiler.takePreciseCoverage');
const hot = result.flatMap(({ url, functions }): [string, string[]][] => {
  const path = url.startsWith('file:') ? relative(root, fileURLToPath(url)).split(sep).join('/') : '';
  if (!path.startsWith('src/')) return [];
  const ran = functions.filter(({ functionName, ranges: [whole] }) => functionName && whole && whole.count > 0);
  return [[path, ran.map(({ functionName }) => functionName)]];
});
console.log(JSON.stringify(Object.fromEntries(hot)));
