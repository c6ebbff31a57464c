/** The keys of the legend, drawn by the same hand as the map: what stands here is what stands there. */
import { arrowKey, type ArrowShape, type BandShape, type Shape, type SymbolShapeLaid } from '../layout/index.js';
import type { LegendEntry, LegendMark, Scene, SceneActor } from '../scene/index.js';
import { Definitions } from './patterns.js';
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
  const defs = new Definitions(idPrefix);
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
    defs.nodes.length > 0 && svg('defs', {}, ...defs.nodes),
    ...drawn,
  );
}

function nodesFor(entry: LegendEntry, scene: Scene, theme: Theme, defs: Definitions): SvgNode[] {
  const first = [...scene.actors.values()][0];
  switch (entry.kind) {
    case 'actor':
      return [
        swatch(
          defs.pattern(entry.actor, theme.paper, inTheme(entry.actor.color, theme)),
          inTheme(entry.actor.color, theme),
        ),
      ];
    case 'status':
      return statusKey(entry.status, theme, defs);
    case 'mark':
      return markKey(entry.mark, scene.actors.get(entry.actor ?? '') ?? first, scene, theme, defs);
    case 'blank':
      return [swatch(theme.land, theme.coast)];
    case 'control':
      return [];
  }
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
  return [paintShape(area, [nobody], theme, defs), ...paintSymbol(badge, nobody, theme, defs)];
}

type LegendStatus = Extract<LegendEntry, { kind: 'status' }>['status'];

function markKey(
  mark: LegendMark,
  actor: SceneActor | undefined,
  scene: Scene,
  theme: Theme,
  defs: Definitions,
): SvgNode[] {
  const actors = actor ? [actor] : [];
  const shape = (painted: Shape) => [paintShape(painted, actors, theme, defs)];
  const symbol = (part: Partial<SymbolShapeLaid> & Pick<SymbolShapeLaid, 'symbol'>) =>
    paintSymbol({ ...base, kind: 'symbol', status: 'reported', at: middle, size: 14, ...part }, actor, theme, defs);
  const arrow = (part: Partial<ArrowShape>) =>
    shape({
      ...base,
      kind: 'arrow',
      movement: 'advance',
      state: 'underway',
      status: 'reported',
      outline: arrowKey,
      ...part,
    });
  switch (mark) {
    case 'band': {
      const band: BandShape = {
        ...base,
        kind: 'band',
        role: 'control',
        status: 'reported',
        pieces: [{ fill: 'M2 4h32v8h-32z', edges: 'M2 4h32M2 12h32' }],
      };
      return shape(band);
    }
    case 'contested': {
      const pair = [...scene.actors.values()].slice(0, 2);
      return [paintShape({ ...base, kind: 'area', role: 'contested', path: 'M7 2h22v12h-22z' }, pair, theme, defs)];
    }
    case 'front':
      return shape({
        ...base,
        kind: 'line',
        role: 'front',
        path: 'M2 6h32',
        teeth: 'M6 6L10 12L14 6zM20 6L24 12L28 6z',
      });
    case 'dimension':
      return shape({ ...base, kind: 'line', role: 'dimension', path: 'M3 8h30', teeth: 'M3 4v8M33 4v8' });
    case 'arrow':
    case 'heading':
      return arrow({});
    case 'planned':
      return arrow({ state: 'planned' });
    case 'retreat':
      return symbol({ symbol: 'stands', movement: 'retreat', state: 'underway' });
    case 'displacement':
      return arrow({ movement: 'displacement' });
    case 'blocked':
      return symbol({ symbol: 'stands', movement: 'advance', state: 'blocked' });
    case 'stands':
      return symbol({ symbol: 'stands', movement: 'advance', state: 'underway' });
    case 'incident':
      return symbol({ symbol: 'incident', number: 1 });
    case 'seat':
      return symbol({ symbol: 'seat', size: 16 });
    case 'former':
      return symbol({ symbol: 'badge', size: 12, former: true });
    case 'ring':
      return shape({ ...base, kind: 'ring', at: middle, radius: 7 });
    case 'disputed-border':
      return [svg('path', { d: 'M2 8h32', stroke: theme.border, 'stroke-width': 1.4, 'stroke-dasharray': '3 2.5' })];
  }
}
