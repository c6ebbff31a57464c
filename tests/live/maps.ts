/** Live maps in the test page, with what they said; all are removed after each test. */
import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Map as MapLibre } from 'maplibre-gl';
import { afterEach } from 'vitest';
import { cellsWithin, loadBasemap, type BasemapLayer } from '../../src/basemap/index.js';
import type { Camera } from '../../src/layout/index.js';
import type { LiveError, LiveGround, LiveMap, LiveOptions } from '../../src/live/index.js';
import { usualPatience, type Patience } from '../../src/live/patience.js';
import { start } from '../../src/live/start.js';
import { themes } from '../../src/still/index.js';

export const workerUrl = new URL(workerAddress, document.baseURI);

export const libya: Camera = { centre: [17, 31.2], zoom: 5 };

export interface Shown {
  readonly live: LiveMap;
  readonly map: MapLibre;
  readonly container: HTMLElement;
  readonly moved: Camera[];
  readonly rested: Camera[];
  readonly troubles: LiveError[];
  readonly context: boolean[];
}

const ended: (() => void)[] = [];

afterEach(() => {
  for (const end of ended.splice(0)) end();
});

/** An empty box in the page, in a shadow root as the element has it. */
export function box(): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const container = document.createElement('div');
  container.style.cssText = 'width: 600px; height: 400px; position: absolute; left: 0; top: 0';
  root.append(container);
  document.body.append(host);
  ended.unshift(() => host.remove());
  return container;
}

export async function show(
  ground: LiveGround,
  { patience = usualPatience, ...changes }: Partial<LiveOptions> & { patience?: Patience } = {},
): Promise<Shown> {
  const heard = {
    moved: [] as Camera[],
    rested: [] as Camera[],
    troubles: [] as LiveError[],
    context: [] as boolean[],
  };
  const container = changes.container ?? box();
  const started = await start(
    {
      container,
      camera: libya,
      ground,
      workerUrl,
      words: { scrollToZoom: 'Use Ctrl + scroll', scrollToZoomMac: 'Use ⌘ + scroll', twoFingers: 'Use two fingers' },
      minZoom: 0,
      maxZoom: 12,
      moved: (camera) => heard.moved.push(camera),
      rested: (camera) => heard.rested.push(camera),
      trouble: (error) => heard.troubles.push(error),
      context: (there) => heard.context.push(there),
      ...changes,
    },
    patience,
  );
  ended.unshift(() => started.live.remove());
  return { ...started, container, ...heard };
}

/** Medium detail over a box. */
export async function layer(bounds: readonly [number, number, number, number], frame = 0): Promise<BasemapLayer> {
  const needs = cellsWithin('medium', bounds, frame);
  return (await loadBasemap({ frame, detail: needs, overview: needs }, { base: '/basemap/' })).detail;
}

export async function embedded(theme: keyof typeof themes = 'light'): Promise<LiveGround> {
  return { kind: 'embedded', detail: await layer([8, 26, 26, 36]), theme: themes[theme] };
}

/** The colour of the ground at a point of the container, as `#rrggbb`. */
export function colorAt(map: MapLibre, x: number, y: number): Promise<string> {
  return new Promise((resolve) => {
    map.once('render', () => {
      const canvas = map.getCanvas();
      const gl = canvas.getContext('webgl2');
      const pixel = new Uint8Array(4);
      const scale = canvas.width / canvas.clientWidth;
      gl?.readPixels(
        Math.round(x * scale),
        canvas.height - 1 - Math.round(y * scale),
        1,
        1,
        gl.RGBA,
        gl.UNSIGNED_BYTE,
        pixel,
      );
      resolve(`#${[...pixel.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`);
    });
    map.triggerRepaint();
  });
}
