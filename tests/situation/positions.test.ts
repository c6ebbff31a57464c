import { describe, expect, it } from 'vitest';
import { pointInPolygon } from '../../src/geometry/index.js';
import { degreeKm } from '../support/flatland.js';
import { astray, found, onFlatland, situationOf } from '../support/situations.js';

describe('A position given by relation', () => {
  const situation = situationOf({
    places: { found: { at: { of: 'middle', distance: '111 km', direction: 'N' }, kind: 'village' } },
  });
  const place = situation.places.get('found');

  it('lies that far in that direction', () => {
    expect(place?.at[0]).toBeCloseTo(4, 3);
    expect(place?.at[1]).toBeCloseTo(0.05 + 111 / degreeKm, 3);
  });

  it('is a sector, and only as precise as the sector is wide', () => {
    expect(place?.sector && pointInPolygon(place.at, place.sector)).toBe(true);
    // Half of an 8-point step at 111 km is a chord of 43 km; the city it starts from adds its 5.
    expect(place?.precisionKm).toBeGreaterThan(45);
    expect(place?.precisionKm).toBeLessThan(52);
    expect(place?.vague).toBe(true);
  });

  it('may lean on a place that is itself given by relation, in any order', () => {
    const chain = situationOf({
      places: {
        second: { at: { of: 'first', distance: '10 km', direction: 'E' } },
        first: { at: { of: 'middle', distance: '10 km', direction: 'E' } },
      },
    });
    expect(chain.problems).toEqual([]);
    expect(chain.places.get('second')?.at[0]).toBeCloseTo(4 + 20 / degreeKm, 3);
    expect([...chain.places.keys()].slice(-2)).toEqual(['second', 'first']);
  });
});

describe('A place that leads back to itself', () => {
  it('is left out with all that leans on it, and the rest stands', () => {
    const briefing = onFlatland({
      incidents: [
        { at: 'inland', kind: 'battle' },
        { at: 'west', kind: 'battle' },
      ],
      distances: [
        { from: 'inland', to: 'west' },
        { from: 'west', to: 'middle' },
      ],
    });
    const { problems, places, incidents, distances } = astray(briefing, 'inland', 'east');
    expect(found(problems)).toEqual([
      'error places.inland.at place-unplaced',
      'error places.east.at place-unplaced',
      'error incidents[0].at position-unplaced',
      'error distances[0].from position-unplaced',
    ]);
    expect([...places.keys()]).toEqual(['west', 'middle']);
    expect(distances).toHaveLength(1);
    expect(incidents.map(({ number, at }) => [number, at?.place?.id])).toEqual([
      [1, undefined],
      [2, 'west'],
    ]);
  });
});

describe('Precision', () => {
  it('is filled from the kind of place, and what an item says of itself may only widen it', () => {
    const { places, incidents } = situationOf({
      incidents: [
        { at: 'middle', kind: 'battle', precision: '12 km' },
        { at: 'middle', kind: 'battle', precision: '100 m' },
        { at: [1, 1], kind: 'battle' },
      ],
    });
    expect(places.get('middle')?.precisionKm).toBe(5);
    expect(incidents.map(({ at }) => at?.precisionKm)).toEqual([12, 5, 0]);
  });

  it('written for a place given by relation, it holds whatever the size of the sector', () => {
    const at = { of: 'middle', distance: '111 km', direction: 'N' };
    const { places } = situationOf({ places: { found: { at, precision: '4 km' } } });
    expect(places.get('found')).toMatchObject({ precisionKm: 4, vague: false });
  });

  it('over 10 km makes a place vague', () => {
    const { places } = situationOf({
      places: { ten: { at: [1, 1], precision: '10 km' }, eleven: { at: [1, 1], precision: '11 km' } },
    });
    expect([places.get('ten')?.vague, places.get('eleven')?.vague]).toEqual([false, true]);
  });
});

describe('A coarsened place that is given by relation', () => {
  const at = (direction: string) => ({ of: 'middle', distance: '31 km', direction });
  const situation = situationOf({
    places: {
      hidden: { at: at('N'), coarsen: '10 km' },
      exact: { at: at('N') },
      leaning: { at: { of: 'hidden', distance: '10 km', direction: 'E' } },
    },
    distances: [{ from: 'middle', to: 'hidden' }],
  });
  const [hidden, exact] = [situation.places.get('hidden'), situation.places.get('exact')];

  it('is snapped to the grid, and no sector leads back to where it is', () => {
    expect(hidden?.at).not.toEqual(exact?.at);
    expect(
      Math.abs((hidden?.at[1] ?? 0) - Math.round(((hidden?.at[1] ?? 0) * degreeKm) / 10) * (10 / degreeKm)),
    ).toBeLessThan(1e-4);
    expect(hidden?.sector).toBeUndefined();
    expect((hidden?.precisionKm ?? 1) % 10).toBe(0);
    expect(situation.distances[0]?.to.at).toEqual(hidden?.at);
    expect(situation.places.get('leaning')?.at[1]).toBeCloseTo(hidden?.at[1] ?? 0, 2);
  });
});
