/** What a reader can count on of every map: names that do not collide, nothing outside its frame, all of it the same each time. */
import { describe, expect, it } from 'vitest';
import { layout, typicalMetrics, type Box, type Panel } from '../../src/layout/index.js';
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

    it('names a basemap town only where every place of the brief in view is named', async () => {
      const drawn = await laidOut(exampleText(name), width, height);
      const towns = drawn.main.labels.filter((label) => label.key.startsWith('town/'));
      if (towns.length === 0) return;
      const named = new Set(drawn.main.labels.map((label) => label.key));
      const sites = drawn.scene.marks.filter((mark) => mark.kind === 'site' && mark.priority >= 20);
      const unnamed = sites.filter(
        (site) => drawn.main.shapes.some((shape) => shape.key === site.key) && !named.has(site.key),
      );
      expect(unnamed.map((site) => site.key)).toEqual([]);
    });
  });
});

describe('the Libya brief', () => {
  it('is laid out the same twice, and at the same moment reached another way', async () => {
    const scene = await compiled(exampleText('libya-2016'));
    const direct = layout(opening(scene), { width: 776, height: 484 }, typicalMetrics);
    opening(scene, { when: { start: 0, end: 1 } });
    const again = layout(opening(scene), { width: 776, height: 484 }, typicalMetrics);
    expect(JSON.stringify(again.main)).toBe(JSON.stringify(direct.main));
    expect(JSON.stringify(again.inset)).toBe(JSON.stringify(direct.inset));
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
      '130 km (80 mi), straight line',
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

  it('draws direction-only arrows off the water, and stops them short of what they do not reach', async () => {
    const { main } = await laidOut(exampleText('libya-2016'), 776, 484);
    const arrows = main.shapes.filter((shape) => shape.kind === 'arrow');
    expect(arrows.map((arrow) => arrow.item).sort()).toEqual(['is-south', 'is-west', 'lna-east', 'lna-south-east']);
  });

  it('shows rings for the three vague places and for no other', async () => {
    const { main } = await laidOut(exampleText('libya-2016'), 776, 484);
    const rings = main.shapes.filter((shape) => shape.kind === 'ring');
    expect(rings.map((ring) => ring.item).sort()).toEqual(['baghla', 'washka', 'zamzam']);
  });
});
