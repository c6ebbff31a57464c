/** The briefing file: reading it, its normalised types, and its problems. */
import type { Problem } from './problem.js';
import type { Briefing } from './types.js';

export type { Problem } from './problem.js';
export type * from './types.js';

/** Reads a briefing file; never throws. */
export function parseBriefing(input: unknown): { briefing?: Briefing; problems: readonly Problem[] } {
  return { problems: [{ path: '', code: 'not-ready', severity: 'error', message: typeof input }] };
}
