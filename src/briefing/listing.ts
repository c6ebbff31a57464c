/** The lists of a file: their entries, and what is said of one that is too long, kept elsewhere, or none. */
import type { Found } from './findings.js';
import type { Problem } from './problem.js';
import { fields, run, soft, value, type FileConfig, type Reader } from './reading.js';
import { resource } from './text.js';
import { isRecord, notA } from './wording.js';

/** Entries of one list beyond these are not read. */
const LONGEST = 20_000;

/** A list kept in another file: its address, and which of its columns are which keys. */
export const listElsewhere = fields(elsewhereKeys);
function elsewhereKeys() {
  return { url: resource, fields: soft(value<Columns, Columns>('columns', columnsOf)) };
}

type Columns = Readonly<Record<string, string>>;
function columnsOf(input: unknown, { error }: Reader): Columns | undefined {
  if (isRecord(input) && Object.values(input).every((one) => typeof one === 'string'))
    return Object.fromEntries(Object.entries(input).map(([key, one]) => [key, String(one)]));
  return error(notA('{ key: column }', input, 'Write an object.'));
}

/** The entries of a list of the file, as far as they are read. */
export function listOf(name: string, written: unknown, config: FileConfig, found: Found): readonly unknown[] {
  if (Array.isArray(written) && written.length <= LONGEST) return written;
  return written === undefined ? [] : unusualList(name, written, config, found);
}

/** What is read of a list that is too long, or kept elsewhere, or none. */
function unusualList(name: string, written: unknown, config: FileConfig, found: Found): readonly unknown[] {
  if (Array.isArray(written)) {
    found.add({
      path: name,
      code: 'too-many',
      severity: 'error',
      message: `This list has ${written.length} entries; the first ${LONGEST} are read.`,
      mend: 'Split the briefing, or sum up.',
    });
    return written.slice(0, LONGEST);
  }
  if (!isRecord(written) || !('url' in written)) {
    found.add(wrongType(name, 'a list [ … ]', written));
    return [];
  }
  const { typed, issues } = run(listElsewhere, written, config);
  found.issues(name, issues);
  if (typed)
    found.add({
      path: name,
      code: 'list-by-url',
      severity: 'warning',
      message: 'A list kept in another file is not loaded yet: it is left out.',
      mend: 'Write the list here for now.',
    });
  return [];
}

export function wrongType(path: string, expected: string, written: unknown): Problem {
  return { path, severity: 'error', ...notA(expected, written, `Write ${expected}.`) };
}
