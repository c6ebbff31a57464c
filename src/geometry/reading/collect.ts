/** Several geometries as one. */
import type { Geometry } from 'geojson';

/** The only one itself; all points, lines or polygons as a Multi…; else a GeometryCollection; of none, nothing. */
export function collect(geometries: readonly Geometry[]): Geometry | undefined {
  const [only, ...rest] = geometries;
  if (!only || !rest.length) return only;
  const points = geometries.flatMap((one) =>
    one.type === 'Point' ? [one.coordinates] : one.type === 'MultiPoint' ? one.coordinates : [],
  );
  const lines = geometries.flatMap((one) =>
    one.type === 'LineString' ? [one.coordinates] : one.type === 'MultiLineString' ? one.coordinates : [],
  );
  const polygons = geometries.flatMap((one) =>
    one.type === 'Polygon' ? [one.coordinates] : one.type === 'MultiPolygon' ? one.coordinates : [],
  );
  if (!lines.length && !polygons.length) return { type: 'MultiPoint', coordinates: points };
  if (!points.length && !polygons.length) return { type: 'MultiLineString', coordinates: lines };
  if (!points.length && !lines.length) return { type: 'MultiPolygon', coordinates: polygons };
  return { type: 'GeometryCollection', geometries: [...geometries] };
}
