/** The ids of a file: one name space for all that can be linked to, another for sources. */
import type { BriefFile, NameKind } from './brief-file.js';
import type { registers } from './file.js';
import { lists } from './file.js';
import { run } from './reading.js';
import { isRecord, quote } from './wording.js';
import { id as idSchema } from './text.js';
import type { Found } from './findings.js';

const KINDS = { sources: 'source', places: 'place', lines: 'line', actors: 'actor' } as const;

/** Which kind of name a register holds. */
export function kindOf(register: keyof typeof registers): NameKind {
  return KINDS[register];
}

/** Notes every id and where it is, and reports bad and duplicate ones; those are left out. */
export function declareNames(input: Readonly<Record<string, unknown>>, file: BriefFile, found: Found): void {
  const declare = (id: string, kind: NameKind, path: string): void => {
    const key = kind === 'source' ? `^${id}` : id;
    const first = file.declared.get(key);
    if (first !== undefined) {
      found.add({
        path,
        code: 'duplicate-id',
        severity: 'error',
        message: `The id ${quote(id)} is already that of ${first}.`,
        mend: `Give ${path} or ${first} another id.`,
      });
      return;
    }
    file.declared.set(key, path);
    file.names[kind].add(id);
  };
  for (const register of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
    for (const id of isRecord(input[register]) ? Object.keys(input[register]) : []) {
      const path = registerPath(register, id);
      const { typed, issues } = run(idSchema, id, {});
      if (typed) declare(id, kindOf(register), path);
      found.issues(path, issues);
    }
  }
  for (const list of Object.keys(lists)) {
    for (const [index, item] of Array.isArray(input[list]) ? input[list].entries() : []) {
      const id: unknown = isRecord(item) ? item['id'] : undefined;
      if (typeof id === 'string' && run(idSchema, id, {}).typed) declare(id, 'item', `${list}[${index}]`);
    }
  }
}

/** Where a thing of a register is: `places.sirte`. */
export function registerPath(register: string, id: string): string {
  return /^[\w-]{1,80}$/.test(id) ? `${register}.${id}` : `${register}[${JSON.stringify(id.slice(0, 80))}]`;
}
