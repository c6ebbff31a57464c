/** Areas, bands, lines, arrows and rings as SVG. */
import type { ArrowShape, AreaShape, BandShape, LineShape, Shape } from '../layout/index.js';
import { mix, type SceneActor } from '../scene/index.js';
import type { Definitions } from './patterns.js';
import { coverOf, dashOf, widthOf } from './styles.js';
import { paintSymbol } from './symbols.js';
import { heldFill, inTheme, type Theme } from './theme.js';
import { svg, type SvgNode } from './tree.js';

/** Edge of a strip or area, in pixels. */
const edgeWidth = 1.6;
/** Share of the actor's colour in the hatch of what is only claimed: names must be readable on it. */
const hatchStrength = 0.6;

export function paintShape(shape: Shape, actors: readonly SceneActor[], theme: Theme, defs: Definitions): SvgNode {
  return svg(
    'g',
    {
      class: `${shape.kind} ${shape.status}${shape.former ? ' former' : ''}`,
      'data-item': shape.item,
      'data-refs': shape.refs.join(' '),
    },
    shape.title !== '' && svg('title', {}, shape.title),
    ...paint(shape, actors, theme, defs),
  );
}

function paint(shape: Shape, actors: readonly SceneActor[], theme: Theme, defs: Definitions): SvgNode[] {
  switch (shape.kind) {
    case 'area':
      return area(shape, actors, theme, defs);
    case 'band':
      return band(shape, actors, theme, defs);
    case 'line':
      return line(shape, actors, theme);
    case 'arrow':
      return arrow(shape, actors[0], theme);
    case 'symbol':
      return paintSymbol(shape, actors[0], theme, defs);
    case 'ring':
      return [
        svg('circle', {
          cx: shape.at[0],
          cy: shape.at[1],
          r: shape.radius,
          fill: 'none',
          stroke: theme.muted,
          'stroke-width': 0.9,
          'stroke-dasharray': '1.5 3',
        }),
      ];
    case 'leader':
      return [svg('path', { d: shape.path, fill: 'none', stroke: theme.muted, 'stroke-width': 0.8 })];
  }
}

function area(shape: AreaShape, actors: readonly SceneActor[], theme: Theme, defs: Definitions): SvgNode[] {
  const [actor] = actors;
  if (shape.role === 'context' || !actor) {
    const dash = shape.role === 'sector' ? '1.5 3' : '2 3';
    return [
      svg('path', {
        d: shape.path,
        fill: theme.muted,
        'fill-opacity': shape.role === 'sector' ? '0' : '0.06',
        stroke: theme.muted,
        'stroke-width': 0.9,
        'stroke-dasharray': dash,
      }),
    ];
  }
  const edge = {
    stroke: inTheme(actor.color, theme),
    'stroke-width': edgeWidth * widthOf(shape.status),
    'stroke-dasharray': dashOf(shape.status, shape.former),
    'stroke-linejoin': 'round' as const,
  };
  if (shape.role === 'contested' && !shape.former) {
    const fill = defs.stripes(
      actors,
      actors.map((each) => heldFill(each, theme, 'confirmed')),
    );
    return [svg('path', { d: shape.path, fill, ...edge, stroke: theme.muted })];
  }
  return [svg('path', { d: shape.path, ...coverFill(shape.status, shape.former, actor, theme, defs), ...edge })];
}

/** The fill for a status: the actor's pattern stands in every one of them but the empty ones. */
function coverFill(
  status: Shape['status'],
  former: boolean,
  actor: SceneActor,
  theme: Theme,
  defs: Definitions,
): { fill: string } {
  const color = inTheme(actor.color, theme);
  const cover = coverOf(status, former);
  if (cover === 'none') return { fill: 'none' };
  if (cover === 'solid' || cover === 'light') {
    const ground = heldFill(actor, theme, cover === 'solid' ? 'confirmed' : 'reported');
    return { fill: defs.pattern(actor, mix(color, ground, cover === 'solid' ? 0.45 : 0.3), ground) };
  }
  return { fill: defs.pattern(actor, mix(color, theme.land, hatchStrength), undefined, cover === 'cross') };
}

