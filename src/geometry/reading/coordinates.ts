/** Positions, lines and rings of unknown data, read one by one. */
import { meetsItself } from '../crossing.js';
import { unrollLine } from '../frame.js';
import { isFlat, twiceSignedArea } from '../ring.js';
import type { LonLat } from '../types.js';
import type { Report } from './report.js';

/** A position, without height; undefined, and a problem, where it is none. */
export function readPosition(input: unknown, path: string, report: Report): LonLat | undefined {
  if (!Array.isArray(input)) {
    report.add(path, 'bad-nesting', `Expected a position [longitude, latitude], found ${kindOf(input)}.`);
    return undefined;
  }
  const [lon, lat]: unknown[] = input;
  if (Array.isArray(lon)) {
    report.add(
      path,
      'bad-nesting',
      'Expected a position [longitude, latitude], found a list of lists: one level too deep.',
    );
    return undefined;
  }
  const odd = input.slice(0, 4).find((value) => typeof value !== 'number' || !Number.isFinite(value));
  if (typeof lon !== 'number' || typeof lat !== 'number' || odd !== undefined) {
    const found = input.length < 2 ? `${input.length} value${input.length === 1 ? '' : 's'}` : kindOf(odd);
    report.add(path, 'bad-position', `A position needs two finite numbers; here is ${found}.`);
    return undefined;
  }
  if (Math.abs(lat) > 90) {
    if (Math.abs(lon) <= 90 && Math.abs(lat) <= 180) {
      report.add(
        path,
        'swapped-coordinates',
        `The latitude ${lat} is beyond 90; longitude and latitude look exchanged.`,
        `Write [${lat}, ${lon}].`,
      );
    } else {
      report.add(path, 'out-of-range', `The latitude ${lat} is beyond 90.`);
    }
    return undefined;
  }
  if (Math.abs(lon) > 540) {
    report.add(path, 'out-of-range', `The longitude ${lon} is beyond any turn of the globe.`);
    return undefined;
  }
  if (Math.abs(lon) > 180)
    report.addOnce(path, 'beyond-180', `The longitude ${lon} is beyond 180; it is read as running on across 180°.`);
  if (input.length > 3)
    report.addOnce(
      path,
      'extra-dimensions',
      `A position has ${input.length} numbers; those after the third mean nothing.`,
    );
  if (tooFine(lon) || tooFine(lat)) {
    report.addOnce(path, 'excess-precision', 'Coordinates are written finer than a millimetre.');
  }
  return [lon, lat];
}

/** A continuous line of two or more different positions. */
export function readLine(input: unknown, path: string, report: Report): LonLat[] | undefined {
  const line = readPositions(input, path, report);
  if (!line) return undefined;
  const distinct = withoutRepeats(line, path, report);
  if (distinct.length < 2) {
    const found = line.length < 2 ? count(line.length) : 'one position, repeated';
    report.add(path, 'too-few-points', `A line needs two different positions; here is ${found}.`);
    return undefined;
  }
  return continuous(distinct, path, report);
}

/** A closed ring, anticlockwise if it is an outer one. */
export function readRing(input: unknown, outer: boolean, path: string, report: Report): LonLat[] | undefined {
  const given = readPositions(input, path, report);
  if (!given) return undefined;
  const [first] = given;
  const last = given[given.length - 1];
  if (!first || !last || given.length < 3) {
    report.add(path, 'too-few-points', `A ring needs three different positions; here is ${count(given.length)}.`);
    return undefined;
  }
  if (!same(first, last)) {
    report.add(path, 'unclosed-ring', 'The ring does not end where it began.', `Add [${first.join(', ')}] at its end.`);
    return undefined;
  }
  const closed = withoutRepeats(given, path, report);
  if (new Set(closed.map(String)).size < 3) {
    report.add(path, 'too-few-points', 'A ring needs three different positions, and then the first again.');
    return undefined;
  }
  const ring = continuous(closed, path, report);
  const turned = Math.abs((ring[ring.length - 1]?.[0] ?? 0) - (ring[0]?.[0] ?? 0)) > 180;
  if (turned) {
    report.add(path, 'around-pole', 'The ring goes round a pole; it is drawn as it is written.');
    return closed;
  }
  return soundRing(ring, outer, path, report);
}

function soundRing(ring: LonLat[], outer: boolean, path: string, report: Report): LonLat[] | undefined {
  const met = meetsItself(ring.slice(0, -1));
  const where = met ? met.at.map((degrees) => Math.round(degrees * 1e4) / 1e4).join(', ') : '';
  const twice = twiceSignedArea(ring);
  if (isFlat(ring)) {
    report.add(path, 'zero-area', 'The ring has no area.');
    return undefined;
  }
  if (met?.crosses) {
    report.add(path, 'self-crossing', `The ring crosses itself at ${where}.`);
    return undefined;
  }
  if (met) report.add(path, 'self-touching', `The ring touches itself at ${where}.`);
  if (twice > 0 === outer) return ring;
  const message = outer
    ? 'The outer ring runs clockwise; it was turned round.'
    : 'The hole runs anticlockwise; it was turned round.';
  report.add(path, 'wrong-winding', message);
  return ring.reverse();
}

function readPositions(input: unknown, path: string, report: Report): LonLat[] | undefined {
  if (!Array.isArray(input)) {
    report.add(path, 'bad-nesting', `Expected a list of positions, found ${kindOf(input)}.`);
    return undefined;
  }
  if (typeof input[0] === 'number') {
    report.add(path, 'bad-nesting', 'Expected a list of positions, found a single one: one level too few.');
    return undefined;
  }
  if (!report.roomFor(input.length, path)) return undefined;
  const positions: LonLat[] = [];
  for (let at = 0; at < input.length; at++) {
    const position = readPosition(input[at], `${path}[${at}]`, report);
    if (!position) return undefined;
    positions.push(position);
  }
  return positions;
}

/** A step of over half the globe is one across 180°, except round a whole belt, which would fold to nothing. */
function continuous(line: LonLat[], path: string, report: Report): LonLat[] {
  const leap = line.findIndex(([lon], at) => at > 0 && Math.abs(lon - (line[at - 1]?.[0] ?? lon)) > 180);
  if (leap < 0) return line;
  const unrolled = unrollLine(line, line[0]?.[0] ?? 0);
  const lons = unrolled.map(([lon]) => lon);
  if (lons.every((lon) => Math.abs(lon - (lons[0] ?? 0)) < 1e-9)) return line;
  report.add(
    `${path}[${leap}]`,
    'crosses-antimeridian',
    'A step of more than 180° of longitude is read as one across 180°.',
  );
  return unrolled;
}

function withoutRepeats(line: LonLat[], path: string, report: Report): LonLat[] {
  const kept = line.filter((here, at) => at === 0 || !same(here, line[at - 1]));
  if (kept.length < line.length && kept.length > 1) {
    report.add(path, 'repeated-position', `${line.length - kept.length} of its positions repeat the one before.`);
  }
  return kept;
}

function same(a: LonLat, b: LonLat | undefined): boolean {
  return !!b && a[0] === b[0] && a[1] === b[1];
}

function tooFine(degrees: number): boolean {
  const fine = degrees * 1e8;
  return Math.abs(fine - Math.round(fine)) > 1e-3;
}

function count(positions: number): string {
  return positions === 0 ? 'none' : positions === 1 ? 'one' : String(positions);
}

/** What a value is, in words. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return Number.isFinite(value) ? 'a number' : String(value);
  if (typeof value === 'string') return 'text';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
