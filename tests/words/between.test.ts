/** A distance in a sentence is rounded to what is known of both ends. */
import { describe, expect, it } from 'vitest';
import type { Reader } from '../../src/language/index.js';
import { distanceBetween, type DistanceWish } from '../../src/words/index.js';
import { situationOf } from '../support/situations.js';

const reader: Reader = { lang: 'en', units: 'both' };
const situation = situationOf({
  places: { vague: { at: [5, 1], precision: '30 km' } },
  incidents: [{ id: 'raid', at: 'inland', kind: 'attack' }],
  control: [{ id: 'strip', actor: 'red', strip: { along: 'coast', from: 'west', to: 'middle' } }],
});

function words(wish: DistanceWish, units: Reader['units'] = 'both'): string {
  const found = distanceBetween(situation, wish, { ...reader, units });
  return found.ok ? found.text : `${found.problem.path}: ${found.problem.message} ${found.problem.mend}`;
}

describe('the distance between two items', () => {
  it('is in the reader’s units, no finer than both ends are known', () => {
    expect(words({ from: 'west', to: 'middle' })).toBe('220 km (138 mi)');
    expect(words({ from: 'west', to: 'middle' }, 'imperial')).toBe('138 mi');
    expect(words({ from: 'middle', to: 'vague' })).toBe('about 160 km (100 mi)');
  });

  it('says which way where that is asked', () => {
    expect(words({ from: 'west', to: 'middle', direction: true })).toBe('220 km (138 mi) east');
  });

  it('is the same both ways, and from whatever stands there', () => {
    expect(words({ from: 'middle', to: 'west' })).toBe(words({ from: 'west', to: 'middle' }));
    expect(words({ from: 'west', to: 'raid' })).toBe(words({ from: 'west', to: 'inland' }));
  });

  it('follows the coast where that is asked', () => {
    expect(words({ from: 'west', to: 'middle', along: 'coast' })).toMatch(/^22\d km/);
    expect(words({ from: 'west', to: 'inland', along: 'cost' })).toContain(
      'There is no line "cost". Did you mean "coast"?',
    );
  });

  it('names the ids that there are where one is unknown', () => {
    expect(words({ from: 'midle', to: 'west' })).toBe(
      'from: Nothing that stands at one position has the id "midle". Did you mean "middle"? Choose from: west, middle, east, inland, vague, raid.',
    );
    expect(words({ from: 'west', to: 'strip' })).toContain('to: "strip" does not stand at one position.');
  });
});
