/** Which status belongs at which citation: a claim made in a paragraph is marked where a source of its own is named. */
import type { CountClaim, Status } from '../../briefing/index.js';
import type { FoundItem } from '../../words/index.js';
import type { Sureness } from './status-mark.js';

interface Claim {
  readonly status: Status;
  readonly sources: readonly string[];
}

/** Follows one paragraph from its first word to its last. */
export class ClaimTrail {
  #open: Claim[] = [];
  /** The status last shown: it holds until another is, and is not said twice. */
  #said: Sureness | undefined;
  /** Sources of counts that do not agree, those not yet cited. */
  #rivals: string[] = [];

  /** A name was met in the text. */
  meet(found: FoundItem | undefined): void {
    const claim = claimOf(found);
    if (claim) this.#open.push(claim);
    if (found?.kind === 'incident') this.#rivals = rivalSources(found.incident.item);
  }

  /** A citation was met: the marks that belong before it. */
  cite(sources: readonly string[]): readonly Sureness[] {
    const backed = this.#open.filter(
      (claim) => claim.sources.length === 0 || claim.sources.some((id) => sources.includes(id)),
    );
    this.#open = this.#open.filter((claim) => !backed.includes(claim));
    const differ = this.#rivals.length > 0 && this.#rivals.every((id) => sources.includes(id));
    this.#rivals = this.#rivals.filter((id) => !sources.includes(id));
    return this.#news(backed, differ);
  }

  /** The end of the paragraph: what no citation has taken. */
  end(): readonly Sureness[] {
    const rest = this.#news(this.#open, this.#rivals.length > 0);
    this.#open = [];
    this.#rivals = [];
    return rest;
  }

  #news(claims: readonly Claim[], differ: boolean): readonly Sureness[] {
    const statuses = [...new Set(claims.map((claim) => claim.status))];
    const news = statuses.length === 1 && statuses[0] === this.#said ? [] : statuses;
    this.#said = statuses.at(-1) ?? this.#said;
    return differ ? [...news, 'differ'] : news;
  }
}

/** Only what can be true or not: a distance or a place's name is no claim. */
function claimOf(found: FoundItem | undefined): Claim | undefined {
  switch (found?.kind) {
    case 'control':
      return found.control.item;
    case 'front':
      return found.front.item;
    case 'movement':
      return found.movement.item;
    case 'incident': {
      const { status, sources, killed, wounded } = found.incident.item;
      const counted = sourcesOf([...killed, ...wounded]);
      return { status, sources: counted.length > 0 ? counted : sources };
    }
    default:
      return undefined;
  }
}

function rivalSources({
  killed,
  wounded,
}: {
  killed: readonly CountClaim[];
  wounded: readonly CountClaim[];
}): string[] {
  return differ(killed) || differ(wounded) ? sourcesOf([...killed, ...wounded]) : [];
}

/** Whether sources give different counts of the same people. */
export function differ(claims: readonly CountClaim[]): boolean {
  return claims.some((claim) =>
    claims.some(
      (other) =>
        other.source !== claim.source &&
        JSON.stringify(other.who) === JSON.stringify(claim.who) &&
        (other.count.min !== claim.count.min || other.count.max !== claim.count.max),
    ),
  );
}

function sourcesOf(claims: readonly CountClaim[]): string[] {
  return [...new Set(claims.flatMap((claim) => (claim.source === undefined ? [] : [claim.source])))];
}
