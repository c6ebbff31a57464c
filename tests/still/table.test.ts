/** How sure and what moves, never by colour alone: the table of statuses and kinds, drawn in one colour, every cell its own. */
import { describe, expect, it } from 'vitest';
import type { Status } from '../../src/briefing/index.js';
import {
  arrowKey,
  layout,
  typicalMetrics,
  type ArrowShape,
  type Shape,
  type SymbolShapeLaid,
} from '../../src/layout/index.js';
import type { SceneActor } from '../../src/scene/index.js';
import { paintLegendMark, serialise, themes } from '../../src/still/index.js';
import { stripesFill, type Definitions } from '../../src/still/patterns.js';
import { paintShape } from '../../src/still/shapes.js';
import { compiled } from '../support/drawing.js';

const statuses: readonly Status[] = ['confirmed', 'reported', 'claimed', 'disputed', 'denied'];
const grey = { light: '#545e67', dark: '#a3adb6' };
const actor = (id: string): SceneActor => ({ id, name: id, short: id, color: grey, text: grey, pattern: 'diagonal' });
const one = [actor('a')];
const two = [actor('a'), { ...actor('b'), color: { light: '#96600a', dark: '#fcb05b' } }];

const base = { key: 'k', item: 'i', refs: [], title: '', actors: [] } as const;
const square = 'M0 0h20v20h-20z';
type Look = { readonly status: Status; readonly former: boolean };
const symbol = (look: Look, part: Partial<SymbolShapeLaid> & Pick<SymbolShapeLaid, 'symbol'>): Shape => ({
  ...base,
  ...look,
  kind: 'symbol',
  at: [10, 10],
  size: 16,
  ...part,
});
const band = { pieces: [{ fill: square, edges: 'M0 0h20M0 20h20' }] };
const moving = { kind: 'arrow', movement: 'advance', state: 'underway', outline: arrowKey() } as const;

const kinds: Readonly<Record<string, { actors: readonly SceneActor[]; shape: (look: Look) => Shape }>> = {
  area: { actors: one, shape: (look) => ({ ...base, ...look, kind: 'area', role: 'control', path: square }) },
  'contested area': {
    actors: two,
    shape: (look) => ({ ...base, ...look, kind: 'area', role: 'contested', path: square }),
  },
  band: { actors: one, shape: (look) => ({ ...base, ...look, kind: 'band', role: 'control', ...band }) },
  'contested band': { actors: two, shape: (look) => ({ ...base, ...look, kind: 'band', role: 'contested', ...band }) },
  outline: { actors: one, shape: (look) => ({ ...base, ...look, kind: 'line', role: 'outline', path: 'M0 0h20' }) },
  front: {
    actors: two,
    shape: (look) => ({ ...base, ...look, kind: 'line', role: 'front', path: 'M0 0h20', teeth: square }),
  },
  arrow: { actors: one, shape: (look) => ({ ...base, ...look, ...moving }) },
  displacement: { actors: one, shape: (look) => ({ ...base, ...look, ...moving, movement: 'displacement' }) },
  badge: { actors: one, shape: (look) => symbol(look, { symbol: 'badge' }) },
  'contested badge': { actors: two, shape: (look) => symbol(look, { symbol: 'badge' }) },
  stands: { actors: one, shape: (look) => symbol(look, { symbol: 'stands', figure: 'here' }) },
  retreat: { actors: one, shape: (look) => symbol(look, { symbol: 'stands', figure: 'retreat' }) },
  incident: { actors: one, shape: (look) => symbol(look, { symbol: 'incident', number: 1 }) },
};

const nothingDefined = (): Definitions => ({ prefix: 't', nodes: new Map() });

/** The drawing with its definitions, without the words that name its status. */
function painted(shape: Shape, actors: readonly SceneActor[]): string {
  const defs = nothingDefined();
  const node = paintShape(shape, actors, themes.light, defs);
  return [...node.children, ...defs.nodes.values()]
    .map((part) => (typeof part === 'string' ? part : serialise(part)))
    .join('');
}

