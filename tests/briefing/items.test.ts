/** Each kind of item: what it may say, what it must say, and what is told when it does not. */
import { describe, expect, it } from 'vitest';
import { brief, ground, read, told, track } from './brief.js';
import { parseBriefing } from '../../src/briefing/index.js';

type Case = [why: string, extra: Record<string, unknown>, expected: string[]];

const strip = (extra: object) => ({ control: [{ actor: 'is', strip: { along: 'coast', ...extra } }] });
const control = (extra: object) => ({ control: [{ actor: 'is', places: ['sirte'], ...extra }] });
const front = (extra: object) => ({ fronts: [{ path: ['sirte', 'misrata'], ...extra }] });
const movement = (extra: object) => ({ movements: [{ actor: 'is', to: 'sirte', ...extra }] });

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

const WRONG: Case[] = [
  ['no holder', control({ actor: undefined }), ['error missing-actor control[0]']],
  ['holder and contestants', control({ contested: ['is', 'lna'] }), ['error actor-and-contested control[0]']],
  ['one contestant', { control: [{ contested: ['is'], places: ['sirte'] }] }, ['error too-few control[0].contested']],
  [
    'the same contestant twice',
    { control: [{ contested: ['is', 'is'], places: ['sirte'] }] },
    ['error missing-actor control[0].contested'],
  ],
  ['no shape', { control: [{ actor: 'is' }] }, ['error missing-shape control[0]']],
  ['two shapes', control({ country: 'LY' }), ['error too-many-shapes control[0]']],
  ['no places', control({ places: [] }), ['error too-few control[0].places']],
  ['a small country', { control: [{ actor: 'is', country: 'Libya' }] }, ['error bad-country control[0].country']],
  ['a ring of two', { control: [{ actor: 'is', ring: ['sirte', 'misrata'] }] }, ['error too-few control[0].ring']],
  [
    'a circle without radius',
    { control: [{ actor: 'is', circle: { at: 'sirte' } }] },
    ['error missing-field control[0].circle.radius'],
  ],
  ['a strip without extent', strip({}), ['error missing-extent control[0].strip']],
  ['a strip with one end', strip({ from: 'sirte' }), ['error missing-extent control[0].strip']],
  ['a strip around nothing', strip({ length: '5 km' }), ['error missing-extent control[0].strip']],
  [
    'a strip of two extents',
    strip({ from: 'sirte', to: 'misrata', length: '5 km' }),
    ['error too-many-extents control[0].strip'],
  ],
  [
    'a strip by length and reach',
    strip({ around: 'sirte', length: '5 km', reach: { W: '5 km' } }),
    ['error too-many-extents control[0].strip'],
  ],
  [
    'a via that does nothing',
    strip({ around: 'sirte', length: '5 km', via: 'misrata' }),
    ['warning unused-key control[0].strip.via'],
  ],
  [
    'a strip without line',
    { control: [{ actor: 'is', strip: { around: 'sirte', length: '5 km' } }] },
    ['error missing-field control[0].strip.along'],
  ],
  [
    'a road strip without side',
    strip({ along: 'road', around: 'sirte', length: '5 km' }),
    ['error missing-side control[0].strip'],
  ],
  [
    'a road strip to the land',
    strip({ along: 'road', around: 'sirte', length: '5 km', side: 'land' }),
    ['error missing-side control[0].strip'],
  ],
  [
    'a side that is none',
    strip({ around: 'sirte', length: '5 km', side: 'up' }),
    ['error bad-side control[0].strip.side'],
  ],
  [
    'a reach in three directions',
    strip({ around: 'sirte', reach: { W: '5 km', E: '5 km', S: '5 km' } }),
    ['error bad-reach control[0].strip.reach'],
  ],
  ['a reach of nothing', strip({ around: 'sirte', reach: {} }), ['error bad-reach control[0].strip.reach']],
  [
    'a reach without unit',
    strip({ around: 'sirte', reach: { W: '5' } }),
    ['error missing-unit control[0].strip.reach'],
  ],
  [
    'a stated length that is wrong',
    control({ stated: { length: '155' } }),
    ['warning missing-unit control[0].stated.length'],
  ],
  ['a status that is none', control({ status: 'sure' }), ['error unknown-word control[0].status']],
  ['a precision without unit', control({ precision: 5 }), ['error missing-unit control[0].precision']],
  ['an unknown source', control({ sources: ['reuters', 'afp'] }), ['warning unknown-source control[0].sources[1]']],
  [
    'a link that is none',
    control({ links: [{ url: 'javascript:alert(1)' }, { url: 'https://example.org' }] }),
    ['warning bad-link control[0].links[0].url'],
  ],
  [
    'an end before the beginning',
    control({ since: '2016-05', until: '2016-04' }),
    ['warning ends-before-it-begins control[0].until'],
  ],
  ['a key that nothing reads', control({ staus: 'x' }), ['warning unknown-key control[0].staus']],
  ['a bad since', control({ since: 'May' }), ['error bad-when control[0].since']],
  ['a front without course', { fronts: [{ sides: {} }] }, ['error missing-shape fronts[0]']],
  ['a front with two courses', front({ geometry: track }), ['error too-many-shapes fronts[0]']],
  [
    'a front along a line without end',
    { fronts: [{ along: 'road', from: 'sirte' }] },
    ['error missing-ends fronts[0]'],
  ],
  ['a front with ends for nothing', front({ from: 'sirte' }), ['warning unused-key fronts[0]']],
  ['a front against nobody', front({ sides: { left: 'isis' } }), ['error unknown-actor fronts[0].sides.left']],
  ['a push to nowhere', front({ pushed: 'up' }), ['warning unknown-word fronts[0].pushed']],
  ['a path of one', { fronts: [{ path: ['sirte'] }] }, ['error too-few fronts[0].path']],
  ['a movement of nobody', { movements: [{ to: 'sirte' }] }, ['error missing-field movements[0].actor']],
  ['a movement nowhere', { movements: [{ actor: 'is', direction: 'W' }] }, ['error missing-position movements[0]']],
  [
    'a movement to a slip',
    { movements: [{ actor: 'is', path: ['sirt', 'misrata'] }] },
    ['error unknown-place movements[0].path[0]'],
  ],
  ['a path and an end', movement({ path: ['sirte', 'misrata'] }), ['warning unused-key movements[0]']],
  ['a line with one end', movement({ along: 'road' }), ['warning unused-key movements[0].along']],
  ['a kind that is none', movement({ kind: 'stroll' }), ['error unknown-word movements[0].kind']],
  ['a state that is none', movement({ state: 'done' }), ['error unknown-word movements[0].state']],
  ['a strength that is none', movement({ strength: 'huge' }), ['warning unknown-word movements[0].strength']],
  ['an incident of no kind', { incidents: [{ kind: 'battel' }] }, ['warning unknown-word incidents[0].kind']],
  ['an attacker unknown', { incidents: [{ by: ['is', 'isis'] }] }, ['warning unknown-actor incidents[0].by[1]']],
  [
    'media from elsewhere',
    { incidents: [{ media: [{ url: 'data:text/html,x' }, { url: '//evil.example/x' }, { url: 'a/b.jpg' }] }] },
    ['warning bad-link incidents[0].media[0].url', 'warning bad-link incidents[0].media[1].url'],
  ],
  [
    'media with a doubtful flag',
    { incidents: [{ media: [{ url: 'a.jpg', graphic: 'yes' }] }] },
    ['warning wrong-type incidents[0].media[0].graphic'],
  ],
  ['a distance with one end', { distances: [{ from: 'sirte' }] }, ['error missing-field distances[0].to']],
  [
    'a way that is none',
    { distances: [{ from: 'sirte', to: 'misrata', by: 'air' }] },
    ['warning unknown-word distances[0].by'],
  ],
  [
    'a distance along nothing',
    { distances: [{ from: 'sirte', to: 'misrata', along: 'raod' }] },
    ['error unknown-line distances[0].along'],
  ],
  ['an area without shape', { areas: [{ name: 'Desert' }] }, ['error missing-shape areas[0]']],
  ['a callout without text', { callouts: [{ at: 'sirte' }] }, ['error missing-field callouts[0].text']],
  [
    'a total of nothing',
    { totals: [{ of: ['a'], killed: 3 }] },
    ['warning unknown-id totals[0].of[0]', 'error missing-items totals[0].of'],
  ],
  ['a total without number', { totals: [{ of: ['sirte'] }] }, ['error missing-count totals[0]']],
  [
    'a step to nowhere',
    { story: [{ focus: ['sirt'], show: ['misrata', 'x1'] }] },
    ['warning unknown-id story[0].focus[0]', 'warning unknown-id story[0].show[1]'],
  ],
  ['a view upside down', { view: { bounds: [1, 5, 2, 3] } }, ['warning bad-bounds view.bounds']],
  ['a view off the globe', { view: { bounds: [1, 5, 200, 30] } }, ['warning bad-bounds view.bounds']],
  ['a view of three numbers', { view: { bounds: [1, 5, 2] } }, ['warning bad-bounds view.bounds']],
  ['a view without form', { view: { middle: [1, 2] } }, ['warning bad-view view']],
  ['a zoom too far', { view: { center: [1, 2], zoom: 30 } }, ['warning bad-zoom view.zoom']],
  [
    'a border of one country',
    { lines: { edge: { basemap: 'border', between: ['LY'] } } },
    ['error bad-country lines.edge.between'],
  ],
  ['a border of none', { lines: { edge: { basemap: 'border' } } }, ['error missing-field lines.edge']],
  ['a river without name', { lines: { river: { basemap: 'river' } } }, ['error missing-field lines.river']],
  [
    'a coast between countries',
    { lines: { edge: { basemap: 'coastline', between: ['LY', 'TN'] } } },
    ['warning unused-key lines.edge.between'],
  ],
  ['a line without course', { lines: { way: {} } }, ['error missing-shape lines.way']],
  [
    'a colour by name',
    { actors: { is: { color: 'red' }, lna: { color: '#abc' } } },
    ['warning bad-color actors.is.color', 'warning bad-color actors.lna.color'],
  ],
  ['units that are none', { units: 'imperal' }, ['warning unknown-word units']],
  ['a font with a style in it', { theme: { font: 'x; color: red' } }, ['warning bad-font theme.font']],
  ['a basemap that is none', { basemap: 'Nice Map!' }, ['warning bad-basemap basemap']],
  ['a basemap of two', { basemap: { style: 'a.json', raster: 'b' } }, ['warning too-many-shapes basemap']],
  ['a language that is none', { lang: 'not a language' }, ['warning bad-language lang']],
  ['a rank too high', { places: { ...places(), x: { at: [1, 2], rank: -1 } } }, ['warning bad-rank places.x.rank']],
  ['a place without position', { places: { ...places(), x: { name: 'X' } } }, ['error missing-field places.x.at']],
  [
    'a place of no kind',
    { places: { ...places(), x: { at: [1, 2], kind: 'metropolis' } } },
    ['warning unknown-word places.x.kind'],
  ],
  ['a silence of nothing', { silence: [{ why: 'x' }] }, ['error missing-field silence[0].code']],
  [
    'an item that is no object',
    { incidents: ['x', null, []] },
    ['error wrong-type incidents[0]', 'error wrong-type incidents[1]', 'error wrong-type incidents[2]'],
  ],
  ['a list that is none', { incidents: { at: 'sirte' } }, ['error wrong-type incidents']],
  ['a register that is a list', { lines: [] }, ['error wrong-type lines']],
  ['a key of the file that nothing reads', { incident: [] }, ['warning unknown-key incident']],
];

