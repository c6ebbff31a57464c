/** Lists: of which all must be sound, or of which the sound ones are kept. */
import type { GenericSchema } from 'valibot';
import type { FileConfig, Issue, Outcome } from './reading.js';
import { below, dataset, demoted, readerInto, run, running } from './reading.js';
import type { Finding } from './problem.js';
import { notA } from './wording.js';

/** One, or a list. `extras`: a bad element is left out with a warning instead of taking the whole down. */
export function many<I, O>(
  item: GenericSchema<I, O>,
  extras = false,
  least = 0,
): GenericSchema<I | readonly I[], readonly O[]> {
  const list = { type: 'array', item, least };
  return running<I | readonly I[], readonly O[]>({ type: 'union', options: [list, item] }, (input, config) =>
    Array.isArray(input) || least > 1
      ? listOf(item, extras, least, input, config)
      : listOf(item, extras, 0, [input], config, true),
  );
}

/** A list in which each element must be sound. */
export function listOfAll<I, O>(item: GenericSchema<I, O>, least = 0): GenericSchema<readonly I[], readonly O[]> {
  return running<readonly I[], readonly O[]>({ type: 'array', item, least }, (input, config) =>
    listOf(item, false, least, input, config),
  );
}

/** A list that keeps its sound elements. */
export function listOfSome<I, O>(item: GenericSchema<I, O>): GenericSchema<readonly I[], readonly O[]> {
  return running<readonly I[], readonly O[]>({ type: 'array', item }, (input, config) =>
    listOf(item, true, 0, input, config),
  );
}

function listOf<I, O>(
  item: GenericSchema<I, O>,
  extras: boolean,
  least: number,
  input: unknown,
  config: FileConfig,
  alone = false,
): Outcome<readonly O[]> {
  const issues: Issue[] = [];
  const kept: O[] = [];
  if (!Array.isArray(input) || input.length < least)
    return dataset<readonly O[]>(readerInto(issues, input, config).error(notAList(input, least)), issues);
  for (const [key, entry] of input.entries()) {
    const result = run(item, entry, config);
    for (const issue of extras && !result.typed ? demoted(result.issues) : (result.issues ?? []))
      issues.push(alone ? issue : below(issue, input, key));
    if (result.typed) kept.push(result.value);
  }
  return dataset<readonly O[]>(kept, issues);
}

function notAList(input: unknown, least: number): Finding {
  if (!Array.isArray(input)) return notA('a list [ … ]', input, 'Put it in [ … ].');
  return {
    code: 'too-few',
    message: `This needs at least ${least} entries, and has ${input.length}.`,
    mend: `Add ${least - input.length} more.`,
  };
}
