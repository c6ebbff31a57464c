/** What every ground becomes for MapLibre, and the plainest of them: tiles that are pictures. */
import type { StyleSpecification } from 'maplibre-gl';

/** A ground that MapLibre can draw. */
export interface Prepared {
  readonly style: StyleSpecification;
  /** Credits besides those of the style's sources. */
  readonly credits: readonly string[];
  /** Gives back what the style leans on. */
  readonly release: () => void;
}

export function rasterStyle(tiles: string[], tileSize: number, maxzoom = 19): StyleSpecification {
  return {
    version: 8,
    sources: { tiles: { type: 'raster', tiles, tileSize, maxzoom } },
    layers: [{ id: 'tiles', type: 'raster', source: 'tiles', paint: { 'raster-fade-duration': 0 } }],
  };
}
