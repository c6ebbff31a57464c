/** Which status stands at which name: a claim is marked where it is made, once in a step. */
import type { CountClaim, Status } from '../../briefing/index.js';
import type { FoundItem, ProseInline } from '../../words/index.js';
import type { Sureness } from './status-mark.js';

export type Reference = Extract<ProseInline, { type: 'reference' }>;

interface Claim {
  readonly at: Reference;
  readonly path: string;
  readonly status: Status;
}

/** What a step has marked already, by the paths of its items. */
export class Marked {
  readonly statuses = new Set<string>();
  readonly counts = new Set<string>();
}

/** The marks that stand directly after each name of a paragraph. */
export function marksIn(
  nodes: readonly ProseInline[],
  find: (id: string) => FoundItem | undefined,
  marked: Marked,
): ReadonlyMap<Reference, readonly Sureness[]> {
  const marks = new Map<Reference, Sureness[]>();
  const mark = (at: Reference, sureness: Sureness): void => {
    marks.set(at, [...(marks.get(at) ?? []), sureness]);
  };
  for (const sentence of sentencesOf(nodes)) {
    let run: Claim[] = [];
    const close = (): void => {
      const last = run.at(-1);
      if (last && run.some(({ path }) => !marked.statuses.has(path))) mark(last.at, last.status);
      for (const { path } of run) marked.statuses.add(path);
      run = [];
    };
    for (const at of sentence) {
      const claim = claimOf(at, find(at.id));
      if (!claim) continue;
      if (run[0] && run[0].status !== claim.status) close();
      run.push(claim);
    }
    close();
    for (const at of sentence) {
      const found = find(at.id);
      if (found?.kind !== 'incident') continue;
      const { path, killed, wounded } = found.incident.item;
      if (marked.counts.has(path) || !(differ(killed) || differ(wounded))) continue;
      marked.counts.add(path);
      mark(at, 'differ');
    }
  }
  return marks;
}

/** The names of each sentence: consecutive claims of one status share one mark there, at the last of them. */
function sentencesOf(nodes: readonly ProseInline[]): readonly (readonly Reference[])[] {
  const sentences: Reference[][] = [[]];
  const walk = (node: ProseInline): void => {
    if (node.type === 'reference') sentences.at(-1)?.push(node);
    else if (node.type === 'text' && /[.!?؟。](\s|$)/.test(node.text)) sentences.push([]);
    else if (node.type === 'break') sentences.push([]);
    else if ('children' in node) node.children.forEach(walk);
  };
  nodes.forEach(walk);
  return sentences;
}

/** Only what can be true or not: a distance, a party or a place's name is no claim, unless the file says how sure the place is. */
function claimOf(at: Reference, found: FoundItem | undefined): Claim | undefined {
  const item = itemOf(found);
  return item?.status === undefined ? undefined : { at, path: item.path, status: item.status };
}

function itemOf(
  found: FoundItem | undefined,
): { readonly path: string; readonly status?: Status | undefined } | undefined {
  switch (found?.kind) {
    case 'control':
      return found.control.item;
    case 'front':
      return found.front.item;
    case 'movement':
      return found.movement.item;
    case 'incident':
      return found.incident.item;
    case 'place':
      return found.place.item;
    default:
      return undefined;
  }
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
