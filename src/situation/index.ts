/** The situation: a briefing resolved against a basemap, every reference linked, every position placed, every strip cut. */
export { measureBetween } from './distances.js';
export type { Between } from './distances.js';
export { resolve } from './resolve.js';
export { vagueKm } from './positions.js';
export type {
  ControlShape,
  MovementShape,
  Placed,
  ResolvedCallout,
  ResolvedContext,
  ResolvedControl,
  ResolvedDistance,
  ResolvedFront,
  ResolvedIncident,
  ResolvedLine,
  ResolvedMovement,
  ResolvedPlace,
  ResolvedStep,
  Situation,
  Slice,
  ViewWish,
} from './types.js';
