/** Makes one level of the basemap out of the files of its cells. */
import { latOf, lonOf, type Grid } from './grid.js';
import { rimOf, stitch, type Piece, type Points, type Rim } from './join.js';
import { degrees, polygonsOf } from './rings.js';
import type { BasemapBorder, BasemapCountry, BasemapLayer, BasemapPlace, BasemapRiver, LevelNeeds, LonLat } from './types.js';
import { decodeLines, type ArcRow, type CellFile } from './wire.js';

/** A cell where it lies once longitudes are unrolled. */
export interface PlacedCell {
  readonly column: number;
  readonly row: number;
  readonly file: CellFile;
}

interface Line {
  readonly left: string;
  readonly right: string;
  readonly disputed: boolean;
  readonly points: Points;
}

/** Boxes of whole countries in the layer's own longitudes, by code. */
export type BoxOf = (code: string) => BasemapCountry['bounds'] | undefined;

export function layerOf(grid: Grid, needs: LevelNeeds, cells: readonly PlacedCell[], boxOf: BoxOf): BasemapLayer {
  const faces = cells.map((cell) => readDivision(grid, cell));
  const lines = faces.flatMap((piece) => piece.lines);
  const rims = rimOf(grid, faces);
  const coastLines = lines.filter(({ right }) => right === '').map(({ points }) => points);
  const lakes = cells.filter(({ file }) => file.l !== undefined).map((cell) => readLakes(grid, cell));
  const water = lakes.flatMap((piece) => piece.lines.map(({ points }) => points));
  const dashes = cells.flatMap((cell) => readLines(grid, cell, cell.file.d ?? []));
  return {
    level: grid.level,
    bounds: needs.bounds,
    land: polygonsOf(grid, stitch(grid, [...coastLines, ...rims.map(({ points }) => points)])),
    coast: stitch(grid, coastLines).map((points) => degrees(grid, points)),
    borders: bordersOf(grid, [...lines, ...dashes]),
    lakes: polygonsOf(grid, stitch(grid, [...water, ...rimOf(grid, lakes).map(({ points }) => points)])),
    rivers: riversOf(grid, cells),
    countries: countriesOf(grid, cells, lines, rims, boxOf, needs.bounds),
    places: placesOf(grid, cells),
  };
}

/** The faces of a cell by code: face 0 is the sea, `''`. */
function codesOf({ f }: CellFile): string[] {
  return ['', ...f.map(([code]) => code)];
}

function readDivision(grid: Grid, cell: PlacedCell): Piece & { readonly lines: readonly Line[] } {
  const corner = codesOf(cell.file)[cell.file.s] ?? '';
  return { column: cell.column, row: cell.row, corner, lines: readLines(grid, cell, cell.file.a) };
}

function readLakes(grid: Grid, { column, row, file }: PlacedCell): Piece {
  const lines = (file.l?.a ?? []).flatMap(([, , , text]) => place(grid, column, row, text));
  return {
    column,
    row,
    corner: file.l?.s === 1 ? 'lake' : '',
    lines: lines.map((points) => ({ left: 'lake', right: '', points })),
  };
}

function readLines(grid: Grid, { column, row, file }: PlacedCell, arcs: readonly ArcRow[]): Line[] {
  const codes = codesOf(file);
  return arcs.flatMap(([left, right, disputed, text]) =>
    place(grid, column, row, text).map((points) => ({
      left: codes[left] ?? '',
      right: codes[right] ?? '',
      disputed: disputed === 1,
      points,
    })),
  );
}

/** Lines of a cell in global numbers. */
function place(grid: Grid, column: number, row: number, text: string): number[][] {
  const left = column * (grid.stepsX + 1);
  const bottom = row * (grid.stepsY + 1);
  return decodeLines(text).map((line) => line.map((value, i) => value + (i % 2 === 0 ? left : bottom)));
}

