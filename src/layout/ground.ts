/** The quiet ground of a panel: land, waters and borders. */
import type { BasemapLayer } from '../basemap/index.js';
import type { Projection } from './camera.js';
import { linesPath, polygonPath } from './paths.js';
import type { Ground } from './types.js';

export function groundOf(layer: BasemapLayer, view: Projection): Ground {
  const borders = (kind: 'border' | 'disputed') =>
    linesPath(
      layer.borders.filter((border) => border.kind === kind).map((border) => border.line),
      view,
    );
  return {
    land: polygonPath(layer.land, view),
    coast: linesPath(layer.coast, view),
    lakes: polygonPath(layer.lakes, view),
    rivers: linesPath(
      layer.rivers.map((river) => river.line),
      view,
    ),
    borders: borders('border'),
    disputed: borders('disputed'),
  };
}
