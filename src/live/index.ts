/** The live map: MapLibre draws the ground and moves the camera. Imported only when a reader reaches for a map. */
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
