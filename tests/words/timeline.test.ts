/** The moments of a briefing: every date that it says, as wide as it was written, and no more. */
import { describe, expect, it } from 'vitest';
import { readWhen } from '../../src/briefing/index.js';
import type { Reader } from '../../src/language/index.js';
import { momentsOf, stopOf, type Timeline } from '../../src/words/index.js';
import { situationOf } from '../support/situations.js';

const reader: Reader = { lang: 'en', units: 'both' };

function timeline(file: Readonly<Record<string, unknown>>, shown?: string): Timeline {
  const found = momentsOf(situationOf(file), reader, shown === undefined ? undefined : readWhen(shown, 'UTC'));
  if (!found) throw new Error('No timeline.');
  return found;
}

const villages = { id: 'villages', actor: 'red', places: ['inland'], name: 'six villages' };
const raid = { id: 'raid', at: 'inland', kind: 'attack' };

describe('the moments of a briefing', () => {
  it('are each date once, in order, with what begins, happens and ends then', () => {
    const { stops, own } = timeline({
      asOf: '2016-05-06',
      control: [{ ...villages, since: '2016-05-05' }],
      movements: [{ id: 'move', actor: 'blue', from: 'west', to: 'middle', since: '2016-04-28', until: '2016-05-05' }],
      incidents: [{ ...raid, when: '2016-05-05' }],
    });
    expect(stops.map(({ words, when }) => [words, when])).toEqual([
      ['28 April 2016', '2016-04-28'],
      ['5 May 2016', '2016-05-05'],
      ['6 May 2016', undefined],
    ]);
    expect(stops[1]?.events.map(({ kind, item, title }) => [kind, item, title])).toEqual([
      ['happens', 'raid', 'Attack at Inland'],
      ['begins', 'villages', 'Six villages'],
      ['ends', 'move', 'Blue, advance'],
    ]);
    expect(own).toBe(2);
  });

  it('are as wide as they were written', () => {
    const { stops, start, end } = timeline({
      asOf: '2016-06-02',
      incidents: [
        { ...raid, when: '2016-05' },
        { id: 'blast', at: 'west', kind: 'explosion', when: '2016-05-01T10:00Z/2016-05-01T10:20Z' },
      ],
    });
    expect(stops.map(({ words }) => words)).toEqual(['1 May 2016, 10:00–10:20 UTC', 'May 2016', '2 June 2016']);
    expect(stops[1]?.start).toBe(Date.UTC(2016, 4, 1));
    expect(stops[1]?.end).toBe(Date.UTC(2016, 5, 1));
    expect([start, end]).toEqual([Date.UTC(2016, 4, 1), Date.UTC(2016, 5, 3)]);
  });

  it('stand at the bound where the date is only a bound, and say so', () => {
    const { stops, openStart } = timeline({ asOf: '2016-05-06', control: [{ ...villages, since: '../2016-04-28' }] });
    expect(stops[0]).toMatchObject({ when: '2016-04-28', words: '28 April 2016' });
    expect(stops[0]?.events[0]?.bound).toBe('by 28 April 2016');
    expect(openStart).toBe(true);
  });

  it('count the days of the file’s own time zone', () => {
    const { stops } = timeline({
      timeZone: 'Pacific/Tongatapu',
      asOf: '2022-01-16',
      incidents: [{ ...raid, when: '2022-01-15' }],
    });
    expect(stops[0]?.start).toBe(Date.UTC(2022, 0, 14, 11));
  });

  it('end with everything where the file has no moment of its own', () => {
    const { stops, own } = timeline({ incidents: [{ ...raid, when: '2016-05-05' }] });
    expect(stops.map(({ words, when }) => [words, when])).toEqual([
      ['5 May 2016', '2016-05-05'],
      ['the whole period', undefined],
    ]);
    expect(own).toBe(1);
  });

  it('hold the moments of the story, and the one that is looked at', () => {
    const file = {
      asOf: '2016-05-06',
      incidents: [{ ...raid, when: '2016-05-05' }],
      story: [{ title: 'Then', asOf: '2016-05-01' }],
    };
    const shown = timeline(file, '2016-05-03');
    expect(shown.stops.map(({ words }) => words)).toEqual(['1 May 2016', '3 May 2016', '5 May 2016', '6 May 2016']);
    expect(stopOf(shown, readWhen('2016-05-03', 'UTC'), 'UTC')).toBe(1);
    expect(stopOf(shown, undefined, 'UTC')).toBe(3);
    expect(timeline(file).stops).toHaveLength(3);
  });

  it('are none where there is nothing to step between', () => {
    expect(momentsOf(situationOf({}), reader)).toBeUndefined();
    expect(momentsOf(situationOf({ asOf: '2016-05-06' }), reader)).toBeUndefined();
    expect(
      momentsOf(situationOf({ asOf: '2016-05-06', incidents: [{ ...raid, when: '2016-05-06' }] }), reader),
    ).toBeUndefined();
  });
});
