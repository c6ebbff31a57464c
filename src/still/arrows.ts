/** Arrows as SVG: what kind of movement, how far it came, and how sure. */
import type { Status } from '../briefing/index.js';
import type { ArrowShape } from '../layout/index.js';
import { mix, type SceneActor } from '../scene/index.js';
import { dashOf } from './styles.js';
import { inTheme, type Theme } from './theme.js';
import { svg, type SvgNode } from './tree.js';

/** Share of the actor's colour in an arrow that is only claimed. */
const claimedStrength = 0.35;

/** Retreats are hollow and lighter, plans are outlined, and people who flee never look like an attack. */
export function paintArrow(shape: ArrowShape, actor: SceneActor | undefined, theme: Theme): SvgNode[] {
  const color = actor ? inTheme(actor.color, theme) : theme.ink;
  const body = shape.movement === 'displacement' ? people(shape, color, theme) : force(shape, color, theme);
  const halo = svg('path', {
    d: shape.outline,
    fill: theme.land,
    stroke: theme.land,
    'stroke-width': 4,
    'stroke-linejoin': 'round',
  });
  return [halo, body, ...(shape.bar === undefined ? [] : bar(shape.bar, color, theme))];
}

function bar(d: string, color: string, theme: Theme): SvgNode[] {
  return [
    svg('path', { d, stroke: theme.land, 'stroke-width': 6 }),
    svg('path', { d, stroke: color, 'stroke-width': 3 }),
  ];
}

/** People who flee go in dots, the fewer the less sure. */
function dotsOf(status: Status): string {
  const dots = { confirmed: '1 2.5', reported: '1 3', claimed: '1 5', disputed: '1 3 1 7', denied: '1 8' };
  return dots[status];
}

function people({ outline, status, state, former }: ArrowShape, color: string, theme: Theme): SvgNode {
  return svg('path', {
    d: outline,
    fill: 'none',
    stroke: former || state === 'planned' ? mix(color, theme.land, 0.6) : color,
    'stroke-width': status === 'confirmed' ? 2.4 : 2,
    'stroke-dasharray': former ? '1 4' : dotsOf(status),
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
}

function force(shape: ArrowShape, color: string, theme: Theme): SvgNode {
  const { status, former, state, movement } = shape;
  const planned = state === 'planned';
  const back = movement === 'retreat' || movement === 'withdrawal';
  const hollow = planned || back || former || status === 'denied';
  const unsure = status === 'claimed' || status === 'disputed';
  const dash = dashOf(status, former) ?? (planned ? '4 2.5' : undefined);
  const line = back ? mix(color, theme.land, 0.8) : color;
  return svg('path', {
    d: shape.outline,
    fill: hollow ? theme.land : unsure ? mix(color, theme.land, claimedStrength) : color,
    stroke: line,
    'stroke-width': status === 'confirmed' ? (hollow ? 1.8 : 1.4) : hollow || dash ? 1.3 : 0.6,
    'stroke-dasharray': dash,
    'stroke-linejoin': 'round',
  });
}
