/** The live map: MapLibre draws the ground and moves the camera. Imported only when a reader reaches for a map. */
import { start } from './start.js';
import type { LiveMap, LiveOptions } from './types.js';

export { addressOf } from './hosted.js';
export { LiveError } from './types.js';
export type {
  EmbeddedGround,
  HostedGround,
  LiveGround,
  LiveMap,
  LiveOptions,
  LiveTrouble,
  LiveWords,
} from './types.js';

/** Resolves when the first frame with the ground is on the screen; rejects with a `LiveError`, or the signal's reason, and leaves nothing behind. */
export async function startLive(options: LiveOptions): Promise<LiveMap> {
  const { live } = await start(options);
  return live;
}
