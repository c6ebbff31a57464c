/** How schemas are run here: tolerant of extras, with problems that carry a code and a way to mend. */
import type {
  BaseIssue,
  Config,
  GenericSchema,
  InferInput,
  InferOutput,
  object,
  ObjectEntries,
  optional as valibotOptional,
  OutputDataset,
} from 'valibot';
import type { BriefFile } from './brief-file.js';
import type { Finding } from './problem.js';
import { missingField, notAnObject, unknownKey, unknownWord } from './reading-sentences.js';
import { isRecord } from './wording.js';

/** What a schema finds wrong. */
export type Issue = BaseIssue<unknown>;
type Report = (finding: Finding) => undefined;

/** What a reading function is handed besides its input. */
export interface Reader {
  readonly file: BriefFile;
  /** Reports a mistake that leaves the value out. */
  readonly error: Report;
  /** Reports a mistake that the value survives. */
  readonly warn: Report;
  /** Reads a part of the value with another schema; undefined if it is wrong, which is then reported. */
  readonly read: <O>(schema: GenericSchema<unknown, O>, part: unknown) => O | undefined;
}

/** The file being read travels in valibot's configuration, which every schema hands on untouched. */
export interface FileConfig extends Config<Issue> {
  readonly file: BriefFile;
}

/** The mark of an issue that does not leave its item out. */
export const WARNING = 'warning';

/** What a schema made of a value. */
export type Outcome<O> = OutputDataset<O, Issue>;
type Run<O> = (input: unknown, config: FileConfig) => Outcome<O>;

/** A schema like `shape` (so that JSON Schema sees the same), which runs differently. */
export function running<I, O>(shape: object, run: Run<O>): GenericSchema<I, O> {
  // Inherited, not copied: entries that are made on first use stay unmade.
  const schema: unknown = Object.assign(Object.create(shape) as object, {
    kind: 'schema',
    async: false,
    '~run': ({ value }: { value: unknown }, config: FileConfig) => run(value, config),
  });
  // Valibot keeps input and output only in types; `run` is what makes them true.
  return schema as GenericSchema<I, O>;
}

/** Runs a schema on a value. */
export function run<O>(schema: GenericSchema<unknown, O>, value: unknown, config: FileConfig): Outcome<O> {
  return schema['~run']({ value }, config);
}

/** The outcome of a run: typed unless an issue is more than a warning. */
export function dataset<O>(value: O | undefined, issues: Issue[]): Outcome<O> {
  const typed = issues.every((issue) => issue.requirement === WARNING);
  const found: unknown = { typed, value, issues: issues.length ? issues : undefined };
  return found as Outcome<O>;
}

/** A reader whose reports are added to `issues`. */
export function readerInto(issues: Issue[], input: unknown, config: FileConfig): Reader {
  return {
    file: config.file,
    error: (finding) => report(issues, input, finding),
    warn: (finding) => report(issues, input, finding, WARNING),
    read: (schema, part) => {
      const result = run(schema, part, config);
      issues.push(...(result.issues ?? []));
      return result.typed ? result.value : undefined;
    },
  };
}

function report(
  issues: Issue[],
  input: unknown,
  { code, message, mend, keys = [] }: Finding,
  requirement?: string,
): undefined {
  const issue: Issue = {
    kind: 'validation',
    type: code,
    input,
    expected: mend,
    received: '',
    message,
    requirement,
  };
  issues.push(keys.reduceRight((inner, key) => below(inner, input, key), issue));
}

/** A written value, read by a function; `type` names it in the JSON Schema's table of values. */
export function value<I, O>(
  type: string,
  read: (input: unknown, reader: Reader) => O | undefined,
  extra: object = {},
): GenericSchema<I, O> {
  return running<I, O>({ type, ...extra }, (input, config) => {
    const issues: Issue[] = [];
    return dataset(read(input, readerInto(issues, input, config)), issues);
  });
}

/** What `schema` finds, turned into something else, with further rules that look at several keys at once. */
export function into<S extends GenericSchema, O>(
  schema: S,
  convert: (value: InferOutput<S>, reader: Reader) => O | undefined,
): GenericSchema<InferInput<S>, O> {
  return running<InferInput<S>, O>(schema, (input, config) => {
    const found = run(schema, input, config);
    const issues: Issue[] = [...(found.issues ?? [])];
    if (!found.typed) return dataset<O>(undefined, issues);
    return dataset(convert(found.value, readerInto(issues, input, config)), issues);
  });
}

