/** Makes the cells of one level: faces, lakes, rivers, towns and labels, cut and written in the wire form. */
import { columnOf, gridX, gridY, rowOf, wrapColumn, type Grid } from '../../src/basemap/grid.js';
import { encodeLines, type ArcRow, type CellFile, type Division, type FaceRow, type PlaceRow } from '../../src/basemap/wire.js';
import { cornerFaces, cutByCells } from './cells.js';
import { countryFacts } from './labels.js';
import { arcsOf, type Arc } from './partition.js';
import { dashed } from './policy.js';
import { isCapital } from './towns.js';
import type { City, Face, Overrides, Point, Ring } from './sources.js';

export interface LevelInput {
  readonly grid: Grid;
  readonly faces: readonly Face[];
  /** Label point and box by country code. */
  readonly facts: ReturnType<typeof factsOf>;
  readonly overrides: Overrides;
  readonly lines: Readonly<Record<string, Point[][]>>;
  readonly lakes: readonly Ring[][];
  readonly rivers: readonly { readonly name: string; readonly line: Point[] }[];
  /** By cell, `"column_row"`. */
  readonly towns: ReadonlyMap<string, readonly City[]>;
  /** Applied to the lines of faces and lakes; the identity where nothing is left out. */
  readonly simplify: (arcs: readonly Arc[], what: 'faces' | 'lakes' | 'lines') => readonly Arc[];
}

/** What is gathered for one cell before it is written. Faces are numbers of the level's own list. */
interface Draft {
  corner: number;
  lakeCorner: number;
  arcs: Map<string, number[][]>;
  lakes: number[][];
  dashes: Map<string, number[][]>;
  rivers: Map<string, number[][]>;
  labels: [number, number, number][];
  towns: PlaceRow[];
}

/** The cells that hold land, by `"column_row"`. */
export function makeLevel(input: LevelInput): Map<string, CellFile> {
  const { grid } = input;
  const rows = faceRows(input);
  const number = new Map(rows.map((row, index) => [row[0], index + 1]));
  const country = (face: number): number => number.get(rows[face - 1]?.[2] ?? '') ?? face;
  const codeOf = (face: number): string => rows[face - 1]?.[0] ?? '';
  const parted = (a: number, b: number): boolean => country(a) !== country(b);
  const shown = (a: number, b: number): [string, string] =>
    parted(a, b) ? [codeOf(country(a)), codeOf(country(b))] : [codeOf(a), codeOf(b)];

  const rings = input.faces.flatMap((face) =>
    face.polygons.flatMap((polygon) => polygon.map((ring) => ({ face: number.get(face.part ?? face.code) ?? 0, ring }))),
  );
  const arcs = input.simplify(
    arcsOf({
      grid,
      rings,
      before: (a, b) => {
        const [one, two] = shown(a, b);
        return one < two;
      },
      disputed: (a, b, middle) => !parted(a, b) || dashed(input.overrides, ...shown(a, b), middle),
    }),
    'faces',
  );
  const lakeRings = input.lakes.flatMap((polygon) => polygon.map((ring) => ({ face: 1, ring })));
  const lakes = input.simplify(arcsOf({ grid, rings: lakeRings, before: () => true, disputed: () => false }), 'lakes');

  const corners = cornerFaces(grid, arcs, number.get('AQ') ?? 0);
  const lakeCorners = cornerFaces(grid, lakes, 0);
  const drafts = new Map<string, Draft>();
  const draft = (column: number, row: number): Draft => {
    const key = `${column}_${row}`;
    let found = drafts.get(key);
    if (found === undefined) {
      const corner = corners[column]?.[row] ?? 0;
      const lakeCorner = lakeCorners[column]?.[row] ?? 0;
      found = { corner: corner === 0 ? 0 : country(corner), lakeCorner, arcs: new Map(), lakes: [], dashes: new Map(), rivers: new Map(), labels: [], towns: [] };
      drafts.set(key, found);
    }
    return found;
  };
  for (let row = 0; row < grid.rows; row += 1) {
    for (let column = 0; column < grid.columns; column += 1) {
      if (corners[column]?.[row] !== 0 || lakeCorners[column]?.[row] !== 0) draft(column, row);
    }
  }
  for (const arc of arcs) {
    const apart = arc.right === 0 || parted(arc.left, arc.right);
    const left = apart ? country(arc.left) : arc.left;
    const right = apart && arc.right !== 0 ? country(arc.right) : arc.right;
    for (const piece of cutByCells(grid, arc.points)) {
      put(draft(piece.column, piece.row).arcs, `${left} ${right} ${arc.disputed ? 1 : 0}`, piece.points);
    }
  }
  for (const arc of lakes) {
    for (const piece of cutByCells(grid, arc.points)) draft(piece.column, piece.row).lakes.push(piece.points);
  }
  for (const [key, points] of dashLines(input, number)) {
    for (const piece of cutByCells(grid, points)) put(draft(piece.column, piece.row).dashes, key, piece.points);
  }
  for (const { name, line } of input.rivers) {
    for (const arc of input.simplify([{ left: 0, right: 0, disputed: false, points: quantised(grid, line) }], 'lines')) {
      if (arc.points.length < 4) continue;
      for (const piece of cutByCells(grid, arc.points)) put(draft(piece.column, piece.row).rivers, name, piece.points);
    }
  }
  const local = ([lon, lat]: Point): { key: [number, number]; at: [number, number] } => {
    const column = wrapColumn(grid, columnOf(grid, lon));
    const row = rowOf(grid, lat);
    const span = grid.columns * (grid.stepsX + 1);
    const x = ((gridX(grid, lon) % span) + span) % span;
    return { key: [column, row], at: [x - column * (grid.stepsX + 1), gridY(grid, lat) - row * (grid.stepsY + 1)] };
  };
  for (const [face, facts] of input.facts) {
    const { key, at } = local(facts.label);
    draft(...key).labels.push([number.get(face) ?? 0, ...at]);
  }
  for (const [key, cities] of input.towns) {
    const found = drafts.get(key);
    for (const city of cities) {
      const face = number.get(city.country) ?? 0;
      const row = [city.name, ...local(city.loc.coordinates).at, face, Math.round(city.population / 1000)] as const;
      found?.towns.push(isCapital(city) ? [...row, 1] : row);
    }
  }
  const cells = new Map<string, CellFile>();
  for (const [key, one] of drafts) if (one.corner !== 0 || one.arcs.size > 0) cells.set(key, written(one, rows));
  return cells;
}

