/** References by id to actors, places, lines, sources and items. */
import type { GenericSchema } from 'valibot';
import type { ProblemCode } from './codes.js';
import type { BriefFile, NameKind } from './brief-file.js';
import { value } from './reading.js';
import { didYouMean, found, quote } from './wording.js';
import type { Reader } from './reading.js';

const CODES: Record<NameKind, ProblemCode> = {
  actor: 'unknown-actor',
  place: 'unknown-place',
  line: 'unknown-line',
  source: 'unknown-source',
  item: 'unknown-id',
};

/** The id of something of this kind; `item` is whatever can be shown or linked to. */
export function reference(kind: NameKind): GenericSchema<string, string> {
  return value<string, string>('reference', (input, reader) => findNamed(input, kind, reader));
}

/** The id, if it names something sound of that kind; otherwise a problem with the nearest name. */
export function findNamed(input: unknown, kind: NameKind, { error, file }: Reader): string | undefined {
  if (typeof input !== 'string') {
    error(
      'wrong-type',
      `Expected the id of ${kind === 'item' ? 'an item' : `${kind === 'actor' ? 'an' : 'a'} ${kind}`}, found ${found(input)}.`,
      'Write its id in double quotes.',
    );
    return undefined;
  }
  if (kindsOf(kind).some((one) => file.names[one].has(input))) return input;
  const names = () => namesOf(kind, file);
  const where = file.declared.get(kind === 'source' ? `^${input}` : input);
  const noun = kind === 'item' ? 'item' : kind;
  if (where === undefined) {
    error(
      CODES[kind],
      `There is no ${noun} ${quote(input)}.${didYouMean(input, names, file)}`,
      'Correct the id, or add what it names.',
    );
  } else if (kind === 'item' || where.startsWith(SECTIONS[kind])) {
    error('left-out-reference', `${quote(input)} was itself left out (see ${where}).`, `Mend ${where} first.`);
  } else {
    error(CODES[kind], `${quote(input)} is not a ${noun} (see ${where}).`, `Name a ${noun}.`);
  }
  return undefined;
}

const SECTIONS: Record<NameKind, string> = {
  actor: 'actors',
  place: 'places',
  line: 'lines',
  source: 'sources',
  item: '',
};

/** What could have been meant: also what was itself left out. */
function namesOf(kind: NameKind, { declared }: BriefFile): string[] {
  if (kind === 'source') return [...declared.keys()].flatMap((key) => (key.startsWith('^') ? [key.slice(1)] : []));
  return [...declared].flatMap(([id, where]) => (!id.startsWith('^') && where.startsWith(SECTIONS[kind]) ? [id] : []));
}

function kindsOf(kind: NameKind): readonly NameKind[] {
  return kind === 'item' ? ['item', 'place', 'line', 'actor'] : [kind];
}
