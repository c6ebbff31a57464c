/** Gives rivers their names: the source has lines only, so a river is the way along them past towns that lie on it. */
import { readFileSync } from 'node:fs';
import type { Point } from './sources.js';

/** From the upper course to the mouth. */
const waysides = JSON.parse(readFileSync(new URL('./rivers.json', import.meta.url), 'utf8')) as Record<string, Point[]>;

/** A wayside lies at most this far from the line. */
const offKm = 60;
/** The longest reservoir that a river is carried across. */
const bridgeKm = 150;

export interface NamedLine {
  /** Empty where there is none. */
  readonly name: string;
  readonly line: Point[];
}

/**
 * Named rivers, running to their mouth, and what is left of the lines. A river with a wayside farther than `offKm` from every line, or between
 * whose waysides there is no way, is an error.
 */
export function nameRivers(lines: readonly Point[][]): NamedLine[] {
  const network = new Map<string, Point[]>();
  const join = (a: Point, b: Point): void => {
    network.set(String(a), [...(network.get(String(a)) ?? []), b]);
  };
  for (const line of lines) {
    line.slice(1).forEach((point, i) => {
      join(line[i] ?? point, point);
      join(point, line[i] ?? point);
    });
  }
  bridge(network, lines, join);
  const vertices = lines.flat();
  const named: NamedLine[] = [];
  const taken = new Set<string>();
  for (const [name, points] of Object.entries(waysides)) {
    const snapped = points.map((point) => nearest(vertices, point));
    const far = snapped.findIndex((vertex, i) => km(vertex, points[i] ?? vertex) > offKm);
    const course = far >= 0 ? undefined : way(network, snapped);
    if (course === undefined) throw new Error(`${name}: ${far >= 0 ? `no line near ${String(points[far])}` : 'no way along the lines'}`);
    // Where two rivers share a stretch, the one that comes first in the list has it.
    for (const line of runs(course, (a, b) => !taken.has(edge(a, b)))) named.push({ name, line });
    course.slice(1).forEach((point, i) => taken.add(edge(course[i] ?? point, point)));
  }
  const rest = lines.flatMap((line) => runs(line, (a, b) => !taken.has(edge(a, b))).map((run) => ({ name: '', line: run })));
  return [...named, ...rest];
}

/** Joins loose ends across lakes and reservoirs, where the source has no line. */
function bridge(network: ReadonlyMap<string, Point[]>, lines: readonly Point[][], join: (a: Point, b: Point) => void): void {
  const loose = lines.flatMap((line) => [line[0], line[line.length - 1]]).filter((end) => end !== undefined).filter((end) => network.get(String(end))?.length === 1);
  loose.forEach((a, i) => {
    for (const b of loose.slice(i + 1)) {
      if (km(a, b) > bridgeKm) continue;
      join(a, b);
      join(b, a);
    }
  });
}

function edge(a: Point, b: Point): string {
  return String(a) < String(b) ? `${String(a)} ${String(b)}` : `${String(b)} ${String(a)}`;
}

/** The stretches of a line whose edges are kept. */
function runs(line: readonly Point[], keep: (a: Point, b: Point) => boolean): Point[][] {
  const found: Point[][] = [];
  let run: Point[] = [];
  line.slice(1).forEach((point, i) => {
    const before = line[i] ?? point;
    if (keep(before, point)) run = run.length > 0 ? [...run, point] : [before, point];
    else if (run.length > 0) {
      found.push(run);
      run = [];
    }
  });
  return run.length > 0 ? [...found, run] : found;
}

function nearest(vertices: readonly Point[], to: Point): Point {
  let best: Point = [Infinity, Infinity];
  for (const vertex of vertices) if (!(km(vertex, to) >= km(best, to))) best = vertex;
  return best;
}

/** Near enough for snapping. */
function km(a: Point, b: Point): number {
  return 111 * Math.hypot((a[0] - b[0]) * Math.cos((b[1] * Math.PI) / 180), a[1] - b[1]);
}

/** The shortest way through all stops, in order. */
function way(network: ReadonlyMap<string, Point[]>, stops: readonly Point[]): Point[] | undefined {
  const course = stops.slice(0, 1);
  for (let i = 1; i < stops.length; i += 1) {
    const from = stops[i - 1];
    const to = stops[i];
    const leg = from === undefined || to === undefined ? undefined : shortest(network, from, to);
    if (leg === undefined) return undefined;
    course.push(...leg.slice(1));
  }
  return course;
}

/** Dijkstra's way; the networks are small enough to look for the nearest open vertex by going through them. */
function shortest(network: ReadonlyMap<string, Point[]>, from: Point, to: Point): Point[] | undefined {
  const reached = new Map<string, { point: Point; off: number; back: string | undefined; done: boolean }>();
  reached.set(String(from), { point: from, off: 0, back: undefined, done: false });
  for (;;) {
    let next: [string, { point: Point; off: number; back: string | undefined; done: boolean }] | undefined;
    for (const entry of reached) if (!entry[1].done && (next === undefined || entry[1].off < next[1].off)) next = entry;
    if (next === undefined) return undefined;
    const [key, here] = next;
    here.done = true;
    if (key === String(to)) break;
    for (const point of network.get(key) ?? []) {
      const off = here.off + km(here.point, point);
      const known = reached.get(String(point));
      if (known === undefined || off < known.off) reached.set(String(point), { point, off, back: key, done: false });
    }
  }
  const course: Point[] = [];
  for (let key: string | undefined = String(to); key !== undefined; key = reached.get(key)?.back) {
    const step = reached.get(key);
    if (step !== undefined) course.unshift(step.point);
  }
  return course;
}
