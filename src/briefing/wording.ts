/** The words that problems are told in: what was found, what was meant. */
import type { BriefFile } from './brief-file.js';
import { nearest } from './nearest.js';
import type { Finding } from './problem.js';

/** A value of the wrong kind. */
export function notA(expected: string, input: unknown, mend: string): Finding {
  return { code: 'wrong-type', message: `Expected ${expected}, found ${found(input)}.`, mend };
}

/** ` Did you mean "…"?`, or nothing. Bounded, so that a hostile file cannot buy time with thousands of near misses. */
export function didYouMean(
  word: string,
  choices: Iterable<string> | (() => Iterable<string>),
  file: BriefFile,
): string {
  const near = file.suggestions-- > 0 ? nearest(word, typeof choices === 'function' ? choices() : choices) : undefined;
  return near === undefined ? '' : ` Did you mean ${quote(near)}?`;
}

export function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

export function quote(text: string): string {
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}

/** A value as an author would recognise it. */
export function shown(input: unknown): string {
  return typeof input === 'string' ? quote(input) : typeof input === 'number' ? String(input) : `This ${found(input)}`;
}

/** The same with its article: "a list", "an object", "null". */
export function aKind(input: unknown): string {
  const kind = found(input);
  return ['null', 'nothing', 'text', 'true or false'].includes(kind)
    ? kind
    : `${kind === 'object' ? 'an' : 'a'} ${kind}`;
}

/** What kind of thing was found, in plain words. */
export function found(input: unknown): string {
  if (input === undefined) return 'nothing';
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'list';
  return { string: 'text', number: 'number', boolean: 'true or false' }[String(typeof input)] ?? 'object';
}
