/** Layout to SVG: the complete picture, the same bytes in Node and in a page. */
import type { Box, LaidText, Layout, Panel, Shape } from '../layout/index.js';
import { mapWords } from '../language/index.js';
import type { Scene, SceneActor } from '../scene/index.js';
import { mapInWords } from './described.js';
import { clipTo, definitionsNode, type Definitions } from './patterns.js';
import { paintShape } from './shapes.js';
import { paintLabel, paintText } from './text.js';
import { themes, type Theme, type ThemeName } from './theme.js';
import { serialise, svg, type SvgNode } from './tree.js';

/** How a still is painted: its theme, its ids, its type. */
export interface StillOptions {
  /** Default `light`. */
  readonly theme?: ThemeName;
  /** Begins every id inside the picture; give each still of one document its own. Default `mb`. */
  readonly idPrefix?: string;
  /** CSS font families. Default: the system's sans-serif. */
  readonly font?: string;
  /** What `<desc>` says. Default: the map in sentences in `renderStill`; nothing in `stillTree`, whose picture can be painted before its words. */
  readonly description?: string;
}

const systemFont = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif';

/** The still as SVG text. */
export function renderStill(layout: Layout, options: StillOptions = {}): string {
  return serialise(stillTree(layout, { ...options, description: options.description ?? mapInWords(layout.scene) }));
}

/** The still as a tree of elements, for those who build it node by node. */
export function stillTree(layout: Layout, options: StillOptions = {}): SvgNode {
  const theme = themes[options.theme ?? 'light'];
  const prefix = options.idPrefix ?? 'mb';
  const defs: Definitions = { prefix, nodes: new Map() };
  const { width, height, actors, scene } = layout;
  const main = paintPanel(layout.main, actors, theme, defs, 'main');
  const furniture = [scaleBar(layout, theme), paintText(layout.credit, actors, theme, theme.sea)];
  const inset = layout.inset && paintInset(layout.inset, actors, theme, defs);
  const edge = boxEdge(layout.main.box, 'edge', theme.frame);
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `still ${theme.name}`,
      width,
      height,
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      role: 'img',
      'aria-labelledby': `${prefix}-title`,
      'aria-describedby': `${prefix}-desc`,
      'font-family': options.font ?? systemFont,
      direction: 'ltr',
    },
    svg('title', { id: `${prefix}-title` }, scene.title || untitled(scene)),
    svg('desc', { id: `${prefix}-desc` }, options.description ?? ''),
    definitionsNode(defs),
    main,
    edge,
    ...furniture,
    inset,
  );
}

function untitled({ reader }: Scene): string {
  return mapWords(reader.lang).map.untitled;
}

function paintPanel(
  panel: Panel,
  actors: ReadonlyMap<string, SceneActor>,
  theme: Theme,
  defs: Definitions,
  name: string,
): SvgNode {
  const [left, top, right, bottom] = panel.box;
  const { ground } = panel;
  const stroke = (d: string, color: string, width: number, role: string, dash?: string) =>
    d !== '' &&
    svg('path', {
      class: role,
      d,
      fill: 'none',
      stroke: color,
      'stroke-width': width,
      'stroke-dasharray': dash,
      'stroke-linejoin': 'round',
    });
  const drawnActors = (ids: readonly string[]) => ids.flatMap((id) => actors.get(id) ?? []);
  const paint = (shape: Shape) => paintShape(shape, drawnActors(shape.actors), theme, defs);
  const scaled = panel.shapes.filter(({ kind }) => kind !== 'symbol');
  const symbols = panel.shapes.filter(({ kind }) => kind === 'symbol');
  return svg(
    'g',
    { class: name, 'clip-path': clipTo(defs, name, panel.box) },
    svg(
      'g',
      { class: 'ground' },
      svg('rect', { class: 'sea', x: left, y: top, width: right - left, height: bottom - top, fill: theme.sea }),
      ground.land !== '' && svg('path', { class: 'land', d: ground.land, fill: theme.land, 'fill-rule': 'evenodd' }),
      ground.lakes !== '' && lakes(ground.lakes, theme),
      stroke(ground.rivers, theme.water, 1, 'river'),
      stroke(ground.borders, theme.border, 0.9, 'border'),
      stroke(ground.disputed, theme.border, 0.9, 'border disputed', '3 2.5'),
      stroke(ground.coast, theme.coast, 0.9, 'coast'),
    ),
    svg('g', { class: 'shapes' }, ...scaled.map(paint)),
    panel.frame && boxEdge(panel.frame, 'looks-at', theme.ink),
    svg(
      'g',
      { class: 'pins' },
      ...symbols.map(paint),
      ...panel.labels.map((label) => paintLabel(label, actors, theme)),
    ),
  );
}

function lakes(d: string, theme: Theme): SvgNode {
  return svg('path', { class: 'lake', d, fill: theme.sea, stroke: theme.water, 'stroke-width': 0.6 });
}

function paintInset(panel: Panel, actors: ReadonlyMap<string, SceneActor>, theme: Theme, defs: Definitions): SvgNode {
  return svg(
    'g',
    { class: 'inset' },
    paintPanel(panel, actors, theme, defs, 'inset-map'),
    boxEdge(panel.box, 'edge', theme.coast),
  );
}

/** A thin line just inside a box. */
function boxEdge([left, top, right, bottom]: Box, name: string, stroke: string): SvgNode {
  const [x, y] = [Math.round(left) + 0.5, Math.round(top) + 0.5];
  const [width, height] = [Math.round(right) - 0.5 - x, Math.round(bottom) - 0.5 - y];
  return svg('rect', { class: name, x, y, width, height, fill: 'none', stroke, 'stroke-width': 1 });
}

function scaleBar(layout: Layout, theme: Theme): SvgNode {
  const [x, y] = layout.scale.at;
  const bars = layout.scale.bars.flatMap((bar, index): SvgNode[] => {
    const tick = index === 0 ? -4 : 4;
    const text: LaidText = {
      text: bar.text,
      at: [x + bar.width + 4, y + (index === 0 ? -1 : 9)],
      font: { size: 11, weight: 400, italic: false },
      role: 'scale',
      anchor: 'start',
    };
    const path = `M${String(x)} ${String(y + tick)}V${String(y)}H${String(Math.round((x + bar.width) * 10) / 10)}v${String(tick)}`;
    return [
      svg('path', { d: path, fill: 'none', stroke: theme.muted, 'stroke-width': 1.2 }),
      paintText(text, layout.actors, theme, theme.land),
    ];
  });
  return svg('g', { class: 'scale' }, ...bars);
}
