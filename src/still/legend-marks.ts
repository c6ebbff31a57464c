/** The keys of the legend, drawn by the same hand as the map: what stands here is what stands there. */
import { arrowKey, type ArrowShape, type Shape, type SymbolShapeLaid } from '../layout/index.js';
import type { MovementState, LegendEntry, LegendMark, Scene, SceneActor } from '../scene/index.js';
import { definitionsNode, patternFill, type Definitions } from './patterns.js';
import { paintShape } from './shapes.js';
import { paintSymbol } from './symbols.js';
import { inTheme, themes, type Theme, type ThemeName } from './theme.js';
import { svg, type SvgNode } from './tree.js';

/** Size of a key in pixels. */
export const legendKeySize = { width: 36, height: 16 } as const;

const middle = [18, 8] as const;
const base = { key: 'key', item: '', refs: [], title: '', status: 'confirmed', former: false, actors: [] } as const;

/**
 * The key of one legend entry.
 *
 * @param idPrefix begins every id inside; give each key of one document its own
 */
export function paintLegendMark(entry: LegendEntry, scene: Scene, themeName: ThemeName, idPrefix: string): SvgNode {
  const theme = themes[themeName];
  const defs: Definitions = { prefix: idPrefix, nodes: new Map() };
  const drawn = nodesFor(entry, scene, theme, defs);
  const { width, height } = legendKeySize;
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'key',
      width,
      height,
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      'aria-hidden': 'true',
    },
    definitionsNode(defs),
    ...drawn,
  );
}

function nodesFor(entry: LegendEntry, scene: Scene, theme: Theme, defs: Definitions): SvgNode[] {
  switch (entry.kind) {
    case 'actor':
      return [
        swatch(
          patternFill(defs, entry.actor, theme.paper, inTheme(entry.actor.color, theme)),
          inTheme(entry.actor.color, theme),
        ),
      ];
    case 'status':
      return statusKey(entry.status, theme, defs);
    case 'mark':
      return markKey(entry.mark, keyActors(entry, scene), theme, defs);
    case 'blank':
      return [swatch(theme.land, theme.coast)];
    case 'control':
      return [];
  }
}

/** Whose mark it is on the map; the first actor's where it is nobody's, as a seat's or a ring's. */
function keyActors(entry: Extract<LegendEntry, { kind: 'mark' }>, scene: Scene): readonly SceneActor[] {
  const own = entry.actors.flatMap((id) => scene.actors.get(id) ?? []);
  return own.length > 0 ? own : [...scene.actors.values()].slice(0, 1);
}

function swatch(fill: string, stroke: string): SvgNode {
  return svg('rect', { x: 7, y: 2, width: 22, height: 12, rx: 2, fill, stroke, 'stroke-width': 1 });
}

const grey = { light: '#545e67', dark: '#a3adb6' };
const nobody: SceneActor = { id: 'nobody', name: '', short: '', color: grey, text: grey, pattern: 'diagonal' };

/** Ground, line and marker of a status side by side, in the ink of nobody. */
function statusKey(status: LegendStatus, theme: Theme, defs: Definitions): SvgNode[] {
  const area: Shape = { ...base, kind: 'area', role: 'control', status, path: 'M1 3h20v10h-20z' };
  const badge: SymbolShapeLaid = { ...base, kind: 'symbol', symbol: 'badge', status, at: [30, 8], size: 11 };
  return [paintShape(area, [nobody], theme, defs), ...paintSymbol(badge, [nobody], theme, defs)];
}

type LegendStatus = Extract<LegendEntry, { kind: 'status' }>['status'];

const stands = (figure: NonNullable<SymbolShapeLaid['figure']>, state: MovementState = 'underway') =>
  ({ symbol: 'stands', figure, state }) as const;

/** The symbols that a key shows as they stand on the map. */
const symbolKeys = {
  incident: { symbol: 'incident', number: 1 },
  seat: { symbol: 'seat', size: 16 },
  former: { symbol: 'badge', size: 12, former: true },
  stands: stands('here'),
  'from-here': stands('from'),
  'to-here': stands('to'),
  'planned-here': stands('to', 'planned'),
  'blocked-here': stands('blocked', 'blocked'),
  'repelled-here': stands('repelled', 'repelled'),
  'retreat-here': stands('retreat'),
  'people-here': stands('people'),
  'air-here': stands('air'),
} as const satisfies Partial<Record<LegendMark, Partial<SymbolShapeLaid>>>;

/** In a box of 36 × 16: the bar of a blocked arrow, and an arrow that bends back. */
const barKey = 'M33 3V13';
const repelledKey =
  'M3 4.2L24 2.8A6 6 0 0 1 24 13.4L19.5 13.4L19.5 15.6L11 11.6L19.5 7.6L19.5 9.8L24 9.8A2.2 2.2 0 0 0 24 5.9L3 5.4z';

const arrowKeys = {
  arrow: {},
  heading: {},
  planned: { state: 'planned' },
  blocked: { state: 'blocked', bar: barKey },
  repelled: { state: 'repelled', outline: repelledKey },
  retreat: { movement: 'retreat' },
  displacement: { movement: 'displacement' },
} as const satisfies Partial<Record<LegendMark, Partial<ArrowShape>>>;

function markKey(mark: LegendMark, actors: readonly SceneActor[], theme: Theme, defs: Definitions): SvgNode[] {
  const shape = (painted: Shape) => [paintShape(painted, actors, theme, defs)];
  switch (mark) {
    case 'band': {
      const pieces = [{ fill: 'M2 4h32v8h-32z', edges: 'M2 4h32M2 12h32' }];
      return shape({ ...base, kind: 'band', role: 'control', status: 'reported', pieces });
    }
    case 'contested':
      return shape({ ...base, kind: 'area', role: 'contested', path: 'M7 2h22v12h-22z' });
    case 'front': {
      const teeth = 'M6 6L10 12L14 6zM20 6L24 12L28 6z';
      return shape({ ...base, kind: 'line', role: 'front', path: 'M2 6h32', teeth });
    }
    case 'dimension':
      return shape({ ...base, kind: 'line', role: 'dimension', path: 'M3 8h30', teeth: 'M3 4v8M33 4v8' });
    case 'dimension-along':
      return shape({ ...base, kind: 'line', role: 'dimension', path: 'M3 11C10 2 20 14 33 5' });
    case 'arrow':
    case 'heading':
    case 'planned':
    case 'blocked':
    case 'repelled':
    case 'retreat':
    case 'displacement':
      return shape({
        ...base,
        kind: 'arrow',
        movement: 'advance',
        state: 'underway',
        status: 'reported',
        outline: arrowKey(),
        ...arrowKeys[mark],
      });
    case 'ring':
      return shape({ ...base, kind: 'ring', at: middle, radius: 7 });
    case 'sector':
      return shape({ ...base, kind: 'area', role: 'sector', path: 'M8 12A18 18 0 0 1 10 3L28 2A18 18 0 0 1 28 14z' });
    case 'disputed-border':
      return [svg('path', { d: 'M2 8h32', stroke: theme.border, 'stroke-width': 1.4, 'stroke-dasharray': '3 2.5' })];
    default: {
      const key = { ...base, kind: 'symbol', status: 'reported', at: middle, size: 14 } as const;
      return paintSymbol({ ...key, ...symbolKeys[mark] }, actors, theme, defs);
    }
  }
}
