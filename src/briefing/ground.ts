/** Ground given directly: an area, a ring of positions, a circle. */
import type { GroundGeometry } from './geometry.js';
import { ground } from './geometry.js';
import { position } from './position.js';
import type { Position } from './position.js';
import { length } from './quantity.js';
import type { Length } from './quantity.js';
import { fields, optional } from './reading.js';
import { listOfAll } from './several.js';

export type GroundShape =
  | { readonly type: 'area'; readonly geometry: GroundGeometry }
  | { readonly type: 'ring'; readonly positions: readonly Position[] }
  | { readonly type: 'circle'; readonly at: Position; readonly radius: Length };

export const circle = fields(circleKeys);
function circleKeys() {
  return { at: position, radius: length };
}

export const groundKeys = {
  area: optional(ground),
  ring: optional(listOfAll(position, 3)),
  circle: optional(circle),
};

interface Written {
  readonly area?: GroundGeometry | undefined;
  readonly ring?: readonly Position[] | undefined;
  readonly circle?: { readonly at: Position; readonly radius: Length } | undefined;
}

/** The ground that is written, if any is. */
export function groundOf({ area, ring, circle: round }: Written): GroundShape | undefined {
  if (area) return { type: 'area', geometry: area };
  if (ring) return { type: 'ring', positions: ring };
  return round && { type: 'circle', ...round };
}
