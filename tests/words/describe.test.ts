/** The text alternative says all that is drawn, and promises no more than was said. */
import { describe, expect, it } from 'vitest';
import { describeMap } from '../../src/words/index.js';
import type { Reader } from '../../src/language/index.js';
import { situationOf } from '../support/situations.js';

const reader: Reader = { lang: 'en', units: 'both' };

function told(file: Readonly<Record<string, unknown>>, moment?: Parameters<typeof describeMap>[2]): string {
  return describeMap(situationOf(file), reader, moment).paragraphs.join('\n');
}

describe('who holds what', () => {
  const strip = { actor: 'red', strip: { along: 'coast', around: 'middle', length: 'about 100 km' } };

  it('tells a strip with what was stated, what was measured, and what nobody said', () => {
    const text = told({ control: [strip] });
    expect(text).toContain(
      'Reported to be held by Red: a strip along the coast around Middle; about 100 km long as stated; 100 km (62 mi) measured along the coast drawn here; depth not stated; how far it runs each way is our placing.',
    );
  });

  it('tells what lies near the ends of a strip', () => {
    const text = told({
      places: { near: { at: [3.4, 0.2], name: 'Nearby', kind: 'village' } },
      control: [strip],
    });
    expect(text).toMatch(/As drawn, the western end lies about \d+ km \(\d+ mi\) \S+ of Nearby\./);
    expect(text).toContain('As drawn, the eastern end lies');
    expect(text.indexOf('western')).toBeLessThan(text.indexOf('eastern'));
  });

  it('names the ends where the file does, and gives depth and area where they were said', () => {
    const text = told({
      control: [
        { actor: 'red', status: 'confirmed', strip: { along: 'coast', from: 'west', to: 'east', depth: '20 km' } },
      ],
    });
    expect(text).toContain('Held by Red: a strip along the coast from West to East;');
    expect(text).toContain('20 km deep');
    expect(text).toMatch(/[\d,]+ km² \([\d,]+ sq mi\) measured/);
    expect(text).not.toContain('end lies');
  });

  it('tells claimed places, and how well each is known', () => {
    const text = told({
      places: { hamlet: { at: [3, 1], name: 'Hamlet', precision: '25 km' } },
      control: [{ actor: 'red', status: 'claimed', places: ['inland', 'hamlet'], name: 'two villages' }],
    });
    expect(text).toContain(
      'Claimed by Red (two villages): Inland and Hamlet; Hamlet known only to within 25 km (15.5 mi); places only, no area said.',
    );
  });

  it('tells contested ground of all who fight for it', () => {
    expect(told({ control: [{ contested: ['red', 'blue'], circle: { at: 'inland', radius: '30 km' } }] })).toContain(
      'Reported to be fought over by Red and Blue: a circle of 30 km around Inland;',
    );
  });
});

describe('time', () => {
  const ended = { actor: 'red', places: ['west', 'east'], until: '../2016-05-05' };
  const begun = { actor: 'blue', places: ['inland'], since: '2016-06' };

  it('tells what is former as former, and nothing of what is yet to come', () => {
    const text = told({ asOf: '2016-05-06', control: [ended, begun] });
    expect(text).toBe('No longer held by Red (ended by 5 May 2016): West and East.');
  });

  it('tells everything, with its times, when no moment is given', () => {
    const text = told({ control: [ended, begun] });
    expect(text).toContain(
      'Reported to be held by Red: West and East; places only, no area said; ended by 5 May 2016.',
    );
    expect(text).toContain('Reported to be held by Blue: Inland; places only, no area said; since June 2016.');
  });

  it('follows another moment', () => {
    expect(
      told(
        { asOf: '2016-05-06', control: [begun] },
        { when: { start: Date.UTC(2016, 5, 3), end: Date.UTC(2016, 5, 4) } },
      ),
    ).toContain('Blue');
  });
});

