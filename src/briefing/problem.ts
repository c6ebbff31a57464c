/** A problem in a briefing file: where it is, what is wrong, and how to mend it. */

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

/** A problem in one line: where, what, and how to mend it. */
export function problemText({ path, message, mend }: Problem): string {
  return `${path ? `${path}: ` : ''}${message}${mend ? ` ${mend}` : ''}`;
}
