/** The JSON Schema agrees with the validator, and explains every key. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../src/briefing/index.js';
import { briefingJsonSchema } from '../../src/briefing/json-schema.js';
import { brief, ground, track } from './brief.js';

const schema = briefingJsonSchema();
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

/** Problems that only the validator can see: they need the whole file, a calendar or arithmetic. */
const BEYOND_FORM =
  /^(unknown-(actor|place|line|source|id)|duplicate-id|circular-|left-out-|ends-before|missing-side|unused-key|wrong-winding|excess-precision|open-ring|still-exact|coarsen|bad-time-zone|list-by-url|too-deep|missing-items|newer-version)/;

const values: Record<string, { key: (value: unknown) => Record<string, unknown>; good: unknown[]; bad: unknown[] }> = {
  length: {
    key: (precision) => ({ incidents: [{ precision }] }),
    good: ['140 km', 'about 155 mi', '~3nmi', '0.5 km', 'c. 5 km', '3 nautical miles'],
    bad: ['140', 140, '140 klicks', '1,5 km', '0 km', '-1 km', '', '1 km2', null, 'about140 km', '1 KM'],
  },
  area: {
    key: (area) => ({ control: [{ actor: 'is', places: ['sirte'], stated: { area } }] }),
    good: ['1381 km2', '5 km²', '530 sq mi', '1 hectare'],
    bad: ['1381', '5 km', 5, ''],
  },
  when: {
    key: (when) => ({ incidents: [{ when }] }),
    good: [
      '2016',
      '2016-05',
      '2016-05-05',
      '2016-05-05T14',
      '2016-05-05T14:00Z',
      '2016-05-05T14:00:01.5+02:00',
      '2016-05-01/2016-05-05',
      '../2016',
      '2016/..',
    ],
    bad: ['2016-13', '2016-5', 'May', 2016, '', '../..', '2016-05-05T25:00', '2016-05-32', '..', '/2016'],
  },
  direction: {
    key: (direction) => ({ movements: [{ actor: 'is', to: 'sirte', direction }] }),
    good: ['N', 'wnw', 'south-west', 'Southwest', 0, 360, 12.5, 'west-north-west'],
    bad: ['WNN', '', 'up', -1, 361, '12', null],
  },
  position: {
    key: (at) => ({ callouts: [{ at, text: 'x' }] }),
    good: [
      'sirte',
      [16, 31],
      [-180, -90],
      { of: 'sirte', distance: '1 km', direction: 'W' },
      { of: { of: [1, 2], distance: '1 km', direction: 'W' }, distance: '1 km', direction: 3 },
    ],
    bad: [
      [16, 131],
      [190, 0],
      [1],
      [1, 2, 3],
      ['1', '2'],
      { of: 'sirte', distance: '1', direction: 'W' },
      { of: 'sirte' },
      7,
      null,
      { lat: 1, lon: 2 },
    ],
  },
  count: {
    key: (killed) => ({ incidents: [{ killed }] }),
    good: [
      0,
      3,
      '3',
      'about 40',
      'at least 3',
      '2-8',
      { min: 2 },
      { max: 4 },
      [{ who: 'x', count: 3 }, { count: 'about 4' }],
    ],
    bad: [-1, 1.5, 'some', {}, [], [{ who: 'x' }], true, [3]],
  },
  text: {
    key: (title) => ({ title }),
    good: ['', 'x', { en: 'x', 'pt-BR': 'y' }],
    bad: [3, {}, { 'no tag': 'x' }, { en: 3 }, null, ['x'], 'x'.repeat(20_001)],
  },
  color: {
    key: (color) => ({ actors: { is: { color }, lna: {} } }),
    good: ['#aabbcc', '#AABBCC'],
    bad: ['red', '#abc', '#aabbccdd', 3],
  },
  id: {
    key: (id) => ({ incidents: [{ id }] }),
    good: ['a', 'a-1', 'coastal'],
    bad: ['A', '1a', 'coast', 'a b', '', 3],
  },
  link: {
    key: (url) => ({ incidents: [{ links: [{ url }] }] }),
    good: ['https://example.org', 'mailto:a@example.org'],
    bad: ['javascript:x', '//example.org', 'example.org', 'HTTPS://x y', ''],
  },
  resource: {
    key: (url) => ({ incidents: [{ media: [{ url }] }] }),
    good: ['a.jpg', '/a/b.jpg', '../a.jpg', 'https://example.org/a?b=c:d'],
    bad: ['data:x', '//example.org/a', 'javascript:x', '', 'a b.jpg'],
  },
  status: { key: (status) => ({ incidents: [{ status }] }), good: ['claimed', 'denied'], bad: ['sure', '', 3] },
  view: {
    key: (view) => ({ view }),
    good: [{ fit: ['sirte'] }, { fit: 'sirte' }, { bounds: [170, -25, -170, -15] }, { center: [1, 2], zoom: 3 }],
    bad: [
      {},
      { bounds: [1, 2, 3] },
      { center: [1, 2] },
      { zoom: 3 },
      { center: [1, 2], zoom: 30 },
      'all',
      { bounds: [1, 2, 300, 4] },
    ],
  },
  basemap: {
    key: (basemap) => ({ basemap }),
    good: [
      'embedded',
      'openfreemap-bright',
      'https://example.org/s.json',
      { pmtiles: 'a.pmtiles' },
      { raster: 'https://example.org/{z}/{x}/{y}.png', attribution: 'x' },
    ],
    bad: ['Nice Map', {}, { style: 'a', raster: 'b' }, 3, 'ftp://x'],
  },
  theme: {
    key: (theme) => ({ theme }),
    good: ['dark', { accent: '#336699' }, { mode: 'light', font: 'Georgia, serif' }],
    bad: ['night', { accent: 'red' }, { font: 'a;b' }, 3],
  },
  version: { key: (version) => ({ version }), good: [1], bad: ['1', 2, 'x', null] },
  strip: {
    key: (strip) => ({
      control: [{ actor: 'is', strip: typeof strip === 'object' ? { along: 'coast', ...strip } : strip }],
    }),
    good: [
      { around: 'sirte', length: '5 km' },
      { from: 'sirte', to: 'misrata', via: 'bugrain', side: 'left' },
      { around: 'sirte', reach: { W: '5 km', south: '3 mi' }, side: { toward: 'misrata' } },
    ],
    bad: [
      {},
      { from: 'sirte' },
      { around: 'sirte' },
      { around: 'sirte', length: '5 km', reach: { W: '5 km' } },
      { from: 'sirte', to: 'misrata', around: 'sirte', length: '5 km' },
      { around: 'sirte', reach: {} },
      { around: 'sirte', reach: { up: '5 km' } },
      { around: 'sirte', length: '5 km', side: 'up' },
      'coast',
    ],
  },
  control: {
    key: (control) => ({ control: [control] }),
    good: [
      { actor: 'is', area: ground },
      { contested: ['is', 'lna'], places: 'sirte' },
      { actor: 'is', country: 'LY', 'x-own': 3 },
      { actor: 'is', ring: ['sirte', 'misrata', [1, 2]] },
    ],
    bad: [
      {},
      { actor: 'is' },
      { actor: 'is', contested: ['is', 'lna'], country: 'LY' },
      { contested: ['is'], country: 'LY' },
      { actor: 'is', country: 'ly' },
      { actor: 'is', country: 'LY', area: ground },
      { actor: 'is', area: track },
      { actor: 'is', ring: ['sirte'] },
      { actor: 'is', places: [] },
      { actor: 'is', country: 'LY', own: 3 },
      3,
    ],
  },
  front: {
    key: (front) => ({ fronts: [front] }),
    good: [{ geometry: track }, { along: 'road', from: 'sirte', to: 'misrata', sides: { left: 'is' } }],
    bad: [
      {},
      { along: 'road' },
      { path: ['sirte'] },
      { path: ['sirte', 'misrata'], geometry: track },
      { geometry: ground },
      { geometry: { ...track, extra: 1 } },
      { geometry: track, pushed: 'up' },
    ],
  },
  movement: {
    key: (movement) => ({ movements: [movement] }),
    good: [
      { actor: 'is', standsAt: 'sirte' },
      { actor: 'is', path: ['sirte', [1, 2]] },
    ],
    bad: [
      {},
      { actor: 'is' },
      { to: 'sirte' },
      { actor: 'is', direction: 'W' },
      { actor: 'is', to: 'sirte', kind: 'stroll' },
    ],
  },
  total: {
    key: (total) => ({ totals: [total] }),
    good: [
      { of: ['sirte'], killed: 3 },
      { of: 'sirte', wounded: 'about 3' },
    ],
    bad: [{ of: ['sirte'] }, { killed: 3 }, 3],
  },
  line: {
    key: (line) => ({ lines: { ...(brief()['lines'] as object), edge: line } }),
    good: [
      { basemap: 'coastline' },
      { basemap: 'border', between: ['LY', 'x-nowhere'] },
      { geometry: track, kind: 'river' },
    ],
    bad: [
      {},
      { basemap: 'shore' },
      { basemap: 'border' },
      { basemap: 'border', between: ['LY'] },
      { path: ['sirte'] },
      { path: ['sirte', 'misrata'], geometry: track },
    ],
  },
  lists: {
    key: (incidents) => ({ incidents }),
    good: [[], [{}], { url: 'a.csv' }, { url: 'a.csv', fields: { at: 'b' } }],
    bad: [3, {}, { fields: {} }, { url: 'data:x' }, [3], { url: 'a', fields: { at: 3 } }],
  },
  keys: {
    key: (extra) => extra as Record<string, unknown>,
    good: [{ $schema: 'x' }, { 'x-own': 1 }, { notKnown: ['x'] }, { silence: [{ code: 'x' }] }],
    bad: [{ own: 1 }, { notKnown: 'x' }, { places: [] }, { actors: { Bad: {} } }, { sources: { a: 3 } }],
  },
};

