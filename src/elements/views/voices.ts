/** Who counted what at one incident: a line of the table for each source, and counts that are of no one source. */
import type { CountClaim, Incident } from '../../briefing/index.js';

/** What one source says, or the item's sources together. */
export interface Voice {
  readonly sources: readonly string[];
  readonly killed: Told;
  readonly wounded: Told;
}

/** One cell of figures. */
export interface Told {
  readonly claims: readonly CountClaim[];
  /** Cited at the figure, where it has other sources than its line. */
  readonly cited: readonly string[];
  /** Lines that the cell takes; 0 where one above takes this one too. */
  readonly lines: number;
}

type Counted = Pick<Incident, 'killed' | 'wounded' | 'sources'>;

/** At least one line; in the order of the file. */
export function voicesOf(item: Counted): readonly Voice[] {
  const named = [...new Set([...item.killed, ...item.wounded].flatMap(({ source }) => source ?? []))];
  if (named.length === 0) {
    const together = (claims: readonly CountClaim[]): Told => ({ claims, cited: [], lines: 1 });
    return [{ sources: item.sources, killed: together(item.killed), wounded: together(item.wounded) }];
  }
  return named.map((source, index) => ({
    sources: [source],
    killed: toldBy(item, item.killed, source, index, named.length),
    wounded: toldBy(item, item.wounded, source, index, named.length),
  }));
}

/** A count without a source of its own is the item's: it stands beside all the lines, or in the first if others counted too. */
function toldBy(item: Counted, claims: readonly CountClaim[], source: string, index: number, lines: number): Told {
  const own = claims.filter((claim) => claim.source === source);
  const open = claims.filter((claim) => claim.source === undefined);
  if (open.length === 0) return { claims: own, cited: [], lines: 1 };
  const others = item.sources.some((id) => id !== source) || lines > 1 ? item.sources : [];
  if (open.length === claims.length) return { claims: open, cited: others, lines: index === 0 ? lines : 0 };
  return { claims: index === 0 ? [...own, ...open] : own, cited: [], lines: 1 };
}
