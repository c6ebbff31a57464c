/** Everything that can be wrong with a piece of GeoJSON: how grave it is, and how to mend it. */
import type { GeometryProblem } from '../types.js';

/** For each code its gravity and the usual way to mend it: an `error` leaves the piece out, a `warning` was mended or passed over, a `note` changes nothing on the map. */
export function codes() {
  return {
    'not-json': ['error', 'Check the commas and brackets near the place named.'],
    'too-large': ['error', 'Simplify the geometry, or crop it to what the map shows.'],
    'too-deep': ['error', 'Put the geometries into one collection.'],
    unreadable: ['error', 'Give plain data, as JSON.parse returns it.'],
    'not-an-object': ['error', 'Give a GeoJSON object, such as {"type": "Point", "coordinates": [16.59, 31.21]}.'],
    'no-type': ['error', 'Add "type", such as "Polygon" or "Feature".'],
    'unknown-type': ['error', 'Use Feature, FeatureCollection, GeometryCollection or one of the six geometry types.'],
    'missing-member': ['error', undefined],
    'bad-nesting': ['error', 'Count the brackets: each pair is one level.'],
    'bad-position': ['error', 'Write [longitude, latitude], two numbers without quotes.'],
    'swapped-coordinates': ['error', 'Longitude comes first, then latitude: exchange the two.'],
    'out-of-range': ['error', 'Use degrees in WGS 84: longitude −180 to 180, latitude −90 to 90.'],
    'too-few-points': ['error', undefined],
    'unclosed-ring': ['error', 'Repeat the first position at the end of the ring.'],
    'self-crossing': ['error', 'Reorder the positions, or divide the ring where it crosses.'],
    'zero-area': ['error', 'Use a LineString for what is a line.'],
    empty: ['warning', undefined],
    'self-touching': ['warning', undefined],
    'wrong-winding': ['warning', 'Outer rings run anticlockwise, holes clockwise (RFC 7946, 3.1.6).'],
    'crosses-antimeridian': ['note', 'Cut the geometry there if other programs are to read it, too (RFC 7946, 3.1.9).'],
    'around-pole': ['warning', 'Cut the ring along 180° down to the pole.'],
    'beyond-180': ['warning', undefined],
    'extra-dimensions': ['warning', 'Leave only longitude, latitude and, if you must, height.'],
    'foreign-crs': ['warning', 'Convert to WGS 84 longitude and latitude, and remove "crs".'],
    'bad-bbox': ['warning', 'Write four numbers, [west, south, east, north], or remove "bbox".'],
    'bad-id': ['warning', 'Use a string or a number.'],
    'bad-properties': ['warning', 'Write an object, or null.'],
    'misplaced-member': ['warning', 'Remove it; another GeoJSON type gives that name a meaning (RFC 7946, 7.1).'],
    'nested-collection': ['warning', 'Put its geometries into the outer collection.'],
    'single-collection': ['note', 'Use the geometry itself.'],
    'excess-precision': ['note', 'Seven decimals are a centimetre.'],
    'repeated-position': ['note', undefined],
    'more-problems': ['note', undefined],
  } as const satisfies Record<string, readonly [GeometryProblem['severity'], string | undefined]>;
}

export type ReadingCode = keyof ReturnType<typeof codes>;
