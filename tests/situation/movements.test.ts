import { describe, expect, it } from 'vitest';
import { astray, found, onFlatland, situationOf } from '../support/situations.js';

function shape(movement: Record<string, unknown>, more: Record<string, unknown> = {}) {
  return situationOf({ movements: [{ actor: 'red', ...movement }], ...more }).movements[0]?.shape;
}

describe('A movement promises no more than was said', () => {
  it('both ends known, or a path: an arrow', () => {
    expect(shape({ from: 'west', to: 'east' })).toEqual({
      kind: 'arrow',
      path: [
        [2, 0.05],
        [6, 0.05],
      ],
      smooth: true,
    });
    expect(shape({ path: ['west', 'inland', 'east'] })).toMatchObject({
      path: [
        [2, 0.05],
        [4, 1],
        [6, 0.05],
      ],
    });
  });

  it('one end and a heading: a short arrow', () => {
    expect(shape({ from: 'west', direction: 'S' })).toMatchObject({ kind: 'heading', bearing: 180, anchor: 'from' });
    expect(shape({ to: 'west', direction: 'W' })).toMatchObject({ kind: 'heading', bearing: 270, anchor: 'to' });
    expect(shape({ standsAt: 'west', direction: 'E' })).toMatchObject({ kind: 'heading', bearing: 90, anchor: 'to' });
  });

  it('one position and nothing more: a mark', () => {
    for (const end of ['from', 'to', 'standsAt']) {
      expect(shape({ [end]: 'west' })).toMatchObject({ kind: 'mark', at: { place: { id: 'west' } } });
    }
  });

  it('the arrow ends where it now stands', () => {
    const stopped = { from: 'west', to: 'east', standsAt: 'middle', state: 'blocked' };
    expect(shape(stopped)).toMatchObject({
      path: [
        [2, 0.05],
        [4, 0.05],
      ],
    });
    const onPath = shape({ path: ['west', 'middle', 'east', [8, 1]], standsAt: [5, 0.1] });
    expect(onPath).toMatchObject({
      path: [
        [2, 0.05],
        [4, 0.05],
        [5, 0.1],
      ],
    });
  });

  it('where it stands and where it means to go say nothing of where it came from: a mark', () => {
    expect(shape({ to: 'east', standsAt: 'middle' })).toMatchObject({ kind: 'mark', at: { place: { id: 'middle' } } });
    expect(shape({ to: 'east', standsAt: 'middle', direction: 'S' })).toMatchObject({ kind: 'heading', bearing: 180 });
  });

  it('a path that stays at one point is a mark, and warned of', () => {
    const { movements, problems } = situationOf({ movements: [{ actor: 'red', path: ['west', [2, 0.05]] }] });
    expect(found(problems)).toEqual(['warning movements[0].path line-too-short']);
    expect(movements[0]?.shape).toMatchObject({ kind: 'mark', at: { place: { id: 'west' } } });
  });

  it('one that cannot follow its line is drawn without it, and warned of', () => {
    const { movements, problems } = situationOf({
      movements: [{ actor: 'red', along: 'coast', from: 'west', to: [8.2, -1.8] }],
    });
    expect(found(problems)).toEqual(['warning movements[0] different-lines']);
    expect(problems[0]?.message).toMatch(/^It is drawn without the line it follows\. /);
    expect(movements[0]?.shape).toMatchObject({
      kind: 'arrow',
      path: [
        [2, 0.05],
        [8.2, -1.8],
      ],
    });
  });

  it('follows a closed line by way of a third place, as fronts and distances do', () => {
    const island = { along: 'coast', from: [8, -1.8], to: [8.4, -1.9] };
    const situation = (via?: readonly number[]) =>
      situationOf({
        movements: [{ actor: 'red', ...island, ...(via && { via }) }],
        distances: [{ ...island, ...(via && { via }) }],
        fronts: [{ ...island, ...(via && { via }) }],
      });
    const [short, long] = [situation(), situation([8.2, -1.6])];
    expect(long.problems).toEqual([]);
    expect(long.distances[0]?.lengthKm).toBeGreaterThan((short.distances[0]?.lengthKm ?? 0) + 10);
    const northmost = (line: readonly (readonly number[])[] = []) => Math.max(...line.map(([, lat = 0]) => lat));
    const arrow = long.movements[0]?.shape;
    expect(northmost(long.fronts[0]?.line)).toBe(-1.6);
    expect(northmost(arrow?.kind === 'arrow' ? arrow.path : [])).toBe(-1.6);
    expect(northmost(short.fronts[0]?.line)).toBeLessThan(-1.7);
  });

  it('follows a line from where it comes from to where it goes', () => {
    const along = shape({ along: 'coast', from: 'east', to: 'west' });
    if (along?.kind !== 'arrow') throw new Error('no arrow');
    expect(along.smooth).toBe(false);
    expect(along.path[0]?.[0]).toBeCloseTo(6);
    expect(along.path.at(-1)?.[0]).toBeCloseTo(2);
    expect(along.path.every(([, lat]) => Math.abs(lat) < 1e-6)).toBe(true);
  });

  it('a place that could not be placed leaves out the movement, and the rest stands', () => {
    const briefing = onFlatland({
      movements: [
        { actor: 'red', from: 'inland', to: 'west' },
        { actor: 'red', path: ['west', 'inland'] },
        { actor: 'blue', from: 'west', to: 'east' },
      ],
    });
    const { movements, problems } = astray(briefing, 'inland');
    expect(found(problems).slice(1)).toEqual([
      'error movements[0].from position-unplaced',
      'error movements[1].path[1] position-unplaced',
    ]);
    expect(movements.map(({ actor }) => actor.id)).toEqual(['blue']);
  });
});
