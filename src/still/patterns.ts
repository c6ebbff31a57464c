/** Pattern and gradient definitions of a still; only those that something uses. */
import { tiles } from '../layout/index.js';
import type { SceneActor } from '../scene/index.js';
import { svg, type SvgNode } from './tree.js';

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

  /** Broad diagonal stripes in the colours of those who fight for the ground. */
  stripes(actors: readonly SceneActor[], colors: readonly string[]): string {
    const id = `${this.#prefix}-s-${actors.map((actor) => actor.id).join('-')}`;
    const width = 7;
    return this.#add(
      id,
      svg(
        'pattern',
        {
          id,
          width: width * colors.length,
          height: width * colors.length,
          patternUnits: 'userSpaceOnUse',
          patternTransform: 'rotate(45)',
        },
        ...colors.map((color, index) =>
          svg('rect', { x: index * width, width, height: width * colors.length, fill: color }),
        ),
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
