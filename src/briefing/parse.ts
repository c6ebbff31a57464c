/** Reads a briefing: whatever is sound is kept, and whatever is not is named. */
import type { GenericSchema } from 'valibot';
import type { BriefFile } from './brief-file.js';
import { emptyFile } from './brief-file.js';
import type { Briefing } from './briefing.js';
import { settlePlaces, settleSources } from './chains.js';
import { guarded } from './coarsen.js';
import { lists, OTHER_KEYS, registers, settings } from './file.js';
import { Found } from './findings.js';
import { listOf, wrongType } from './listing.js';
import { declareNames, keyOf, KINDS, registerPath } from './names.js';
import { openFile } from './open.js';
import type { Problem } from './problem.js';
import type { FileConfig, Outcome } from './reading.js';
import { fields, given, run } from './reading.js';
import { clockOf } from './time-zone.js';
import { didYouMean, found as kindFound, isRecord, quote } from './wording.js';

/** What was read, and what was wrong with it. */
export interface ParsedBriefing {
  /** Absent only if nothing can be drawn: not JSON, not an object, no version or one that cannot be read. */
  readonly briefing?: Briefing;
  readonly problems: readonly Problem[];
}

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
    found.add(unreadable(cause));
    return { problems: found.close() };
  }
}

/** Only a value that resists being read (a stack too small for its depth) comes to this. */
function unreadable(cause: unknown): Problem {
  return {
    path: '',
    code: 'unreadable',
    severity: 'error',
    message: `This briefing cannot be read: ${quote(String(cause))}.`,
    mend: 'Give it as JSON text.',
  };
}

interface Registered {
  readonly id: string;
  readonly path: string;
}
type RegisterName = keyof typeof registers;
type ListName = keyof typeof lists;

function readFile(input: Readonly<Record<string, unknown>>, found: Found): Briefing {
  const file = emptyFile();
  const config: FileConfig = { file };
  const timeZone = zoneOf(input['timeZone'], file, found);
  declareNames(input, config, found);

  const read = <O>(name: string, schema: GenericSchema<unknown, O>, written: unknown, path: string): Outcome<O> => {
    const outcome = run(schema, written, config);
    const safe = outcome.issues ? guarded(outcome, written, config, name === 'places') : outcome;
    found.issues(path, safe.issues);
    return safe;
  };
  const register = <O extends object>(name: RegisterName, schema: GenericSchema<unknown, O>): (O & Registered)[] => {
    const written = input[name];
    if (written !== undefined && !isRecord(written)) found.add(wrongType(name, '{ id: … }', written));
    return Object.entries(isRecord(written) ? written : {}).flatMap(([id, one]) => {
      const path = registerPath(name, id);
      if (file.declared.get(keyOf(id, KINDS[name])) !== path) return [];
      const { typed, value } = read(name, schema, one, path);
      if (typed) return [{ ...value, id, path }];
      file.names[KINDS[name]].delete(id);
      return [];
    });
  };
  const list = (name: ListName): unknown[] =>
    listOf(name, input[name], config, found).flatMap((one: unknown, index) => {
      const path = `${name}[${index}]`;
      const id = isRecord(one) && typeof one['id'] === 'string' ? one['id'] : '';
      if ((file.declared.get(id) ?? path) !== path) return [];
      const { typed, value } = read<unknown>(name, lists[name], one, path);
      if (typed) return [name === 'notKnown' || !isRecord(value) ? value : { ...value, path }];
      file.names.item.delete(id);
      return [];
    });

  const sources = settleSources(register('sources', registers.sources), found);
  const places = settlePlaces(register('places', registers.places), file, found);
  const lines = register('lines', registers.lines);
  for (const { id, course } of lines) if (course.type === 'coastline') file.coasts.add(id);
  const actors = register('actors', registers.actors);
  const items: unknown = Object.fromEntries((Object.keys(lists) as ListName[]).map((name) => [name, list(name)]));
  const said = run(wholeFile, input, config);
  found.issues('', said.issues);
  const {
    lang = 'en',
    units = 'auto',
    basemap = { type: 'embedded' },
    theme = { mode: 'auto' },
    ...rest
  } = said.typed ? said.value : {};
  return {
    version: 1,
    lang,
    timeZone,
    units,
    basemap,
    theme,
    ...given(rest),
    sources,
    actors,
    places,
    lines,
    ...(items as Pick<Briefing, ListName>),
  };
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
  found.add(notAZone(written, file));
  return 'UTC';
}

function notAZone(written: unknown, file: BriefFile): Problem {
  const name = typeof written === 'string' ? quote(written) : `This ${kindFound(written)}`;
  const meant = typeof written === 'string' ? didYouMean(written, Intl.supportedValuesOf('timeZone'), file) : '';
  return {
    path: 'timeZone',
    code: 'bad-time-zone',
    severity: 'warning',
    message: `${name} is not a time zone; UTC is used.${meant}`,
    mend: 'Write an IANA name, such as "Africa/Tripoli".',
  };
}