describe.each(Object.entries(values))('%s', (_, { key, good, bad }) => {
  it.each(good.map((one) => [one]))('good: %j', (one) => {
    const file = brief(key(one));
    const problems = parseBriefing(file).problems.filter(({ code }) => !BEYOND_FORM.test(code));
    expect(problems).toEqual([]);
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
  });
  it.each(bad.map((one) => [one]))('bad: %j', (one) => {
    const file = brief(key(one));
    const problems = parseBriefing(file).problems.filter(({ code }) => !BEYOND_FORM.test(code));
    expect(problems.length).toBeGreaterThan(0);
    expect(validate(file)).toBe(false);
  });
});

describe('the schema', () => {
  const examples = new URL('../../examples/', import.meta.url);
  it.each(readdirSync(examples).filter((name) => name.endsWith('.json') && name !== 'situations.json'))(
    'accepts examples/%s',
    (name) => {
      const file: unknown = JSON.parse(readFileSync(new URL(name, examples), 'utf8'));
      validate(file);
      expect(validate.errors).toBeNull();
    },
  );
  it('describes every key', () => {
    const nodes = [['file', schema], ...Object.entries(schema['$defs'] as Record<string, object>)] as [
      string,
      { properties?: Record<string, { description?: string }> },
    ][];
    const silent = nodes.flatMap(([name, { properties = {} }]) =>
      Object.entries(properties).flatMap(([key, { description }]) => (description ? [] : [`${name}.${key}`])),
    );
    expect(silent).toEqual([]);
  });
});
