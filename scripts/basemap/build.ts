/** Builds basemap/ and src/basemap/*.generated.ts: `npx tsx scripts/basemap/build.ts`. Same sources, same bytes. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { columnOf, grids, latOf, rowOf, type Grid } from '../../src/basemap/grid.js';
import { encodeLines, type CellFile } from '../../src/basemap/wire.js';
import type { LevelName } from '../../src/basemap/types.js';
import { factsOf, makeLevel, type LevelInput } from './level.js';
import { applyPolicy } from './policy.js';
import { nameRivers } from './rivers.js';
import { simplify } from './simplify.js';
import { overrideLines, overrides, readCities, readCountries, readWaters, type City, type Face } from './sources.js';
import { chooseTowns, type Choice } from './towns.js';

const root = new URL('../../', import.meta.url);
const out = new URL('basemap/', root);
const notice = '/** Written by scripts/basemap/build.ts: do not edit. */';

/**
 * The least triangle, and the least island and lake, that a level keeps, in square steps of its grid: what is smaller does not show at the
 * scales that the level is made for (fine: zoom 8, where a pixel is about a step; medium: zoom 5, 2 steps; world: 40° across, a step).
 */
const least: Record<LevelName, Record<'faces' | 'lakes' | 'lines' | 'vertex', number>> = {
  fine: { vertex: 3, faces: 10, lakes: 10, lines: 0 },
  medium: { vertex: 8, faces: 24, lakes: 24, lines: 0 },
  coarse: { vertex: 3, faces: 8, lakes: 60, lines: 0 },
  world: { vertex: 3, faces: 8, lakes: 60, lines: 0 },
};

/** Steps: the border of a strip of land as small as Gaza on the world's grid is all that gives it its width. */
const shortBorders: Record<LevelName, number> = { fine: 0, medium: 0, coarse: 8, world: 8 };

const towns: Record<LevelName, Choice> = {
  fine: { perCell: 10, apart: 0.18, atLeast: 1000 },
  medium: { perCell: 7, apart: 0.9, atLeast: 50_000 },
  coarse: { perCell: 5, apart: 4, atLeast: 500_000 },
  world: { perCell: 5, apart: 4, atLeast: 3_000_000 },
};

const cities = readCities();
const faces50 = applyPolicy(readCountries('50m'), overrides, overrideLines);
const faces10 = applyPolicy(readCountries('10m'), overrides, overrideLines);
const facts = factsOf(faces50);
const waters50 = readWaters('50m');
const waters110 = readWaters('110m');
const rivers50 = nameRivers(waters50.rivers);
// At 40° across no one follows a river, and the lines of 1:110 million hold few.
const rivers110 = waters110.rivers.map((line) => ({ name: '', line }));
const levels: Record<LevelName, Map<string, CellFile>> = {
  world: level('world', faces50, waters110.lakes, rivers110),
  coarse: level('coarse', faces50, waters110.lakes, rivers110),
  medium: level('medium', faces50, waters50.lakes, rivers50),
  fine: level('fine', faces10, waters50.lakes, rivers50),
};

rmSync(out, { recursive: true, force: true });
for (const level of ['coarse', 'medium', 'fine'] as const) {
  const folder = new URL(`${level}/`, out);
  mkdirSync(folder, { recursive: true });
  for (const [key, cell] of levels[level]) writeFileSync(new URL(`${key}.json`, folder), JSON.stringify(cell));
}
mkdirSync(new URL('world/', out), { recursive: true });
const columns = Array.from({ length: grids.world.columns }, (_, column) => levels.world.get(`${column}_0`));
writeFileSync(new URL('world/0_0.json', out), JSON.stringify(columns));
writeFileSync(new URL('src/basemap/land.generated.ts', root), land());
writeFileSync(new URL('src/basemap/countries.generated.ts', root), countries());
report();

function level(
  name: LevelName,
  faces: readonly Face[],
  lakes: LevelInput['lakes'],
  rivers: LevelInput['rivers'],
): Map<string, CellFile> {
  const grid = grids[name];
  const weight = (y: number): number => Math.cos((latOf(grid, y) * Math.PI) / 180);
  return makeLevel({
    grid,
    faces,
    facts,
    overrides,
    lines: overrideLines,
    lakes,
    rivers,
    towns: townsOf(grid),
    simplify: (arcs, what) => simplify(arcs, least[name].vertex, least[name][what], weight, shortBorders[name]),
  });
}

function townsOf(grid: Grid): Map<string, City[]> {
  const cellOf = (city: City): string => {
    const [lon, lat] = city.loc.coordinates;
    return `${columnOf(grid, lon)}_${rowOf(grid, lat)}`;
  };
  return chooseTowns(cities, cellOf, towns[grid.level]);
}

function land(): string {
  const bits = (level: 'coarse' | 'medium' | 'fine'): string => {
    const grid = grids[level];
    const flags: boolean[] = [];
    for (let row = 0; row < grid.rows; row += 1) {
      for (let column = 0; column < grid.columns; column += 1) flags.push(levels[level].has(`${column}_${row}`));
    }
    let text = '';
    for (let i = 0; i < flags.length; i += 6) {
      let digit = 0;
      for (let bit = 0; bit < 6; bit += 1) if (flags[i + bit] === true) digit += 2 ** bit;
      text += String.fromCharCode(48 + digit === 92 ? 112 : 48 + digit);
    }
    return text;
  };
  return `${notice}

/** Which cells hold land: six cells a character (character code less 48, lowest bit first; \`p\` stands for a backslash), row by row from the south. */
export const landBits = {
  coarse: '${bits('coarse')}',
  medium: '${bits('medium')}',
  fine: '${bits('fine')}',
} as const;
`;
}

function countries(): string {
  const boxes = [...facts]
    .map(([code, { box }]) => ({ code, box: [Math.floor(box[0]), Math.floor(box[1]), Math.ceil(box[2]), Math.ceil(box[3])] }))
    .filter(({ code }) => code.length === 2)
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, box }) => code + encodeLines([box]));
  return `${notice}

/** Code and box of each country's main ground, in whole degrees, as the lines of cell files are written. */
export const countryBoxes =
  '${boxes.join(' ')}';
`;
}

function report(): void {
  for (const level of ['world', 'coarse', 'medium', 'fine'] as const) {
    const texts = level === 'world' ? [JSON.stringify(columns)] : [...levels[level].values()].map((cell) => JSON.stringify(cell));
    const zipped = texts.map((text) => gzipSync(text, { level: 9 }).length).sort((a, b) => a - b);
    const raw = texts.reduce((sum, text) => sum + text.length, 0);
    console.log(`${level}: ${texts.length} files, ${(raw / 1024).toFixed(0)} KB, gzipped median ${zipped[zipped.length >> 1]}, largest ${zipped[zipped.length - 1]} bytes`);
  }
}
