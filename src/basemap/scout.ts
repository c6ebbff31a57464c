/** A first guess at the files that a briefing's first picture needs, made before the code that reads briefings is there. */
import { boxOf, cellsWithin, filling, frameAt, holds, insetCells, levelFor, longer, mapFrame, union, type Box } from './extent.js';
import type { LevelNeeds, LonLat } from './types.js';

/** Half the size of the country that a small view is taken to lie in, in degrees: the countries' own boxes come with the rest. */
const country = [8, 7] as const;
const kmPerDegree = 111;
/** Positions given by relation are followed as far; a longer chain is a circle. */
const deepest = 24;

type Json = Readonly<Record<string, unknown>>;

/** Paths of basemap files, from a briefing's JSON as it came, which may be anything. What is guessed wrongly costs only its bytes. */
export function scoutBasemap(raw: unknown): string[] {
  try {
    const { view, story, ...shown } = recordOf(raw);
    const find = finder(shown);
    const everything = pointsIn(shown, find);
    const lons = everything.map(([lon]) => lon);
    const turns = Math.max(...lons) - Math.min(...lons) > 180;
    const boxAt = (points: readonly LonLat[]): Box | undefined =>
      boxOf(points.map(([lon, lat]) => [turns && lon < 0 ? lon + 360 : lon, lat]));
    const all = boxAt(everything);
    const main = boxAt(viewPoints(recordOf(view), find)) ?? all;
    if (main === undefined || all === undefined) return [];
    return pathsOf(main, all, story !== undefined);
  } catch {
    return [];
  }
}

function pathsOf(main: Box, all: Box, hasStory: boolean): string[] {
  const [x, y] = [(main[0] + main[2]) / 2, (main[1] + main[3]) / 2];
  const frame = frameAt(x);
  const level = levelFor(longer(hasStory ? union([main, all]) : main));
  const detail = cellsWithin(level, filling(main, mapFrame), frame);
  const around: Box = [x - country[0], y - country[1], x + country[0], y + country[1]];
  const whole = union([main, all, ...(longer(all) > 2 * longer(main) ? [] : [around])]);
  const overview = insetCells(whole, frame);
  return [detail, ...(level === 'world' || holds(main, whole) ? [] : [overview])].flatMap(namesOf);
}

function namesOf({ level, cells }: LevelNeeds): string[] {
  return cells.map((cell) => `${level}/${cell}.json`);
}

type Find = (id: string) => unknown;

/** Looks an item up by its id: places are named by their keys, all else stands in lists. */
function finder(shown: Json): Find {
  const lists = Object.values(shown).flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []));
  return (id) =>
    Object.values(shown).map((group) => recordOf(group)[id]).find((item) => item !== undefined) ??
    lists.find((item) => recordOf(item)['id'] === id);
}

function viewPoints({ fit, bounds, center, zoom }: Json, find: Find): LonLat[] {
  if (Array.isArray(bounds)) return [bounds.slice(0, 2), bounds.slice(2)] as LonLat[];
  if (!Array.isArray(center)) return pointsIn(fit, find);
  const [lon, lat] = center as LonLat;
  const half = 360 / 2 ** Number(zoom);
  return [[lon - half, lat - half / 2], [lon + half, lat + half / 2]];
}

/** Every position written in a value, and those of the items that it names. */
function pointsIn(value: unknown, find: Find, depth = 0): LonLat[] {
  if (depth > deepest) return [];
  if (typeof value === 'string') {
    const named = find(value);
    return named === undefined ? [] : pointsIn(named, find, depth + 8);
  }
  if (Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number')) return [value as LonLat];
  const inside = Object.values(value ?? {}).flatMap((one) => pointsIn(one, find, depth + 1));
  const reach = halfLength(recordOf(value)['length']) / kmPerDegree;
  return reach > 0 ? inside.flatMap(([lon, lat]): LonLat[] => [[lon - reach, lat - reach], [lon + reach, lat + reach]]) : inside;
}

/** Half of "155 miles" in kilometres; 0 for anything else. */
function halfLength(written: unknown): number {
  const [, figure, unit] = /([\d.]+)\s*(km|mi)/.exec(String(written)) ?? [];
  return (Number(figure ?? 0) * (unit === 'mi' ? 1.61 : 1)) / 2;
}

function recordOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}
