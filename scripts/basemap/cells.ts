/** Cuts lines along the lattice, so that each cell has its own pieces and neighbours share the points where they were cut. */
import type { Grid } from '../../src/basemap/grid.js';
import type { Arc } from './partition.js';

export interface Piece {
  readonly column: number;
  readonly row: number;
  /** `x, y` pairs inside the cell: 1 … steps, or 0 and steps + 1 where the line was cut. */
  readonly points: number[];
}

/** Keeps the lattice off every vertex and off every exact diagonal; far below half a step. */
const nudgeX = 1e-6;
const nudgeY = 2.3e-6;

/** Pieces of one line, in its order. A closed line that is cut begins at a cut. */
export function cutByCells(grid: Grid, points: readonly number[]): Piece[] {
  const cut = walk(grid, points);
  const first = cut[0];
  const last = cut[cut.length - 1];
  const closed = points[0] === points[points.length - 2] && points[1] === points[points.length - 1];
  if (!closed || first === undefined || last === undefined || first === last) return cut;
  // The first and last piece of a closed line are one.
  return [{ ...last, points: [...last.points, ...first.points.slice(2)] }, ...cut.slice(1, -1)];
}

function walk(grid: Grid, points: readonly number[]): Piece[] {
  const { stepsX, stepsY } = grid;
  const pieces: Piece[] = [];
  const open = (column: number, row: number): Piece => {
    const piece = { column, row, points: [] };
    pieces.push(piece);
    return piece;
  };
  let piece: Piece | undefined;
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i] ?? 0;
    const y = points[i + 1] ?? 0;
    const column = Math.floor(x / (stepsX + 1));
    const row = Math.floor(y / (stepsY + 1));
    if (piece === undefined) piece = open(column, row);
    else {
      const a = [trueStep(points[i - 2] ?? 0, stepsX), trueStep(points[i - 1] ?? 0, stepsY)] as const;
      const b = [trueStep(x, stepsX), trueStep(y, stepsY)] as const;
      for (const crossing of crossings(grid, a, b)) {
        const along = crossing.axis === 'x' ? crossing.other - piece.row * stepsY : crossing.other - piece.column * stepsX;
        const inside = Math.min(Math.max(Math.floor(along), 0), (crossing.axis === 'x' ? stepsY : stepsX) - 1) + 1;
        const far = crossing.axis === 'x' ? stepsX + 1 : stepsY + 1;
        const leave = crossing.forward ? far : 0;
        piece.points.push(...(crossing.axis === 'x' ? [leave, inside] : [inside, leave]));
        piece =
          crossing.axis === 'x'
            ? open(piece.column + (crossing.forward ? 1 : -1), piece.row)
            : open(piece.column, piece.row + (crossing.forward ? 1 : -1));
        piece.points.push(...(crossing.axis === 'x' ? [far - leave, inside] : [inside, far - leave]));
      }
    }
    if (piece.column !== column || piece.row !== row) throw new Error('A line lost its cell');
    piece.points.push(x - column * (stepsX + 1), y - row * (stepsY + 1));
  }
  return pieces.map((one) => ({ ...one, column: ((one.column % grid.columns) + grid.columns) % grid.columns }));
}

/** A global number in steps, without the numbers that the lattice takes. */
export function trueStep(value: number, steps: number): number {
  const cell = Math.floor(value / (steps + 1));
  return cell * steps + (value - cell * (steps + 1)) - 0.5;
}

interface Crossing {
  readonly t: number;
  readonly axis: 'x' | 'y';
  readonly other: number;
  readonly forward: boolean;
}

function crossings(grid: Grid, a: readonly [number, number], b: readonly [number, number]): Crossing[] {
  const found: Crossing[] = [];
  const collect = (axis: 'x' | 'y', from: number, to: number, steps: number, nudge: number, at: (t: number) => number): void => {
    const low = Math.min(from, to);
    const high = Math.max(from, to);
    for (let k = Math.ceil((low - nudge) / steps); k * steps + nudge < high; k += 1) {
      const t = (k * steps + nudge - from) / (to - from);
      found.push({ t, axis, other: at(t), forward: to > from });
    }
  };
  collect('x', a[0], b[0], grid.stepsX, nudgeX, (t) => a[1] + t * (b[1] - a[1]));
  collect('y', a[1], b[1], grid.stepsY, nudgeY, (t) => a[0] + t * (b[0] - a[0]));
  return found.sort((one, two) => one.t - two.t);
}

/** The face at the south-west corner of every cell, by going up each lattice line from the South Pole: `corners[column][row]`. */
export function cornerFaces(grid: Grid, arcs: readonly Arc[], atSouthPole: number): number[][] {
  const hits: { y: number; above: number }[][] = Array.from({ length: grid.columns }, () => []);
  for (const { points, left, right } of arcs) {
    for (let i = 2; i < points.length; i += 2) {
      const ax = trueStep(points[i - 2] ?? 0, grid.stepsX);
      const bx = trueStep(points[i] ?? 0, grid.stepsX);
      const ay = trueStep(points[i - 1] ?? 0, grid.stepsY);
      const by = trueStep(points[i + 1] ?? 0, grid.stepsY);
      const low = Math.min(ax, bx);
      const high = Math.max(ax, bx);
      for (let k = Math.ceil((low - nudgeX) / grid.stepsX); k * grid.stepsX + nudgeX < high; k += 1) {
        const t = (k * grid.stepsX + nudgeX - ax) / (bx - ax);
        // Eastward, the face on the left is the northern one.
        hits[((k % grid.columns) + grid.columns) % grid.columns]?.push({ y: ay + t * (by - ay), above: bx > ax ? left : right });
      }
    }
  }
  return hits.map((column) => {
    column.sort((a, b) => a.y - b.y);
    return Array.from({ length: grid.rows }, (_, row) => {
      let face = atSouthPole;
      for (const hit of column) if (hit.y < row * grid.stepsY + nudgeY) face = hit.above;
      return face;
    });
  });
}
