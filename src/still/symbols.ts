/** Symbols at sites: badges, seats, numbered incidents, and forces known only by where they stand. */
import type { SymbolShapeLaid } from '../layout/index.js';
import type { SceneActor } from '../scene/index.js';
import type { Definitions } from './patterns.js';
import { coverFill, edgeColor } from './cover.js';
import { paintStands } from './stands.js';
import { coverOf } from './styles.js';
import { inTheme, type Theme } from './theme.js';
import { svg, type SvgNode } from './tree.js';

/** A light rim in the colour of the ground, so that a mark stands off whatever lies under it. */
const rim = 1.5;

export function paintSymbol(
  shape: SymbolShapeLaid,
  actors: readonly SceneActor[],
  theme: Theme,
  defs: Definitions,
): SvgNode[] {
  const color = actors[0] ? inTheme(actors[0].color, theme) : theme.ink;
  switch (shape.symbol) {
    case 'dot':
      return [disc(shape, shape.size / 2, { fill: theme.muted, stroke: theme.land, 'stroke-width': 1 })];
    case 'badge':
      return badge(shape, shape.size, actors, theme, defs);
    case 'seat':
      return [
        disc(shape, shape.size / 2 - 0.8, {
          fill: theme.land,
          'fill-opacity': '0.6',
          stroke: color,
          'stroke-width': 1.4,
        }),
        ...badge(shape, shape.size * 0.6, actors.slice(0, 1), theme, defs),
      ];
    case 'incident':
      return incident(shape, theme);
    case 'stands':
      return paintStands(shape, color, theme);
  }
}

function disc({ at }: SymbolShapeLaid, radius: number, attrs: Record<string, string | number>): SvgNode {
  return svg('circle', { cx: at[0], cy: at[1], r: radius, ...attrs });
}

/** Filled in the actor's pattern, or the stripes of all who fight for it; hollow and dashed where it is claimed; struck where denied. */
function badge(
  shape: SymbolShapeLaid,
  size: number,
  actors: readonly SceneActor[],
  theme: Theme,
  defs: Definitions,
): SvgNode[] {
  const { status, former } = shape;
  const color = actors.length > 0 ? edgeColor(actors, theme) : theme.ink;
  const fill = actors.length > 0 ? coverFill({ status, former, actors, on: 'badge' }, theme, defs) : color;
  const half = Math.round(size * 5 - 8) / 10;
  const square = (attrs: Record<string, string | number | undefined>) =>
    svg('rect', { x: -half, y: -half, width: half * 2, height: half * 2, rx: 2, ...attrs });
  const path = (d: string, attrs: Record<string, string | number>) => svg('path', { d, ...attrs });
  const h = String(half);
  const strike = path(`M-${h} ${h}L${h}-${h}`, { stroke: color, 'stroke-width': 1.2 });
  const hollow = (width: number, dash: string, inside = theme.land) =>
    square({ fill: inside, stroke: color, 'stroke-width': width, 'stroke-dasharray': dash });
  const face = (): SvgNode[] => {
    if (former) return [hollow(1.1, '1.5 2'), strike];
    switch (coverOf(status, former)) {
      case 'solid':
        return [square({ fill, stroke: color, 'stroke-width': 2 })];
      case 'light':
        return [square({ fill, stroke: color, 'stroke-width': 1.2 })];
      case 'cross':
        return [
          square({ fill: theme.land }),
          path(`M-${h} ${h}V-${h}H${h}z`, { fill }),
          square({ fill: 'none', stroke: color, 'stroke-width': 1.6 }),
        ];
      case 'hatch':
        return [hollow(1.7, dashFor(half * 2), fill)];
      case 'none':
        return [hollow(1.7, '1.5 2.2'), strike];
    }
  };
  const rimmed = square({ fill: theme.land, stroke: theme.land, 'stroke-width': rim * 2 + 1.6 });
  return [svg('g', { transform: `translate(${place(shape.at)})` }, rimmed, ...face())];
}

function place([x, y]: readonly [number, number]): string {
  return `${String(Math.round(x * 10) / 10)} ${String(Math.round(y * 10) / 10)}`;
}

/** Two dashes a side, so that the corners are whole. */
function dashFor(side: number): string {
  const dash = side * 0.32;
  const space = side * 0.18;
  return [dash / 2, space, dash, space, dash / 2, 0].map((part) => String(Math.round(part * 100) / 100)).join(' ');
}

function incident(shape: SymbolShapeLaid, theme: Theme): SvgNode[] {
  const radius = shape.size / 2 - 0.5;
  const [x, y] = shape.at;
  const hollow = shape.status === 'claimed' || shape.status === 'denied' || shape.former;
  const ring = shape.status === 'confirmed' ? theme.paper : theme.land;
  const fill = hollow ? theme.land : theme.ink;
  return [
    disc(shape, radius, {
      fill,
      stroke: hollow ? theme.ink : ring,
      'stroke-width': 1.3,
      ...(hollow && { 'stroke-dasharray': shape.former ? '1 2' : '3 2' }),
    }),
    ...(shape.status === 'disputed' && !shape.former
      ? [
          svg('path', {
            d: `M${String(x)} ${String(y - radius)}a${String(radius)} ${String(radius)} 0 0 1 0 ${String(radius * 2)}z`,
            fill: theme.land,
          }),
        ]
      : []),
    svg(
      'text',
      {
        x,
        y: y + shape.size * 0.25,
        'font-size': shape.size * (String(shape.number ?? '').length > 1 ? 0.58 : 0.7),
        'font-weight': 700,
        'text-anchor': 'middle',
        fill: hollow ? theme.ink : theme.paper,
        ...(shape.status === 'disputed' &&
          !shape.former && { stroke: theme.ink, 'stroke-width': 2.4, 'paint-order': 'stroke' }),
      },
      String(shape.number ?? ''),
    ),
    ...(shape.status === 'denied'
      ? [
          svg('path', {
            d: `M${String(x - radius)} ${String(y + radius)}L${String(x + radius)} ${String(y - radius)}`,
            stroke: theme.ink,
            'stroke-width': 1.2,
          }),
        ]
      : []),
  ];
}
