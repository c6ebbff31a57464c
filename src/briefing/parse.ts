/** Reads a briefing: whatever is sound is kept, and whatever is not is named. */
import type { GenericSchema } from 'valibot';
import type { BriefFile } from './brief-file.js';
import { emptyFile } from './brief-file.js';
import type { Briefing } from './briefing.js';
import { lists, OTHER_KEYS, registers, settings } from './file.js';
import { Found } from './findings.js';
import { openFile } from './open.js';
import { given } from './item.js';
import type { Problem } from './problem.js';
import { settlePlaces, settleSources } from './chains.js';
import { guarded } from './coarsen.js';
import { declareNames, kindOf, registerPath } from './names.js';
import type { FileConfig } from './reading.js';
import { fields, run, soft, value } from './reading.js';
import { didYouMean, found as kindFound, isRecord, quote } from './wording.js';
import { resource } from './text.js';
import { clockOf } from './time-zone.js';

/** What was read, and what was wrong with it. */
export interface ParsedBriefing {
  /** Absent only if nothing can be drawn: not JSON, not an object, no version or one that cannot be read. */
  readonly briefing?: Briefing;
  readonly problems: readonly Problem[];
}

/** Entries of one list beyond these are not read. */
const LONGEST = 20_000;

/** A list kept in another file: its address, and which of its columns are which keys. */
export const listElsewhere = fields({
  url: resource,
  fields: soft(
    value<Readonly<Record<string, string>>, Readonly<Record<string, string>>>('columns', (input, { error }) => {
      if (isRecord(input) && Object.values(input).every((one) => typeof one === 'string'))
        return Object.fromEntries(Object.entries(input).map(([key, one]) => [key, String(one)]));
      error('wrong-type', `Expected { key: column }, found ${kindFound(input)}.`, 'Write an object.');
      return undefined;
    }),
  ),
});

/**
 * Reads a briefing file, given as its text or as the parsed value. Never throws.
 * A wrong item is left out and named, and the rest is kept.
 */
export function parseBriefing(input: unknown): ParsedBriefing {
  const found = new Found();
  try {
    const opened = openFile(input, found);
    const briefing = opened && readFile(opened, found);
    return { ...(briefing ? { briefing } : {}), problems: found.close() };
  } catch (cause) {
    // Only a value that resists being read (a stack too small for its depth) comes here.
    found.add({
      path: '',
      code: 'unreadable',
      severity: 'error',
      message: `This briefing cannot be read: ${quote(String(cause))}.`,
      mend: 'Give it as JSON text.',
    });
    return { problems: found.close() };
  }
}