describe.each(Object.entries(kinds))('%s', (_, { actors, shape }) => {
  it('looks different for each status', () => {
    const looks = statuses.map((status) => painted(shape({ status, former: false }), actors));
    expect(new Set(looks).size).toBe(statuses.length);
  });

  it('looks like none of them where it is former', () => {
    for (const status of statuses) {
      const former = painted(shape({ status, former: true }), actors);
      for (const other of statuses) expect(former).not.toBe(painted(shape({ status: other, former: false }), actors));
    }
  });
});

describe('ground', () => {
  const grounds = Object.entries(kinds).filter(([name]) => /area|band/.test(name));
  it.each(grounds)('%s: has no fill where it is denied or former', (_, { actors, shape }) => {
    for (const look of [
      { status: 'denied', former: false },
      { status: 'reported', former: true },
    ] as const) {
      expect(painted(shape(look), actors)).not.toMatch(/fill="(url|#)/);
    }
  });

  it('is striped in the colours of all who fight for it, as a badge is', () => {
    for (const name of ['contested area', 'contested badge'] as const) {
      const { actors, shape } = kinds[name] ?? { actors: [], shape: kinds['area']?.shape };
      const drawn = shape ? painted(shape({ status: 'confirmed', former: false }), actors) : '';
      expect(drawn.match(/<rect[^>]*y="0"[^>]*fill="#/g)).toHaveLength(2);
    }
  });

  it('keeps the stripes of different pairs apart, whatever their ids', () => {
    const defs = nothingDefined();
    const style = { width: 7, share: 1, crossed: false };
    const pairs = [
      [actor('a'), actor('b-d')],
      [actor('a-b'), actor('d')],
    ];
    const ids = pairs.map((pair) => stripesFill(defs, pair, ['#111111', '#222222'], style));
    expect(new Set(ids).size).toBe(2);
  });
});

describe('movements', () => {
  const looks: readonly Partial<ArrowShape>[] = [
    {},
    { state: 'planned' },
    { state: 'blocked', bar: 'M33 3V13' },
    { movement: 'retreat' },
    { movement: 'displacement' },
  ];

  it('differ as arrows', () => {
    const look = { status: 'reported', former: false } as const;
    const drawn = looks.map((part) => painted({ ...base, ...look, ...moving, ...part }, one));
    expect(new Set(drawn).size).toBe(looks.length);
  });

  it('bend back where they are repelled', async () => {
    const outline = async (state: string) => {
      const scene = await compiled({
        version: 1,
        actors: { a: { name: 'A' } },
        movements: [{ actor: 'a', from: [16.6, 31.0], to: [17.6, 30.6], state }],
      });
      const shape = layout(scene, { width: 600, height: 400 }, typicalMetrics).main.shapes.find(
        ({ kind }) => kind === 'arrow',
      );
      return shape?.kind === 'arrow' ? shape.outline : '';
    };
    expect(await outline('repelled')).not.toBe(await outline('underway'));
  });

  it('differ where only one position of them is known, planned or not', () => {
    const figures = ['here', 'from', 'to', 'blocked', 'repelled', 'retreat', 'people', 'air'] as const;
    const look = { status: 'reported', former: false } as const;
    const drawn = figures.flatMap((figure) =>
      (['underway', 'planned'] as const).map((state) =>
        painted(symbol(look, { symbol: 'stands', figure, state }), one),
      ),
    );
    expect(new Set(drawn).size).toBe(figures.length * 2);
  });

  it('have keys of their own in the legend', async () => {
    const scene = await compiled({ version: 1, actors: { a: { name: 'A' } }, places: { p: { at: [16.6, 31.2] } } });
    const marks = [
      'arrow',
      'planned',
      'blocked',
      'repelled',
      'retreat',
      'displacement',
      'stands',
      'from-here',
      'to-here',
      'planned-here',
      'blocked-here',
      'repelled-here',
      'retreat-here',
      'people-here',
      'air-here',
    ] as const;
    const drawn = marks.map((mark) => {
      const entry = { kind: 'mark', mark, text: '', actors: ['a'] } as const;
      return serialise(paintLegendMark(entry, scene, 'light', 'k'));
    });
    expect(new Set(drawn).size).toBe(marks.length);
  });
});