/** Label point and box of every country (the parts that another holds counted in), by code. */
export function factsOf(faces: readonly Face[]): Map<string, ReturnType<typeof countryFacts>> {
  const polygons = new Map<string, Ring[][]>();
  for (const face of faces) polygons.set(face.code, [...(polygons.get(face.code) ?? []), ...face.polygons]);
  return new Map([...polygons].map(([code, ground]) => [code, countryFacts(ground)]));
}

/** Countries, then the parts that others hold, then grounds that have only a dashed line. */
function faceRows({ faces, overrides }: LevelInput): FaceRow[] {
  const rows = new Map<string, FaceRow>();
  for (const { code, name, part } of faces) if (part === undefined) rows.set(code, [code, name]);
  for (const { code, name, part } of faces) if (part !== undefined) rows.set(part, [part, name, code]);
  for (const { between, name } of overrides.lines) rows.set(between[1], [between[1], name, between[0]]);
  return [...rows.values()];
}

/** The overrides' lines as grid numbers, by `"left right"`. */
function* dashLines({ grid, overrides, lines, simplify }: LevelInput, number: ReadonlyMap<string, number>): Generator<[string, number[]]> {
  for (const { line, between, side } of overrides.lines) {
    for (const points of lines[line] ?? []) {
      const [inner, outer] = [number.get(between[1]) ?? 0, number.get(between[0]) ?? 0];
      const [left, right] = isLeft(points, side) ? [inner, outer] : [outer, inner];
      for (const arc of simplify([{ left, right, disputed: true, points: quantised(grid, points) }], 'lines')) {
        yield [`${left} ${right} 1`, arc.points];
      }
    }
  }
}

function isLeft(line: readonly Point[], [x, y]: Point): boolean {
  let nearest = Infinity;
  let left = false;
  for (let i = 0; i + 1 < line.length; i += 1) {
    const [ax, ay] = line[i] ?? [0, 0];
    const [bx, by] = line[i + 1] ?? [0, 0];
    const t = Math.min(Math.max(((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2), 0), 1);
    const off = Math.hypot(ax + t * (bx - ax) - x, ay + t * (by - ay) - y);
    if (off < nearest) [nearest, left] = [off, (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0];
  }
  return left;
}

function quantised(grid: Grid, line: readonly Point[]): number[] {
  const points: number[] = [];
  for (const [lon, lat] of line) {
    const x = gridX(grid, lon);
    const y = gridY(grid, lat);
    if (points[points.length - 2] !== x || points[points.length - 1] !== y) points.push(x, y);
  }
  return points;
}

function put(groups: Map<string, number[][]>, key: string, points: number[]): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [points]);
  else group.push(points);
}

function written(draft: Draft, rows: readonly FaceRow[]): CellFile {
  const used = new Map<number, number>();
  const f: FaceRow[] = [];
  const index = (face: number): number => {
    if (face === 0) return 0;
    const known = used.get(face);
    if (known !== undefined) return known;
    const row = rows[face - 1];
    if (row === undefined) throw new Error(`No face ${face}`);
    f.push(row);
    used.set(face, f.length);
    return f.length;
  };
  const arcRows = (groups: Map<string, number[][]>): ArcRow[] =>
    [...groups].map(([key, lines]) => {
      const [left = 0, right = 0, disputed = 0] = key.split(' ').map(Number);
      return [index(left), index(right), disputed === 1 ? 1 : 0, encodeLines(lines)];
    });
  const s = index(draft.corner);
  const a = arcRows(draft.arcs);
  const d = arcRows(draft.dashes);
  const lake: Division = { s: draft.lakeCorner, a: draft.lakes.length > 0 ? [[1, 0, 0, encodeLines(draft.lakes)]] : [] };
  const n = draft.labels.filter(([face]) => used.has(face)).map(([face, x, y]) => [index(face), x, y] as const);
  const p = draft.towns.map((row): PlaceRow => {
    const [name, x, y, face, thousands, capital] = row;
    return capital === 1 ? [name, x, y, index(face), thousands, 1] : [name, x, y, index(face), thousands];
  });
  return {
    f,
    s,
    a,
    ...(d.length > 0 ? { d } : {}),
    ...(lake.a.length > 0 || lake.s !== 0 ? { l: lake } : {}),
    ...(draft.rivers.size > 0 ? { r: [...draft.rivers].map(([name, lines]) => [name, encodeLines(lines)] as const) } : {}),
    ...(n.length > 0 ? { n } : {}),
    ...(p.length > 0 ? { p } : {}),
  };
}