function bordersOf(grid: Grid, lines: readonly Line[]): BasemapBorder[] {
  const groups = new Map<string, { between: readonly [string, string]; disputed: boolean; lines: Points[] }>();
  for (const { left, right, disputed, points } of lines) {
    if (right === '') continue;
    const key = `${left} ${right} ${String(disputed)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { between: [left, right], disputed, lines: [points] });
    else group.lines.push(points);
  }
  return [...groups.values()].flatMap(({ between, disputed, lines: pieces }) =>
    stitch(grid, pieces).map((points): BasemapBorder => ({ kind: disputed ? 'disputed' : 'border', between, line: degrees(grid, points) })),
  );
}

function riversOf(grid: Grid, cells: readonly PlacedCell[]): BasemapRiver[] {
  const byName = new Map<string, Points[]>();
  for (const { column, row, file } of cells) {
    for (const [name, text] of file.r ?? []) byName.set(name, [...(byName.get(name) ?? []), ...place(grid, column, row, text)]);
  }
  return [...byName].flatMap(([name, lines]) =>
    stitch(grid, lines).map((points) => (name === '' ? { line: degrees(grid, points) } : { name, line: degrees(grid, points) })),
  );
}

function countriesOf(
  grid: Grid,
  cells: readonly PlacedCell[],
  lines: readonly Line[],
  rims: readonly Rim[],
  boxOf: BoxOf,
  loaded: BasemapCountry['bounds'],
): BasemapCountry[] {
  const names = new Map<string, string>();
  const wholes = new Map<string, string>();
  const labels = new Map<string, LonLat>();
  for (const { column, row, file } of cells) {
    for (const [code, name, of] of file.f) {
      if (of === undefined) names.set(code, name);
      else wholes.set(code, of);
    }
    for (const [face, x, y] of file.n ?? []) labels.set(file.f[face - 1]?.[0] ?? '', pointOf(grid, column, row, x, y));
  }
  const countryOf = (face: string): string => wholes.get(face) ?? face;
  const outlines = new Map<string, Points[]>([...names.keys()].map((code) => [code, []]));
  for (const { left, right, points } of lines) {
    if (countryOf(left) === countryOf(right)) continue;
    outlines.get(countryOf(left))?.push(points);
    outlines.get(countryOf(right))?.push(reversed(points));
  }
  for (const { face, points } of rims) outlines.get(countryOf(face))?.push(points);
  const countries: BasemapCountry[] = [];
  for (const [code, name] of names) {
    const outline = outlines.get(code) ?? [];
    if (outline.length === 0) continue;
    let geometry: BasemapCountry['geometry'] | undefined;
    const labelAt = labels.get(code);
    countries.push({
      code,
      name,
      // Few briefings ask for a country's ground; it is joined when one does.
      get geometry() {
        return (geometry ??= polygonsOf(grid, stitch(grid, outline)));
      },
      bounds: boxOf(code) ?? loaded,
      ...(labelAt === undefined ? {} : { labelAt }),
    });
  }
  return countries.sort((a, b) => (a.code < b.code ? -1 : 1));
}

function placesOf(grid: Grid, cells: readonly PlacedCell[]): BasemapPlace[] {
  const places: BasemapPlace[] = [];
  for (const { column, row, file } of cells) {
    for (const [name, x, y, face, thousands, capital] of file.p ?? []) {
      places.push({
        name,
        at: pointOf(grid, column, row, x, y),
        country: file.f[face - 1]?.[0] ?? '',
        population: thousands * 1000,
        capital: capital === 1,
      });
    }
  }
  return places.sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
}

function pointOf(grid: Grid, column: number, row: number, x: number, y: number): LonLat {
  return [lonOf(grid, column * (grid.stepsX + 1) + x), latOf(grid, row * (grid.stepsY + 1) + y)];
}

function reversed(points: Points): number[] {
  const back: number[] = [];
  for (let i = points.length - 2; i >= 0; i -= 2) back.push(points[i] ?? 0, points[i + 1] ?? 0);
  return back;
}
