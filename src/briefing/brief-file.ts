/** What is known of the file while it is read: its ids and its clock. */
import { clockOf } from './time-zone.js';
import type { Clock } from './time-zone.js';

export type NameKind = 'actor' | 'place' | 'line' | 'source' | 'item';

export interface BriefFile {
  /** Turns a wall-clock time of the file's zone into an instant. */
  clock: Clock;
  /** Ids by kind. While places are read, those declared; afterwards, those that are sound. */
  readonly names: Record<NameKind, Set<string>>;
  /** Every id that the file declares, and where; a source's id has the prefix `^`. */
  readonly declared: Map<string, string>;
  /** Lines that follow the coast. */
  readonly coasts: Set<string>;
  /** How many "did you mean" look-ups are left. */
  suggestions: number;
}

export function emptyFile(): BriefFile {
  return {
    clock: clockOf('UTC'),
    names: { actor: new Set(), place: new Set(), line: new Set(['coast']), source: new Set(), item: new Set() },
    declared: new Map(),
    coasts: new Set(['coast']),
    suggestions: 300,
  };
}
