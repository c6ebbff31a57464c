/** References by id to actors, places, lines, sources and items. */
import type { GenericSchema } from 'valibot';
import type { ProblemCode } from './codes.js';
import type { BriefFile, NameKind } from './brief-file.js';
import type { Finding } from './problem.js';
import { value } from './reading.js';
import { didYouMean, notA, quote } from './wording.js';
import type { Reader } from './reading.js';

/** The id of something of this kind; `item` is whatever can be shown or linked to. */
export function reference(kind: NameKind): GenericSchema<string, string> {
  return value<string, string>('reference', (input, reader) => findNamed(input, kind, reader));
}

/** The id, if it names something sound of that kind; otherwise a problem with the nearest name. */
export function findNamed(
  input: unknown,
  kind: NameKind,
  { error, file: { names }, file }: Reader,
): string | undefined {
  if (typeof input !== 'string') return error(notAName(input, kind));
  const kinds: readonly NameKind[] = kind === 'item' ? ['item', 'place', 'line', 'actor'] : [kind];
  return kinds.some((one) => names[one].has(input)) ? input : error(notNamed(input, kind, file));
}

function notAName(input: unknown, kind: NameKind): Finding {
  const one = kind === 'item' || kind === 'actor' ? `an ${kind}` : `a ${kind}`;
  return notA(`the id of ${one}`, input, 'Write its id in double quotes.');
}

function notNamed(input: string, kind: NameKind, file: BriefFile): Finding {
  const { code, section } = tableOf(kind);
  const where = file.declared.get(kind === 'source' ? `^${input}` : input);
  if (where === undefined) {
    const meant = didYouMean(input, () => namesOf(kind, section, file), file);
    return {
      code,
      message: `There is no ${kind} ${quote(input)}.${meant}`,
      mend: 'Correct the id, or add what it names.',
    };
  }
  if (where.startsWith(section))
    return {
      code: 'left-out-reference',
      message: `${quote(input)} was itself left out (see ${where}).`,
      mend: `Mend ${where} first.`,
    };
  return { code, message: `${quote(input)} is not a ${kind} (see ${where}).`, mend: `Name a ${kind}.` };
}

/** Where things of a kind are kept, and what is said of one that is not there. */
function tableOf(kind: NameKind): { code: ProblemCode; section: string } {
  const tables = {
    actor: { code: 'unknown-actor', section: 'actors' },
    place: { code: 'unknown-place', section: 'places' },
    line: { code: 'unknown-line', section: 'lines' },
    source: { code: 'unknown-source', section: 'sources' },
    item: { code: 'unknown-id', section: '' },
  } as const;
  return tables[kind];
}

/** What could have been meant: also what was itself left out. */
function namesOf(kind: NameKind, section: string, { declared }: BriefFile): string[] {
  if (kind === 'source') return [...declared.keys()].flatMap((key) => (key.startsWith('^') ? [key.slice(1)] : []));
  return [...declared].flatMap(([id, where]) => (!id.startsWith('^') && where.startsWith(section) ? [id] : []));
}
