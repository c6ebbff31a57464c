/** What is said of an object with a wrong key, and of a word outside its list. */
import type { BriefFile } from './brief-file.js';
import type { Finding } from './problem.js';
import { didYouMean, notA, quote, shown } from './wording.js';

export function notAnObject(input: unknown, known: readonly string[]): Finding {
  return notA(`{ … } with the keys ${known.join(', ')}`, input, 'Write an object.');
}

export function missingField(key: string): Finding {
  return {
    code: 'missing-field',
    message: `The key "${key}" is missing here.`,
    mend: `Add "${key}".`,
    keys: [key],
  };
}

export function unknownKey(key: string, known: readonly string[], file: BriefFile): Finding {
  const meant = didYouMean(key, known, file);
  return {
    code: 'unknown-key',
    message: `Nothing here reads the key ${quote(key)}.${meant}`,
    mend: meant
      ? 'Correct the key, or begin a key of your own with "x-".'
      : `The keys here are ${known.join(', ')}. Begin a key of your own with "x-".`,
    keys: [key],
  };
}

export function unknownWord(input: unknown, options: readonly string[], file: BriefFile): Finding {
  const meant = typeof input === 'string' ? didYouMean(input, options, file) : '';
  return {
    code: 'unknown-word',
    message: `${shown(input)} is not one of ${options.join(', ')}.${meant}`,
    mend: 'Write one of these words.',
  };
}
