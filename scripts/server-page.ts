/** The example page that a server writes: the Libya brief is whole in its HTML, and the element takes it over. */
import { readFile } from 'node:fs/promises';
import { basemapNeeds, parseBriefing } from '../src/index.js';
import { renderMarkup } from '../src/markup.js';
import { basemapFromDisk } from '../src/node.js';

/** What of this file matters to whoever writes such a page. */
const shown = `const { briefing } = parseBriefing(text);
const basemap = await basemapFromDisk(basemapNeeds(briefing));
const markup = renderMarkup(text, { basemap, src: '../libya-2016.json', styles: '../../dist/mapbrief.css' });

// The page
<script type="module" src="../../dist/mapbrief.js"></script>
\${markup}`;

export async function serverPage(): Promise<string> {
  const text = await readFile(new URL('../examples/libya-2016.json', import.meta.url), 'utf8');
  const { briefing } = parseBriefing(text);
  if (!briefing) throw new Error('examples/libya-2016.json is no briefing.');
  const basemap = await basemapFromDisk(basemapNeeds(briefing));
  const markup = renderMarkup(text, { basemap, src: '../libya-2016.json', styles: '../../dist/mapbrief.css' });
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Made by the server – mapbrief</title>
    <link rel="stylesheet" href="../page.css" />
    <link rel="preload" as="style" href="../../dist/mapbrief.css" />
    <script type="module" src="../../dist/mapbrief.js"></script>
  </head>
  <body>
    <nav aria-label="Examples"><a href="../index.html">All examples</a></nav>
    <main class="bare">
      <div class="intro">
        <h1>A brief made by the server</h1>
        <p>
          Map and words are in the page’s HTML. Turn scripts off and load it again: nothing that is said is missing.
          With scripts, the element takes over what is there, and nothing moves.
        </p>
      </div>
      ${markup}
    </main>
    <section class="code" aria-labelledby="code">
      <h2 id="code">The code of this page</h2>
      <pre>${shown.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>
    </section>
  </body>
</html>
`;
}