/**
 * An object with these keys; rare ones are given as a function, which is called on first use. An unknown key is a warning; keys
 * that begin with `x-` are the author's own. `known` are all keys that something reads, if others than this schema read some.
 */
export function fields<const E extends ObjectEntries>(
  entries: E | (() => E),
  known?: readonly string[],
): ReturnType<typeof object<E>> {
  let made: E | undefined;
  const shape = {
    type: 'strict_object',
    get entries(): E {
      return (made ??= typeof entries === 'function' ? entries() : entries);
    },
  };
  const schema: unknown = running(shape, (input, config) => {
    const issues: Issue[] = [];
    const { error, warn, file } = readerInto(issues, input, config);
    const keys = known ?? Object.keys(shape.entries);
    if (!isRecord(input)) return dataset(error(notAnObject(input, keys)), issues);
    for (const key of Object.keys(input))
      if (!keys.includes(key) && !key.startsWith('x-')) warn(unknownKey(key, keys, file));
    const read: [string, unknown][] = [];
    for (const [key, entry] of Object.entries(shape.entries)) {
      if (Object.hasOwn(input, key)) {
        const part = entry['~run']({ value: input[key] }, config);
        for (const issue of part.issues ?? []) issues.push(below(issue, input, key));
        read.push([key, part.value]);
      } else if (entry.type !== 'optional') {
        error(missingField(key));
      }
    }
    return dataset(Object.fromEntries(read), issues);
  });
  // The loop reads each entry with its own schema, as valibot's object does.
  return schema as ReturnType<typeof object<E>>;
}

/** The issue as seen from one step further out. */
export function below(issue: Issue, input: unknown, key: string | number): Issue {
  const step = { type: 'unknown' as const, origin: 'value' as const, input, key, value: undefined };
  return { ...issue, path: [step, ...(issue.path ?? [])] };
}

type Optional<I, O> = ReturnType<typeof valibotOptional<GenericSchema<I, O>>>;

function optionally<I, O>(wrapped: GenericSchema<I, O>, run: Run<O>): Optional<I, O> {
  const made: unknown = running({ type: 'optional', wrapped }, (input, config) =>
    input === undefined ? dataset<O>(undefined, []) : run(input, config),
  );
  return made as Optional<I, O>;
}

/** May be absent; its item is left out when it is wrong. */
export function optional<I, O>(schema: GenericSchema<I, O>): Optional<I, O> {
  return optionally(schema, (input, config) => run(schema, input, config));
}

/** Left out, with a warning, when it is wrong: the item is drawn without it. */
export function soft<I, O>(schema: GenericSchema<I, O>): Optional<I, O> {
  return optionally(schema, (input, config) => {
    const result = run(schema, input, config);
    return result.typed ? result : dataset<O>(undefined, demoted(result.issues));
  });
}

/** The same issues as warnings. */
export function demoted(issues: readonly Issue[] | undefined): Issue[] {
  return (issues ?? []).map((issue) => ({ ...issue, requirement: WARNING }));
}

/** One word of a closed list. */
export function word<const T extends readonly string[]>(...options: T): GenericSchema<T[number], T[number]> {
  return value<T[number], T[number]>(
    'picklist',
    (input, { error, file }) => options.find((option) => option === input) ?? error(unknownWord(input, options, file)),
    { options },
  );
}

/** Plain text that matches a pattern. */
export function pattern(type: string, form: RegExp, wrong: (input: unknown) => Finding): GenericSchema<string, string> {
  return value<string, string>(type, (input, { error }) =>
    typeof input === 'string' && input.length < 5000 && form.test(input) ? input : error(wrong(input)),
  );
}

/** The keys that have a value. */
export function given<T extends object>(all: T): T {
  const kept: unknown = Object.fromEntries(Object.entries(all).filter(([, one]) => one !== undefined));
  // Leaving out undefined keys keeps the type: every key that may be missing is optional in it.
  return kept as T;
}
