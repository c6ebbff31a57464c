/** Pattern and gradient definitions of a still; only those that something uses. */
import { tiles } from '../layout/index.js';
import type { SceneActor } from '../scene/index.js';
import { stroked, svg, type SvgNode } from './tree.js';

type Point = readonly [number, number];

/** How contested ground is striped: pixels of one stripe, the share of it that is inked, and whether it is crossed. */
export interface Stripes {
  readonly width: number;
  readonly share: number;
  readonly crossed: boolean;
}

/** Collected while shapes are painted; ids are unique within a page by their prefix. */
export interface Definitions {
  readonly prefix: string;
  /** By id. */
  readonly nodes: Map<string, SvgNode>;
}

/** What stands at the head of a picture, if anything does. */
export function definitionsNode({ nodes }: Definitions): SvgNode | false {
  return nodes.size > 0 && svg('defs', {}, ...nodes.values());
}

function define(defs: Definitions, name: string, tag: string, attrs: object, children: Parameters<typeof svg>[2][]) {
  const id = `${defs.prefix}-${name}`;
  defs.nodes.set(id, svg(tag, { id, ...attrs }, ...children));
  return `url(#${id})`;
}

const userSpace = 'userSpaceOnUse';

/** The actor's own pattern in a colour, on a ground or on nothing; `crossed` adds the other diagonal. */
export function patternFill(
  defs: Definitions,
  { id, pattern }: SceneActor,
  color: string,
  ground = '',
  crossed = false,
): string {
  const { size, strokes, strokeWidth } = tiles[pattern];
  const name = `p-${id}-${color.slice(1)}${ground.slice(1)}${crossed ? 'x' : ''}`;
  const cap = { 'stroke-linecap': pattern === 'dots' && 'round' } as const;
  return define(defs, name, 'pattern', { width: size, height: size, patternUnits: userSpace }, [
    ground !== '' && svg('rect', { width: size, height: size, fill: ground }),
    stroked(strokes, color, strokeWidth, cap),
    crossed && stroked(tiles[pattern === 'back-diagonal' ? 'diagonal' : 'back-diagonal'].strokes, color, 0.9, cap),
  ]);
}

/** Diagonal stripes in the colours of those who fight for the ground; thin ones, with gaps, where `share` is under 1. */
export function stripesFill(
  defs: Definitions,
  actors: readonly SceneActor[],
  colors: readonly string[],
  { width, share, crossed }: Stripes,
): string {
  const look = [...colors.map((color) => color.slice(1)), width, share * 100, ...(crossed ? ['x'] : [])];
  const size = width * colors.length;
  const stripe = (color: string, index: number, across: boolean) => {
    const long = { x: index * width, y: 0, width: width * share, height: size };
    const turned = { x: 0, y: index * width, width: size, height: width * share };
    return svg('rect', { ...(across ? turned : long), fill: color });
  };
  return define(
    defs,
    `s-${[...actors.map((actor) => actor.id), ...look].join('_')}`,
    'pattern',
    { width: size, height: size, patternUnits: userSpace, patternTransform: 'rotate(45)' },
    [
      ...colors.map((color, index) => stripe(color, index, false)),
      ...(crossed ? colors.map((color, index) => stripe(color, index, true)) : []),
    ],
  );
}

/** From nothing to the colour, between two points in pixels. */
export function fadeFill(defs: Definitions, key: string, color: string, [from, to]: readonly [Point, Point]): string {
  const ends = { x1: from[0], y1: from[1], x2: to[0], y2: to[1] };
  const name = `f-${key.replace(/[^a-z0-9]+/gi, '-')}-${color.slice(1)}`;
  return define(defs, name, 'linearGradient', { gradientUnits: userSpace, ...ends }, [
    svg('stop', { offset: 0, 'stop-color': color, 'stop-opacity': '0' }),
    svg('stop', { offset: 1, 'stop-color': color }),
  ]);
}

/** A rectangle that clips what runs beyond a panel. */
export function clipTo(
  defs: Definitions,
  key: string,
  [left, top, right, bottom]: readonly [number, number, number, number],
): string {
  const frame = svg('rect', { x: left, y: top, width: right - left, height: bottom - top });
  return define(defs, `c-${key}`, 'clipPath', {}, [frame]);
}
