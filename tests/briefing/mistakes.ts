/** Mistakes in items, each with the problems that it must be told as. */
import { control, front, movement, places, strip, track } from './brief.js';

type Case = [why: string, extra: Record<string, unknown>, expected: string[]];

export const IN_CONTROL: Case[] = [
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
];

export const IN_COURSE: Case[] = [
  ['a front without course', { fronts: [{ sides: {} }] }, ['error missing-shape fronts[0]']],
  ['a front with two courses', front({ geometry: track }), ['error too-many-shapes fronts[0]']],
  [
    'a front along a line without end',
    { fronts: [{ along: 'road', from: 'sirte' }] },
    ['error missing-ends fronts[0]'],
  ],
  ['a front with ends for nothing', front({ from: 'sirte' }), ['warning unused-key fronts[0]']],
  ['a front against nobody', front({ sides: { left: 'isis' } }), ['warning unknown-actor fronts[0].sides.left']],
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
  [
    'a movement from a place to itself',
    movement({ from: 'sirte', to: 'sirte' }),
    ['warning same-place movements[0].to'],
  ],
  ['a line with one end', movement({ along: 'road' }), ['warning unused-key movements[0].along']],
  ['a via along nothing', movement({ via: 'misrata' }), ['warning unused-key movements[0].via']],
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
];

export const ELSEWHERE: Case[] = [
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
  [
    'a place of doubtful status',
    { places: { ...places(), x: { at: [1, 2], status: 'sure' } } },
    ['warning unknown-word places.x.status'],
  ],
  [
    'a line of doubtful status',
    { lines: { way: { path: ['sirte', 'misrata'], status: 'sure' } } },
    ['warning unknown-word lines.way.status'],
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
