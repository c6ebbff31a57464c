/** Turns rings of faces into the lines between them: each shared edge once, with the face on either side. */
import { gridX, gridY, latOf, lonOf, type Grid } from '../../src/basemap/grid.js';
import type { Point, Ring } from './sources.js';

/** A line with one face on its left and another on its right, all the way; 0 is the sea. Global grid numbers, unrolled along the line. */
export interface Arc {
  readonly left: number;
  readonly right: number;
  readonly disputed: boolean;
  points: number[];
}

export interface Partition {
  readonly grid: Grid;
  /** Rings with the face on their right. */
  readonly rings: readonly { readonly face: number; readonly ring: Ring }[];
  /** Which of two faces is on the left of a line, by convention; the sea is always on the right. */
  readonly before: (a: number, b: number) => boolean;
  readonly disputed: (a: number, b: number, middle: Point) => boolean;
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly disputed: boolean;
}

/** Shift that makes one number of a vertex. */
const shift = 2 ** 20;

export function arcsOf(partition: Partition): Arc[] {
  const edges = labelled(partition, directedEdges(partition));
  const leaving = new Map<number, Edge[]>();
  const degree = new Map<number, number>();
  for (const edge of edges) {
    const others = leaving.get(edge.from);
    if (others === undefined) leaving.set(edge.from, [edge]);
    else others.push(edge);
    degree.set(edge.from, (degree.get(edge.from) ?? 0) + 1);
    degree.set(edge.to, (degree.get(edge.to) ?? 0) + 1);
  }
  const same = (a: Edge, b: Edge): boolean => a.left === b.left && a.right === b.right && a.disputed === b.disputed;
  const next = (edge: Edge): Edge | undefined => {
    const on = degree.get(edge.to) === 2 ? leaving.get(edge.to)?.[0] : undefined;
    return on !== undefined && same(on, edge) ? on : undefined;
  };
  const continued = new Set<Edge>();
  for (const edge of edges) {
    const on = next(edge);
    if (on !== undefined) continued.add(on);
  }
  const used = new Set<Edge>();
  const arcs: Arc[] = [];
  const follow = (start: Edge): void => {
    const points = [...vertex(start.from)];
    for (let edge: Edge | undefined = start; edge !== undefined && !used.has(edge); edge = next(edge)) {
      used.add(edge);
      points.push(...vertex(edge.to));
    }
    arcs.push({ left: start.left, right: start.right, disputed: start.disputed, points: unrolled(partition.grid, points) });
  };
  for (const edge of edges) if (!continued.has(edge)) follow(edge);
  for (const edge of edges) if (!used.has(edge)) follow(edge);
  return arcs;
}

/** Quantised edges of all rings, face on the right, by `from → to`. */
function directedEdges({ grid, rings }: Partition): Map<string, { from: number; to: number; faces: number[] }> {
  const span = grid.columns * (grid.stepsX + 1);
  const edges = new Map<string, { from: number; to: number; faces: number[] }>();
  for (const { face, ring } of rings) {
    const ids = ring.map(([lon, lat]) => (((gridX(grid, lon) % span) + span) % span) * shift + gridY(grid, lat));
    for (let i = 0; i + 1 < ids.length; i += 1) {
      const from = ids[i] ?? 0;
      const to = ids[i + 1] ?? 0;
      // The cut along the southern rim of Antarctica is no coast.
      if (from === to || ((ring[i]?.[1] ?? 0) < -89.9 && (ring[i + 1]?.[1] ?? 0) < -89.9)) continue;
      const key = `${from} ${to}`;
      const edge = edges.get(key);
      if (edge === undefined) edges.set(key, { from, to, faces: [face] });
      else edge.faces.push(face);
    }
  }
  return edges;
}

function labelled({ grid, before, disputed }: Partition, edges: ReturnType<typeof directedEdges>): Edge[] {
  const result: Edge[] = [];
  for (const { from, to, faces } of edges.values()) {
    const opposite = edges.get(`${to} ${from}`)?.faces ?? [];
    // A face on both sides is inside it; what is left over is paired off.
    const right = without(faces, opposite);
    const left = without(opposite, faces);
    for (let i = 0; i < Math.max(right.length, left.length); i += 1) {
      const r = right[i] ?? 0;
      const l = left[i] ?? 0;
      if (l !== 0 && (from > to || r === 0)) continue; // met again from the other end
      const [ax, ay] = vertex(from);
      const [bx, by] = vertex(to);
      const middle: Point = [(lonOf(grid, ax) + lonOf(grid, bx)) / 2, (latOf(grid, ay) + latOf(grid, by)) / 2];
      const dash = l !== 0 && disputed(l, r, middle);
      if (l !== 0 && before(l, r)) result.push({ from, to, left: l, right: r, disputed: dash });
      else result.push({ from: to, to: from, left: r, right: l, disputed: dash });
    }
  }
  return result;
}

function without(faces: readonly number[], others: readonly number[]): number[] {
  const rest = [...others];
  return faces.filter((face) => {
    const at = rest.indexOf(face);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function vertex(id: number): [number, number] {
  return [Math.floor(id / shift), id % shift];
}

function unrolled(grid: Grid, points: number[]): number[] {
  const span = grid.columns * (grid.stepsX + 1);
  for (let i = 2; i < points.length; i += 2) {
    const previous = points[i - 2] ?? 0;
    let x = points[i] ?? 0;
    while (x - previous > span / 2) x -= span;
    while (x - previous < -span / 2) x += span;
    points[i] = x;
  }
  return points;
}
