/** What a reading collects: its problems, and how much it has read. */
import type { GeometryProblem } from '../types.js';
import type { ReadingCode } from './codes.js';
import { codes } from './codes.js';

const mostProblems = 100;
const mostPositions = 500_000;

export interface Report {
  readonly problems: readonly GeometryProblem[];
  readonly add: (path: string, code: ReadingCode, message: string, ownMend?: string) => void;
  /** For what would repeat at every position. */
  readonly addOnce: (path: string, code: ReadingCode, message: string) => void;
  /** Counts positions; false once there are more than a map can want. */
  readonly roomFor: (count: number, path: string) => boolean;
  /** All that was found, and how much is left unsaid. */
  readonly close: () => readonly GeometryProblem[];
}

export function openReport(): Report {
  const problems: GeometryProblem[] = [];
  const once = new Set<ReadingCode>();
  let positions = 0;
  let unsaid = 0;

  const add: Report['add'] = (path, code, message, ownMend) => {
    if (problems.length >= mostProblems) {
      unsaid++;
      return;
    }
    const [severity, usualMend] = codes()[code];
    const mend = ownMend ?? usualMend;
    problems.push({ path, code, severity, message, ...(mend ? { mend } : {}) });
  };
  const addOnce: Report['addOnce'] = (path, code, message) => {
    if (once.has(code)) return;
    once.add(code);
    add(path, code, message);
  };
  return {
    problems,
    add,
    addOnce,
    roomFor: (count, path) => {
      positions += count;
      if (positions <= mostPositions) return true;
      addOnce(path, 'too-large', `There are more than ${mostPositions} positions; the rest is left out.`);
      return false;
    },
    close: () => {
      if (!unsaid) return problems;
      const message = `There are ${unsaid} more problems.`;
      return [...problems, { path: '', code: 'more-problems', severity: 'note', message }];
    },
  };
}

export function join(path: string, name: string): string {
  return path ? `${path}.${name}` : name;
}
