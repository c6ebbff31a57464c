/** Each kind of item, as it may be written. */
import { describe, expect, it } from 'vitest';
import { control, front, ground, movement, strip, told, track } from './brief.js';

const SOUND: [string, Record<string, unknown>][] = [
  ['a strip between ends', strip({ from: 'sirte', to: 'misrata', via: 'bugrain' })],
  ['a strip around a place', strip({ around: 'sirte', length: 'about 155 mi', depth: '10 km' })],
  ['a strip by its reach', strip({ around: 'sirte', reach: { W: '90 mi', E: '65 mi' } })],
  ['a strip along a road', strip({ along: 'road', from: 'sirte', to: 'misrata', side: 'left' })],
  ['a strip toward a place', strip({ along: 'road', from: 'sirte', to: 'misrata', side: { toward: [16, 30] } })],
  ['an area', { control: [{ actor: 'is', area: ground }] }],
  ['a ring', { control: [{ actor: 'is', ring: ['sirte', 'misrata', 'bugrain'] }] }],
  ['a circle', { control: [{ actor: 'is', circle: { at: 'sirte', radius: '25 km' } }] }],
  ['a country', { control: [{ actor: 'is', country: 'LY' }] }],
  ['places', control({ stated: { length: '155 mi', source: 'reuters' }, 'x-mine': 1 })],
  ['contested ground', { control: [{ contested: ['is', 'lna'], places: ['sirte'] }] }],
  [
    'everything an item may have',
    control({
      id: 'c1',
      name: 'x',
      note: 'y',
      status: 'claimed',
      sources: ['reuters'],
      since: '2016',
      until: '2017',
      precision: '5 km',
      links: [{ url: 'https://example.org', title: 'x' }],
    }),
  ],
  ['a front by a path', front({ sides: { left: 'is', right: 'lna' }, pushed: 'left' })],
  ['a front along a line', { fronts: [{ along: 'road', from: 'sirte', to: 'misrata' }] }],
  ['a front by geometry', { fronts: [{ geometry: track }] }],
  [
    'a movement by a path',
    { movements: [{ actor: 'is', path: ['sirte', [16, 31]], kind: 'retreat', state: 'completed', strength: 'light' }] },
  ],
  ['a movement by direction', movement({ direction: 'W' })],
  ['a movement that stands', { movements: [{ actor: 'is', standsAt: 'sirte' }] }],
  ['a movement along a line', movement({ from: 'misrata', along: 'road' })],
  ['an incident with nothing but a kind', { incidents: [{ kind: 'battle' }] }],
  [
    'an incident with everything',
    {
      incidents: [
        {
          id: 'i',
          at: 'sirte',
          when: '2016-05',
          kind: 'bombing',
          by: ['is'],
          against: 'lna',
          killed: 3,
          wounded: 'about 40',
          media: [{ url: 'https://example.org/v', kind: 'video', graphic: true, poster: 'a.jpg' }],
        },
      ],
    },
  ],
  [
    'a distance',
    {
      distances: [
        { from: 'sirte', to: 'misrata', stated: ['140 km', '85 mi'], statedDirection: 'W', along: 'road', by: 'road' },
      ],
    },
  ],
  ['a distance with one stated length', { distances: [{ from: 'sirte', to: 'misrata', stated: '140 km' }] }],
  [
    'context areas',
    {
      areas: [
        { area: ground, name: 'Desert', kind: 'desert' },
        { line: 'road' },
        { circle: { at: [1, 2], radius: '3 km' } },
      ],
    },
  ],
  ['a callout', { callouts: [{ at: 'sirte', text: 'Meeting due' }] }],
  ['a total', { incidents: [{ id: 'a', killed: 3 }], totals: [{ of: ['a'], killed: 3, source: 'reuters' }] }],
  [
    'a step',
    {
      story: [
        {
          id: 's1',
          title: 'One',
          text: 'Two',
          focus: ['sirte'],
          asOf: '2016-05',
          show: ['is'],
          hide: [],
          stress: 'sirte',
          view: { fit: ['sirte'] },
        },
      ],
    },
  ],
  ['the views', { view: { bounds: [170, -25, -170, -15] }, story: [{ view: { center: [16, 31], zoom: 7 } }] }],
  [
    'lines of the basemap',
    {
      lines: {
        shore: { basemap: 'coastline' },
        edge: { basemap: 'border', between: ['LY', 'TN'] },
        river: { basemap: 'river', name: 'Dnieper' },
        way: { geometry: track, kind: 'road' },
      },
    },
  ],
  [
    'what is not known, corrected and silenced',
    {
      notKnown: ['How deep'],
      corrections: [{ when: '2016-05-07', text: 'x' }],
      silence: [{ code: 'place-vague', path: 'places.sirte', why: 'x' }],
    },
  ],
  [
    'the settings',
    {
      $schema: 'x',
      lang: 'ar',
      units: 'both',
      license: 'CC-BY-4.0',
      byline: 'x',
      updated: '2016-05-06T18:00Z',
      asOf: '2016-05-06',
      controlMeans: 'x',
      blankMeans: 'y',
      theme: { mode: 'dark', accent: '#336699', font: 'Georgia, serif' },
      basemap: { pmtiles: 'libya.pmtiles', attribution: 'x' },
      'x-own': {},
    },
  ],
  ['a style by its address', { basemap: 'https://example.org/style.json' }],
  ['a theme by its word', { theme: 'dark' }],
  [
    'an actor',
    {
      actors: { is: { name: 'IS', short: 'IS', color: '#aa3311', pattern: 'dots', seat: 'sirte', note: 'x' }, lna: {} },
    },
  ],
];

describe('sound items', () => {
  it.each(SOUND)('%s', (_, extra) => {
    expect(told(extra)).toEqual([]);
  });
});
