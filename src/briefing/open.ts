/** From a text or a value to an object of a version that can be read. */
import type { ProblemCode } from './codes.js';
import type { Found } from './findings.js';
import { scanJson } from './json.js';
import type { Problem } from './problem.js';
import { aKind, isRecord, quote } from './wording.js';

/** Characters of text; far beyond any briefing written by hand. */
const LARGEST = 20_000_000;

/** The object in the file, if there is one that can be read at all; otherwise one problem says why not. */
export function openFile(input: unknown, found: Found): Record<string, unknown> | undefined {
  const text = textOf(input);
  const parsed = parsedOf(text);
  if (!isRecord(parsed)) {
    found.add(notABriefing(text, parsed));
    return undefined;
  }
  if (parsed['version'] !== 1 && !versionFits(parsed, found)) return undefined;
  if (typeof input === 'string' && text && keysWritten(text) > keysIn(parsed)) addRepeated(text, found);
  return parsed;
}

/** A value becomes text and back, so that what is read is plain JSON: no getters, circles, dates or prototypes. */
function textOf(input: unknown): string | undefined {
  if (typeof input === 'string') return input.replace(/^\uFEFF/, '');
  try {
    return JSON.stringify(input) as string | undefined;
  } catch {
    return undefined;
  }
}

/** Undefined if the text is not JSON, or too long. */
function parsedOf(text = ''): unknown {
  try {
    return text.length > LARGEST ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How many keys a text of JSON has: outside strings, a colon follows each. */
function keysWritten(text: string): number {
  return text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, '').split(':').length - 1;
}

/** How many keys the objects in a value have. */
function keysIn(value: unknown): number {
  let count = 0;
  const open = [value];
  for (const one of open) {
    if (typeof one !== 'object' || one === null) continue;
    const inner: unknown[] = Object.values(one);
    if (!Array.isArray(one)) count += inner.length;
    for (const part of inner) open.push(part);
  }
  return count;
}

function addRepeated(text: string, found: Found): void {
  for (const path of scanJson(text).repeated)
    found.add({
      path,
      code: 'repeated-key',
      severity: 'warning',
      message: 'This key is written twice; only the last one counts.',
      mend: 'Join the two, or take one out.',
    });
}

function notABriefing(text: string | undefined, parsed: unknown): Problem {
  if (text === undefined)
    return refused(
      'unreadable',
      'This briefing cannot be written as JSON.',
      'Give plain objects, lists, text and numbers, without circles.',
    );
  if (text.length > LARGEST)
    return refused(
      'too-large',
      `The file has ${text.length} characters; ${LARGEST} are read.`,
      'Keep long lists in files of their own, and shapes coarser.',
    );
  if (!text.trim())
    return refused('empty-file', 'The file is empty.', 'Write a briefing: { "version": 1, "title": "…" }.');
  if (parsed !== undefined)
    return refused(
      'not-an-object',
      `A briefing is an object, { … }; this file holds ${aKind(parsed)}.`,
      'Write { "version": 1, … }.',
    );
  const fault = faultIn(text);
  return refused(
    'not-json',
    fault ? `Line ${fault.line}, column ${fault.column}: ${fault.reason}.` : 'This is not JSON.',
    fault?.mend ?? 'Check quotes, commas and brackets.',
  );
}

function refused(code: ProblemCode, message: string, mend: string): Problem {
  return { path: '', code, severity: 'error', message, mend };
}

function faultIn(text: string) {
  try {
    return scanJson(text).fault;
  } catch {
    return undefined;
  }
}

function versionFits({ version }: Record<string, unknown>, found: Found): boolean {
  const [, major, minor] = /^(\d{1,6})(?:\.(\d{1,6}))?$/.exec(String(version)) ?? [];
  const problem = (code: ProblemCode, severity: 'error' | 'warning', message: string, mend: string): void => {
    found.add({ path: 'version', code, severity, message, mend });
  };
  if (version === undefined) {
    problem(
      'missing-version',
      'error',
      'The file does not say which version of the format it is written in.',
      'Add "version": 1 at the top.',
    );
  } else if (Number(major) !== 1) {
    const read = typeof version === 'string' || typeof version === 'number' ? quote(String(version)) : aKind(version);
    problem(
      'unsupported-version',
      'error',
      `This library reads version 1 of the format; the file says ${read}.`,
      major && Number(major) > 1 ? 'Use a newer version of the library.' : 'Write "version": 1.',
    );
  } else if (Number(minor) > 0) {
    problem(
      'newer-version',
      'warning',
      `The file is written for version ${String(version)}; what is new since version 1 is not drawn.`,
      'Use a newer version of the library.',
    );
  } else if (typeof version === 'string') {
    problem('wrong-type', 'warning', 'The version is a number.', 'Write "version": 1, without quotes.');
  }
  return Number(major) === 1;
}
