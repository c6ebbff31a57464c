/** The problems found so far, as authors are told them. */
import type { BaseIssue } from 'valibot';
import { WARNING } from './reading.js';
import type { Problem } from './problem.js';

/** More than these are counted, not listed. */
const LISTED = 1000;

/** A growing list of problems. */
export class Found {
  readonly problems: Problem[] = [];
  #unlisted = 0;

  add(problem: Problem): void {
    if (this.problems.length < LISTED) this.problems.push(problem);
    else this.#unlisted++;
  }

  /** Adds what a schema found in the part of the file at `path`. */
  issues(path: string, issues: readonly BaseIssue<unknown>[] | undefined): void {
    for (const issue of issues ?? []) this.add(problemOf(issue, path));
  }

  /** All problems, with a note if there were too many to list. */
  close(): Problem[] {
    if (this.#unlisted) this.problems.push(moreProblems(this.#unlisted));
    return this.problems;
  }
}

function problemOf(issue: BaseIssue<unknown>, path: string): Problem {
  const where = (issue.path ?? []).reduce((before, { key }) => before + stepTo(key), path);
  return {
    path: where.replace(/^\./, ''),
    severity: issue.requirement === WARNING ? 'warning' : 'error',
    code: issue.type,
    message: issue.message,
    ...(issue.expected ? { mend: issue.expected } : {}),
  };
}

function moreProblems(unlisted: number): Problem {
  return {
    path: '',
    code: 'more-problems',
    severity: 'note',
    message: `There are ${unlisted} more problems.`,
    mend: 'Mend these first.',
  };
}

function stepTo(key: unknown): string {
  if (typeof key === 'number') return `[${key}]`;
  const name = String(key);
  return /^[\w$-]{1,80}$/.test(name) ? `.${name}` : `[${JSON.stringify(name.slice(0, 80))}]`;
}
