/** What holds while a reader moves the map: what is in view stays where it is, and what comes into view is there. */
import { describe, expect, it } from 'vitest';
import { boundsOf, layout, projection, surroundings, typicalMetrics } from '../../src/layout/index.js';
import type { Box, Camera, LaidLabel, Shape } from '../../src/layout/index.js';
import { compiled, examples, exampleText, opening } from '../support/drawing.js';

const size = { width: 776, height: 485 } as const;

async function homeOf(name: string) {
  const scene = opening(await compiled(exampleText(name)));
  return { scene, home: layout(scene, size, typicalMetrics) };
}

function moved({ centre: [lon, lat], zoom }: Camera, by: Partial<{ lon: number; lat: number; zoom: number }>): Camera {
  return { centre: [lon + (by.lon ?? 0), lat + (by.lat ?? 0)], zoom: zoom + (by.zoom ?? 0) };
}

describe.each(examples)('%s', (name) => {
  it('laid out for its own camera and inset is the picture it was', async () => {
    const { scene, home } = await homeOf(name);
    const again = layout(scene, { ...size, camera: home.main.camera, inset: home.inset ?? 'none' }, typicalMetrics);
    expect(again.main.shapes).toEqual(home.main.shapes);
    expect(again.main.labels).toEqual(home.main.labels);
    expect(again.inset).toEqual(home.inset);
  });

  it('keeps the inset where it is when the view moves, and shows on it where the view is', async () => {
    const { scene, home } = await homeOf(name);
    const camera = moved(home.main.camera, { lon: 0.4, zoom: 0.5 });
    const away = layout(scene, { ...size, camera, inset: home.inset ?? 'none' }, typicalMetrics);
    expect(away.inset?.box).toEqual(home.inset?.box);
    expect(away.inset?.shapes).toEqual(home.inset?.shapes);
    const { inset } = away;
    if (!inset?.frame) return;
    const [west, , , north] = boundsOf(projection(camera, away.main.box));
    const [left, top] = projection(inset.camera, inset.box).toPixel([west, north]);
    expect(inset.frame[0]).toBeCloseTo(left, 6);
    expect(inset.frame[1]).toBeCloseTo(top, 6);
  });

  it('moves no symbol and no arrow in view when what lies around it is drawn', async () => {
    const { home } = await homeOf(name);
    const around = new Map(surroundings(home, 388).map((shape) => [shape.key, shape]));
    for (const shape of home.main.shapes) {
      const other = around.get(shape.key);
      expect(other?.kind, shape.key).toBe(shape.kind);
      if (shape.kind === 'symbol' || shape.kind === 'arrow' || shape.kind === 'ring') expect(other).toEqual(shape);
    }
  });
});

it('draws around the view what a wider view would show', async () => {
  const { scene, home } = await homeOf('libya-2016');
  const camera = moved(home.main.camera, { zoom: 1.5 });
  const near = layout(scene, { ...size, camera, inset: 'none' }, typicalMetrics);
  const told = (shapes: readonly Shape[]) => new Set(shapes.flatMap(({ refs }) => refs));
  const inView = told(near.main.shapes);
  const around = told(surroundings(near, 800));
  expect(inView.has('es-sider')).toBe(false);
  expect(around.has('es-sider')).toBe(true);
  expect([...inView].every((id) => around.has(id))).toBe(true);
});

it('sets no name where the page has something of its own', async () => {
  const { scene, home } = await homeOf('libya-2016');
  const labels = home.main.labels.filter(({ item }) => item !== '');
  expect(labels.length).toBeGreaterThan(8);
  for (const { box } of labels.slice(0, 6)) {
    const view = { ...size, camera: home.main.camera, inset: home.inset ?? 'none', keepClear: [box] } as const;
    const { main } = layout(scene, view, typicalMetrics);
    const dimension = (label: LaidLabel) => label.lines.some(({ role }) => role === 'figure');
    for (const label of main.labels.filter((one) => !dimension(one))) expect(overlaps(label.box, box)).toBe(false);
  }
});

function overlaps(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

it('looks from as near as a reader goes, however coarse the coast', async () => {
  const { scene, home } = await homeOf('libya-2016');
  const camera = moved(home.main.camera, { zoom: 14 - home.main.camera.zoom });
  expect(layout(scene, { ...size, camera }, typicalMetrics).main.camera.zoom).toBe(14);
});
