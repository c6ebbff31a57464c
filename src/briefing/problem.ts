/** A problem in a briefing file: where it is, what is wrong, and how to mend it. */
import type { ProblemCode } from './codes.js';

export interface Problem {
  /** Where: `incidents[2].at`; empty for the file itself. */
  readonly path: string;
  /** A stable kebab-case word, explained in docs/problems.md. */
  readonly code: string;
  /** `error`: the item is left out; `warning`: it is drawn; `note`: a remark. */
  readonly severity: 'error' | 'warning' | 'note';
  /** A full sentence for the author. */
  readonly message: string;
  /** What to do. */
  readonly mend?: string | undefined;
}

/** What is wrong with a value; `keys` lead to the part of it that is. */
export interface Finding {
  readonly code: ProblemCode;
  readonly message: string;
  readonly mend: string;
  readonly keys?: readonly (string | number)[];
}

/** A problem in one line: where, what, and how to mend it. */
export function problemText({ path, message, mend }: Problem): string {
  return `${path ? `${path}: ` : ''}${message}${mend ? ` ${mend}` : ''}`;
}