function readFile(input: Readonly<Record<string, unknown>>, found: Found): Briefing {
  const file = emptyFile();
  const config: FileConfig = { file };
  const timeZone = zoneOf(input['timeZone'], file, found);
  declareNames(input, file, found);

  const register = <O extends object>(
    name: keyof typeof registers,
    schema: GenericSchema<unknown, O>,
  ): (O & { id: string; path: string })[] => {
    const kind = kindOf(name);
    const written = input[name];
    if (written !== undefined && !isRecord(written)) wrongType(name, '{ id: … }', written, found);
    return Object.entries(isRecord(written) ? written : {}).flatMap(([id, one]) => {
      const path = registerPath(name, id);
      if (file.declared.get(kind === 'source' ? `^${id}` : id) !== path) return [];
      const { typed, value: read, issues } = run(name === 'places' ? schema : guarded(schema, false), one, config);
      found.issues(path, issues);
      if (typed) return [{ ...read, id, path }];
      file.names[kind].delete(id);
      return [];
    });
  };
  const list = <O>(name: keyof typeof lists, schema: GenericSchema<unknown, O>): { read: O; path: string }[] => {
    const written = listOf(name, input[name], config, found);
    return written.flatMap((one: unknown, index) => {
      const path = `${name}[${index}]`;
      const id = isRecord(one) ? one['id'] : undefined;
      const owner = typeof id === 'string' ? file.declared.get(id) : undefined;
      if (owner !== undefined && owner !== path) return [];
      const { typed, value: read, issues } = run(guarded(schema, false), one, config);
      found.issues(path, issues);
      if (typed) return [{ read, path }];
      if (typeof id === 'string') file.names.item.delete(id);
      return [];
    });
  };
  const items = <O extends object>(
    name: keyof typeof lists,
    schema: GenericSchema<unknown, O>,
  ): (O & { path: string })[] => list(name, schema).map(({ read, path }) => ({ ...read, path }));

  const sources = settleSources(register('sources', registers.sources), found);
  const places = settlePlaces(register('places', registers.places), file, found);
  const lines = register('lines', registers.lines);
  for (const { id, course } of lines) if (course.type === 'coastline') file.coasts.add(id);
  const actors = register('actors', registers.actors);
  const read = {
    sources,
    actors,
    places,
    lines,
    control: items('control', lists.control),
    fronts: items('fronts', lists.fronts),
    movements: items('movements', lists.movements),
    incidents: items('incidents', lists.incidents),
    distances: items('distances', lists.distances),
    areas: items('areas', lists.areas),
    callouts: items('callouts', lists.callouts),
    totals: items('totals', lists.totals),
    story: items('story', lists.story),
    notKnown: list('notKnown', lists.notKnown).map(({ read: prose }) => prose),
    corrections: items('corrections', lists.corrections),
    silence: items('silence', lists.silence),
  };
  const said = run(wholeFile, input, config);
  found.issues('', said.issues);
  const {
    lang = 'en',
    units = 'auto',
    basemap = { type: 'embedded' },
    theme = { mode: 'auto' },
    ...rest
  } = said.typed ? said.value : {};
  return { version: 1, lang, timeZone, units, basemap, theme, ...given(rest), ...read };
}

/** The settings of the file; its other keys are only checked by name. */
const wholeFile = fields(settings, [
  ...OTHER_KEYS,
  ...Object.keys(settings),
  ...Object.keys(registers),
  ...Object.keys(lists),
]);

/** Sets the file's clock to its time zone; UTC if there is none, or no such zone. */
function zoneOf(written: unknown, file: BriefFile, found: Found): string {
  if (written === undefined) return 'UTC';
  try {
    if (typeof written === 'string') {
      file.clock = clockOf(written);
      return written;
    }
  } catch {
    // Intl refuses zones that it does not know.
  }
  const name = typeof written === 'string' ? quote(written) : `This ${kindFound(written)}`;
  const meant = typeof written === 'string' ? didYouMean(written, Intl.supportedValuesOf('timeZone'), file) : '';
  found.add({
    path: 'timeZone',
    code: 'bad-time-zone',
    severity: 'warning',
    message: `${name} is not a time zone; UTC is used.${meant}`,
    mend: 'Write an IANA name, such as "Africa/Tripoli".',
  });
  return 'UTC';
}

function listOf(name: string, written: unknown, config: FileConfig, found: Found): readonly unknown[] {
  if (Array.isArray(written)) {
    if (written.length > LONGEST)
      found.add({
        path: name,
        code: 'too-many',
        severity: 'error',
        message: `This list has ${written.length} entries; the first ${LONGEST} are read.`,
        mend: 'Split the briefing, or sum up.',
      });
    return written.slice(0, LONGEST);
  }
  if (isRecord(written) && 'url' in written) {
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
  } else if (written !== undefined) {
    wrongType(name, 'a list [ … ]', written, found);
  }
  return [];
}

function wrongType(path: string, expected: string, written: unknown, found: Found): void {
  found.add({
    path,
    code: 'wrong-type',
    severity: 'error',
    message: `Expected ${expected}, found ${kindFound(written)}.`,
    mend: `Write ${expected}.`,
  });
}
