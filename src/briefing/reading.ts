/** How schemas are run here: tolerant of extras, with problems that carry a code and a way to mend. */
import { optional } from 'valibot';
import type {
  BaseIssue,
  Config,
  GenericSchema,
  InferInput,
  InferOutput,
  ObjectEntries,
  object,
  OutputDataset,
} from 'valibot';
import type { ProblemCode } from './codes.js';
import type { BriefFile } from './brief-file.js';
import { emptyFile } from './brief-file.js';
import { didYouMean, found, isRecord, quote, shown } from './wording.js';

/** What a schema finds wrong. */
export type Issue = BaseIssue<unknown>;
type Report = (code: ProblemCode, message: string, mend: string, keys?: readonly (string | number)[]) => void;

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

type Run<O> = (input: unknown, config: Config<Issue>) => OutputDataset<O, Issue>;

/** A schema like `shape` (so that JSON Schema sees the same), which runs differently. */
export function running<I, O>(shape: object, run: Run<O>): GenericSchema<I, O> {
  const schema: unknown = {
    kind: 'schema',
    async: false,
    ...shape,
    '~run': ({ value }: { value: unknown }, config: FileConfig) => run(value, config),
  };
  // Valibot keeps input and output only in types; `run` is what makes them true.
  return schema as GenericSchema<I, O>;
}

/** Runs a schema on a value. */
export function run<O>(
  schema: GenericSchema<unknown, O>,
  value: unknown,
  config: Config<Issue>,
): OutputDataset<O, Issue> {
  return schema['~run']({ value }, config);
}

/** The outcome of a run: typed unless an issue is more than a warning. */
export function dataset<O>(value: O | undefined, issues: Issue[]): OutputDataset<O, Issue> {
  const typed = issues.every((issue) => issue.requirement === WARNING);
  const found: unknown = { typed, value, issues: issues.length ? issues : undefined };
  return found as OutputDataset<O, Issue>;
}

/** A reader whose reports are added to `issues`. */
export function readerInto(issues: Issue[], input: unknown, config: Config<Issue>): Reader {
  const report =
    (requirement?: string): Report =>
    (type, message, mend, keys = []) => {
      const path = keys.map((key) => ({
        type: 'unknown' as const,
        origin: 'value' as const,
        input,
        key,
        value: undefined,
      }));
      const [first, ...rest] = path;
      issues.push({
        kind: 'validation',
        type,
        input,
        expected: mend,
        received: '',
        message,
        requirement,
        ...(first ? { path: [first, ...rest] } : {}),
      });
    };
  const file = hasFile(config) ? config.file : emptyFile();
  return {
    file,
    error: report(),
    warn: report(WARNING),
    read: (schema, part) => {
      const result = run(schema, part, config);
      issues.push(...(result.issues ?? []));
      return result.typed ? result.value : undefined;
    },
  };
}

function hasFile(config: Config<Issue>): config is FileConfig {
  return 'file' in config;
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
 * An object with these keys. An unknown key is a warning; keys that begin with `x-` are the author's own.
 * `known` are all keys that something reads, if others than this schema read some.
 */
export function fields<const E extends ObjectEntries>(
  entries: E,
  known: readonly string[] = Object.keys(entries),
): ReturnType<typeof object<E>> {
  const schema: unknown = running({ type: 'strict_object', entries }, (input, config) => {
    const issues: Issue[] = [];
    const reader = readerInto(issues, input, config);
    if (!isRecord(input)) {
      reader.error(
        'wrong-type',
        `Expected { … } with the keys ${known.join(', ')}, found ${found(input)}.`,
        'Write an object.',
      );
      return dataset(undefined, issues);
    }
    warnOfUnknownKeys(input, known, reader);
    const read: [string, unknown][] = [];
    for (const [key, entry] of Object.entries(entries)) {
      if (Object.hasOwn(input, key)) {
        const part = entry['~run']({ value: input[key] }, config);
        for (const issue of part.issues ?? []) issues.push(below(issue, input, key));
        read.push([key, part.value]);
      } else if (entry.type !== 'optional') {
        reader.error('missing-field', `The key "${key}" is missing here.`, `Add "${key}".`, [key]);
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

/** Names each key that nothing reads. */
function warnOfUnknownKeys(input: object, known: readonly string[], { warn, file }: Reader): void {
  for (const key of Object.keys(input)) {
    if (known.includes(key) || key.startsWith('x-')) continue;
    const meant = didYouMean(key, known, file);
    const mend = meant
      ? 'Correct the key, or begin a key of your own with "x-".'
      : `The keys here are ${known.join(', ')}. Begin a key of your own with "x-".`;
    warn('unknown-key', `Nothing here reads the key ${quote(key)}.${meant}`, mend, [key]);
  }
}

/** Left out, with a warning, when it is wrong: the item is drawn without it. */
export function soft<I, O>(schema: GenericSchema<I, O>): ReturnType<typeof optional<GenericSchema<I, O>>> {
  const wrapped = optional(schema);
  const made: unknown = running<I | undefined, O | undefined>(wrapped, (input, config) => {
    if (input === undefined) return dataset<O>(undefined, []);
    const result = run(schema, input, config);
    return result.typed ? result : dataset<O>(undefined, demoted(result.issues));
  });
  return made as typeof wrapped;
}

/** The same issues as warnings. */
export function demoted(issues: readonly Issue[] | undefined): Issue[] {
  return (issues ?? []).map((issue) => ({ ...issue, requirement: WARNING }));
}

/** One word of a closed list. */
export function word<const T extends readonly string[]>(...options: T): GenericSchema<T[number], T[number]> {
  return value<T[number], T[number]>(
    'picklist',
    (input, { error, file }) => {
      const known = options.find((option) => option === input);
      if (known === undefined) {
        const meant = typeof input === 'string' ? didYouMean(input, options, file) : '';
        error(
          'unknown-word',
          `${shown(input)} is not one of ${options.join(', ')}.${meant}`,
          'Write one of these words.',
        );
      }
      return known;
    },
    { options },
  );
}

/** Plain text that matches a pattern. */
export function pattern(
  type: string,
  form: RegExp,
  code: ProblemCode,
  message: string,
  mend: string,
): GenericSchema<string, string> {
  return value<string, string>(type, (input, { error }) => {
    if (typeof input === 'string' && input.length < 5000 && form.test(input)) return input;
    error(code, `${shown(input)} ${message}`, mend);
    return undefined;
  });
}
