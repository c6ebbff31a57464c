/**
 * The lattice of cells and the integer grid of each level.
 *
 * A cell is divided into steps of one quantum. Inside it a vertex sits in the middle of a step (1 … n along an axis), so no vertex of
 * land or border can lie on the lattice; 0 and n + 1 are the cell's own edges, where lines were cut. Counted through all cells, that is one
 * global integer grid with n + 1 numbers a cell.
 */
import type { LevelName } from './types.js';

export interface Grid {
  readonly level: LevelName;
  /** Size of a cell in degrees. */
  readonly cellLon: number;
  readonly cellLat: number;
  /** Degrees a step. */
  readonly quantum: number;
  /** Steps a cell, along each axis. */
  readonly stepsX: number;
  readonly stepsY: number;
  readonly columns: number;
  readonly rows: number;
}

export const grids: Readonly<Record<LevelName, Grid>> = {
  world: grid('world', 30, 180, 0.05),
  coarse: grid('coarse', 30, 45, 0.05),
  medium: grid('medium', 10, 10, 0.01),
  fine: grid('fine', 5, 5, 0.0025),
};

/** Longitude of a global grid number; numbers left of 0 or past the last column go on around the globe. */
export function lonOf(grid: Grid, x: number): number {
  return along(x, grid.stepsX, grid.cellLon, grid.quantum, -180);
}

export function latOf(grid: Grid, y: number): number {
  return along(y, grid.stepsY, grid.cellLat, grid.quantum, -90);
}

/** The step a longitude falls into, as a global grid number; never a lattice number. */
export function gridX(grid: Grid, lon: number): number {
  return step(lon + 180, grid.stepsX, grid.cellLon, grid.quantum);
}

export function gridY(grid: Grid, lat: number): number {
  const top = grid.rows * (grid.stepsY + 1) - 1;
  return Math.min(Math.max(step(lat + 90, grid.stepsY, grid.cellLat, grid.quantum), 1), top);
}

/** The column a longitude lies in; columns go on past the ends. */
export function columnOf(grid: Grid, lon: number): number {
  return Math.floor((lon + 180) / grid.cellLon);
}

export function rowOf(grid: Grid, lat: number): number {
  return Math.min(Math.max(Math.floor((lat + 90) / grid.cellLat), 0), grid.rows - 1);
}

/** Bring a column that goes on past the ends back to 0 … columns − 1. */
export function wrapColumn(grid: Grid, column: number): number {
  return ((column % grid.columns) + grid.columns) % grid.columns;
}

function grid(level: LevelName, cellLon: number, cellLat: number, quantum: number): Grid {
  return {
    level,
    cellLon,
    cellLat,
    quantum,
    stepsX: Math.round(cellLon / quantum),
    stepsY: Math.round(cellLat / quantum),
    columns: 360 / cellLon,
    rows: 180 / cellLat,
  };
}

function along(value: number, steps: number, size: number, quantum: number, from: number): number {
  const cell = Math.floor(value / (steps + 1));
  const inside = value - cell * (steps + 1);
  // Four decimals hold half a quantum of every level exactly.
  return Math.round((from + cell * size + (inside === 0 ? 0 : (inside - 0.5) * quantum)) * 1e4) / 1e4;
}

function step(degrees: number, steps: number, size: number, quantum: number): number {
  const cell = Math.floor(degrees / size);
  const inside = Math.min(Math.floor((degrees - cell * size) / quantum), steps - 1);
  return cell * (steps + 1) + 1 + inside;
}
