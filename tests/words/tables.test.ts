/** Tables, footnotes, labels and cards say what the file says, and "not said" where it is silent. */
import { describe, expect, it } from 'vitest';
import type { Reader } from '../../src/language/index.js';
import {
  distanceNote,
  incidentRows,
  itemFacts,
  proseText,
  referenceLabel,
  safeHref,
  sourceEntries,
  sourceNumbers,
} from '../../src/words/index.js';
import { situationOf } from '../support/situations.js';

const reader: Reader = { lang: 'en', units: 'both' };

const situation = situationOf({
  timeZone: 'Africa/Tripoli',
  sources: {
    post: { title: 'A post', url: 'https://example.org/post', when: '2016-05-06' },
    clinic: { title: 'A clinic’s spokesman', via: 'post' },
    paper: { publisher: 'The Paper', title: 'A report', when: '2016-05', url: 'https://example.org/paper' },
  },
  places: {
    hamlet: {
      at: [3, 1],
      name: 'Hamlet',
      aka: ['Hameau'],
      kind: 'village',
      precision: '25 km',
      status: 'claimed',
      sources: ['post'],
    },
  },
  control: [
    {
      id: 'strip',
      actor: 'red',
      strip: { along: 'coast', around: 'middle', length: '100 km' },
      note: 'Held *so far*.',
    },
    { id: 'villages', actor: 'blue', places: ['inland', 'hamlet'] },
    { id: 'plain', actor: 'blue', name: 'The plain', circle: { at: 'inland', radius: '20 km' } },
  ],
  movements: [{ id: 'move', actor: 'red', from: 'middle', direction: 'W', strength: 'heavy' }],
  fronts: [{ id: 'line', along: 'coast', from: 'west', to: 'middle', sides: { left: 'red', right: 'blue' } }],
  incidents: [
    {
      id: 'raid',
      at: 'inland',
      kind: 'attack',
      when: '2016-05-05',
      by: ['red'],
      sources: ['post'],
      killed: [
        { who: 'guards', count: 3, source: 'clinic' },
        { who: 'guards', count: 2, source: 'paper' },
      ],
      wounded: [{ count: 'about 40', source: 'clinic' }],
    },
    { id: 'bomb', kind: 'bombing', status: 'claimed', killed: 'at least 2' },
  ],
  totals: [{ of: ['raid', 'bomb'], killed: 5, source: 'post' }],
  distances: [{ id: 'd1', from: 'west', to: 'middle', stated: ['about 220 km', '137 mi'] }],
  story: [{ id: 'first', title: 'One', text: 'x' }],
});

describe('the table of incidents', () => {
  const { rows, totals } = incidentRows(situation, reader);

  it('gives a row each, in the order of the file', () => {
    expect(rows[0]).toMatchObject({
      number: 1,
      id: 'raid',
      path: 'incidents[0]',
      name: 'attack at Inland',
      kind: 'attack',
      when: '5 May 2016',
      status: 'reported',
      place: 'Inland',
      by: 'Red',
      against: 'not said',
    });
    expect(rows[0]?.whereabouts).toMatch(/km \([\d.]+ mi\) \S+ of \S+/);
  });

  it('sets rival counts side by side, each with who says so', () => {
    expect(rows[0]?.claims).toEqual([
      { who: 'A clinic’s spokesman', sources: ['clinic'], killed: '3 (guards)', wounded: 'about 40' },
      { who: 'The Paper', sources: ['paper'], killed: '2 (guards)', wounded: 'not said' },
    ]);
    expect(rows[0]?.killed).toBe('3 (guards; A clinic’s spokesman); 2 (guards; The Paper)');
    expect(rows[0]?.sources).toEqual(['post', 'clinic', 'paper']);
  });

  it('says not said where nothing was said', () => {
    expect(rows[1]).toMatchObject({
      place: 'not said',
      when: 'not said',
      whereabouts: '',
      by: 'not said',
      killed: 'at least 2',
      wounded: 'not said',
      statusWord: 'claimed',
    });
  });

  it('gives the totals of the file', () => {
    expect(totals).toEqual([
      {
        path: 'totals[0]',
        id: undefined,
        label: 'incidents 1 and 2',
        of: [1, 2],
        killed: '5',
        wounded: 'not said',
        sources: ['post'],
      },
    ]);
  });

  it('shows incidents from their time on', () => {
    const before = { when: { start: Date.UTC(2016, 4, 1), end: Date.UTC(2016, 4, 2) } };
    expect(incidentRows(situation, reader, before).rows.map(({ number }) => number)).toEqual([2]);
  });
});

