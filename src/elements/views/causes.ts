/** Sorts mistakes by cause: what was left out only because it needs something that was left out is no mistake of its own. */
import type { Problem } from '../../briefing/index.js';

export interface Cause {
  readonly problem: Problem;
  /** Paths of the items that hang on it, each once. */
  readonly dependents: readonly string[];
}

/** In the order of the problems given. */
export function causesOf(problems: readonly Problem[]): readonly Cause[] {
  const dependents = new Map<Problem, Set<string>>();
  for (const problem of problems) {
    const root = rootOf(problem, problems);
    const hanging = dependents.get(root) ?? new Set();
    if (root !== problem) hanging.add(itemOf(problem.path));
    dependents.set(root, hanging);
  }
  return problems.flatMap((problem) => {
    const hanging = dependents.get(problem);
    return hanging ? [{ problem, dependents: [...hanging] }] : [];
  });
}

/** How many items the causes left out themselves. */
export function itemsIn(causes: readonly Cause[]): number {
  return new Set(causes.map(({ problem }) => itemOf(problem.path))).size;
}

/** The mistake behind a mistake; the problem itself where nothing else is to be mended first. */
function rootOf(problem: Problem, problems: readonly Problem[]): Problem {
  const seen = new Set<Problem>();
  let at = problem;
  while (at.code === 'left-out-reference' && !seen.has(at)) {
    seen.add(at);
    const where = /^Mend (.+) first\.$/.exec(at.mend ?? '')?.[1];
    const behind = problems.filter(({ path }) => where !== undefined && itemOf(path) === where);
    const next = behind.find(({ code }) => code !== 'left-out-reference') ?? behind[0];
    if (!next) return at;
    at = next;
  }
  return seen.has(at) ? problem : at;
}

/** `incidents[2].at` → `incidents[2]`, `places.sirte.at` → `places.sirte` */
function itemOf(path: string): string {
  return /^[^.[]+(?:\[[^\]]*\]|\.[^.[]+)?/.exec(path)?.[0] ?? path;
}
