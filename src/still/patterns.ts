/** Pattern and gradient definitions of a still; only those that something uses. */
import { tiles } from '../layout/index.js';
import type { SceneActor } from '../scene/index.js';
import { svg, type SvgNode } from './tree.js';

/** How contested ground is striped: pixels of one stripe, the share of it that is inked, and whether it is crossed. */
export interface Stripes {
  readonly width: number;
  readonly share: number;
  readonly crossed: boolean;
}

/** Collects definitions while shapes are painted; ids are unique within a page by their prefix. */
export class Definitions {
  readonly #nodes = new Map<string, SvgNode>();
  readonly #prefix: string;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  get nodes(): readonly SvgNode[] {
    return [...this.#nodes.values()];
  }

  /** The actor's own pattern in a colour, on a ground or on nothing; `crossed` adds the other diagonal. */
  pattern(actor: SceneActor, color: string, ground: string | undefined, crossed = false): string {
    const id = `${this.#prefix}-p-${actor.id}-${color.slice(1)}${ground ? ground.slice(1) : ''}${crossed ? 'x' : ''}`;
    const tile = tiles[actor.pattern];
    const { size } = tile;
    const stroke = (strokes: string, width: number) =>
      svg('path', {
        d: strokes,
        fill: 'none',
        stroke: color,
        'stroke-width': width,
        'stroke-linecap': actor.pattern === 'dots' ? 'round' : undefined,
      });
    return this.#add(
      id,
      svg(
        'pattern',
        { id, width: size, height: size, patternUnits: 'userSpaceOnUse' },
        ground !== undefined && svg('rect', { width: size, height: size, fill: ground }),
        stroke(tile.strokes, tile.strokeWidth),
        crossed && stroke(tiles[actor.pattern === 'back-diagonal' ? 'diagonal' : 'back-diagonal'].strokes, 0.9),
      ),
    );
  }

  /** Diagonal stripes in the colours of those who fight for the ground; thin ones, with gaps, where `share` is under 1. */
  stripes(actors: readonly SceneActor[], colors: readonly string[], style: Stripes): string {
    const { width, share, crossed } = style;
    const look = [...colors.map((color) => color.slice(1)), width, share * 100, ...(crossed ? ['x'] : [])];
    const id = `${this.#prefix}-s-${[...actors.map((actor) => actor.id), ...look].join('_')}`;
    const size = width * colors.length;
    const stripe = (color: string, index: number, across: boolean) => {
      const long = { x: index * width, y: 0, width: width * share, height: size };
      const turned = { x: 0, y: index * width, width: size, height: width * share };
      return svg('rect', { ...(across ? turned : long), fill: color });
    };
    return this.#add(
      id,
      svg(
        'pattern',
        { id, width: size, height: size, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
        ...colors.map((color, index) => stripe(color, index, false)),
        ...(crossed ? colors.map((color, index) => stripe(color, index, true)) : []),
      ),
    );
  }

  /** From nothing to the colour, between two points in pixels. */
  fade(
    key: string,
    color: string,
    [from, to]: readonly [readonly [number, number], readonly [number, number]],
  ): string {
    const id = `${this.#prefix}-f-${key.replace(/[^a-z0-9]+/gi, '-')}-${color.slice(1)}`;
    return this.#add(
      id,
      svg(
        'linearGradient',
        { id, gradientUnits: 'userSpaceOnUse', x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
        svg('stop', { offset: 0, 'stop-color': color, 'stop-opacity': '0' }),
        svg('stop', { offset: 1, 'stop-color': color }),
      ),
    );
  }

  /** A rectangle that clips what runs beyond a panel. */
  clip(key: string, [left, top, right, bottom]: readonly [number, number, number, number]): string {
    const id = `${this.#prefix}-c-${key}`;
    return this.#add(
      id,
      svg('clipPath', { id }, svg('rect', { x: left, y: top, width: right - left, height: bottom - top })),
    );
  }

  #add(id: string, node: SvgNode): string {
    this.#nodes.set(id, node);
    return `url(#${id})`;
  }
}
