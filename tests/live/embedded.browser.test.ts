import type { GeoJSONSource } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { projection } from '../../src/layout/camera.js';
import { themes } from '../../src/still/index.js';
import { box, colorAt, embedded, layer, libya, show } from './maps.js';

/** In the frame of 600 by 400 about Libya: the desert, and the sea north of Sirte. */
const land = [300, 320] as const;
const sea = [330, 60] as const;

describe('The live map over the embedded basemap', () => {
  it('shows land and sea in the colours of the still as soon as it is there', async () => {
    const { map } = await show(await embedded());
    expect(await colorAt(map, ...land)).toBe(themes.light.land);
    expect(await colorAt(map, ...sea)).toBe(themes.light.sea);
  });

  it('draws the coast where the still draws it', async () => {
    const { map } = await show(await embedded());
    const view = projection(libya, [0, 0, 600, 400]);
    // Ras Lanuf and Misrata lie at the water.
    for (const at of [
      [18.55, 30.5],
      [15.1, 32.37],
    ] as const) {
      const [x, y] = view.toPixel(at);
      const around = await Promise.all([-8, 8].map((offset) => colorAt(map, x, y + offset)));
      expect(around).toEqual([themes.light.sea, themes.light.land]);
    }
  });

  it('puts every place where the layout puts it, across 180° too', async () => {
    const { map, live } = await show(await embedded());
    const cameras = [
      libya,
      { centre: [32.6, 46.6] as const, zoom: 8.3 },
      { centre: [-175.4, -20.6] as const, zoom: 6.5 },
    ];
    for (const camera of cameras) {
      live.look({ centre: [...camera.centre], zoom: camera.zoom }, { jump: true });
      const view = projection({ centre: [...camera.centre], zoom: camera.zoom }, [0, 0, 600, 400]);
      for (const [east, north] of [
        [0, 0],
        [1.5, 0.7],
        [-6, -1.2],
      ] as const) {
        const at = [camera.centre[0] + east, camera.centre[1] + north] as const;
        const { x, y } = map.project([...at]);
        const [left, top] = view.toPixel(at);
        expect(Math.abs(x - left)).toBeLessThan(0.5);
        expect(Math.abs(y - top)).toBeLessThan(0.5);
      }
    }
  });

  it('draws a basemap that is unrolled across 180°', async () => {
    const fiji = await layer([170, -25, 190, -10], 178);
    const camera = { centre: [179, -17.5] as [number, number], zoom: 5 };
    const { map, live } = await show({ kind: 'embedded', detail: fiji, theme: themes.light }, { camera });
    // Viti Levu and Vanua Levu lie west of the line, Taveuni on it.
    const view = projection(camera, [0, 0, 600, 400]);
    expect(await colorAt(map, ...view.toPixel([178, -17.8]))).toBe(themes.light.land);
    expect(await colorAt(map, ...view.toPixel([181.5, -17.5]))).toBe(themes.light.sea);
    live.look({ centre: [181, -17.5], zoom: 5 }, { jump: true });
    expect(live.camera.centre[0]).toBeCloseTo(181);
    const moved = projection(live.camera, [0, 0, 600, 400]);
    await vi.waitFor(async () => expect(await colorAt(map, ...moved.toPixel([178, -17.8]))).toBe(themes.light.land));
  });

  it('turns dark in the same canvas', async () => {
    const { map, live, container } = await show(await embedded());
    const canvas = container.querySelector('canvas');
    await live.lay(await embedded('dark'));
    expect(await colorAt(map, ...land)).toBe(themes.dark.land);
    expect(await colorAt(map, ...sea)).toBe(themes.dark.sea);
    expect(container.querySelectorAll('canvas')).toHaveLength(1);
    expect(container.querySelector('canvas')).toBe(canvas);
  });

  it('takes another layer, and ends in the last that was asked for', async () => {
    const { map, live } = await show(await embedded());
    const nowhere = {
      ...(await layer([8, 26, 26, 36])),
      land: { type: 'MultiPolygon' as const, coordinates: [] },
      coast: [],
    };
    await live.lay({ kind: 'embedded', detail: nowhere, theme: themes.light });
    expect(await colorAt(map, ...land)).toBe(themes.light.sea);
    await Promise.all([
      live.lay({ kind: 'embedded', detail: nowhere, theme: themes.light }),
      live.lay(await embedded('dark')),
      live.lay(await embedded('light')),
    ]);
    expect(await colorAt(map, ...land)).toBe(themes.light.land);
  });

  it('shows the coarse world where the detail ends', async () => {
    const beyond = await layer([-10, -10, 8, 10]);
    const camera = { centre: [2, 8] as [number, number], zoom: 5 };
    const detail = await layer([8, 26, 26, 36]);
    const { map } = await show({ kind: 'embedded', detail, beyond, theme: themes.light }, { camera });
    expect(await colorAt(map, 300, 150)).toBe(themes.light.land);
  });

  it('says where it moves and where it rests, and moves by the same steps', async () => {
    const { live, moved, rested } = await show(await embedded());
    expect(moved).toEqual([]);
    live.look({ centre: [20, 30], zoom: 6 });
    await vi.waitFor(() => expect(rested).toHaveLength(1));
    expect(moved.length).toBeGreaterThan(2);
    expect(rested[0]?.centre[0]).toBeCloseTo(20);
    live.zoomBy(1);
    live.zoomBy(1);
    await vi.waitFor(() => expect(live.camera.zoom).toBeCloseTo(8));
    live.look({ centre: [20, 30], zoom: 40 }, { jump: true });
    expect(live.camera.zoom).toBe(12);
  });

  it('takes other ends of the zoom', async () => {
    const { live } = await show(await embedded());
    live.range(13, 15);
    expect(live.camera.zoom).toBe(13);
    live.look({ centre: [20, 30], zoom: 40 }, { jump: true });
    expect(live.camera.zoom).toBe(15);
    live.range(2, 4);
    expect(live.camera.zoom).toBe(4);
  });

  it('keeps the ground it had where another does not come', async () => {
    const patience = { frame: 2000, worker: 8000, tiles: 8000 };
    const { map, live } = await show(await embedded(), { patience });
    const source = map.getSource<GeoJSONSource>('detail');
    if (!source) throw new Error('There is no detail.');
    const silent = vi.spyOn(source, 'setData').mockReturnValueOnce(new Promise(() => undefined));
    await expect(live.lay(await embedded('dark'))).rejects.toMatchObject({ trouble: 'timeout' });
    expect(silent).toHaveBeenCalledTimes(2);
    await vi.waitFor(async () => expect(await colorAt(map, ...sea)).toBe(themes.light.sea));
  });

  it('leaves keys, focus and names to the page', async () => {
    const { container, live } = await show(await embedded());
    const canvas = container.querySelector('canvas');
    expect(canvas?.hasAttribute('tabindex')).toBe(false);
    expect(canvas?.hasAttribute('role')).toBe(false);
    expect(canvas?.getAttribute('aria-hidden')).toBe('true');
    expect(container.querySelectorAll('a, button, [tabindex]')).toHaveLength(0);
    expect(live.attribution).toEqual([]);
    const veil = container.querySelector('.maplibregl-cooperative-gesture-screen');
    expect(veil?.textContent).toContain('Use two fingers');
    expect(veil && getComputedStyle(veil).opacity).toBe('0');
    live.cooperate(false);
    expect(container.querySelector('.maplibregl-cooperative-gesture-screen')).toBeNull();
  });

  it('fills its container when that changes its size', async () => {
    const { map, live, container } = await show(await embedded());
    container.style.width = '300px';
    live.resize();
    expect(map.getCanvas().clientWidth).toBe(300);
    await vi.waitFor(async () => expect(await colorAt(map, 150, 320)).toBe(themes.light.land));
  });

  it('leaves nothing behind', async () => {
    const container = box();
    const { live } = await show(await embedded(), { container });
    live.remove();
    live.remove();
    expect(container.childElementCount).toBe(0);
    expect(container.className).toBe('');
  });
});
