/** Symbols at sites: badges, seats, numbered incidents, and forces known only by where they stand. */
import type { SymbolShapeLaid } from '../layout/index.js';
import type { SceneActor } from '../scene/index.js';
import type { Definitions } from './patterns.js';
import { coverFill, edgeColor } from './cover.js';
import { paintStands } from './stands.js';
import { coverOf } from './styles.js';
import { inTheme, type Theme } from './theme.js';
import { inTenths, svg, type Attributes, type SvgNode } from './tree.js';

/** A light rim in the colour of the ground, so that a mark stands off whatever lies under it. */
const rim = 1.5;

export function paintSymbol(
  shape: SymbolShapeLaid,
  actors: readonly SceneActor[],
  theme: Theme,
  defs: Definitions,
): SvgNode[] {
  const { size } = shape;
  const color = actors[0] ? inTheme(actors[0].color, theme) : theme.ink;
  switch (shape.symbol) {
    case 'dot':
      return [disc(shape, size / 2, { fill: theme.muted, stroke: theme.land, 'stroke-width': 1 })];
    case 'badge':
      return badge(shape, size, actors, theme, defs);
    case 'seat':
      return [
        disc(shape, size / 2 - 0.8, { fill: theme.land, 'fill-opacity': '0.6', stroke: color, 'stroke-width': 1.4 }),
        ...badge(shape, size * 0.6, actors.slice(0, 1), theme, defs),
      ];
    case 'incident':
      return incident(shape, theme);
    case 'stands':
      return paintStands(shape, color, theme);
  }
}

function disc({ at }: SymbolShapeLaid, radius: number, attrs: Attributes): SvgNode {
  return svg('circle', { cx: at[0], cy: at[1], r: radius, ...attrs });
}

/** Half of its side in pixels, the colour of its edge, and what fills it. */
interface BadgeLook {
  readonly half: number;
  readonly color: string;
  readonly fill: string;
}

/** Filled in the actor's pattern, or the stripes of all who fight for it; hollow and dashed where it is claimed; struck where denied. */
function badge(
  shape: SymbolShapeLaid,
  size: number,
  actors: readonly SceneActor[],
  theme: Theme,
  defs: Definitions,
): SvgNode[] {
  const { status, former, at } = shape;
  const owned = actors.length > 0;
  const color = owned ? edgeColor(actors, theme) : theme.ink;
  const fill = owned ? coverFill({ status, former, actors, on: 'badge' }, theme, defs) : color;
  const look = { half: Math.round(size * 5 - 8) / 10, color, fill };
  const rimmed = square(look, { fill: theme.land, stroke: theme.land, 'stroke-width': rim * 2 + 1.6 });
  return [svg('g', { transform: `translate(${inTenths(at)})` }, rimmed, ...face(shape, look, theme))];
}

function face({ status, former }: SymbolShapeLaid, look: BadgeLook, theme: Theme): SvgNode[] {
  const { half, color, fill } = look;
  switch (coverOf(status, former)) {
    case 'solid':
      return [square(look, { fill, stroke: color, 'stroke-width': 2 })];
    case 'light':
      return [square(look, { fill, stroke: color, 'stroke-width': 1.2 })];
    case 'hatch':
      return [hollow(look, fill, 1.7, dashFor(half * 2))];
    case 'cross':
      return halved(look, theme);
    case 'none':
      return struck(look, theme, former);
  }
}

function square({ half }: BadgeLook, attrs: Attributes): SvgNode {
  return svg('rect', { x: -half, y: -half, width: half * 2, height: half * 2, rx: 2, ...attrs });
}

function hollow(look: BadgeLook, fill: string, width: number, dash: string): SvgNode {
  return square(look, { fill, stroke: look.color, 'stroke-width': width, 'stroke-dasharray': dash });
}

function halved(look: BadgeLook, theme: Theme): SvgNode[] {
  const h = String(look.half);
  return [
    square(look, { fill: theme.land }),
    svg('path', { d: `M-${h} ${h}V-${h}H${h}z`, fill: look.fill }),
    square(look, { fill: 'none', stroke: look.color, 'stroke-width': 1.6 }),
  ];
}

function struck(look: BadgeLook, theme: Theme, former: boolean): SvgNode[] {
  const h = String(look.half);
  return [
    former ? hollow(look, theme.land, 1.1, '1.5 2') : hollow(look, theme.land, 1.7, '1.5 2.2'),
    svg('path', { d: `M-${h} ${h}L${h}-${h}`, stroke: look.color, 'stroke-width': 1.2 }),
  ];
}

/** Two dashes a side, so that the corners are whole. */
function dashFor(side: number): string {
  const dash = side * 0.32;
  const space = side * 0.18;
  return [dash / 2, space, dash, space, dash / 2, 0].map((part) => Math.round(part * 100) / 100).join(' ');
}

/** Its number on a disc: filled where it is sure, hollow where claimed or past, half filled where disputed, struck where denied. */
function incident(shape: SymbolShapeLaid, theme: Theme): SvgNode[] {
  const { status, former } = shape;
  if (former || !(status === 'confirmed' || status === 'reported')) return doubtedIncident(shape, theme);
  const stroke = status === 'confirmed' ? theme.paper : theme.land;
  return [
    disc(shape, incidentRadius(shape), { fill: theme.ink, stroke, 'stroke-width': 1.3 }),
    numberOn(shape, theme.paper),
  ];
}

function incidentRadius({ size }: SymbolShapeLaid): number {
  return size / 2 - 0.5;
}

function numberOn({ at: [x, y], size, number }: SymbolShapeLaid, fill: string, more: Attributes = {}): SvgNode {
  const digits = String(number ?? '');
  return svg(
    'text',
    {
      x,
      y: y + size * 0.25,
      'font-size': size * (digits.length > 1 ? 0.58 : 0.7),
      'font-weight': 700,
      'text-anchor': 'middle',
      fill,
      ...more,
    },
    digits,
  );
}

function doubtedIncident(shape: SymbolShapeLaid, theme: Theme): SvgNode[] {
  const { status, former, at } = shape;
  const radius = incidentRadius(shape);
  const [x, y] = at;
  if (status === 'disputed' && !former) {
    const r = String(radius);
    const half = `M${String(x)} ${String(y - radius)}a${r} ${r} 0 0 1 0 ${String(radius * 2)}z`;
    return [
      disc(shape, radius, { fill: theme.ink, stroke: theme.land, 'stroke-width': 1.3 }),
      svg('path', { d: half, fill: theme.land }),
      numberOn(shape, theme.paper, { stroke: theme.ink, 'stroke-width': 2.4, 'paint-order': 'stroke' }),
    ];
  }
  const dash = former ? '1 2' : '3 2';
  const strike = `M${String(x - radius)} ${String(y + radius)}L${String(x + radius)} ${String(y - radius)}`;
  return [
    disc(shape, radius, { fill: theme.land, stroke: theme.ink, 'stroke-width': 1.3, 'stroke-dasharray': dash }),
    numberOn(shape, theme.ink),
    ...(status === 'denied' ? [svg('path', { d: strike, stroke: theme.ink, 'stroke-width': 1.2 })] : []),
  ];
}
