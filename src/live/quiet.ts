/** Vector tiles of the Protomaps basemap in the theme's own quiet colours. */
import type { FilterSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Theme } from '../still/index.js';

/** Whether an archive's metadata names the layers that are drawn here. */
export function knowsSchema(metadata: unknown): boolean {
  const { vector_layers: layers } = Object(metadata) as { vector_layers?: unknown };
  if (!Array.isArray(layers)) return false;
  const ids = new Set(layers.map((layer: unknown) => (Object(layer) as { id?: unknown }).id));
  return ids.has('earth') && ids.has('water');
}

export function quietStyle(tiles: string[], minzoom: number, maxzoom: number, theme: Theme): StyleSpecification {
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: { archive: { type: 'vector', tiles, minzoom, maxzoom } },
    layers: layers(theme),
  };
}

function layers(theme: Theme): LayerSpecification[] {
  const from = (layer: string) => ({ source: 'archive', 'source-layer': layer });
  const line = (color: string, width: number) => ({ 'line-color': color, 'line-width': width });
  const waterLine: FilterSpecification = ['==', ['geometry-type'], 'LineString'];
  const road: FilterSpecification = ['in', ['get', 'kind'], ['literal', ['highway', 'major_road']]];
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': theme.sea } },
    { id: 'earth', type: 'fill', ...from('earth'), paint: { 'fill-color': theme.land } },
    {
      id: 'water',
      type: 'fill',
      ...from('water'),
      paint: { 'fill-color': theme.sea, 'fill-outline-color': theme.water },
    },
    { id: 'river', type: 'line', ...from('water'), filter: waterLine, paint: line(theme.water, 1) },
    { id: 'road', type: 'line', ...from('roads'), minzoom: 6, filter: road, paint: line(theme.frame, 1) },
    {
      id: 'border',
      type: 'line',
      ...from('boundaries'),
      filter: ['<=', ['get', 'kind_detail'], 2],
      paint: line(theme.border, 0.9),
    },
    {
      id: 'place',
      type: 'symbol',
      ...from('places'),
      filter: ['==', ['get', 'kind'], 'locality'],
      layout: {
        'text-field': ['get', 'name'],
        'text-size': 12,
        'symbol-sort-key': ['-', ['coalesce', ['get', 'population_rank'], 0]],
      },
      paint: { 'text-color': theme.muted, 'text-halo-color': theme.land, 'text-halo-width': 1 },
    },
  ];
}
