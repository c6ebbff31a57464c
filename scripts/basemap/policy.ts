/** Applies the border policy: moves and cuts ground between countries, says which lines are dashed. */
import type { Face, Overrides, Point, Ring } from './sources.js';

/** The faces after the overrides' moves and cuts. */
export function applyPolicy(faces: Face[], overrides: Overrides, lines: Record<string, Point[][]>): Face[] {
  const result = [...faces];
  for (const move of overrides.moves) {
    const from = must(result, move.from);
    const [west, south, east, north] = move.within;
    const inside = ([x, y]: Point): boolean => x > west && x < east && y > south && y < north;
    const moved = from.polygons.filter((polygon) => polygon[0]?.every(inside) === true);
    if (moved.length === 0) throw new Error(`${move.part}: nothing of ${move.from} lies in its box`);
    from.polygons = from.polygons.filter((polygon) => !moved.includes(polygon));
    result.push({ code: move.to, part: move.part, name: move.name, polygons: moved });
  }
  for (const cut of overrides.cuts) {
    const from = must(result, cut.from);
    const line = lines[cut.line]?.[0];
    if (line === undefined) throw new Error(`No line ${cut.line}`);
    const target = from.polygons.find((polygon) => contains(polygon, cut.holds));
    if (target === undefined) throw new Error(`${cut.part}: its point lies in no ground of ${cut.from}`);
    const [outer = [], ...holes] = target;
    const halves = split(outer, line);
    const [taken, kept] = contains([halves[0]], cut.holds) ? halves : [halves[1], halves[0]];
    const holesIn = (ring: Ring): Ring[] => holes.filter((hole) => hole[0] !== undefined && contains([ring], hole[0]));
    from.polygons = [...from.polygons.filter((polygon) => polygon !== target), [kept, ...holesIn(kept)]];
    result.push({ code: cut.to, part: cut.part, name: cut.name, polygons: [[taken, ...holesIn(taken)]] });
  }
  return result;
}

/** Is a line between these two countries, at this point, one that nobody has settled? */
export function dashed(overrides: Overrides, a: string, b: string, [x, y]: Point): boolean {
  return overrides.dashes.some(
    ({ between, within }) =>
      between.includes(a) &&
      between.includes(b) &&
      a !== b &&
      (within === undefined || (x > within[0] && y > within[1] && x < within[2] && y < within[3])),
  );
}

/** Even-odd test in degrees; the rings used here do not cross 180°. */
export function contains(polygon: readonly Ring[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of polygon) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
      const [ax, ay] = ring[i] ?? [0, 0];
      const [bx, by] = ring[j] ?? [0, 0];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

function must(faces: readonly Face[], code: string): Face {
  const face = faces.find((one) => one.code === code && one.part === undefined);
  if (face === undefined) throw new Error(`No country ${code} in the source`);
  return face;
}

/** Split a ring along a line whose ends are moved to the ring's nearest vertices, which its neighbours share. */
function split(ring: Ring, line: readonly Point[]): [Ring, Ring] {
  const open = ring.slice(0, -1);
  const nearest = (to: Point): number => {
    const off = open.map(([x, y]) => Math.hypot((x - to[0]) * Math.cos((to[1] * Math.PI) / 180), y - to[1]));
    return off.indexOf(Math.min(...off));
  };
  const first = line[0] ?? [0, 0];
  const last = line[line.length - 1] ?? [0, 0];
  const a = nearest(first);
  const b = nearest(last);
  const inner = line.slice(1, -1);
  const from = (i: number, j: number): Ring => (i <= j ? open.slice(i, j + 1) : [...open.slice(i), ...open.slice(0, j + 1)]);
  const there = from(a, b);
  const back = from(b, a);
  // `there` runs a → b, closed by the line backwards; `back` runs b → a, closed by the line forwards.
  return [close([...there, ...[...inner].reverse()]), close([...back, ...inner])];
}

function close(ring: Ring): Ring {
  const first = ring[0];
  return first === undefined ? ring : [...ring, first];
}
