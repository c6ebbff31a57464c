/** What a reader can count on of every map: names that do not collide, nothing outside its frame, all of it the same each time. */
import { describe, expect, it } from 'vitest';
import { pointInPolygon } from '../../src/geometry/index.js';
import { projection } from '../../src/layout/camera.js';
import { layout, typicalMetrics, type Box, type Panel, type Point } from '../../src/layout/index.js';
import { compiled, examples, exampleText, laidOut, opening } from '../support/drawing.js';

const sizes = [
  { name: 'wide', width: 776, height: 484 },
  { name: 'phone', width: 360, height: 480 },
  { name: 'smallest', width: 320, height: 427 },
] as const;

function overlap(a: Box, b: Box): number {
  return (
    Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) * Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]))
  );
}

function symbolBoxes(panel: Panel): Box[] {
  return panel.shapes.flatMap((shape): Box[] =>
    shape.kind === 'symbol' && shape.symbol !== 'dot'
      ? [
          [
            shape.at[0] - shape.size / 2,
            shape.at[1] - shape.size / 2,
            shape.at[0] + shape.size / 2,
            shape.at[1] + shape.size / 2,
          ],
        ]
      : [],
  );
}

/** The points of path data as `pathOf` writes it: one absolute start, then steps. */
function pointsOf(path: string): Point[] {
  return path.split('M').flatMap((piece) => {
    let [x, y] = [0, 0];
    const numbers = (piece.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    return numbers.flatMap((step, index): Point[] => {
      if (index % 2 === 1) return [];
      [x, y] = [x + step, y + (numbers[index + 1] ?? 0)];
      return [[x, y]];
    });
  });
}

function texts(panel: Panel): string[] {
  return panel.labels.flatMap((label) => label.lines.map((line) => line.text));
}

describe.each(examples)('%s', (name) => {
  describe.each(sizes)('at $name size', ({ width, height }) => {
    it('sets labels that cover neither each other nor a symbol, inside the frame', async () => {
      const { main, inset } = await laidOut(exampleText(name), width, height);
      for (const panel of inset ? [main, inset] : [main]) {
        const straight = panel.labels.filter((label) => !label.lines.some((line) => line.rotate));
        const symbols = symbolBoxes(panel);
        straight.forEach((label, index) => {
          for (const other of straight.slice(index + 1)) {
            expect(overlap(label.box, other.box), `${label.key} on ${other.key}`).toBeLessThan(1);
          }
          for (const symbol of symbols) expect(overlap(label.box, symbol), label.key).toBeLessThan(1);
          expect(label.box[0], label.key).toBeGreaterThanOrEqual(panel.box[0]);
          expect(label.box[2], label.key).toBeLessThanOrEqual(panel.box[2]);
          expect(label.box[1], label.key).toBeGreaterThanOrEqual(panel.box[1]);
          expect(label.box[3], label.key).toBeLessThanOrEqual(panel.box[3]);
        });
      }
    });

    it('keeps every other label off the text of a dimension', async () => {
      const { main } = await laidOut(exampleText(name), width, height);
      const slanted = main.labels.flatMap((label) => label.lines.filter((line) => line.rotate));
      for (const line of slanted) {
        const half = typicalMetrics(line.text, line.font) / 2;
        const angle = ((line.rotate ?? 0) * Math.PI) / 180;
        const along = Array.from({ length: 21 }, (_, i): Point => {
          const by = ((i - 10) / 10) * half;
          return [line.at[0] + Math.cos(angle) * by, line.at[1] + Math.sin(angle) * by];
        });
        for (const label of main.labels.filter((other) => !other.lines.includes(line))) {
          const covered = along.filter(
            ([x, y]) => x > label.box[0] && x < label.box[2] && y > label.box[1] && y < label.box[3],
          );
          expect(covered, `${label.key} on ${line.text}`).toEqual([]);
        }
      }
    });

    it('names every main place of the story before any town of the basemap', async () => {
      const drawn = await laidOut(exampleText(name), width, height);
      const named = new Set(drawn.main.labels.map((label) => label.key));
      const main = drawn.scene.marks.filter((mark) => mark.kind === 'site' && mark.priority >= 60);
      const inView = main.filter((site) => drawn.main.shapes.some((shape) => shape.refs.includes(site.item)));
      const unnamed = inView.filter((site) => !named.has(site.key));
      const towns = drawn.main.labels.filter((label) => label.key.startsWith('town/'));
      expect(unnamed.length === 0 || towns.length === 0, unnamed.map((site) => site.key).join()).toBe(true);
    });
  });
});

describe('the Libya brief', () => {
  it('draws the same picture of a moment in whatever order moments are reached', async () => {
    const scene = await compiled(exampleText('libya-2016'));
    const days = [26, 30, 35, 36].map((day) => ({ start: Date.UTC(2016, 3, day), end: Date.UTC(2016, 3, day + 1) }));
    const drawn = (when: { start: number; end: number }): string => {
      const { main, inset } = layout(opening(scene, { when }), { width: 776, height: 484 }, typicalMetrics);
      return JSON.stringify([main, inset]);
    };
    const forward = days.map(drawn);
    const backward = [...days].reverse().map(drawn).reverse();
    expect(forward.map((picture, index) => picture === backward[index])).toEqual(days.map(() => true));
    expect(new Set(forward).size).toBeGreaterThan(1);
  });

  it('says on the map what the story is about', async () => {
    const { main, inset } = await laidOut(exampleText('libya-2016'), 776, 484);
    const all = [...texts(main), ...(inset ? texts(inset) : [])].join('\n');
    for (const words of [
      'Sirte',
      'IS stronghold',
      'About 155 mi (250 km) of coast',
      'depth not stated',
      'IS, west and south',
      'direction only',
      'six villages claimed by IS',
      '130 km (80 mi) WNW',
      'LNA, from the east and south-east',
      'LNA reported here',
      'LNA blocked',
      'IS driven out',
      'Abu Grain',
      'Buirat al-Hassaun',
      'Bunjaim',
      'Baghla',
      'Zamzam',
      'Washka',
      'Misrata',
      'brigades gather',
      'GNA seat',
      'HoR seat',
      'Ghadames',
    ]) {
      expect(all).toContain(words);
    }
  });

  it('puts what lies beyond the main view into an inset, and its frame around the main view', async () => {
    const { inset } = await laidOut(exampleText('libya-2016'), 776, 484);
    expect(inset?.frame).toBeDefined();
    const symbols = inset?.shapes.filter((shape) => shape.kind === 'symbol' && shape.symbol !== 'dot') ?? [];
    expect(new Set(symbols.map((shape) => shape.item))).toEqual(new Set(['gna', 'hor', 'lna-west', 'is-lost']));
  });

  it('draws direction-only arrows on land, and those that approach stop short of the town and of the strip', async () => {
    const { main, scene } = await laidOut(exampleText('libya-2016'), 776, 484);
    const arrows = main.shapes.filter((shape) => shape.kind === 'arrow');
    expect(arrows.map((arrow) => arrow.item).sort()).toEqual(['is-south', 'is-west', 'lna-east', 'lna-south-east']);
    const view = projection(main.camera, main.box);
    const strip = main.shapes.flatMap((shape) =>
      shape.kind === 'band' ? shape.pieces.flatMap((piece) => pointsOf(piece.edges)) : [],
    );
    const town = main.shapes.find((shape) => shape.kind === 'symbol' && shape.item === 'is');
    if (town?.kind !== 'symbol') throw new Error('Sirte is not on the map.');
    for (const arrow of arrows) {
      const outline = pointsOf(arrow.outline);
      const wet = outline.filter((at) => !pointInPolygon(view.toLonLat(at), scene.basemap.detail.land));
      expect(wet, arrow.item).toEqual([]);
      if (!arrow.item.startsWith('lna')) continue;
      const clear = (others: readonly Point[]): number =>
        Math.min(...outline.flatMap((at) => others.map((other) => Math.hypot(other[0] - at[0], other[1] - at[1]))));
      expect(clear([town.at]), arrow.item).toBeGreaterThan(town.size / 2 + 6);
      expect(clear(strip), arrow.item).toBeGreaterThan(3);
    }
  });

  it('shows rings for the three vague places and for no other', async () => {
    const { main } = await laidOut(exampleText('libya-2016'), 776, 484);
    const rings = main.shapes.filter((shape) => shape.kind === 'ring');
    expect(rings.map((ring) => ring.item).sort()).toEqual(['baghla', 'washka', 'zamzam']);
  });
});

describe('a view that asks for much', () => {
  const file = {
    version: 1,
    actors: { a: { name: 'A' } },
    places: { s: { at: [16.59, 31.21], name: 'S' }, z: { at: [18.5, 30.5], name: 'Z' } },
    control: [{ actor: 'a', strip: { along: 'coast', around: 's', length: '2000 km' } }],
    movements: [{ actor: 'a', from: 's', to: 'z' }],
  };

  it('follows strips and arrows no farther than its frame', async () => {
    const scene = await compiled({ ...file, view: { center: [16.59, 31.21], zoom: 22 } });
    const { main } = layout(scene, { width: 776, height: 484 }, typicalMetrics);
    const longest = Math.max(
      ...main.shapes.flatMap((shape) => (shape.kind === 'arrow' ? [shape.outline.length] : [])),
      0,
    );
    expect(main.camera.zoom).toBeLessThanOrEqual(10);
    expect(longest).toBeLessThan(20_000);
  });

  it('holds in any size', async () => {
    const scene = opening(await compiled(exampleText('libya-2016')));
    for (const [width, height] of [
      [300, 80],
      [540, 236],
      [100, 60],
      [1, 1],
      [5000, 300],
    ] as const) {
      const { main } = layout(scene, { width, height }, typicalMetrics);
      expect(main.box[3] - main.box[1]).toBeGreaterThan(Math.min(height, 16) / 2);
    }
  });

  it('crosses 180° where west lies east of east', async () => {
    const scene = opening(await compiled(exampleText('tonga-2022')));
    const { main } = layout(scene, { width: 776, height: 484, bounds: [175, -25, -170, -15] }, typicalMetrics);
    expect(main.camera.centre[0]).toBeCloseTo(182.5, 6);
    expect(texts(main)).toContain('Nukuʻalofa');
  });

  it('takes the ring of a vague place into view, and names short strips', async () => {
    const vague = await compiled({ version: 1, places: { p: { at: [16.6, 31], name: 'P', precision: '200 km' } } });
    const ring = layout(vague, { width: 776, height: 484 }, typicalMetrics).main.shapes.find(
      (shape) => shape.kind === 'ring',
    );
    expect(ring?.kind === 'ring' && ring.radius).toBeLessThan(242);
    const strip = { along: 'coast', around: 's', length: '20 km' };
    const short = await compiled({ ...file, control: [{ actor: 'a', strip }], view: { bounds: [14, 29, 20, 33] } });
    expect(texts(layout(short, { width: 776, height: 484 }, typicalMetrics).main).join()).toContain('20 km');
  });

  it('fades a strip whose ends only we placed, with a depth as without', async () => {
    const strip = { along: 'coast', around: 's', length: '100 km', depth: '20 km' };
    const deep = await compiled({ ...file, control: [{ actor: 'a', strip }] });
    const area = layout(deep, { width: 776, height: 484 }, typicalMetrics).main.shapes.find(
      (shape) => shape.kind === 'area',
    );
    expect(area?.kind === 'area' && area.fades?.length).toBe(2);
    const between = { along: 'coast', from: 's', to: [17.2, 31.05], depth: '20 km' };
    const said = await compiled({ ...file, control: [{ actor: 'a', strip: between }] });
    const whole = layout(said, { width: 776, height: 484 }, typicalMetrics).main.shapes.find(
      (shape) => shape.kind === 'area',
    );
    expect(whole?.kind === 'area' && whole.fades).toBeUndefined();
  });
});
