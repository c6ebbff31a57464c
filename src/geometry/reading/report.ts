/** What a reading collects: its problems, and how much it has read. */
import type { GeometryProblem } from '../types.js';
import type { ReadingCode } from './codes.js';
import { codes } from './codes.js';

const mostProblems = 100;
const mostPositions = 500_000;

export class Report {
  readonly problems: GeometryProblem[] = [];
  private positions = 0;
  private unsaid = 0;
  private readonly once = new Set<ReadingCode>();

  add(path: string, code: ReadingCode, message: string, ownMend?: string): void {
    if (this.problems.length >= mostProblems) {
      this.unsaid++;
      return;
    }
    const [severity, usualMend] = codes[code];
    const mend = ownMend ?? usualMend;
    this.problems.push({ path, code, severity, message, ...(mend ? { mend } : {}) });
  }

  /** For what would repeat at every position. */
  addOnce(path: string, code: ReadingCode, message: string): void {
    if (this.once.has(code)) return;
    this.once.add(code);
    this.add(path, code, message);
  }

  /** Counts positions; false once there are more than a map can want. */
  roomFor(count: number, path: string): boolean {
    this.positions += count;
    if (this.positions <= mostPositions) return true;
    this.addOnce(path, 'too-large', `There are more than ${mostPositions} positions; the rest is left out.`);
    return false;
  }

  close(): readonly GeometryProblem[] {
    if (this.unsaid) {
      const message = `There are ${this.unsaid} more problems.`;
      this.problems.push({ path: '', code: 'more-problems', severity: 'note', message });
    }
    return this.problems;
  }
}

export function join(path: string, name: string): string {
  return path ? `${path}.${name}` : name;
}
