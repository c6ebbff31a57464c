/**
 * Public collections of good and bad GeoJSON: all that is good is read without an error, all that is bad gives a problem.
 * With CORPORA set to their folder the collections are run; the hand-written cases below always are.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGeometry } from '../../src/geometry/index.js';

interface Case {
  readonly name: string;
  readonly text: string;
}

const square = '[[0,0],[1,0],[1,1],[0,1],[0,0]]';
const good: Case[] = [
  { name: 'a point with height', text: '{"type":"Point","coordinates":[100,0,15]}' },
  { name: 'a null geometry', text: '{"type":"Feature","properties":{},"geometry":null}' },
  { name: 'an empty polygon', text: '{"type":"Polygon","coordinates":[]}' },
  { name: 'members of its own', text: `{"title":"A","type":"Polygon","coordinates":[${square}]}` },
  { name: 'a box of six numbers', text: '{"type":"Point","coordinates":[1,2,3],"bbox":[1,2,3,1,2,3]}' },
  { name: 'a hole', text: `{"type":"Polygon","coordinates":[${square},[[0.2,0.2],[0.2,0.4],[0.4,0.4],[0.2,0.2]]]}` },
];
const bad: Case[] = [
  { name: 'a comma missing', text: '{"type":"Point" "coordinates":[0,0]}' },
  { name: 'a text for a box', text: '{"type":"Point","coordinates":[0,0],"bbox":"all"}' },
  { name: 'a list for properties', text: '{"type":"Feature","properties":[],"geometry":null}' },
  { name: 'an object for an id', text: '{"type":"Feature","id":{},"properties":{},"geometry":null}' },
  { name: 'coordinates in a Feature', text: '{"type":"Feature","coordinates":[0,0],"properties":{},"geometry":null}' },
  {
    name: 'a collection in a collection',
    text: '{"type":"GeometryCollection","geometries":[{"type":"GeometryCollection","geometries":[]}]}',
  },
  { name: 'a clockwise outer ring', text: '{"type":"Polygon","coordinates":[[[0,0],[0,1],[1,1],[0,0]]]}' },
  { name: 'four numbers', text: '{"type":"Point","coordinates":[2,4,6,8]}' },
];

/** Where we judge otherwise than the collection, and why. */
const exceptions = new Map([
  [
    'issue82.geojson',
    'Good to a linter that does not look at ranges; its latitudes are beyond −90, and cannot be drawn.',
  ],
]);

const hasError = (text: string): boolean => readGeometry(text).problems.some(({ severity }) => severity === 'error');

describe('hand-written cases', () => {
  it.each(good)('$name is good', ({ text }) => {
    expect(hasError(text)).toBe(false);
  });
  it.each(bad)('$name is bad', ({ text }) => {
    expect(readGeometry(text).problems).not.toEqual([]);
  });
});

const folder = process.env['CORPORA'];
if (folder && existsSync(folder)) {
  const cases = ['geojson-bad-good', 'geojson-schema'].flatMap((name) => filesIn(join(folder, name)));
  const kindOf = (path: string): 'good' | 'bad' => (/[\\/](bad|invalid)[\\/]/.test(path) ? 'bad' : 'good');

  describe('the collections', () => {
    it('are there', () => {
      expect(cases.length).toBeGreaterThan(180);
    });
    it('read everything good without an error, but for the exceptions', () => {
      const wrong = cases.filter((path) => kindOf(path) === 'good' && hasError(readFileSync(path, 'utf8')));
      expect(wrong.map((path) => basename(path))).toEqual([...exceptions.keys()]);
    });
    it('find a problem in everything bad', () => {
      const missed = cases.filter(
        (path) => kindOf(path) === 'bad' && !readGeometry(readFileSync(path, 'utf8')).problems.length,
      );
      expect(missed).toEqual([]);
    });
  });
}

function filesIn(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(geo)?json$/.test(entry.name))
    .map((entry) => `${entry.parentPath}${sep}${entry.name}`);
}