function places() {
  return brief()['places'] as Record<string, object>;
}

describe('mistakes', () => {
  it.each(WRONG)('%s', (_, extra, expected) => {
    expect(told(extra)).toEqual(expected);
  });
  it('are told in sentences, with what to do', () => {
    for (const [, extra] of WRONG) {
      for (const { message, mend } of read(extra).problems) {
        expect(message).toMatch(/^["A-Z\p{L}0-9[-].*[.?]$/u);
        if (mend !== undefined) expect(mend).toMatch(/^[A-Z].*[.?}]$/u);
        expect(message.length).toBeLessThan(260);
      }
    }
  });
  it('suggest the key, and list the choices', () => {
    const [key] = read(control({ staus: 'x' })).problems;
    expect(key?.message).toBe('Nothing here reads the key "staus". Did you mean "status"?');
    const [word] = read(control({ status: 'claimd' })).problems;
    expect(word?.message).toBe(
      '"claimd" is not one of confirmed, reported, claimed, disputed, denied. Did you mean "claimed"?',
    );
  });
});

describe('geometry', () => {
  const area = (geometry: unknown) => told({ control: [{ actor: 'is', area: geometry }] });
  const ring = (...points: number[][]) => ({ type: 'Polygon', coordinates: [points] });
  it.each([
    ['clockwise', ring([10, 30], [12, 32], [12, 30], [10, 30]), ['warning wrong-winding control[0].area.coordinates']],
    ['open', ring([10, 30], [12, 30], [12, 32], [10, 31]), ['error open-ring control[0].area.coordinates[0]']],
    ['too short', ring([10, 30], [12, 30], [10, 30]), ['error bad-geometry control[0].area.coordinates[0]']],
    [
      'too fine',
      ring([10, 30], [12, 30], [12.123456789, 32], [10, 30]),
      ['warning excess-precision control[0].area.coordinates[0]'],
    ],
    ['with heights', ring([10, 30, 5], [12, 30, 5], [12, 32, 5], [10, 30, 5]), []],
    ['across 180°', ring([179, -1], [-179, -1], [-179, 1], [179, 1], [179, -1]), []],
    [
      'swapped',
      ring([10, 30], [12, 130], [12, 32], [10, 30]),
      ['error swapped-coordinates control[0].area.coordinates[0][1]'],
    ],
    ['a feature', { type: 'Feature', geometry: ground }, ['error bad-geometry control[0].area']],
    ['a line', track, ['error bad-geometry control[0].area.type']],
    ['text', 'POLYGON', ['error bad-geometry control[0].area']],
    ['no coordinates', { type: 'MultiPolygon' }, ['error bad-geometry control[0].area.coordinates']],
    ['several', { type: 'MultiPolygon', coordinates: [ground.coordinates, ground.coordinates] }, []],
    ['with a key of its own', { ...ground, colour: 1 }, ['warning unknown-key control[0].area.colour']],
  ])('%s', (_, geometry, expected) => {
    expect(area(geometry)).toEqual(expected);
  });
  it('of lines', () => {
    expect(told({ fronts: [{ geometry: { type: 'MultiLineString', coordinates: [track.coordinates] } }] })).toEqual([]);
    expect(told({ fronts: [{ geometry: { type: 'LineString', coordinates: [[1, 2]] } }] })).toEqual([
      'error bad-geometry fronts[0].geometry.coordinates',
    ]);
  });
});

describe('what is filled in', () => {
  it('a briefing that says nothing', () => {
    expect(parseBriefing({ version: 1 })).toEqual({
      problems: [],
      briefing: {
        version: 1,
        lang: 'en',
        timeZone: 'UTC',
        units: 'auto',
        basemap: { type: 'embedded' },
        theme: { mode: 'auto' },
        ...Object.fromEntries(
          [
            'sources',
            'actors',
            'places',
            'lines',
            'control',
            'fronts',
            'movements',
            'incidents',
            'distances',
            'areas',
            'callouts',
            'totals',
            'story',
            'notKnown',
            'corrections',
            'silence',
          ].map((key) => [key, []]),
        ),
      },
    });
  });
  it.each([
    ['capital', 5],
    ['city', 5],
    ['oilfield', 5],
    ['town', 2],
    ['port', 2],
    ['village', 1],
    ['base', 1],
    ['airport', 1],
    ['camp', 1],
    [undefined, 1],
    ['checkpoint', 0.5],
    ['crossing', 0.5],
    ['dam', 0.5],
    ['landmark', 0.5],
  ])('the precision of a place of kind %s', (kind, precisionKm) => {
    const place = { at: [1, 2], ...(kind ? { kind } : {}) };
    expect(read({ places: { ...places(), x: place } }).briefing.places[3]).toMatchObject({
      id: 'x',
      path: 'places.x',
      precisionKm,
      aka: [],
      sources: [],
      links: [],
    });
    expect(read({ places: { ...places(), x: { ...place, precision: '15 km' } } }).briefing.places[3]?.precisionKm).toBe(
      15,
    );
  });
  it('no status on a place, reported on everything else', () => {
    const { briefing } = read(control({}));
    expect(briefing.places[0]?.status).toBeUndefined();
    expect(briefing.control[0]).toMatchObject({
      path: 'control[0]',
      status: 'reported',
      sources: [],
      links: [],
      actors: ['is'],
      contested: false,
      shape: { type: 'places', places: ['sirte'] },
    });
  });
  it('the land side along a coast, under whatever name', () => {
    const shore = { shore: { basemap: 'coastline' } };
    const { briefing, problems } = read({
      lines: shore,
      ...strip({ along: 'shore', around: 'sirte', length: '5 km' }),
    });
    expect(problems).toEqual([]);
    expect(briefing.control[0]?.shape).toMatchObject({ type: 'strip', side: 'land', extent: { type: 'length' } });
  });
  it('advance, underway', () => {
    expect(read(movement({})).briefing.movements[0]).toMatchObject({
      kind: 'advance',
      state: 'underway',
      to: { kind: 'place', id: 'sirte' },
    });
  });
  it('a path as the course, so that `path` stays where the item is', () => {
    expect(read({ movements: [{ actor: 'is', path: ['sirte', 'misrata'] }] }).briefing.movements[0]).toMatchObject({
      path: 'movements[0]',
      course: [{ id: 'sirte' }, { id: 'misrata' }],
    });
  });
  it('a list for one', () => {
    const { briefing } = read({ incidents: [{ by: 'is', sources: 'reuters', killed: 3 }] });
    expect(briefing.incidents[0]).toMatchObject({
      by: ['is'],
      sources: ['reuters'],
      against: [],
      wounded: [],
      media: [],
      kind: 'other',
      killed: [{ count: { min: 3, max: 3 } }],
    });
  });
});

describe('a coarsened place', () => {
  it('is snapped, vague, and warned of', () => {
    const { briefing, problems } = read({
      places: {
        ...places(),
        x: { at: [16.5921, 31.2098], coarsen: '10 km' },
        y: { at: [16.5931, 31.2088], coarsen: '10 km' },
      },
    });
    const [, , , x, y] = briefing.places;
    expect(problems).toMatchObject([
      { code: 'still-exact', path: 'places.x.coarsen', severity: 'warning' },
      { code: 'still-exact' },
    ]);
    expect(x?.precisionKm).toBe(10);
    expect(x?.at).toEqual(y?.at);
    expect(x?.at).not.toEqual({ kind: 'point', at: [16.5921, 31.2098] });
    if (x?.at.kind === 'point')
      expect(Math.hypot((x.at.at[0] - 16.5921) * 95, (x.at.at[1] - 31.2098) * 111)).toBeLessThan(7.2);
  });
  it('needs coordinates', () => {
    expect(
      told({ places: { ...places(), x: { at: { of: 'sirte', distance: '9 km', direction: 'W' }, coarsen: '10 km' } } }),
    ).toEqual(['warning coarsen-needs-coordinates places.x.coarsen']);
  });
  it('does not fall off the ends of the world', () => {
    for (const at of [
      [180, 90],
      [-180, -90],
      [179.999, 0],
      [0, 89.99],
    ]) {
      const place = read({ places: { ...places(), x: { at, coarsen: '500 km' } } }).briefing.places[3];
      if (place?.at.kind !== 'point') throw new Error('no point');
      expect(Math.abs(place.at.at[0])).toBeLessThanOrEqual(180);
      expect(Math.abs(place.at.at[1])).toBeLessThanOrEqual(90);
    }
  });
});
