/** The measured value of whatever has one: a distance, a strip, a stretch of ground, a front. */
import { formatArea } from '../language/index.js';
import { lengthKm } from '../geometry/index.js';
import type { ControlShape, ResolvedDistance, ResolvedFront } from '../situation/index.js';
import type { Telling } from './telling.js';

/** A length along a line is known to 1 %. */
const alongTolerance = 0.01;
/** So an area, a length by a length, to 2 %. */
const areaTolerance = 0.02;

/** "130 km (80 mi)" */
export function measuredDistance(telling: Telling, distance: ResolvedDistance): string {
  return telling.length(distance.lengthKm, distance.toleranceKm);
}

/** A length measured along a line: "250 km (155 mi)" */
export function measuredAlong(telling: Telling, km: number): string {
  return telling.length(km, km * alongTolerance);
}

/** "1,400 km² (540 sq mi)" */
export function measuredArea(telling: Telling, km2: number): string {
  return formatArea(km2, km2 * areaTolerance, telling.reader);
}

/** A strip's length, ground's area; nothing for outlines and single places. */
export function measuredControl(telling: Telling, shape: ControlShape): string {
  switch (shape.kind) {
    case 'band':
      return measuredAlong(telling, shape.lengthKm);
    case 'ground':
      return shape.lengthKm === undefined
        ? measuredArea(telling, shape.areaKm2)
        : measuredAlong(telling, shape.lengthKm);
    case 'outline':
    case 'places':
      return '';
  }
}

export function measuredFront(telling: Telling, front: ResolvedFront): string {
  return measuredAlong(telling, lengthKm(front.line));
}
