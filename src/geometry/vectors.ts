/** Unit vectors on the sphere: nearest points and sides without any meridian or pole being special. */
import type { LonLat, Point } from './types.js';

export type Vector = readonly [x: number, y: number, z: number];

const degree = Math.PI / 180;

export function toVector([lon, lat]: Point): Vector {
  const flat = Math.cos(lat * degree);
  return [flat * Math.cos(lon * degree), flat * Math.sin(lon * degree), Math.sin(lat * degree)];
}

/** The longitude comes out in −180 … 180. */
export function toLonLat([x, y, z]: Vector): LonLat {
  return [Math.atan2(y, x) / degree, Math.atan2(z, Math.hypot(x, y)) / degree];
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function chord(a: Vector, b: Vector): number {
  // Math.hypot is some ten times slower, and nothing here can overflow.
  return Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2);
}

/** The point of the arc from a to b that is nearest to p, or undefined where that is one of its ends. */
export function footOnArc(p: Vector, a: Vector, b: Vector): Vector | undefined {
  const normal = cross(a, b);
  const size = Math.hypot(...normal);
  if (size < 1e-14) return undefined;
  const off = dot(p, normal) / (size * size);
  const foot: Vector = [p[0] - off * normal[0], p[1] - off * normal[1], p[2] - off * normal[2]];
  const length = Math.hypot(...foot);
  if (length < 1e-12) return undefined;
  if (dot(cross(a, foot), normal) <= 0 || dot(cross(foot, b), normal) <= 0) return undefined;
  return [foot[0] / length, foot[1] / length, foot[2] / length];
}
