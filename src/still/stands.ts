/** Movements known by one position: a disc whose fill says how sure, and in it a figure that says what. */
import type { Status } from '../briefing/index.js';
import type { SymbolShapeLaid } from '../layout/index.js';
import type { Theme } from './theme.js';
import { inTenths, stroked, svg, type SvgNode } from './tree.js';

/** Strokes in a box of 16 × 16 around the middle; figures of dots have filled parts instead. */
interface Figure {
  readonly strokes?: string;
  readonly width?: number;
  readonly fill?: string;
}

function circle(x: number, y: number, radius: number): string {
  const r = String(radius);
  return `M${String(x - radius)} ${String(y)}a${r} ${r} 0 1 0 ${String(2 * radius)} 0a${r} ${r} 0 1 0 ${String(-2 * radius)} 0z`;
}

/** None of them points anywhere: no direction was said. A retreat leaves a line, people are three dots. */
function figureOf(name: NonNullable<SymbolShapeLaid['figure']>): Figure {
  switch (name) {
    case 'here':
      return { fill: circle(0, 0, 3.5) };
    case 'blocked':
      return { width: 2.2, strokes: 'M-3.2-3.2L3.2 3.2M3.2-3.2L-3.2 3.2' };
    case 'retreat':
      return { strokes: 'M3.4-3V3M1.2 0H-3.6M-1.4-2.4L-3.8 0L-1.4 2.4' };
    default:
      return rarerFigure(name);
  }
}

function rarerFigure(name: 'from' | 'to' | 'repelled' | 'people' | 'air'): Figure {
  const figures = {
    from: { fill: 'M-3-3H3V3H-3z' },
    to: { strokes: `${circle(0, 0, 2)}M0-5V-2M0 5V2M-5 0H-2M5 0H2` },
    repelled: { strokes: 'M-3.4 3.4V0a2.6 2.6 0 0 1 5.2 0V2.6M-.4 .6L1.8 3L4 .6' },
    people: { fill: circle(0, -2.6, 1.4) + circle(-2.8, 2, 1.4) + circle(2.8, 2, 1.4) },
    air: { strokes: 'M0-4.4V3.6M-4.4 .8L0-1.6L4.4 .8M-1.8 4L0 2.8L1.8 4' },
  };
  return figures[name];
}

const strokeWidth = 1.8;
/** A hollow stroke is its own edge, this much narrower inside. */
const hollowed = 1.1;
/** Radius of the disc in the box of 16 × 16. */
const radius = 6.8;

const dashes: Partial<Record<Status, string>> = { claimed: '3 2', denied: '1.5 2.2' };

/** Filled where confirmed, in a thin ring where reported, hollow where claimed, half filled where disputed, struck where denied. */
export function paintStands(shape: SymbolShapeLaid, color: string, theme: Theme): SvgNode[] {
  const { status, former, at, size } = shape;
  const filled = status === 'confirmed' && !former;
  const hollow = former || shape.state === 'planned' || status === 'claimed' || status === 'denied';
  const figure = figureOf(shape.figure ?? 'here');
  const disputed = status === 'disputed' && !former;
  const disc = svg('circle', {
    r: radius,
    fill: filled ? color : theme.land,
    stroke: color,
    'stroke-width': filled ? 2 : 1.4,
    'stroke-dasharray': former ? '1.2 2' : dashes[status],
  });
  const ink = filled ? theme.paper : color;
  const ground = filled ? color : theme.land;
  const scale = size === 16 ? '' : ` scale(${String(Math.round((size / 16) * 1000) / 1000)})`;
  return [
    svg(
      'g',
      { transform: `translate(${inTenths(at)})${scale}` },
      disc,
      ...(disputed ? halfDisc(figure, color, theme.land) : []),
      ...(hollow ? hollowGlyph(figure, ink, ground) : [glyph(figure, ink)]),
      status === 'denied' && strike(color),
    ),
  ];
}

function glyph({ fill, strokes = '', width = strokeWidth }: Figure, ink: string): SvgNode {
  return fill === undefined ? drawn(strokes, ink, width) : svg('path', { d: fill, fill: ink });
}

function drawn(strokes: string, ink: string, width: number): SvgNode {
  return stroked(strokes, ink, width, { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });
}

function hollowGlyph({ fill, strokes = '', width = strokeWidth }: Figure, ink: string, ground: string): SvgNode[] {
  if (fill !== undefined) return [svg('path', { d: fill, fill: ground, stroke: ink, 'stroke-width': 1.2 })];
  return [drawn(strokes, ink, width + 0.6), drawn(strokes, ground, width + 0.6 - hollowed)];
}

/** On a half-filled disc the figure needs a rim of its own to be seen on both halves. */
function halfDisc({ fill, strokes = '', width = strokeWidth }: Figure, color: string, land: string): SvgNode[] {
  const wider = 2.4;
  const half = `M0 ${String(-radius)}a${String(radius)} ${String(radius)} 0 0 0 0 ${String(2 * radius)}z`;
  return [
    svg('path', { d: half, fill: color }),
    fill === undefined
      ? drawn(strokes, land, width + wider)
      : svg('path', { d: fill, fill: land, stroke: land, 'stroke-width': wider }),
  ];
}

function strike(color: string): SvgNode {
  return svg('path', { d: 'M-4.8 4.8L4.8-4.8', stroke: color, 'stroke-width': 1.4 });
}
