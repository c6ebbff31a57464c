import { describe, expect, it, vi } from 'vitest';
import { LiveError, type HostedGround, type LiveTrouble } from '../../src/live/index.js';
import { themes } from '../../src/still/index.js';
import { box, colorAt, embedded, libya, show } from './maps.js';

const pictures = '#3366cc';
const server = (path: string): string => new URL(`/tile-server/${path}`, document.baseURI).href;
const patience = { frame: 700, worker: 8000, tiles: 300 };

function hosted(setting: HostedGround['setting'], allows: HostedGround['allows'] = () => true): HostedGround {
  return { kind: 'hosted', setting, theme: themes.light, allows };
}

/** Why a map did not start; and nothing is left of it. */
async function refusal(...options: Parameters<typeof show>): Promise<LiveError> {
  const container = box();
  const error = await show(options[0], { container, ...options[1] }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof LiveError)) throw new Error(`Expected a LiveError, got ${String(error)}`);
  expect(container.childElementCount).toBe(0);
  return error;
}

const asked = (): string[] => performance.getEntriesByType('resource').map(({ name }) => name);

describe('A live map over the map of somebody else', () => {
  it('shows raster tiles, and always a credit', async () => {
    const ground = hosted({ type: 'raster', url: server('tiles/{z}/{x}/{y}.png') });
    const { map, live } = await show(ground);
    expect(await colorAt(map, 300, 200)).toBe(pictures);
    expect(live.attribution).toEqual(['© OpenStreetMap contributors']);
  });

  it('shows a style flat with north up, and its credits as text', async () => {
    const ground = hosted({ type: 'style', url: server('style.json'), attribution: 'By the <b>town</b>' });
    const { map, live } = await show(ground);
    expect(await colorAt(map, 300, 200)).toBe(pictures);
    expect(map.getPitch()).toBe(0);
    expect(map.getProjection()?.type ?? 'mercator').toBe('mercator');
    expect(live.camera.centre[0]).toBeCloseTo(libya.centre[0]);
    expect(live.attribution).toEqual(['By the town', '© Example <maps>']);
  });

  it('reads an archive of pictures', async () => {
    const { map, live } = await show(hosted({ type: 'pmtiles', url: server('raster.pmtiles') }));
    expect(await colorAt(map, 300, 200)).toBe(pictures);
    expect(live.attribution).toEqual(['© A&B']);
  });

  it('draws an archive of the Protomaps basemap in the colours of the theme', async () => {
    const camera = { centre: [17, 0] as [number, number], zoom: 3 };
    const { map, live } = await show(hosted({ type: 'pmtiles', url: server('vector.pmtiles') }), { camera });
    expect(await colorAt(map, 300, 100)).toBe(themes.light.sea);
    expect(await colorAt(map, 300, 300)).toBe(themes.light.land);
    expect(live.attribution).toEqual(['© OpenStreetMap contributors']);
  });

  it.each(['openfreemap-liberty', 'versatiles-colorful'])(
    'asks the page before it asks the host of %s',
    async (name) => {
      const allows = vi.fn(() => false);
      const error = await refusal(hosted({ type: 'preset', name }, allows));
      expect(error.trouble).toBe('host-not-allowed');
      expect(error.message).toContain(new URL(error.url).host);
      expect(asked()).not.toContain(error.url);
    },
  );

  it.each([
    ['raster', 'https://tiles.example/{z}/{x}/{y}.png'],
    ['style', 'https://tiles.example/style.json'],
    ['pmtiles', 'https://tiles.example/world.pmtiles'],
  ] as const)('asks nothing of a host that the page does not allow: %s', async (type, url) => {
    const error = await refusal(hosted({ type, url }, () => false));
    expect(error.trouble).toBe('host-not-allowed');
    expect(error.message).toContain('tiles.example');
    expect(asked().filter((name) => name.includes('tiles.example'))).toEqual([]);
  });

  it('asks nothing for the letters of an allowed style where their host is not allowed', async () => {
    const allows = (url: URL) => url.origin === location.origin;
    const error = await refusal(hosted({ type: 'style', url: server('far.json') }, allows));
    expect(error.trouble).toBe('host-not-allowed');
    expect(error.message).toContain('fonts.example');
    expect(asked().filter((name) => name.includes('fonts.example'))).toEqual([]);
  });

  it.each<HostedGround['setting']>([
    { type: 'style', url: server('moved/style.json') },
    { type: 'raster', url: server('moved/tiles/{z}/{x}/{y}.png') },
    { type: 'pmtiles', url: server('moved/raster.pmtiles') },
  ])('follows no host that sends it elsewhere: %o', async (setting) => {
    expect((await refusal(hosted(setting), { patience })).trouble).toBe('bad-ground');
  });

  it.each<[LiveTrouble, HostedGround['setting']]>([
    ['bad-ground', { type: 'preset', name: 'constructor' }],
    ['bad-ground', { type: 'style', url: '/tile-server/missing.json' }],
    ['bad-ground', { type: 'style', url: '/tile-server/page.json' }],
    ['bad-ground', { type: 'style', url: '/tile-server/invalid.json' }],
    ['bad-ground', { type: 'raster', url: '/tile-server/missing/{z}/{x}/{y}.png' }],
    ['bad-ground', { type: 'pmtiles', url: '/tile-server/missing.pmtiles' }],
    ['bad-ground', { type: 'pmtiles', url: '/tile-server/tiles/0/0/0.png' }],
    ['bad-ground', { type: 'pmtiles', url: '/tile-server/other.pmtiles' }],
    ['timeout', { type: 'style', url: '/tile-server/hang.json' }],
    ['timeout', { type: 'style', url: '/tile-server/hanging.json' }],
    ['timeout', { type: 'raster', url: '/tile-server/hang/{z}/{x}/{y}.png' }],
    ['timeout', { type: 'pmtiles', url: '/tile-server/hang.pmtiles' }],
  ])('says %s and leaves nothing: %o', async (trouble, setting) => {
    expect((await refusal(hosted(setting), { patience })).trouble).toBe(trouble);
  });

  it('says once that tiles hang or fail once it runs, and goes on', async () => {
    let path = 'tiles';
    const { map, live, troubles } = await show(hosted({ type: 'raster', url: server('tiles/{z}/{x}/{y}.png') }), {
      patience,
    });
    map.setTransformRequest((url) => ({ url: url.replace('/tiles/', `/${path}/`) }));
    path = 'hang';
    live.look({ centre: [100, 10], zoom: 6 }, { jump: true });
    await vi.waitFor(() => expect(troubles.map(({ trouble }) => trouble)).toEqual(['timeout']));
    path = 'tiles';
    live.look({ centre: [-100, 10], zoom: 6 }, { jump: true });
    await vi.waitFor(async () => expect(await colorAt(map, 300, 200)).toBe(pictures));
    expect(troubles).toHaveLength(1);
  });

  it('says that the tiles of a view are missing', async () => {
    let path = 'tiles';
    const { map, live, troubles } = await show(hosted({ type: 'raster', url: server('tiles/{z}/{x}/{y}.png') }));
    map.setTransformRequest((url) => ({ url: url.replace('/tiles/', `/${path}/`) }));
    path = 'missing';
    live.look({ centre: [100, 10], zoom: 6 }, { jump: true });
    await vi.waitFor(() => expect(troubles.map(({ trouble }) => trouble)).toEqual(['bad-ground']));
  });

  it('changes to another ground and back in one canvas, and keeps the one it had where the other fails', async () => {
    const own = await embedded();
    const { map, live, container } = await show(own, { patience });
    const canvas = container.querySelector('canvas');
    await live.lay(hosted({ type: 'raster', url: server('tiles/{z}/{x}/{y}.png') }));
    expect(await colorAt(map, 300, 320)).toBe(pictures);
    await live.lay(own);
    expect(await colorAt(map, 300, 320)).toBe(themes.light.land);
    for (const path of ['missing/{z}/{x}/{y}.png', 'hang/{z}/{x}/{y}.png']) {
      await expect(live.lay(hosted({ type: 'raster', url: server(path) }))).rejects.toBeInstanceOf(LiveError);
      expect(await colorAt(map, 300, 320)).toBe(themes.light.land);
      expect(live.attribution).toEqual([]);
    }
    expect(container.querySelector('canvas')).toBe(canvas);
  });
});
