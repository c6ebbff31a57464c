/** Several geometries as one. */
import type { Geometry, Position } from 'geojson';

/** The only one itself; all points, lines or polygons as a Multi…; else a GeometryCollection; of none, nothing. */
export function collect(geometries: readonly Geometry[]): Geometry | undefined {
  const [only, ...rest] = geometries;
  if (!only || !rest.length) return only;
  const points: Position[] = [];
  const lines: Position[][] = [];
  const polygons: Position[][][] = [];
  for (const geometry of geometries) {
    if (geometry.type === 'Point') points.push(geometry.coordinates);
    if (geometry.type === 'MultiPoint') points.push(...geometry.coordinates);
    if (geometry.type === 'LineString') lines.push(geometry.coordinates);
    if (geometry.type === 'MultiLineString') lines.push(...geometry.coordinates);
    if (geometry.type === 'Polygon') polygons.push(geometry.coordinates);
    if (geometry.type === 'MultiPolygon') polygons.push(...geometry.coordinates);
  }
  if (!lines.length && !polygons.length) return { type: 'MultiPoint', coordinates: points };
  if (!points.length && !polygons.length) return { type: 'MultiLineString', coordinates: lines };
  if (!points.length && !lines.length) return { type: 'MultiPolygon', coordinates: polygons };
  return { type: 'GeometryCollection', geometries: [...geometries] };
}