function band(shape: BandShape, actors: readonly SceneActor[], theme: Theme, defs: Definitions): SvgNode[] {
  const [actor] = actors;
  if (!actor) return [];
  const color = inTheme(actor.color, theme);
  const cover = coverOf(shape.status, shape.former);
  return shape.pieces.flatMap((piece, index): SvgNode[] => {
    const key = `${shape.key}-${String(index)}`;
    const faded = (solid: string) => (piece.fade ? defs.fade(key, solid, piece.fade) : solid);
    const whole =
      cover === 'solid' || cover === 'light'
        ? faded(heldFill(actor, theme, cover === 'solid' ? 'confirmed' : 'reported'))
        : undefined;
    const hatch =
      cover === 'hatch' || cover === 'cross'
        ? defs.pattern(actor, mix(color, theme.land, hatchStrength), undefined, cover === 'cross')
        : 'none';
    const striped =
      shape.role === 'contested'
        ? defs.stripes(
            actors,
            actors.map((each) => heldFill(each, theme, 'confirmed')),
          )
        : undefined;
    return [
      svg('path', {
        d: piece.fill,
        fill: striped ?? whole ?? hatch,
        'fill-opacity': piece.fade && !whole ? '0.4' : undefined,
      }),
      svg('path', {
        d: piece.edges,
        fill: 'none',
        stroke: faded(color),
        'stroke-width': edgeWidth * widthOf(shape.status),
        'stroke-dasharray': dashOf(shape.status, shape.former),
        'stroke-linejoin': 'round',
      }),
    ];
  });
}

function line(shape: LineShape, actors: readonly SceneActor[], theme: Theme): SvgNode[] {
  const stroke = (d: string, color: string, width: number, dash?: string) =>
    svg('path', {
      d,
      fill: 'none',
      stroke: color,
      'stroke-width': width,
      'stroke-dasharray': dash,
      'stroke-linejoin': 'round',
      'stroke-linecap': dash ? undefined : 'round',
    });
  const [actor] = actors;
  switch (shape.role) {
    case 'dimension':
      return [
        ...(shape.extensions ? [stroke(shape.extensions, theme.muted, 0.8, '2 2.5')] : []),
        stroke(shape.path, theme.ink, 1),
        ...(shape.teeth ? [stroke(shape.teeth, theme.ink, 1.2)] : []),
      ];
    case 'front': {
      const dash = dashOf(shape.status, shape.former);
      return [
        stroke(shape.path, theme.land, 5),
        stroke(shape.path, theme.ink, 2.2 * widthOf(shape.status), dash),
        ...(shape.teeth ? [svg('path', { d: shape.teeth, fill: theme.ink })] : []),
      ];
    }
    case 'river':
      return [stroke(shape.path, theme.water, 2.6)];
    case 'road':
      return [stroke(shape.path, theme.border, 2.2), stroke(shape.path, theme.land, 1)];
    case 'railway':
      return [stroke(shape.path, theme.border, 1.6), stroke(shape.path, theme.land, 1, '4 4')];
    case 'outline':
      return [
        stroke(
          shape.path,
          actor ? inTheme(actor.color, theme) : theme.muted,
          edgeWidth,
          dashOf(shape.status, shape.former),
        ),
      ];
    case 'border':
      return [stroke(shape.path, theme.border, 1.2)];
    case 'line':
    case 'context':
      return [stroke(shape.path, theme.muted, 1.1, '4 3')];
  }
}

/** Retreats are hollow and lighter, plans are outlined, and people who flee never look like an attack. */
function arrow(shape: ArrowShape, actor: SceneActor | undefined, theme: Theme): SvgNode[] {
  const color = actor ? inTheme(actor.color, theme) : theme.ink;
  const people = shape.movement === 'displacement';
  const hollow =
    shape.state === 'planned' ||
    shape.movement === 'retreat' ||
    shape.movement === 'withdrawal' ||
    people ||
    shape.former ||
    shape.status === 'denied';
  const dash = people
    ? '1 3'
    : (dashOf(shape.status, shape.former) ?? (shape.state === 'planned' ? '4 2.5' : undefined));
  const halo = svg('path', {
    d: shape.outline,
    fill: theme.land,
    stroke: theme.land,
    'stroke-width': 4,
    'stroke-linejoin': 'round',
  });
  const body = svg('path', {
    d: shape.outline,
    fill: people
      ? 'none'
      : hollow
        ? theme.land
        : shape.status === 'claimed' || shape.status === 'disputed'
          ? mix(color, theme.land, 0.35)
          : color,
    stroke: color,
    'stroke-width': people ? 2 : hollow || dash ? 1.3 : shape.status === 'confirmed' ? 1.4 : 0.6,
    'stroke-dasharray': dash,
    'stroke-linecap': people ? 'round' : undefined,
    'stroke-linejoin': 'round',
  });
  const bar = shape.bar
    ? [
        svg('path', { d: shape.bar, stroke: theme.land, 'stroke-width': 6 }),
        svg('path', { d: shape.bar, stroke: color, 'stroke-width': 3 }),
      ]
    : [];
  return [halo, body, ...bar];
}
