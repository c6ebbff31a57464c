/** The JSON Schema of a briefing file, for editors; made when the package is built and never shipped to readers. */
import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import { strictObject } from 'valibot';
import type { GenericSchema } from 'valibot';
import { callout, context, distance } from './annotation.js';
import { control, stated } from './control.js';
import { claim, count, COUNT, countRange, counts } from './count.js';
import { DESCRIPTIONS, TITLES } from './descriptions.js';
import { DIRECTION, direction } from './direction.js';
import { actor, lists, registers, settings, source } from './file.js';
import { front, sides } from './front.js';
import { ground, track } from './geometry.js';
import { circle } from './ground.js';
import { incident, total } from './incident.js';
import { linked, media } from './item.js';
import { COUNTRY, country, line } from './line.js';
import { listElsewhere } from './listing.js';
import { FONT, ownBasemap, ownTheme, PRESET } from './look.js';
import { movement } from './movement.js';
import { place } from './place.js';
import { lonLat, position, relative } from './position.js';
import { area, areas, length, LENGTHS } from './quantity.js';
import { boundsView, centreView, correction, fitView, silence, step, view } from './story.js';
import { REACH_KEY, side, strip, toward } from './strip.js';
import { COLOR, ID, id, LANG, lang, LINK, link, prose, RESOURCE, resource, text, TEXT_LIMIT } from './text.js';
import { when, whenForm } from './when.js';

/** A node of a JSON Schema. */
export type JsonSchema = { [key: string]: unknown };

const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
const matching = (form: RegExp): JsonSchema => ({ type: 'string', pattern: form.source });
const anyOf = (...options: JsonSchema[]): JsonSchema => ({ anyOf: options });
const listOf = (items: JsonSchema, minItems: number): JsonSchema => ({ type: 'array', items, minItems });
const between = (minimum: number, maximum: number): JsonSchema => ({ type: 'number', minimum, maximum });
const words: JsonSchema = { type: 'string', maxLength: TEXT_LIMIT };
const texts = anyOf(words, {
  type: 'object',
  propertyNames: { pattern: LANG.source },
  additionalProperties: words,
  minProperties: 1,
});
const coordinate: JsonSchema = {
  type: 'array',
  items: [between(-180, 180), between(-90, 90), { type: 'number' }],
  minItems: 2,
  maxItems: 3,
};

function geometries(single: string, coordinates: JsonSchema): JsonSchema {
  const one = (type: string, inner: JsonSchema): JsonSchema => ({
    type: 'object',
    required: ['type', 'coordinates'],
    properties: { type: { const: type }, coordinates: inner, bbox: {} },
    additionalProperties: false,
  });
  return anyOf(one(single, coordinates), one(`Multi${single}`, listOf(coordinates, 1)));
}

/** How the values that have a form of their own are written. */
const VALUES: Readonly<Record<string, JsonSchema>> = {
  text: texts,
  prose: texts,
  plain: words,
  id: matching(ID),
  reference: matching(/^[a-z][a-z0-9-]{0,79}$/),
  lang: matching(LANG),
  link: matching(LINK),
  resource: matching(RESOURCE),
  color: matching(COLOR),
  font: matching(FONT),
  country: matching(COUNTRY),
  countryPair: { ...listOf(ref('country'), 2), maxItems: 2 },
  length: matching(LENGTHS.form),
  area: matching(areas().form),
  when: matching(whenForm()),
  direction: anyOf(matching(DIRECTION), between(0, 360)),
  lonLat: { type: 'array', items: [between(-180, 180), between(-90, 90)], minItems: 2, maxItems: 2 },
  position: anyOf(matching(ID), ref('lonLat'), ref('relative')),
  whole: { type: 'integer', minimum: 0 },
  count: anyOf({ type: 'integer', minimum: 0 }, matching(COUNT), ref('countRange')),
  counts: anyOf(ref('count'), listOf(ref('claim'), 1)),
  side: anyOf({ enum: ['land', 'left', 'right', 'both'] }, ref('toward')),
  reach: {
    type: 'object',
    propertyNames: { pattern: REACH_KEY.source },
    additionalProperties: ref('length'),
    minProperties: 1,
    maxProperties: 2,
  },
  rank: between(0, 1000),
  zoom: between(0, 22),
  bounds: {
    type: 'array',
    items: [between(-180, 180), between(-90, 90), between(-180, 180), between(-90, 90)],
    minItems: 4,
    maxItems: 4,
  },
  view: anyOf(ref('fitView'), ref('boundsView'), ref('centreView')),
  basemap: anyOf(matching(PRESET), matching(/^https?:\/\/[^\s\\]+$/), ref('ownBasemap')),
  theme: anyOf({ enum: ['auto', 'light', 'dark'] }, ref('ownTheme')),
  columns: { type: 'object', additionalProperties: { type: 'string' } },
  ground: geometries('Polygon', listOf(listOf(coordinate, 4), 1)),
  track: geometries('LineString', listOf(coordinate, 2)),
};

