/** The Libya brief as plain GeoJSON, which is what a page without this library would draw: its ground, and its story. */
import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Geometry, MultiLineString, MultiPolygon } from 'geojson';
import { clipPolygon, clipPolyline } from 'lineclip';
import { basemapNeeds, type BasemapLayer, type LonLat } from '../../src/basemap/index.js';
import { parseBriefing } from '../../src/briefing/index.js';
import { destination } from '../../src/geometry/index.js';
import { compile, openingShow, sceneAt, type Mark, type Scene, type SiteMark } from '../../src/scene/index.js';
import { resolve } from '../../src/situation/index.js';
import { loadFromDisk } from '../../tests/support/basemap.js';

type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Some 10 m: finer than a pixel of these maps. */
const decimals = 4;
/** How long an arrow is that only says whither. */
const headingKm = 60;

export const briefingText = readFileSync(new URL('../../examples/libya-2016.json', import.meta.url), 'utf8');

/** As a reader of English first sees it. */
export async function libyaScene(): Promise<Scene> {
  const { briefing } = parseBriefing(briefingText);
  if (!briefing) throw new Error('examples/libya-2016.json does not parse.');
  const whole = compile(resolve(briefing, await loadFromDisk(basemapNeeds(briefing))), { lang: 'en', units: 'both' });
  return sceneAt(whole, { when: briefing.asOf, show: openingShow(whole) });
}

/** Land and lakes as areas, coast, borders and rivers as lines, cropped to what is seen: `kind` says which. */
export function groundData(layer: BasemapLayer, box: Bounds): FeatureCollection {
  const areas = ({ coordinates }: MultiPolygon): MultiPolygon => ({
    type: 'MultiPolygon',
    coordinates: coordinates
      .map((rings) => rings.map((ring) => clipPolygon(ring, box)).filter((ring) => ring.length > 3))
      .filter((rings) => rings.length > 0),
  });
  const lines = (all: readonly (readonly LonLat[])[]): MultiLineString => ({
    type: 'MultiLineString',
    coordinates: all.flatMap((line) =>
      clipPolyline(
        line.map((at) => [...at]),
        box,
      ),
    ),
  });
  return collection([
    feature(areas(layer.land), { kind: 'land' }),
    feature(areas(layer.lakes), { kind: 'lake' }),
    feature(lines(layer.rivers.map(({ line }) => line)), { kind: 'river' }),
    feature(lines(layer.borders.map(({ line }) => line)), { kind: 'border' }),
    feature(lines(layer.coast), { kind: 'coast' }),
  ]);
}

/** The marks as areas, lines and points, with their colour, and their label as text. */
export function storyData({ marks, actors }: Scene): FeatureCollection {
  const colour = (by: readonly string[]): string => actors.get(by[0] ?? '')?.color.light ?? '#333333';
  return collection(
    marks.map((mark) => {
      const text = mark.label?.lines.map((line) => line.text).join('\n');
      const kind = mark.kind === 'site' ? siteKind(mark) : mark.kind;
      const by = mark.kind === 'site' ? (mark.symbols[0]?.actors ?? []) : mark.actors;
      return feature(shape(mark), { kind, color: colour(by), title: mark.title, ...(text && { text }) });
    }),
  );
}

/** As text, with no more digits than a map shows. */
export function written(data: FeatureCollection): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(decimals)) : value,
  );
}

function shape(mark: Mark): Geometry {
  if (mark.kind === 'area') return mark.geometry;
  if (mark.kind === 'site') return { type: 'Point', coordinates: [...mark.at] };
  if (mark.kind !== 'arrow') return line(mark.line);
  const { course } = mark;
  if (course.kind === 'path') return line(course.line);
  const back = course.anchor === 'to' ? 180 : 0;
  const ends = [course.at, destination(course.at, headingKm, course.bearing + back)];
  return line(back ? ends.reverse() : ends);
}

function siteKind({ symbols }: SiteMark): 'incident' | 'site' | 'place' {
  if (symbols.some((symbol) => symbol.shape.kind === 'incident')) return 'incident';
  return symbols.length > 0 ? 'site' : 'place';
}

function line(positions: readonly LonLat[]): Geometry {
  return { type: 'LineString', coordinates: positions.map((at) => [...at]) };
}

function feature(geometry: Geometry, properties: Readonly<Record<string, string>>): Feature {
  return { type: 'Feature', properties, geometry };
}

function collection(features: readonly Feature[]): FeatureCollection {
  const whole = features.filter(({ geometry }) => !('coordinates' in geometry) || geometry.coordinates.length > 0);
  return { type: 'FeatureCollection', features: whole };
}
