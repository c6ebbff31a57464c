/** The still's ground for MapLibre: the same land, waters and lines in the same colours, widths and order. */
import type { Feature, FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { BasemapLayer } from '../basemap/index.js';
import type { Theme } from '../still/index.js';
import type { EmbeddedGround } from './types.js';

/** The sources, the coarse one below. */
export const grounds = ['beyond', 'detail'] as const;

type Kind = 'land' | 'lake' | 'river' | 'border' | 'disputed' | 'coast';

/** A fill, or with a width a line. */
interface Part {
  readonly name: string;
  readonly kind: Kind;
  readonly color: keyof Theme;
  readonly width?: number;
  /** In pixels, as the still says it. */
  readonly dash?: readonly number[];
}

/** From the lowest to the highest, as in the still. */
const parts: readonly Part[] = [
  { name: 'land', kind: 'land', color: 'land' },
  { name: 'lake', kind: 'lake', color: 'sea' },
  { name: 'shore', kind: 'lake', color: 'water', width: 0.6 },
  { name: 'river', kind: 'river', color: 'water', width: 1 },
  { name: 'border', kind: 'border', color: 'border', width: 0.9 },
  { name: 'disputed', kind: 'disputed', color: 'border', width: 0.9, dash: [3, 2.5] },
  { name: 'coast', kind: 'coast', color: 'coast', width: 0.9 },
];

export function embeddedStyle({ detail, beyond, theme }: EmbeddedGround): StyleSpecification {
  const source = (layer: BasemapLayer | undefined) =>
    ({ type: 'geojson', data: groundData(layer), tolerance: 0.1, buffer: 16 }) as const;
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: { beyond: source(beyond), detail: source(detail) },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': theme.sea } },
      ...parts.flatMap((part) => grounds.map((ground) => layerOf(part, ground, theme))),
    ],
  };
}

/** A colour of the ground: what to set, and to what. */
export type GroundPaint = readonly [
  layer: string,
  property: 'background-color' | 'fill-color' | 'line-color',
  color: string,
];

export function groundPaints(theme: Theme): GroundPaint[] {
  return [
    ['sea', 'background-color', theme.sea],
    ...parts.flatMap((part) =>
      grounds.map((ground): GroundPaint => [
        `${ground}-${part.name}`,
        part.width === undefined ? 'fill-color' : 'line-color',
        theme[part.color],
      ]),
    ),
  ];
}

/** What a basemap draws, one feature for each kind. */
export function groundData(layer: BasemapLayer | undefined): FeatureCollection {
  if (!layer) return { type: 'FeatureCollection', features: [] };
  const lines = (kind: BasemapLayer['borders'][number]['kind']) =>
    layer.borders.filter((border) => border.kind === kind).map(({ line }) => line);
  return {
    type: 'FeatureCollection',
    features: [
      feature('land', layer.land),
      feature('lake', layer.lakes),
      feature('river', multiLine(layer.rivers.map(({ line }) => line))),
      feature('border', multiLine(lines('border'))),
      feature('disputed', multiLine(lines('disputed'))),
      feature('coast', multiLine(layer.coast)),
    ].filter(({ geometry }) => geometry.coordinates.length > 0),
  };
}

type Ground = BasemapLayer['land'] | ReturnType<typeof multiLine>;

function feature(kind: Kind, geometry: Ground): Feature<Ground> {
  return { type: 'Feature', properties: { kind }, geometry };
}

function multiLine(lines: BasemapLayer['coast']) {
  return { type: 'MultiLineString' as const, coordinates: lines as [number, number][][] };
}

function layerOf({ name, kind, color, width, dash }: Part, source: string, theme: Theme): LayerSpecification {
  const common = {
    id: `${source}-${name}`,
    source,
    filter: ['==', ['get', 'kind'], kind],
  } satisfies Partial<LayerSpecification>;
  if (width === undefined) return { ...common, type: 'fill', paint: { 'fill-color': theme[color] } };
  return {
    ...common,
    type: 'line',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': theme[color],
      'line-width': width,
      // MapLibre counts dashes in line widths.
      ...(dash && { 'line-dasharray': dash.map((length) => length / width) }),
    },
  };
}