const oneOf = (...keys: (string | string[])[]): JsonSchema => ({
  oneOf: keys.map((key) => ({ required: [key].flat() })),
});
const someOf = (...keys: string[]): JsonSchema => ({ anyOf: keys.map((key) => ({ required: [key] })) });

/** Rules that look at several keys at once; the validator has them in code. */
const RULES: Readonly<Record<string, JsonSchema[]>> = {
  control: [oneOf('actor', 'contested'), oneOf('strip', 'area', 'ring', 'circle', 'country', 'places')],
  strip: [oneOf(['from', 'to'], ['around', 'length'], ['around', 'reach'])],
  front: [oneOf('along', 'path', 'geometry'), { dependencies: { along: ['from', 'to'] } }],
  movement: [someOf('path', 'from', 'to', 'standsAt')],
  total: [someOf('killed', 'wounded')],
  context: [oneOf('area', 'ring', 'circle', 'line')],
  line: [
    oneOf('basemap', 'path', 'geometry'),
    { if: { required: ['basemap'], properties: { basemap: { const: 'border' } } }, then: { required: ['between'] } },
  ],
  ownBasemap: [oneOf('style', 'pmtiles', 'raster')],
  countRange: [someOf('min', 'max')],
};

const DEFINITIONS: Readonly<Record<string, GenericSchema>> = {
  ...{
    text,
    prose,
    id,
    lang,
    link,
    resource,
    length,
    area,
    when,
    direction,
    lonLat,
    position,
    relative,
    country,
    count,
    countRange,
    claim,
    counts,
  },
  ...{
    ground,
    track,
    linked,
    media,
    view,
    fitView,
    boundsView,
    centreView,
    side,
    toward,
    stated,
    sides,
    circle,
    strip,
    ownBasemap,
    ownTheme,
    listElsewhere,
  },
  ...{
    source,
    actor,
    place,
    line,
    control,
    front,
    movement,
    incident,
    distance,
    context,
    callout,
    total,
    step,
    correction,
    silence,
  },
  settings: strictObject(settings),
};

/** The schema (draft 7), with a description on every key. Whatever it accepts, the validator reads without an error of form. */
export function briefingJsonSchema(): JsonSchema {
  const { settings: own, ...$defs }: Record<string, JsonSchema> = toJsonSchemaDefs(DEFINITIONS, {
    typeMode: 'input',
    target: 'draft-07',
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      const known = VALUES[valibotSchema.type];
      if (known) return known;
      if (valibotSchema.type === 'array' && 'least' in valibotSchema && Number(valibotSchema.least) > 0)
        return { ...jsonSchema, minItems: Number(valibotSchema.least) };
      return undefined;
    },
  }) as Record<string, JsonSchema>;
  for (const [name, rules] of Object.entries(RULES)) Object.assign($defs[name] ?? {}, { allOf: rules });
  for (const [name, title] of Object.entries(TITLES)) Object.assign($defs[name] ?? {}, { title });
  const named = (
    schemas: Readonly<Record<string, GenericSchema>>,
    wrap: (one: JsonSchema) => JsonSchema,
  ): Record<string, JsonSchema> =>
    Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [key, wrap(ref(nameOf(schema)))]));
  const schema: JsonSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Briefing',
    description:
      'Everything a map and its brief show: who holds what, who moves where, how far it is, and how sure that is.',
    type: 'object',
    required: ['version'],
    properties: {
      $schema: { type: 'string' },
      version: { const: 1 },
      timeZone: { type: 'string' },
      ...(own?.['properties'] ?? {}),
      ...named(registers, (one) => ({
        type: 'object',
        propertyNames: { pattern: ID.source },
        additionalProperties: one,
      })),
      ...named(lists, (one) => anyOf({ type: 'array', items: one }, ref('listElsewhere'))),
    },
    additionalProperties: false,
    $defs,
  };
  describe('file', schema);
  for (const [name, one] of Object.entries($defs)) describe(name, one);
  return openToAuthors(schema);
}

function nameOf(schema: GenericSchema): string {
  return Object.keys(DEFINITIONS).find((name) => DEFINITIONS[name] === schema) ?? '';
}

/** Puts the descriptions of a definition's keys beside them. */
function describe(name: string, schema: JsonSchema): void {
  for (const [key, one] of Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>)) {
    const description = DESCRIPTIONS[`${name}.${key}`] ?? DESCRIPTIONS[key];
    // Draft 7 lets a validator ignore what stands beside $ref; editors read it all the same.
    if (description) Object.assign(schema['properties'] as object, { [key]: { ...one, description } });
  }
}

/** Lets every closed object take keys that begin with `x-`. */
function openToAuthors<T>(node: T): T {
  if (Array.isArray(node)) node.forEach(openToAuthors);
  else if (typeof node === 'object' && node !== null) {
    for (const inner of Object.values(node)) openToAuthors(inner);
    if ('additionalProperties' in node && node.additionalProperties === false)
      Object.assign(node, { patternProperties: { '^x-': {} } });
  }
  return node;
}