describe('what moves', () => {
  it.each([
    [
      { from: 'middle', direction: 'W' },
      'Red, advance: under way, from Middle, heading west; direction only (reported).',
    ],
    [
      { to: 'middle', direction: 'W' },
      'Red, advance: under way, toward Middle, coming from the east; direction only (reported).',
    ],
    [{ standsAt: 'east', kind: 'retreat' }, 'Red, retreat: now at East; no direction said (reported).'],
    [{ standsAt: 'east', state: 'blocked' }, 'Red, advance: blocked at East; no direction said (reported).'],
    [
      { from: 'west', to: 'east', kind: 'withdrawal', state: 'completed', status: 'confirmed' },
      'Red, withdrawal: completed, from West, to East (confirmed).',
    ],
    [
      { path: ['west', 'inland', 'east'], state: 'planned', status: 'claimed' },
      'Red, advance: planned, from West, by way of Inland, to East (claimed).',
    ],
    [
      { from: 'west', to: 'east', name: 'Operation Dawn', since: '../2016-04-28' },
      'Red, advance (Operation Dawn): under way, from West, to East; since 28 April 2016 or before (reported).',
    ],
  ])('%j', (movement, sentence) => {
    expect(told({ movements: [{ actor: 'red', ...movement }] })).toBe(sentence);
  });

  it('tells a front with its length, its sides and who is pushed back', () => {
    const text = told({
      fronts: [{ along: 'coast', from: 'west', to: 'east', sides: { left: 'red', right: 'blue' }, pushed: 'right' }],
    });
    expect(text).toBe(
      'Line of contact between Red and Blue: from West to East; 444 km (276 mi) measured along the coast drawn here; Blue pushed back (reported).',
    );
  });
});

describe('what happened', () => {
  it('tells incidents with rival counts, and the total that the file gives', () => {
    const text = told({
      sources: { paper: { title: 'A paper' }, clinic: { title: 'A clinic' } },
      incidents: [
        {
          id: 'a',
          at: 'inland',
          kind: 'attack',
          when: '2016-05-05',
          by: ['red'],
          killed: [
            { who: 'guards', count: 3, source: 'clinic' },
            { count: 2, source: 'paper' },
          ],
          wounded: 'about 40',
        },
        { id: 'b', kind: 'bombing', status: 'claimed', killed: 2 },
      ],
      totals: [{ of: ['a', 'b'], killed: 5, source: 'paper' }],
    });
    expect(text).toMatch(
      /Incident 1: attack at Inland, [^(]+\([\d.]+ mi\) [^,]+, 5 May 2016, by Red \(reported\)\. Killed: 3 \(guards; A clinic\); 2 \(A paper\)\. Wounded: about 40\./,
    );
    expect(text).toContain(
      'Incident 2: bombing, place not said (claimed). Killed: 2. Total of incidents 1 and 2: 5 killed.',
    );
  });
});

describe('how far, and what else', () => {
  it('tells stated and measured, and that they differ', () => {
    const text = told({
      distances: [{ from: 'west', to: 'middle', stated: ['260 km', '150 mi'], statedDirection: 'E' }],
    });
    expect(text).toBe(
      'West to Middle: 260 km or 150 mi stated, to the east; 220 km (138 mi) measured in a straight line, east. The stated figures do not agree with each other. The stated and the measured figures differ.',
    );
  });

  it('stays silent where stated and measured agree', () => {
    expect(told({ distances: [{ from: 'west', to: 'middle', stated: ['220 km'] }] })).not.toContain('differ');
  });

  it('tells callouts, context and what is not known, in plain text', () => {
    const text = told({
      callouts: [{ at: 'inland', text: 'meeting due' }],
      areas: [{ circle: { at: 'inland', radius: '10 km' }, name: 'The dry plain' }],
      distances: [{ id: 'd1', from: 'west', to: 'middle' }],
      notKnown: ['how far **[West](#west)** is from [the centre](#middle), beyond [](#d1)'],
    });
    expect(text).toContain('Inland: meeting due. Also drawn: The dry plain.');
    expect(text).toMatch(/Not known: how far West is from the centre, beyond \d+ km \(\d+ mi\)\./);
  });
});

describe('title and summary', () => {
  it('are the file’s own, with the moment', () => {
    const { title, summary } = describeMap(
      situationOf({ title: 'A title', summary: 'What it shows', asOf: '2016-05-06' }),
      reader,
    );
    expect([title, summary]).toEqual(['A title', 'What it shows. As of 6 May 2016.']);
  });

  it('are made from the places where the file has none', () => {
    const { title, summary } = describeMap(situationOf({}), reader);
    expect([title, summary]).toEqual(['Map without a title', 'The map shows West, Middle, East and Inland.']);
  });
});
