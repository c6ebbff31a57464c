import { afterEach, describe, expect, it, vi } from 'vitest';
import { LiveError } from '../../src/live/index.js';
import { themes } from '../../src/still/index.js';
import { box, colorAt, embedded, show, workerUrl } from './maps.js';

const patience = { frame: 12_000, worker: 400, tiles: 12_000 };

/** Every worker of this page, and those that still run. */
const running = new Set<Worker>();
const made: string[] = [];
const RealWorker = globalThis.Worker;
globalThis.Worker = class extends RealWorker {
  constructor(url: string | URL, options?: WorkerOptions) {
    super(url, options);
    made.push(String(url));
    running.add(this);
  }
  override terminate(): void {
    running.delete(this);
    super.terminate();
  }
};

async function refusal(options: Parameters<typeof show>[1] = {}): Promise<unknown> {
  const container = box();
  const reason = await show(await embedded(), { container, ...options }).then(
    () => 'It started.',
    (error: unknown) => error,
  );
  expect(container.childElementCount).toBe(0);
  expect(container.className).toBe('');
  await vi.waitFor(() => expect(running.size).toBe(0));
  return reason;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('A live map that cannot be had', () => {
  it('says that the worker is missing', async () => {
    const reason = await refusal({ workerUrl: new URL('/tile-server/missing.mjs', document.baseURI) });
    expect(reason).toBeInstanceOf(LiveError);
    expect(reason).toMatchObject({ trouble: 'no-worker' });
  });

  it('says that the worker is silent', async () => {
    const reason = await refusal({ workerUrl: new URL('/tile-server/hang.mjs', document.baseURI), patience });
    expect(reason).toMatchObject({ trouble: 'timeout' });
  });

  it('says that the browser has no WebGL', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    expect(await refusal()).toMatchObject({ trouble: 'no-webgl' });
  });

  it('says that the page asks for trusted types', async () => {
    vi.spyOn(HTMLScriptElement.prototype, 'src', 'set').mockImplementation(() => {
      throw new TypeError("This document requires 'TrustedScriptURL' assignment.");
    });
    const before = made.length;
    expect(await refusal()).toMatchObject({ trouble: 'trusted-types' });
    expect(made).toHaveLength(before);
  });

  it('stops where it is told to, and gives the reason', async () => {
    const reason = new Error('The reader went on.');
    expect(await refusal({ signal: AbortSignal.abort(reason) })).toBe(reason);
    const later = new AbortController();
    const waiting = refusal({ signal: later.signal, workerUrl: new URL('/tile-server/hang.mjs', document.baseURI) });
    await vi.waitFor(() => expect(running.size).toBe(1));
    later.abort(reason);
    expect(await waiting).toBe(reason);
  });

  it('starts all the same the next time', async () => {
    await refusal({ workerUrl: new URL('/tile-server/missing.mjs', document.baseURI) });
    const { map } = await show(await embedded());
    expect(await colorAt(map, 300, 320)).toBe(themes.light.land);
  });
});

describe('The worker of live maps', () => {
  it('is one for all, and ends with the last of them', async () => {
    const first = await show(await embedded());
    const second = await show(await embedded());
    expect(running.size).toBe(1);
    first.live.remove();
    expect(await colorAt(second.map, 300, 320)).toBe(themes.light.land);
    second.live.remove();
    await vi.waitFor(() => expect(running.size).toBe(0));
  });

  it('may come from another origin', async () => {
    const other = new URL(workerUrl);
    other.hostname = other.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    const { map } = await show(await embedded(), { workerUrl: other });
    expect(made.at(-1)).toMatch(/^blob:/);
    expect(await colorAt(map, 300, 320)).toBe(themes.light.land);
  });
});

describe('A live map that loses its graphics context', () => {
  it('says so, and says when it is drawn again', async () => {
    const { map, live, context } = await show(await embedded());
    const loser = map.getCanvas().getContext('webgl2')?.getExtension('WEBGL_lose_context');
    loser?.loseContext();
    await vi.waitFor(() => expect(context).toEqual([false]));
    const dark = live.lay(await embedded('dark'));
    loser?.restoreContext();
    await vi.waitFor(() => expect(context).toEqual([false, true]), { timeout: 5000 });
    await dark;
    expect(await colorAt(map, 300, 320)).toBe(themes.dark.land);
  });

  it('is removed without harm while it is lost', async () => {
    const { map, live, context, container } = await show(await embedded());
    map.getCanvas().getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    await vi.waitFor(() => expect(context).toEqual([false]));
    live.remove();
    expect(container.childElementCount).toBe(0);
    expect(context).toEqual([false]);
  });
});
