/** Movements known by one position: a disc whose fill says how sure, and in it a figure that says what. */
import type { Status } from '../briefing/index.js';
import type { SymbolShapeLaid } from '../layout/index.js';
import type { Theme } from './theme.js';
import { svg, type SvgNode } from './tree.js';

/** Strokes in a box of 16 × 16 around the middle; figures of dots have filled parts instead. */
interface Figure {
  readonly strokes?: string;
  readonly width?: number;
  readonly fill?: string;
}

const circle = (x: number, y: number, r: number): string =>
  `M${String(x - r)} ${String(y)}a${String(r)} ${String(r)} 0 1 0 ${String(2 * r)} 0a${String(r)} ${String(r)} 0 1 0 ${String(-2 * r)} 0z`;

/** None of them points anywhere: no direction was said. A retreat leaves a line, people are three dots. */
const figures: Readonly<Record<NonNullable<SymbolShapeLaid['figure']>, Figure>> = {
  here: { fill: circle(0, 0, 3.5) },
  from: { fill: 'M-3-3H3V3H-3z' },
  to: { strokes: `${circle(0, 0, 2)}M0-5V-2M0 5V2M-5 0H-2M5 0H2` },
  blocked: { width: 2.2, strokes: 'M-3.2-3.2L3.2 3.2M3.2-3.2L-3.2 3.2' },
  repelled: { strokes: 'M-3.4 3.4V0a2.6 2.6 0 0 1 5.2 0V2.6M-.4 .6L1.8 3L4 .6' },
  retreat: { strokes: 'M3.4-3V3M1.2 0H-3.6M-1.4-2.4L-3.8 0L-1.4 2.4' },
  people: { fill: circle(0, -2.6, 1.4) + circle(-2.8, 2, 1.4) + circle(2.8, 2, 1.4) },
  air: { strokes: 'M0-4.4V3.6M-4.4 .8L0-1.6L4.4 .8M-1.8 4L0 2.8L1.8 4' },
};

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
  const figure = figures[shape.figure ?? 'here'];
  const disc = svg('circle', {
    r: radius,
    fill: filled ? color : theme.land,
    stroke: color,
    'stroke-width': filled ? 2 : 1.4,
    'stroke-dasharray': former ? '1.2 2' : dashes[status],
  });
  const half = `M0 ${String(-radius)}a${String(radius)} ${String(radius)} 0 0 0 0 ${String(2 * radius)}z`;
  const disputed = status === 'disputed' && !former;
  const ink = filled ? theme.paper : color;
  const ground = filled ? color : theme.land;
  return [
    svg(
      'g',
      {
        transform: `translate(${spot(at)})${size === 16 ? '' : ` scale(${String(Math.round((size / 16) * 1000) / 1000)})`}`,
      },
      disc,
      disputed && svg('path', { d: half, fill: color }),
      // On a half-filled disc the figure needs a rim of its own to be seen on both halves.
      ...(disputed ? glyph(figure, theme.land, theme.land, false, 2.4) : []),
      ...glyph(figure, ink, ground, hollow, 0),
      status === 'denied' && svg('path', { d: 'M-4.8 4.8L4.8-4.8', stroke: color, 'stroke-width': 1.4 }),
    ),
  ];
}

function glyph(figure: Figure, ink: string, ground: string, hollow: boolean, wider: number): SvgNode[] {
  const stroke = (color: string, width: number) =>
    svg('path', {
      d: figure.strokes ?? '',
      fill: 'none',
      stroke: color,
      'stroke-width': width,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    });
  if (figure.fill !== undefined) {
    const edge = hollow ? { fill: ground, stroke: ink, 'stroke-width': 1.2 } : { fill: ink };
    return [svg('path', { d: figure.fill, ...edge, ...(wider > 0 && { stroke: ink, 'stroke-width': wider }) })];
  }
  const { width = strokeWidth } = figure;
  if (!hollow) return [stroke(ink, width + wider)];
  return [stroke(ink, width + 0.6), stroke(ground, width + 0.6 - hollowed)];
}

function spot([x, y]: readonly [number, number]): string {
  return `${String(Math.round(x * 10) / 10)} ${String(Math.round(y * 10) / 10)}`;
}
