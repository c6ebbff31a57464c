/** Areas, bands, lines and rings as SVG. */
import type { AreaShape, BandShape, LineShape, Shape } from '../layout/index.js';
import type { SceneActor } from '../scene/index.js';
import { paintArrow } from './arrows.js';
import { coverFill, edgeColor, edgeStroke, edgeWidth } from './cover.js';
import { fadeFill, type Definitions } from './patterns.js';
import { dashOf, widthOf } from './styles.js';
import { paintSymbol } from './symbols.js';
import { inTheme, type Theme } from './theme.js';
import { stroked, svg, type SvgNode } from './tree.js';

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
      return [stroked(shape.path, theme.muted, 0.8)];
  }
}

/** A soft end is the ground's colour laid over the strip and its edge. */
const veilWidth = 3;

function area(shape: AreaShape, actors: readonly SceneActor[], theme: Theme, defs: Definitions): SvgNode[] {
  if (shape.role === 'context' || shape.role === 'sector' || actors.length === 0) return [nobodysArea(shape, theme)];
  const { path, status, former } = shape;
  const fill = coverFill({ status, former, actors: holders(shape, actors), on: 'ground' }, theme, defs);
  const stroke = edgeColor(holders(shape, actors), theme);
  const ground = svg('path', { d: path, fill, stroke, ...edgeStroke(status, former) });
  const fades = (shape.fades ?? []).map(([end, whole], index) => {
    const veil = fadeFill(defs, `${shape.key}-${String(index)}`, theme.land, [whole, end]);
    return svg('path', { class: 'veil', d: path, fill: veil, stroke: veil, 'stroke-width': veilWidth });
  });
  return [ground, ...fades];
}

function nobodysArea({ path, role }: AreaShape, theme: Theme): SvgNode {
  const sector = role === 'sector';
  return svg('path', {
    d: path,
    fill: theme.muted,
    'fill-opacity': sector ? '0' : '0.06',
    stroke: theme.muted,
    'stroke-width': 0.9,
    'stroke-dasharray': sector ? '1.5 3' : '2 3',
  });
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
      piece.fade && solid.startsWith('#') ? fadeFill(defs, `${shape.key}-${String(index)}`, solid, piece.fade) : solid;
    const patterned = fill.startsWith('url');
    return [
      svg('path', { d: piece.fill, fill: faded(fill), 'fill-opacity': piece.fade && patterned ? '0.4' : undefined }),
      svg('path', { d: piece.edges, fill: 'none', stroke: faded(color), ...edgeStroke(status, former) }),
    ];
  });
}

function line(shape: LineShape, actors: readonly SceneActor[], theme: Theme): SvgNode[] {
  return shape.role === 'dimension' ? dimension(shape, theme) : namedLine(shape, actors, theme);
}

function dimension({ path, extensions, teeth }: LineShape, theme: Theme): SvgNode[] {
  return [
    ...(extensions ? [rounded(extensions, theme.muted, 0.8, '2 2.5')] : []),
    rounded(path, theme.ink, 1),
    ...(teeth ? [rounded(teeth, theme.ink, 1.2)] : []),
  ];
}

function rounded(d: string, color: string, width: number, dash?: string): SvgNode {
  return stroked(d, color, width, {
    'stroke-dasharray': dash,
    'stroke-linejoin': 'round',
    'stroke-linecap': dash ? undefined : 'round',
  });
}

function namedLine(shape: LineShape, actors: readonly SceneActor[], theme: Theme): SvgNode[] {
  const { path, role, status, former } = shape;
  const [actor] = actors;
  switch (role) {
    case 'front':
      return [
        rounded(path, theme.land, 5),
        rounded(path, theme.ink, 2.2 * widthOf(status), dashOf(status, former)),
        ...(shape.teeth ? [teeth(shape, shape.teeth, actors, theme)] : []),
      ];
    case 'river':
      return [rounded(path, theme.water, 2.6)];
    case 'road':
      return [rounded(path, theme.border, 2.2), rounded(path, theme.land, 1)];
    case 'railway':
      return [rounded(path, theme.border, 1.6), rounded(path, theme.land, 1, '4 4')];
    case 'outline': {
      const color = actor ? inTheme(actor.color, theme) : theme.muted;
      return [rounded(path, color, edgeWidth * widthOf(status), dashOf(status, former))];
    }
    case 'border':
      return [rounded(path, theme.border, 1.2)];
    default:
      return [rounded(path, theme.muted, 1.1, '4 3')];
  }
}

/** Teeth in the colour of who pushes; hollow where the push is denied or past. */
function teeth(shape: LineShape, d: string, actors: readonly SceneActor[], theme: Theme): SvgNode {
  const pusher = actors.find((actor) => actor.id === shape.pusher);
  const color = pusher ? inTheme(pusher.color, theme) : theme.ink;
  const hollow = shape.former || shape.status === 'denied';
  return svg('path', { d, ...(hollow ? { fill: theme.land, stroke: color, 'stroke-width': 1 } : { fill: color }) });
}
