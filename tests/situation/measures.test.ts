import { describe, expect, it } from 'vitest';
import { degreeKm } from '../support/flatland.js';
import { situationOf } from '../support/situations.js';

describe('A distance', () => {
  it('is measured straight, and known to its two places’ precisions added', () => {
    const [distance] = situationOf({ distances: [{ from: 'middle', to: 'west', stated: ['230 km'] }] }).distances;
    expect(distance?.lengthKm).toBeCloseTo(2 * degreeKm, 0);
    expect(distance?.toleranceKm).toBe(6);
    expect(distance?.bearing).toBeCloseTo(270, 0);
    expect(distance?.line).toHaveLength(2);
  });

  it('along a line is known to 1 % of its length, and drawn from its first place', () => {
    const [distance] = situationOf({ distances: [{ from: 'east', to: 'west', along: 'coast' }] }).distances;
    expect(distance?.along).toBe(true);
    expect(distance?.lengthKm).toBeCloseTo(4 * degreeKm, 0);
    expect(distance?.toleranceKm).toBeCloseTo(0.04 * degreeKm, 1);
    expect(distance?.line[0]?.[0]).toBeCloseTo(6);
  });
});

describe('A front', () => {
  it('runs as its line runs, so that left and right hold', () => {
    const { fronts } = situationOf({
      fronts: [{ along: 'coast', from: 'east', to: 'west', sides: { left: 'red', right: 'blue' }, pushed: 'left' }],
    });
    expect(fronts[0]?.line[0]?.[0]).toBeCloseTo(2);
    expect([fronts[0]?.left?.id, fronts[0]?.right?.id]).toEqual(['red', 'blue']);
  });

  it('given in pieces comes in pieces', () => {
    const geometry = {
      type: 'MultiLineString',
      coordinates: [
        [
          [1, 1],
          [2, 1],
        ],
        [
          [3, 1],
          [4, 1],
        ],
      ],
    };
    const { fronts } = situationOf({ fronts: [{ geometry, sides: { left: 'red', right: 'blue' } }] });
    expect(fronts.map(({ piece, line }) => [piece, line.length])).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });
});

describe('A view', () => {
  const story = [
    { title: 'Focus', focus: ['west', 'strip'] },
    { title: 'Own view', view: { bounds: [179, -1, -179, 1] } },
    { title: 'Nothing said' },
    { title: 'One place', focus: ['inland'] },
  ];
  const { view, steps } = situationOf({
    control: [{ id: 'strip', actor: 'red', strip: { along: 'coast', from: 'west', to: 'east' } }],
    view: { center: [4, 1], zoom: 7 },
    story,
  });

  it('fits the ids it names', () => {
    const [west, south, east, north] = steps[0]?.view.kind === 'bounds' ? steps[0].view.bounds : [];
    expect(west).toBeCloseTo(2, 1);
    expect(east).toBeCloseTo(6, 1);
    expect(south).toBeLessThanOrEqual(0);
    expect(north).toBeGreaterThan(0.05);
  });

  it('runs on across 180°', () => {
    const own = steps[1]?.view;
    expect(own).toEqual({ kind: 'bounds', bounds: [179, -1, 181, 1] });
  });

  it('of a step that says nothing is the whole briefing’s', () => {
    expect(view).toEqual({ kind: 'centre', centre: [4, 1], zoom: 7 });
    expect(steps[2]?.view).toBe(view);
  });

  it('of one place has some ground around it', () => {
    const [west = 0, , east = 0] = steps[3]?.view.kind === 'bounds' ? steps[3].view.bounds : [];
    expect(east - west).toBeGreaterThan(0);
  });

  it('of everything is the default', () => {
    expect(situationOf({}).view).toEqual({ kind: 'all' });
  });
});
