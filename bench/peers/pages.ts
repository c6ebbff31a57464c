/** The pages that are measured: each shows the Libya map in the same room, and is written as its library's own guide has it. */
import { boundsOf, projection, type Camera } from '../../src/layout/index.js';
import { themes } from '../../src/still/index.js';
import type { Scene } from '../../src/scene/index.js';
import { groundData, storyData, written } from './data.js';

/** What all show: how large, and from where. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly camera: Camera;
}

const { land, sea, coast, border, water } = themes.light;
const fills = { land, lake: sea } as const;
const strokes = { river: water, border, coast } as const;
const lineWidth = 0.9;

/** (a) The still as a picture: the least that can be done. */
export function imagePage({ width, height }: Frame): string {
  return html(
    '<style>body { margin: 8px }</style>',
    `<img src="/still.png" width="${String(width)}" height="${String(height)}" alt="Libya, 6 May 2016">
<script>document.querySelector('img').decode().then(() => { window.drawn = true });</script>`,
  );
}

/** (b) The ground alone, drawn by MapLibre; the data is in the page, which saves it a round trip. */
export function maplibrePage(scene: Scene, frame: Frame): string {
  const of = (kind: string) => ({ id: kind, source: 'ground', filter: ['==', ['get', 'kind'], kind] });
  const style = {
    version: 8,
    sources: { ground: { type: 'geojson', data: 'GROUND' } },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': sea } },
      ...Object.entries(fills).map(([kind, colour]) => ({
        ...of(kind),
        type: 'fill',
        paint: { 'fill-color': colour },
      })),
      ...Object.entries(strokes).map(([kind, colour]) => ({
        ...of(kind),
        type: 'line',
        paint: { 'line-color': colour, 'line-width': lineWidth },
      })),
    ],
  };
  return html(
    `<link rel="stylesheet" href="/maplibre/maplibre-gl.css">
<script type="module">
import { Map, setWorkerUrl } from '/maplibre/maplibre-gl.mjs';
setWorkerUrl('/maplibre/maplibre-gl-worker.mjs');
const style = ${JSON.stringify(style).replace('"GROUND"', ground(scene, frame))};
const map = new Map({ container: 'map', style, center: ${JSON.stringify(frame.camera.centre)}, zoom: ${String(frame.camera.zoom)} });
// Fired after the first rendering with everything in it.
map.once('load', () => { window.drawn = true });
</script>`,
    room(frame),
  );
}

/** (c) Ground and story drawn by Leaflet from one file, which is asked for early. */
export function leafletPage({ camera, ...size }: Frame): string {
  const [lon, lat] = camera.centre;
  return html(
    `<link rel="preload" as="fetch" href="/libya.geojson" crossorigin>
<link rel="stylesheet" href="/leaflet/leaflet.css">
<style>#map { background: ${sea} } .leaflet-tooltip { white-space: pre; padding: 0 3px }</style>
<script defer src="/leaflet/leaflet.js"></script>
<script type="module">
const colours = ${JSON.stringify({ ...fills, ...strokes })};
const widths = { band: 12, area: 1, arrow: 4 };
const style = ({ properties: { kind, color } }) => ({
  color: color ?? colours[kind],
  weight: kind in widths ? widths[kind] : ${String(lineWidth)},
  stroke: kind !== 'land' && kind !== 'lake',
  fillOpacity: kind in colours ? 1 : 0.4,
});
const pointToLayer = ({ properties: { kind, color } }, at) =>
  L.circleMarker(at, { radius: kind === 'place' ? 3 : 7, color: kind === 'incident' ? '#b00020' : color, fillColor: color });
const onEachFeature = ({ properties: { text } }, layer) => {
  if (text) layer.bindTooltip(text.replaceAll('<', '&lt;'), { permanent: true, direction: 'right' });
};
// Leaflet counts tiles of 256 pixels.
const map = L.map('map', { zoomSnap: 0 }).setView(${JSON.stringify([lat, lon])}, ${String(camera.zoom + 1)});
const data = await (await fetch('/libya.geojson')).json();
L.geoJSON(data, { style, pointToLayer, onEachFeature }).addTo(map);
window.drawn = true;
</script>`,
    room({ camera, ...size }),
  );
}

/** What the Leaflet page fetches. */
export function leafletData(scene: Scene, frame: Frame): string {
  const { features } = JSON.parse(ground(scene, frame)) as ReturnType<typeof groundData>;
  return written({ type: 'FeatureCollection', features: [...features, ...storyData(scene).features] });
}

/** (d) The brief whole in the page, its styles with it; the script comes after and takes it over. */
export function markupPage(markup: string): string {
  return html('', `${markup}\n<script type="module" src="/mapbrief/mapbrief.js"></script>`);
}

/** (e) One tag and one script, with the briefing asked for early or not. */
export function tagPage(preloaded: boolean): string {
  const preload = '<link rel="preload" as="fetch" href="/libya-2016.json" crossorigin>';
  return html(
    `${preloaded ? preload : ''}
<style>map-brief:not(:defined) { display: block; min-height: 800px }</style>
<script type="module" src="/mapbrief/mapbrief.js"></script>`,
    '<map-brief src="/libya-2016.json"></map-brief>',
  );
}

function ground(scene: Scene, { width, height, camera }: Frame): string {
  return written(groundData(scene.basemap.detail, boundsOf(projection(camera, [0, 0, width, height]))));
}

function room({ width, height }: Frame): string {
  return `<div id="map" style="width:${String(width)}px;height:${String(height)}px"></div>`;
}

function html(head: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Libya, 6 May 2016</title><link rel="icon" href="data:,">
${head}
</head><body>
${body}
</body></html>`;
}
