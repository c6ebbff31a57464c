/** What the server makes when it is asked for it: the index's pictures, the page that is whole without a script, another host's map. */
import { readFile } from 'node:fs/promises';
import {
  basemapNeeds,
  compile,
  layout,
  openingShow,
  parseBriefing,
  renderStill,
  resolve,
  sceneAt,
  typicalMetrics,
} from '../src/index.js';
import { basemapFromDisk } from '../src/node.js';
import { hostedGround } from './hosted-ground.js';
import { serverPage } from './server-page.js';

export interface Made {
  readonly type: string;
  readonly body: string;
}

const picture = /^\/examples\/pictures\/(libya-2016|kherson-2022|tonga-2022|minimal)-(wide|small)(-dark)?\.svg$/;
const views = { wide: { width: 720, height: 450 }, small: { width: 360, height: 270 } };
const ready = new Map<string, Promise<Made>>();

const written: Readonly<Record<string, () => Promise<Made>>> = {
  '/examples/ways/server.html': async () => ({ type: 'text/html; charset=utf-8', body: await serverPage() }),
  '/ground/style.json': async () => ({ type: 'application/json; charset=utf-8', body: await hostedGround() }),
};

/** Each is made once; nothing for a path that is a file's. */
export function made(path: string): Promise<Made> | undefined {
  const making = ready.get(path) ?? begin(path);
  if (making) ready.set(path, making);
  return making;
}

function begin(path: string): Promise<Made> | undefined {
  const write = Object.hasOwn(written, path) ? written[path] : undefined;
  if (write) return write();
  const [, name, size, dark] = picture.exec(path) ?? [];
  return name === undefined ? undefined : draw(name, size === 'wide' ? views.wide : views.small, dark !== undefined);
}

async function draw(name: string, view: { width: number; height: number }, dark: boolean): Promise<Made> {
  const text = await readFile(new URL(`../examples/${name}.json`, import.meta.url), 'utf8');
  const { briefing } = parseBriefing(text);
  if (!briefing) throw new Error(`examples/${name}.json is no briefing.`);
  const basemap = await basemapFromDisk(basemapNeeds(briefing));
  const scene = compile(resolve(briefing, basemap), { lang: 'en', units: 'both' });
  const { asOf } = briefing;
  const shown = sceneAt(scene, { ...(asOf && { when: asOf }), show: openingShow(scene) });
  const body = renderStill(layout(shown, view, typicalMetrics), { theme: dark ? 'dark' : 'light' });
  return { type: 'image/svg+xml', body };
}
