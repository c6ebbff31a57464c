/** Builds basemap/ and src/basemap/cells.generated.ts: `npx tsx scripts/basemap/build.ts`. Same sources, same bytes. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { columnOf, grids, latOf, rowOf, type Grid } from '../../src/basemap/grid.js';
import { encodeLines, type CellFile } from '../../src/basemap/wire.js';
import type { LevelName } from '../../src/basemap/types.js';
import { factsOf, makeLevel, type LevelInput } from './level.js';
import { applyPolicy } from './policy.js';
import { simplify } from './simplify.js';
import { overrideLines, overrides, readCities, readCountries, readWaters, type City } from './sources.js';
import { chooseTowns, type Choice } from './towns.js';

const root = new URL('../../', import.meta.url);
const out = new URL('basemap/', root);

/** The world is drawn at 40° and more across, where a step of its grid is a pixel; the other levels keep every vertex of their source. */
const worldVertexArea = 3;
const worldLakeSpeck = 60;
const worldIslandSpeck = 8;

const towns: Record<LevelName, Choice> = {
  fine: { perCell: 10, apart: 0.18, atLeast: 1000 },
  medium: { perCell: 9, apart: 0.8, atLeast: 50_000 },
  world: { perCell: 5, apart: 4, atLeast: 3_000_000 },
};

const cities = readCities();
const faces50 = applyPolicy(readCountries('50m'), overrides, overrideLines);
const faces10 = applyPolicy(readCountries('10m'), overrides, overrideLines);
const waters50 = readWaters('50m');
const waters110 = readWaters('110m');
const unnamed = (lines: typeof waters50.rivers): LevelInput['rivers'] => lines.map((line) => ({ name: '', line }));
const policy = { overrides, lines: overrideLines };
const whole: LevelInput['simplify'] = (arcs) => arcs;

const levels: Record<LevelName, Map<string, CellFile>> = {
  world: makeLevel({
    grid: grids.world,
    faces: faces50,
    ...policy,
    lakes: waters110.lakes,
    rivers: unnamed(waters110.rivers),
    towns: townsOf(grids.world),
    simplify: (arcs, what) =>
      simplify(arcs, worldVertexArea, what === 'lakes' ? worldLakeSpeck : what === 'faces' ? worldIslandSpeck : 0, (y) =>
        Math.cos((latOf(grids.world, y) * Math.PI) / 180),
      ),
  }),
  medium: makeLevel({
    grid: grids.medium,
    faces: faces50,
    ...policy,
    lakes: waters50.lakes,
    rivers: unnamed(waters50.rivers),
    towns: townsOf(grids.medium),
    simplify: whole,
  }),
  fine: makeLevel({
    grid: grids.fine,
    faces: faces10,
    ...policy,
    lakes: waters50.lakes,
    rivers: unnamed(waters50.rivers),
    towns: townsOf(grids.fine),
    simplify: whole,
  }),
};

rmSync(out, { recursive: true, force: true });
for (const level of ['medium', 'fine'] as const) {
  const folder = new URL(`${level}/`, out);
  mkdirSync(folder, { recursive: true });
  for (const [key, cell] of levels[level]) writeFileSync(new URL(`${key}.json`, folder), JSON.stringify(cell));
}
mkdirSync(new URL('world/', out), { recursive: true });
const columns = Array.from({ length: grids.world.columns }, (_, column) => levels.world.get(`${column}_0`));
writeFileSync(new URL('world/0_0.json', out), JSON.stringify(columns));
writeFileSync(new URL('src/basemap/cells.generated.ts', root), generated());
report();

function townsOf(grid: Grid): Map<string, City[]> {
  const cellOf = (city: City): string => {
    const [lon, lat] = city.loc.coordinates;
    return `${columnOf(grid, lon)}_${rowOf(grid, lat)}`;
  };
  return chooseTowns(cities, cellOf, towns[grid.level]);
}

function generated(): string {
  const bits = (level: 'medium' | 'fine'): string => {
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
  const boxes = [...factsOf(faces50)]
    .map(([code, { box }]) => ({ code, box: [Math.floor(box[0]), Math.floor(box[1]), Math.ceil(box[2]), Math.ceil(box[3])] }))
    .filter(({ code }) => code.length === 2)
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, box }) => code + encodeLines([box]));
  return `/** Written by scripts/basemap/build.ts: do not edit. */

/** Which cells hold land: six cells a character (character code less 48, lowest bit first; \`p\` stands for a backslash), row by row from the south. */
export const landBits = {
  medium: '${bits('medium')}',
  fine: '${bits('fine')}',
} as const;

/** Code and box of each country's main ground, in whole degrees, as the lines of cell files are written. */
export const countryBoxes =
  '${boxes.join(' ')}';
`;
}

function report(): void {
  for (const level of ['world', 'medium', 'fine'] as const) {
    const texts = level === 'world' ? [JSON.stringify(columns)] : [...levels[level].values()].map((cell) => JSON.stringify(cell));
    const zipped = texts.map((text) => gzipSync(text, { level: 9 }).length).sort((a, b) => a - b);
    const raw = texts.reduce((sum, text) => sum + text.length, 0);
    console.log(`${level}: ${texts.length} files, ${(raw / 1024).toFixed(0)} KB, gzipped median ${zipped[zipped.length >> 1]}, largest ${zipped[zipped.length - 1]} bytes`);
  }
}
