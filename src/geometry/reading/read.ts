/** Any GeoJSON in, a geometry or problems out. */
import type { ReadOutcome } from '../types.js';
export function readGeometry(_input: unknown): ReadOutcome {
  return { problems: [] };
}
