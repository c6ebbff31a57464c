/** The ids of a file: one name space for all that can be linked to, another for sources. */
import type { NameKind } from './brief-file.js';
import type { registers } from './file.js';
import { lists } from './file.js';
import { run, type FileConfig } from './reading.js';
import type { Problem } from './problem.js';
import { isRecord, quote } from './wording.js';
import { id as idSchema } from './text.js';
import type { Found } from './findings.js';

/** Which kind of name a register holds. */
export const KINDS = {
  sources: 'source',
  places: 'place',
  lines: 'line',
  actors: 'actor',
} as const satisfies Record<keyof typeof registers, NameKind>;

/** Notes every id and where it is, and reports bad and duplicate ones; those are left out. */
export function declareNames(input: Readonly<Record<string, unknown>>, config: FileConfig, found: Found): void {
  const { declared, names } = config.file;
  const declare = (id: string, kind: NameKind, path: string): void => {
    const key = keyOf(id, kind);
    const first = declared.get(key);
    if (first !== undefined) return found.add(alreadyNamed(id, path, first));
    declared.set(key, path);
    names[kind].add(id);
  };
  for (const [register, kind] of Object.entries(KINDS)) {
    const things = input[register];
    for (const id of isRecord(things) ? Object.keys(things) : []) {
      const path = registerPath(register, id);
      const { typed, issues } = run(idSchema, id, config);
      if (typed) declare(id, kind, path);
      found.issues(path, issues);
    }
  }
  for (const list of Object.keys(lists)) {
    for (const [index, item] of Array.isArray(input[list]) ? input[list].entries() : []) {
      const id: unknown = isRecord(item) ? item['id'] : undefined;
      if (typeof id === 'string' && run(idSchema, id, config).typed) declare(id, 'item', `${list}[${index}]`);
    }
  }
}

/** The key under which an id is declared. */
export function keyOf(id: string, kind: NameKind): string {
  return kind === 'source' ? `^${id}` : id;
}

function alreadyNamed(id: string, path: string, first: string): Problem {
  return {
    path,
    code: 'duplicate-id',
    severity: 'error',
    message: `The id ${quote(id)} is already that of ${first}.`,
    mend: `Give ${path} or ${first} another id.`,
  };
}

/** Where a thing of a register is: `places.sirte`. */
export function registerPath(register: string, id: string): string {
  return /^[\w-]{1,80}$/.test(id) ? `${register}.${id}` : `${register}[${JSON.stringify(id.slice(0, 80))}]`;
}
