/** The form of a cell's file, and the compact text in which its lines are written. */

/** `[code, name]`, or `[code, name, of]` for ground that is counted to the country `of` but held by another. */
export type FaceRow = readonly [code: string, name: string, of?: string];

/** Lines with the same face on their left and on their right: `[left, right, disputed, lines]`. Face 0 is the sea, face `i` is row `i − 1`. */
export type ArcRow = readonly [left: number, right: number, disputed: 0 | 1, lines: string];

/** A division of the cell into faces: the face at its south-west corner and the lines between faces. */
export interface Division {
  readonly s: number;
  readonly a: readonly ArcRow[];
}

/** `[name, x, y, face, thousands of people, 1 for a capital]`; x and y as in lines. */
export type PlaceRow = readonly [name: string, x: number, y: number, face: number, thousands: number, capital?: 1];

/** One cell. The world file is a list of them, one for each column. */
export interface CellFile extends Division {
  readonly f: readonly FaceRow[];
  /** Lakes: face 1 is water. */
  readonly l?: Division;
  /** Rivers: `[name or "", lines]`. */
  readonly r?: readonly (readonly [name: string, lines: string])[];
  readonly p?: readonly PlaceRow[];
  /** Where the name of a face reads best: `[face, x, y]`. */
  readonly n?: readonly (readonly [face: number, x: number, y: number])[];
  /** Dashed lines that part no faces: as `a`. */
  readonly d?: readonly ArcRow[];
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Marks a closed line, whose last point (equal to its first) is not written. */
const closedMark = '*';
const codes = new Uint8Array(128);
for (let i = 0; i < 64; i += 1) codes[digits.charCodeAt(i)] = i;

/**
 * Write lines of `x, y` pairs, separated by a space: steps from point to point, zigzag, in base-32 digits of which the upper half means
 * "more follows" (the polyline scheme of Google Maps, with letters that JSON need not escape).
 */
export function encodeLines(lines: readonly (readonly number[])[]): string {
  return lines.map(encodeLine).join(' ');
}

export function decodeLines(text: string): number[][] {
  return text === '' ? [] : text.split(' ').map(decodeLine);
}

function encodeLine(line: readonly number[]): string {
  const last = line.length - 2;
  const closed = line.length > 4 && line[0] === line[last] && line[1] === line[last + 1];
  let text = closed ? closedMark : '';
  const previous = [0, 0];
  for (let i = 0; i < (closed ? last : line.length); i += 1) {
    const value = line[i] ?? 0;
    const delta = value - (previous[i % 2] ?? 0);
    previous[i % 2] = value;
    let rest = delta < 0 ? -2 * delta - 1 : 2 * delta;
    for (; rest >= 32; rest = Math.floor(rest / 32)) text += digits.charAt(32 + (rest % 32));
    text += digits.charAt(rest);
  }
  return text;
}

function decodeLine(text: string): number[] {
  const line: number[] = [];
  const closed = text.startsWith(closedMark);
  let x = 0;
  let y = 0;
  let value = 0;
  let scale = 1;
  for (let i = closed ? 1 : 0; i < text.length; i += 1) {
    const code = codes[text.charCodeAt(i) & 127] ?? 0;
    value += (code & 31) * scale;
    if (code >= 32) {
      scale *= 32;
      continue;
    }
    const delta = value % 2 === 1 ? -(value + 1) / 2 : value / 2;
    if (line.length % 2 === 0) line.push((x += delta));
    else line.push((y += delta));
    value = 0;
    scale = 1;
  }
  if (closed) line.push(line[0] ?? 0, line[1] ?? 0);
  return line;
}
