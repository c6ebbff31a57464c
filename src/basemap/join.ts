/** Joins the pieces of lines that cells hold: end to end across the lattice, and into rings along the rim of what is loaded. */
import type { Grid } from './grid.js';

/** `x, y` pairs of global grid numbers, columns unrolled. */
export type Points = readonly number[];

/**
 * Stitch lines end to end as they run. Points where a line was only cut by the lattice are dropped.
 * Lines that begin where none ends come first, then those that close on themselves (first point repeated).
 */
export function stitch(grid: Grid, lines: readonly Points[]): Points[] {
  const starting = new Map<number, number[]>();
  const ends = new Map<number, number>();
  lines.forEach((line, index) => {
    const start = firstNode(line);
    const others = starting.get(start);
    if (others === undefined) starting.set(start, [index]);
    else others.push(index);
    const end = lastNode(line);
    ends.set(end, (ends.get(end) ?? 0) + 1);
  });
  const used = new Uint8Array(lines.length);
  const take = (node: number): Points | undefined => {
    const index = starting.get(node)?.find((one) => used[one] === 0);
    if (index === undefined) return undefined;
    used[index] = 1;
    return lines[index];
  };
  const joined: Points[] = [];
  const follow = (index: number): void => {
    const first = lines[index];
    if (first === undefined || used[index] === 1) return;
    used[index] = 1;
    const points = [...first];
    const home = firstNode(first);
    for (let end = lastNode(first); end !== home; ) {
      const more = take(end);
      if (more === undefined) break;
      append(grid, points, more);
      end = lastNode(more);
    }
    // A closed line may have begun where it was cut.
    const [x = 0, y = 0, nextX = 0, nextY = 0] = points;
    if (points.length > first.length && lastNode(points) === home && cutOnly(grid, points, x, y, nextX, nextY)) {
      points.splice(0, 2);
      points.splice(-2, 2, nextX, nextY);
    }
    joined.push(points);
  };
  lines.forEach((line, index) => {
    const begun = starting.get(firstNode(line))?.length ?? 0;
    if (begun > (ends.get(firstNode(line)) ?? 0)) follow(index);
  });
  lines.forEach((_, index) => follow(index));
  return joined;
}

/** A cell's own piece of a division: its corner's face and its lines with their faces. Faces are codes; `''` is none (the sea, or dry land). */
export interface Piece {
  readonly column: number;
  readonly row: number;
  readonly corner: string;
  readonly lines: readonly { readonly left: string; readonly right: string; readonly points: Points }[];
}

/** A stretch of the rim of the loaded cells with a face on its inner, left side. */
export interface Rim {
  readonly face: string;
  readonly points: Points;
}

/**
 * The rim of the loaded cells, counter-clockwise, wherever a face reaches it. Along an edge that two loaded cells share there is no rim.
 * From the corner's face on, each line that meets the cell's edge says which face follows.
 */
export function rimOf(grid: Grid, pieces: readonly Piece[]): Rim[] {
  const loaded = new Set(pieces.map(({ column, row }) => cellKey(column, row)));
  const rims: Rim[] = [];
  for (const piece of pieces) {
    const { column, row } = piece;
    const open = [
      !loaded.has(cellKey(column, row - 1)),
      !loaded.has(cellKey(column + 1, row)),
      !loaded.has(cellKey(column, row + 1)),
      !loaded.has(cellKey(column - 1, row)),
    ];
    if (open.includes(true)) walkRim(grid, piece, open, rims);
  }
  return rims;
}

interface Meeting {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

function walkRim(grid: Grid, piece: Piece, open: readonly boolean[], rims: Rim[]): void {
  const width = grid.stepsX + 1;
  const height = grid.stepsY + 1;
  const left = piece.column * width;
  const bottom = piece.row * height;
  /** Way along the edge, counter-clockwise from the south-west corner; −1 inside. */
  const wayTo = (x: number, y: number): number => {
    if (y === bottom) return x - left;
    if (x === left + width) return width + y - bottom;
    if (y === bottom + height) return width + height + (left + width - x);
    return x === left ? 2 * width + height + (bottom + height - y) : -1;
  };
  const meetings: Meeting[] = [];
  for (const line of piece.lines) {
    const { points } = line;
    const start = wayTo(points[0] ?? 0, points[1] ?? 0);
    const end = wayTo(points[points.length - 2] ?? 0, points[points.length - 1] ?? 0);
    if (start >= 0) meetings.push({ at: start, before: line.left, after: line.right });
    if (end >= 0) meetings.push({ at: end, before: line.right, after: line.left });
  }
  meetings.sort((a, b) => a.at - b.at);
  const corners = [0, width, width + height, 2 * width + height, 2 * (width + height)];
  const pointAt = (way: number): [number, number] => {
    if (way <= width) return [left + way, bottom];
    if (way <= width + height) return [left + width, bottom + way - width];
    if (way <= 2 * width + height) return [left + 2 * width + height - way, bottom + height];
    return [left, bottom + 2 * (width + height) - way];
  };
  let face = piece.corner;
  let from = 0;
  const upTo = (way: number): void => {
    if (face === '') return;
    for (let side = 0; side < 4; side += 1) {
      const begin = Math.max(from, corners[side] ?? 0);
      const end = Math.min(way, corners[side + 1] ?? 0);
      if (begin < end && open[side] === true) rims.push({ face, points: [...pointAt(begin), ...pointAt(end)] });
    }
  };
  while (meetings.length > 0) {
    const way = meetings[0]?.at ?? 0;
    // Where rounding made several lines meet the edge in one point, they are passed in the order their faces ask for.
    const same = meetings.findIndex((meeting) => meeting.at === way && meeting.before === face);
    const [meeting] = meetings.splice(Math.max(same, 0), 1);
    upTo(way);
    from = way;
    face = meeting?.after ?? face;
  }
  upTo(2 * (width + height));
}

function append(grid: Grid, points: number[], more: Points): void {
  if (cutOnly(grid, points, more[0] ?? 0, more[1] ?? 0, more[2] ?? 0, more[3] ?? 0)) points.length -= 2;
  for (let i = 2; i < more.length; i += 1) points.push(more[i] ?? 0);
}

/** Is the point x, y, the last of `points` and before the next, there only because a line was cut? A point on the lattice is else an end of a stretch of rim. */
function cutOnly(grid: Grid, points: Points, x: number, y: number, nextX: number, nextY: number): boolean {
  const onX = x % (grid.stepsX + 1) === 0;
  const onY = y % (grid.stepsY + 1) === 0;
  const alongX = onX && (points[points.length - 4] === x || nextX === x);
  const alongY = onY && (points[points.length - 3] === y || nextY === y);
  return (onX || onY) && !alongX && !alongY;
}

/** Nodes are numbered from far enough west that unrolled columns stay positive. */
function node(x: number, y: number): number {
  return (x + 2 ** 22) * 2 ** 20 + y;
}

function firstNode(line: Points): number {
  return node(line[0] ?? 0, line[1] ?? 0);
}

function lastNode(line: Points): number {
  return node(line[line.length - 2] ?? 0, line[line.length - 1] ?? 0);
}

function cellKey(column: number, row: number): number {
  return column * 1000 + row;
}