describe('sources', () => {
  it('are numbered in the order of the file', () => {
    expect([...sourceNumbers(situation)]).toEqual([
      ['post', 1],
      ['clinic', 2],
      ['paper', 3],
    ]);
  });

  it('are one line each', () => {
    expect(sourceEntries(situation, reader).map(({ text, href }) => [text, href])).toEqual([
      ['A post. 6 May 2016', 'https://example.org/post'],
      ['A clinic’s spokesman. via A post', undefined],
      ['A report. The Paper, May 2016', 'https://example.org/paper'],
    ]);
  });

  it('link to http, https and mailto only', () => {
    expect(
      ['https://a.b', 'mailto:a@b.c', 'javascript:1', 'ftp://a.b', '//a.b', 'https://a b', ' https://a.b'].map(
        (url) => safeHref(url) !== undefined,
      ),
    ).toEqual([true, true, false, false, false, false, false]);
  });
});

describe('an empty label', () => {
  it.each([
    ['west', 'West'],
    ['red', 'Red'],
    ['strip', '100 km (62 mi)'],
    ['plain', 'The plain'],
    ['villages', 'Blue: Inland and Hamlet'],
    ['move', 'Red, advance'],
    ['raid', 'attack at Inland'],
    ['line', 'Line of contact between Red and Blue'],
    ['first', 'One'],
    ['coast', 'the coast'],
    ['nowhere', 'nowhere'],
  ])('%s is filled with %s', (id, label) => {
    expect(referenceLabel(id, situation, reader)).toBe(label);
  });

  it('is filled with a distance’s measured value, in the reader’s units', () => {
    expect(referenceLabel('d1', situation, reader)).toMatch(/^22\d km \(13\d mi\)$/);
    expect(referenceLabel('d1', situation, { lang: 'en', units: 'imperial' })).toMatch(/^13\d mi$/);
  });
});

describe('prose as one line', () => {
  it('keeps the words, fills labels and drops marks', () => {
    expect(proseText({ en: '**[](#red)** said[^post]\n\n- a\n- b' }, situation, reader)).toBe('Red said a; b');
  });
});

describe('a distance in words', () => {
  it('gives stated and measured', () => {
    const [distance] = situation.distances;
    expect(distance && distanceNote(distance, situation, reader)).toMatch(
      /^about 220 km or 137 mi stated; 22\d km \(13\d mi\) measured in a straight line, east$/,
    );
  });
});

describe('a card', () => {
  it('tells of a place its kind, other names, precision, status and sources', () => {
    expect(itemFacts('hamlet', situation, reader)).toMatchObject({
      path: 'places.hamlet',
      title: 'Hamlet',
      kind: 'village',
      aka: ['Hameau'],
      status: { key: 'claimed', word: 'claimed' },
      sources: [{ id: 'post', number: 1, name: 'A post' }],
      precision: 'known only to within 25 km (15.5 mi)',
    });
  });

  it('tells of a movement no more than was said', () => {
    expect(itemFacts('move', situation, reader)).toMatchObject({
      title: 'Red, advance',
      kind: 'advance',
      lines: ['under way', 'heavy', 'direction only'],
      since: '',
      until: '',
    });
  });

  it('tells of a strip its length and its note', () => {
    const facts = itemFacts('control[0]', situation, reader);
    expect(facts).toMatchObject({
      id: 'strip',
      measured: '100 km (62 mi)',
      lines: ['depth not stated', 'how far it runs each way is our placing'],
    });
    expect(facts?.note[0]?.type).toBe('paragraph');
  });

  it('exists for everything that has an id, and for nothing else', () => {
    const ids = [
      ...situation.places.keys(),
      ...situation.actors.keys(),
      'strip',
      'villages',
      'plain',
      'move',
      'line',
      'raid',
      'bomb',
      'd1',
      'first',
      'coast',
      'sources.post',
    ];
    for (const id of ids) expect(itemFacts(id, situation, reader)?.title, id).not.toBe('');
    expect(itemFacts('nowhere', situation, reader)).toBeUndefined();
  });
});
