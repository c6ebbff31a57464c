/** From a text or a value to an object of a version that can be read. */
import type { Found } from './findings.js';
import { scanJson } from './json.js';
import { aKind, isRecord, quote } from './wording.js';

/** Characters of text; far beyond any briefing written by hand. */
const LARGEST = 20_000_000;

/** The object in the file, if there is one that can be read at all; otherwise one problem says why not. */
export function openFile(input: unknown, found: Found): Record<string, unknown> | undefined {
  const refuse = (code: string, message: string, mend: string): undefined => {
    found.add({ path: '', code, severity: 'error', message, mend });
    return undefined;
  };
  const text = textOf(input);
  if (text === undefined)
    return refuse(
      'unreadable',
      'This briefing cannot be written as JSON.',
      'Give plain objects, lists, text and numbers, without circles.',
    );
  if (text.length > LARGEST)
    return refuse(
      'too-large',
      `The file has ${text.length} characters; ${LARGEST} are read.`,
      'Keep long lists in files of their own, and shapes coarser.',
    );
  if (!text.trim())
    return refuse('empty-file', 'The file is empty.', 'Write a briefing: { "version": 1, "title": "…" }.');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    const fault = faultIn(text);
    return refuse(
      'not-json',
      fault ? `Line ${fault.line}, column ${fault.column}: ${fault.reason}.` : 'This is not JSON.',
      fault?.mend ?? 'Check quotes, commas and brackets.',
    );
  }
  if (!isRecord(parsed))
    return refuse(
      'not-an-object',
      `A briefing is an object, { … }; this file holds ${aKind(parsed)}.`,
      'Write { "version": 1, … }.',
    );
  if (!versionFits(parsed, found)) return undefined;
  if (typeof input === 'string') {
    for (const path of scanJson(text).repeated) {
      found.add({
        path,
        code: 'repeated-key',
        severity: 'warning',
        message: 'This key is written twice; only the last one counts.',
        mend: 'Join the two, or take one out.',
      });
    }
  }
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

function faultIn(text: string) {
  try {
    return scanJson(text).fault;
  } catch {
    return undefined;
  }
}

function versionFits({ version }: Record<string, unknown>, found: Found): boolean {
  const [, major, minor] = /^(\d{1,6})(?:\.(\d{1,6}))?$/.exec(String(version)) ?? [];
  const problem = (code: string, severity: 'error' | 'warning', message: string, mend: string): void => {
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
