/** Areas, bands, lines and rings as SVG. */
import type { AreaShape, BandShape, LineShape, Shape } from '../layout/index.js';
import type { SceneActor } from '../scene/index.js';
import { paintArrow } from './arrows.js';
import { coverFill, edgeColor, edgeStroke, edgeWidth } from './cover.js';
import type { Definitions } from './patterns.js';
import { dashOf, widthOf } from './styles.js';
import { paintSymbol } from './symbols.js';
import { inTheme, type Theme } from './theme.js';
import { svg, type SvgNode } from './tree.js';

export function paintShape(shape: Shape, actors: readonly SceneActor[], theme: Theme, defs: Definitions): SvgNode {
  const node = svg(
    'g',
    {
      class: `${shape.kind} ${shape.status}${shape.former ? ' former' : ''}`,
      'data-item': shape.item,
      'data-refs': shape.refs.join(' '),
    },
    shape.title !== '' && svg('title', {}, shape.title),
    ...paint(shape, actors, theme, defs),
  );
  return { ...node, key: shape.key, ...(shape.kind === 'symbol' && { pin: shape.pin ?? shape.at }) };
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
      return paintArrow(shape, actors[0], theme);
    case 'symbol':
      return paintSymbol(shape, actors, theme, defs);
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

/** A soft end is the ground's colour laid over the strip and its edge. */
const veilWidth = 3;

function area(shape: AreaShape, actors: readonly SceneActor[], theme: Theme, defs: Definitions): SvgNode[] {
  if (shape.role === 'context' || shape.role === 'sector' || actors.length === 0) {
    const sector = shape.role === 'sector';
    return [
      svg('path', {
        d: shape.path,
        fill: theme.muted,
        'fill-opacity': sector ? '0' : '0.06',
        stroke: theme.muted,
        'stroke-width': 0.9,
        'stroke-dasharray': sector ? '1.5 3' : '2 3',
      }),
    ];
  }
  const { path, status, former } = shape;
  const fill = coverFill({ status, former, actors: holders(shape, actors), on: 'ground' }, theme, defs);
  const stroke = edgeColor(holders(shape, actors), theme);
  const ground = svg('path', { d: path, fill, stroke, ...edgeStroke(status, former) });
  const fades = (shape.fades ?? []).map(([end, whole], index) => {
    const veil = defs.fade(`${shape.key}-${String(index)}`, theme.land, [whole, end]);
    return svg('path', { class: 'veil', d: path, fill: veil, stroke: veil, 'stroke-width': veilWidth });
  });
  return [ground, ...fades];
}

/** One holder, or all who fight for it. */
function holders({ role }: AreaShape | BandShape, actors: readonly SceneActor[]): readonly SceneActor[] {
  return role === 'contested' ? actors : actors.slice(0, 1);
}

function band(shape: BandShape, actors: readonly SceneActor[], theme: Theme, defs: Definitions): SvgNode[] {
  if (actors.length === 0) return [];
  const { status, former } = shape;
  const who = holders(shape, actors);
  const fill = coverFill({ status, former, actors: who, on: 'band' }, theme, defs);
  const color = edgeColor(who, theme);
  return shape.pieces.flatMap((piece, index): SvgNode[] => {
    const faded = (solid: string) =>
      piece.fade && solid.startsWith('#') ? defs.fade(`${shape.key}-${String(index)}`, solid, piece.fade) : solid;
    const patterned = fill.startsWith('url');
    return [
      svg('path', {
        d: piece.fill,
        fill: faded(fill),
        'fill-opacity': piece.fade && patterned ? '0.4' : undefined,
      }),
      svg('path', { d: piece.edges, fill: 'none', stroke: faded(color), ...edgeStroke(status, former) }),
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
        ...(shape.teeth ? [teeth(shape, shape.teeth, actors, theme)] : []),
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
          edgeWidth * widthOf(shape.status),
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

/** Teeth in the colour of who pushes; hollow where the push is denied or past. */
function teeth(shape: LineShape, d: string, actors: readonly SceneActor[], theme: Theme): SvgNode {
  const pusher = actors.find((actor) => actor.id === shape.pusher);
  const color = pusher ? inTheme(pusher.color, theme) : theme.ink;
  const hollow = shape.former || shape.status === 'denied';
  return svg('path', { d, ...(hollow ? { fill: theme.land, stroke: color, 'stroke-width': 1 } : { fill: color }) });
}
